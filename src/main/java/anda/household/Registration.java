package anda.household;

import anda.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 建档立卡情况 A status and since when it holds. Stored in events.
 *
 * @param status the status
 * @param since since when; null = unknown
 */
public record Registration(RegistrationStatus status, @Nullable PartialDate since) {

  /** Nothing is known. */
  public static final Registration UNKNOWN = new Registration(RegistrationStatus.UNKNOWN, null);

  /**
   * What stands when another fact becomes known: the older of two does not undo the newer, and an
   * unknown one undoes nothing.
   */
  public Registration and(Registration other) {
    boolean nothing = other.status == RegistrationStatus.UNKNOWN;
    return nothing || olderThan(other.since, since) ? this : other;
  }

  static boolean olderThan(@Nullable PartialDate one, @Nullable PartialDate other) {
    return one != null && other != null && one.from().isBefore(other.from());
  }
}
