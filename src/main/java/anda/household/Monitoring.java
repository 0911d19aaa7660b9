package anda.household;

import anda.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 监测情况 State, category and since when. Stored in events.
 *
 * @param state the state
 * @param category why it is, or was last, watched; null = not watched or unknown
 * @param since since when the state holds; null = unknown
 */
public record Monitoring(
    MonitoringState state, @Nullable MonitoringCategory category, @Nullable PartialDate since) {

  /** Nothing is known. */
  public static final Monitoring UNKNOWN = new Monitoring(MonitoringState.UNKNOWN, null, null);

  /**
   * What stands when another fact becomes known: the older of two does not undo the newer, and an
   * unknown one undoes nothing.
   */
  public Monitoring and(Monitoring other) {
    boolean nothing = other.state == MonitoringState.UNKNOWN;
    return nothing || Registration.olderThan(other.since, since) ? this : other;
  }
}
