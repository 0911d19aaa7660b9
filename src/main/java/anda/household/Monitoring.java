package anda.household;

import anda.kernel.Act;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 监测情况 State, category and since when. Stored in events.
 *
 * @param state the state
 * @param category why it is, or was last, watched; null = not watched or unknown
 * @param since since when the state holds; null = unknown
 * @param asOf a day on which a source told it so; null = none known
 */
public record Monitoring(
    MonitoringState state,
    @Nullable MonitoringCategory category,
    @Nullable PartialDate since,
    @Nullable LocalDate asOf) {

  /** Nothing is known. */
  public static final Monitoring UNKNOWN =
      new Monitoring(MonitoringState.UNKNOWN, null, null, null);

  /** A state as an act tells it. */
  public static Monitoring told(
      Act act,
      MonitoringState state,
      @Nullable MonitoringCategory category,
      @Nullable PartialDate since) {
    boolean known = state != MonitoringState.UNKNOWN;
    return new Monitoring(
        state, category, since, known && act.on() != null ? act.on().from() : null);
  }

  /**
   * What stands when another fact becomes known: the older of two does not undo the newer, and an
   * unknown one undoes nothing.
   */
  public Monitoring and(Monitoring other) {
    if (other.state == MonitoringState.UNKNOWN) {
      return this;
    }
    boolean open = state == MonitoringState.UNKNOWN;
    boolean follows = other.state.follows(state);
    return open || Succession.replaces(since, asOf, other.since, follows) ? other : this;
  }

  /** Whether a fact of a day certainly lies before this state began. */
  public boolean after(@Nullable PartialDate day) {
    return state != MonitoringState.UNKNOWN && Succession.older(since, asOf, day);
  }
}
