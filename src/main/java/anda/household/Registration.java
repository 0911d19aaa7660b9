package anda.household;

import anda.kernel.Act;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 建档立卡情况 A status and since when it holds. Stored in events.
 *
 * @param status the status
 * @param since since when; null = unknown
 * @param asOf a day on which a source told it so; null = none known
 */
public record Registration(
    RegistrationStatus status, @Nullable PartialDate since, @Nullable LocalDate asOf) {

  /** Nothing is known. */
  public static final Registration UNKNOWN =
      new Registration(RegistrationStatus.UNKNOWN, null, null);

  /** A status as an act tells it. */
  public static Registration told(Act act, RegistrationStatus status, @Nullable PartialDate since) {
    boolean known = status != RegistrationStatus.UNKNOWN;
    return new Registration(status, since, known && act.on() != null ? act.on().from() : null);
  }

  /**
   * What stands when another fact becomes known: the older of two does not undo the newer, and an
   * unknown one undoes nothing.
   */
  public Registration and(Registration other) {
    if (other.status == RegistrationStatus.UNKNOWN) {
      return this;
    }
    boolean open = status == RegistrationStatus.UNKNOWN;
    boolean follows = other.status.follows(status);
    return open || Succession.replaces(since, asOf, other.since, follows) ? other : this;
  }

  /** Whether a fact of a day certainly lies before this status began. */
  public boolean after(@Nullable PartialDate day) {
    return status != RegistrationStatus.UNKNOWN && Succession.older(since, asOf, day);
  }
}
