package anda.kernel;

/**
 * 拒绝原因 A named reason for refusing a command; implemented by one enum per feature.
 *
 * <p>The constant's name is the code that users and other programs see. Its zh and en text stands
 * in the bundle {@code refusals} under that name, with {@code {0}}, {@code {1}} for the parameters.
 */
public interface Refusal {

  /** The code, unique over all features. */
  String name();

  /** What kind of mistake it is; decides the HTTP status. */
  default Kind kind() {
    return Kind.RULE;
  }

  /** 类别. */
  enum Kind {
    /** The request itself is wrong: 400. */
    INVALID,
    /** Not there, or not for this actor: 404. */
    NOT_FOUND,
    /** Not allowed for this role: 403. */
    FORBIDDEN,
    /** Somebody else was faster: 409. */
    CONFLICT,
    /** It is no longer what the asker had read: 412. */
    STALE,
    /** The state or a rule forbids it: 422. */
    RULE,
    /** Too large: 413. */
    TOO_LARGE,
    /** Right, but not at this moment; worth asking again: 503. */
    UNAVAILABLE
  }
}
