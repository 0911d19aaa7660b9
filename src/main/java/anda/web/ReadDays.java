package anda.web;

import anda.eventstore.view.At;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.Act;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 查看日 The day a list or page speaks of: whose names are shown, for which warnings are worked out.
 */
@Component
public class ReadDays {

  private final EventReader log;
  private final Clock clock;

  ReadDays(EventReader log, ObjectProvider<Clock> clock) {
    this.log = log;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /** The day asked for; else that of the moment of the log that is read, else today. */
  public LocalDate of(@Nullable LocalDate asked, At at) {
    if (asked != null) {
      return asked;
    }
    Long position = at.position();
    if (position != null && position >= 0) {
      try (Stream<RecordedEvent> entry = log.read(position, position)) {
        return entry.findFirst().map(RecordedEvent::recordedDay).orElseGet(this::today);
      }
    }
    return today();
  }

  private LocalDate today() {
    return clock.instant().atZone(Act.ZONE).toLocalDate();
  }
}
