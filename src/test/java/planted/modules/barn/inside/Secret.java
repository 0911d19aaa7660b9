package planted.modules.barn.inside;

/** Of no concern to others. */
public record Secret(String text) {}
