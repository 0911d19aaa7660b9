package anda.project.web;

import anda.eventstore.view.At;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.Act;
import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import anda.project.query.ReportClock;
import anda.web.Days;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 计算时点 The moment for which standings are worked out: given, else that of the log, else now. */
@Component
class ReportMoments {

  private static final Pattern POSITION = Pattern.compile("[0-9]+");
  private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

  private final EventReader log;
  private final Clock clock;

  ReportMoments(EventReader log, ObjectProvider<Clock> clock) {
    this.log = log;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /**
   * The moment asked for.
   *
   * @param asOf {@code 2018-05-05} (its end) or {@code 2018-05-05T15:00}, Asia/Shanghai
   * @param knownAt the parameter as it was sent; a day stands for its end
   * @param at what {@code knownAt} led to
   */
  LocalDateTime of(@Nullable String asOf, @Nullable String knownAt, At at) {
    if (asOf != null) {
      return parsed(asOf);
    }
    if (knownAt != null && !POSITION.matcher(knownAt).matches()) {
      return ReportClock.endOf(Days.day(knownAt));
    }
    Long position = at.position();
    if (position != null && position >= 0) {
      try (Stream<RecordedEvent> entry = log.read(position, position)) {
        return entry
            .findFirst()
            .map(event -> event.at().atZone(Act.ZONE).toLocalDateTime())
            .orElseGet(this::now);
      }
    }
    return now();
  }

  private static LocalDateTime parsed(String asOf) {
    int split = asOf.indexOf('T');
    if (split < 0) {
      return ReportClock.endOf(Days.day(asOf));
    }
    LocalDate day = Days.day(asOf.substring(0, split));
    return day.atTime(time(asOf.substring(split + 1), "asOf"));
  }

  /**
   * An hour, {@code 15:00}.
   *
   * @throws Refused {@code VALUE_MALFORMED}
   */
  static LocalTime time(String text, String field) {
    try {
      if (TIME.matcher(text).matches()) {
        return LocalTime.parse(text);
      }
    } catch (DateTimeException e) {
      // an hour that no clock shows: refused below
    }
    throw new Refused(KernelRefusal.VALUE_MALFORMED, field);
  }

  LocalDateTime now() {
    return clock.instant().atZone(Act.ZONE).toLocalDateTime();
  }
}
