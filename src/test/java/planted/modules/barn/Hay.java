package planted.modules.barn;

import planted.modules.house.Room;

/** Looks back. */
public record Hay(Room room) {}
