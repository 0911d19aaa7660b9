package anda.project.query;

import anda.eventstore.view.RecordedEvent;
import anda.kernel.Act;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 发生时点 When something happened, as exactly as the log knows it, in Asia/Shanghai.
 *
 * @param from first possible day; the recorded day where the day is unknown
 * @param to last possible day
 * @param known whether the day is known at all
 * @param exact the moment, where it was done in Anda on the day it was recorded
 * @param position place in the log, to order what happened on one day
 */
public record Dated(
    LocalDate from, LocalDate to, boolean known, @Nullable LocalDateTime exact, long position)
    implements Comparable<Dated> {

  static Dated of(RecordedEvent event) {
    return of(event, event.on());
  }

  /** For a fact whose envelope carries another day than its own. */
  static Dated of(RecordedEvent event, @Nullable PartialDate on) {
    LocalDate recorded = event.recordedDay();
    if (on == null) {
      return new Dated(recorded, recorded, false, null, event.position());
    }
    boolean now = on.from().equals(recorded) && on.to().equals(recorded);
    LocalDateTime exact = now ? event.at().atZone(Act.ZONE).toLocalDateTime() : null;
    return new Dated(on.from(), on.to(), true, exact, event.position());
  }

  /** Whether it had happened, for all that is known, by a moment. */
  boolean by(LocalDateTime moment) {
    return exact == null ? !from.isAfter(moment.toLocalDate()) : !exact.isAfter(moment);
  }

  @Override
  public int compareTo(Dated other) {
    int days = from.compareTo(other.from);
    return days != 0 ? days : Long.compare(position, other.position);
  }
}
