package anda.project;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 截止时点 The last day a report is on time, with an hour where one was set.
 *
 * @param on day, Asia/Shanghai
 * @param at hour of that day; null = its end
 */
public record PeriodDue(LocalDate on, @Nullable LocalTime at) implements Comparable<PeriodDue> {

  /** First moment that is too late. */
  public LocalDateTime end() {
    return at == null ? on.plusDays(1).atStartOfDay() : on.atTime(at);
  }

  /** Earlier moments first. */
  @Override
  public int compareTo(PeriodDue other) {
    return end().compareTo(other.end());
  }

  /** The later of two, where the second may be missing. */
  public PeriodDue orLater(@Nullable PeriodDue other) {
    return other == null || compareTo(other) >= 0 ? this : other;
  }

  /** The day, and the hour where one was set, for texts. */
  @Override
  public String toString() {
    return at == null ? on.toString() : on + " " + at;
  }
}
