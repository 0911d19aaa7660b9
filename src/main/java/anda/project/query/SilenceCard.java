package anda.project.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 报送踪迹卡片 The days on which anything was reported on a project or by a unit.
 *
 * @param subject the project, or the unit where there is no project
 * @param owedFrom first day on which a report was owed; null = none was
 * @param sent days of sending, ascending, at most the newest {@link #MOST_DAYS}
 */
public record SilenceCard(
    String subject,
    @Nullable String projectId,
    @Nullable String projectName,
    @Nullable String unitId,
    @Nullable String unitName,
    @Nullable LocalDate owedFrom,
    List<LocalDate> sent) {

  /** Enough for thirty years of monthly reports. */
  static final int MOST_DAYS = 400;

  /** The last day of sending up to a day, or null. */
  public @Nullable LocalDate lastSent(LocalDate day) {
    LocalDate last = null;
    for (LocalDate each : sent) {
      last = each.isAfter(day) ? last : each;
    }
    return last;
  }
}
