package anda.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 拒绝 A command or request was refused for a named reason; nothing was changed.
 *
 * <p>Carries no stack trace: it is an answer, not a fault.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Refusal refusal;
  private final @Nullable String field;
  private final transient List<String> parameters;

  /** Refused because of the value of one field of the request. */
  public Refused(Refusal refusal, @Nullable String field, String... parameters) {
    super(refusal.name() + (field == null ? "" : " " + field), null, false, false);
    this.refusal = refusal;
    this.field = field;
    this.parameters = List.of(parameters);
  }

  /** The named reason. */
  public Refusal refusal() {
    return refusal;
  }

  /** Field of the request, or null when the whole is refused. */
  public @Nullable String field() {
    return field;
  }

  /** Values for the text, in order. */
  public List<String> parameters() {
    return parameters;
  }
}
