package anda.project.query;

import anda.project.PeriodDue;
import anda.project.ReportStage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 报送时钟 Due, overdue, late and silent for any given moment, from the cards alone.
 *
 * <p>It reads no clock: "now" is the moment given. A card known today, asked for a past day, gives
 * what it gave on that day, as long as everything was recorded on the day it happened; what was
 * recorded later is true for that day and was not known then.
 */
public final class ReportClock {

  private ReportClock() {}

  /**
   * 某时情况 One report that is owed, at a moment.
   *
   * @param stage exact stage of the report; null = nothing sent
   * @param timing whether it was sent on time; null = not sent
   * @param sentOn day of the last sending, where it is known
   * @param acceptedOn day of the last acceptance, where it is known
   * @param overdue whether something should have been sent by then and is not there
   * @param daysLate days after the due day: of the sending, or so far; null = neither late nor
   *     overdue, or unknown
   */
  public record Standing(
      ReportStanding state,
      @Nullable ReportStage stage,
      @Nullable ReportTiming timing,
      PeriodDue due,
      @Nullable LocalDate sentOn,
      @Nullable LocalDate acceptedOn,
      boolean overdue,
      @Nullable Long daysLate) {}

  /** The last moment of a day. */
  public static LocalDateTime endOf(LocalDate day) {
    return day.atTime(LocalTime.MAX);
  }

  /** Where a report stands at a moment; null = it was not asked for by then. */
  public static @Nullable Standing standing(
      PeriodCard period, DutyCard duty, LocalDateTime moment) {
    DutyCard.Turn turn = duty.turn(moment);
    if (turn == null || !period.opened().by(moment)) {
      return null;
    }
    PeriodDue due = duty.due(period, moment);
    List<DutyCard.Step> steps = duty.steps(moment);
    ReportStage stage = steps.isEmpty() ? null : steps.get(steps.size() - 1).stage();
    DutyCard.Step first = firstSending(steps);
    ReportTiming timing = first == null ? null : timing(first.when(), due);
    boolean past = !moment.isBefore(due.end());
    ReportStanding state = state(turn, stage, steps, past, moment.toLocalDate());
    boolean overdue = past && state.open();
    LocalDate until = overdue ? moment.toLocalDate() : first == null ? null : first.when().from();
    boolean late = overdue || timing == ReportTiming.LATE;
    Long days = late && until != null ? ChronoUnit.DAYS.between(due.on(), until) : null;
    return new Standing(
        state,
        stage,
        timing,
        due,
        day(steps, ReportStage.SENT, ReportStage.NIL, ReportStage.CORRECTED),
        day(steps, ReportStage.ACCEPTED),
        overdue,
        days);
  }

  private static ReportStanding state(
      DutyCard.Turn turn,
      @Nullable ReportStage stage,
      List<DutyCard.Step> steps,
      boolean past,
      LocalDate day) {
    if (stage == ReportStage.SENT) {
      return steps.get(steps.size() - 1).version() > 1
          ? ReportStanding.UNDER_REVIEW
          : ReportStanding.SENT;
    }
    if (stage == ReportStage.NIL) {
      return ReportStanding.NIL;
    }
    if (stage != null && stage.locked()) {
      return ReportStanding.ACCEPTED;
    }
    LocalDate owedFrom = turn.owedFrom();
    if (owedFrom == null) {
      return ReportStanding.EXCUSED;
    }
    if (stage == ReportStage.RETURNED) {
      return ReportStanding.RETURNED;
    }
    if (past) {
      return ReportStanding.OVERDUE;
    }
    return day.isBefore(owedFrom) ? ReportStanding.NOT_YET_OPEN : ReportStanding.DUE;
  }

  /** The first sending that was not taken back or annulled since. */
  private static DutyCard.@Nullable Step firstSending(List<DutyCard.Step> steps) {
    DutyCard.Step first = null;
    for (DutyCard.Step step : steps) {
      if (step.stage() == ReportStage.WITHDRAWN || step.stage() == ReportStage.ANNULLED) {
        first = null;
      } else if (first == null
          && (step.stage() == ReportStage.SENT || step.stage() == ReportStage.NIL)) {
        first = step;
      }
    }
    return first;
  }

  /** Whether a sending was on time; unknown where its day or hour is not known exactly enough. */
  static ReportTiming timing(Dated sent, PeriodDue due) {
    if (!sent.known()) {
      return ReportTiming.UNKNOWN;
    }
    if (sent.exact() != null) {
      return sent.exact().isBefore(due.end()) ? ReportTiming.ON_TIME : ReportTiming.LATE;
    }
    if (sent.from().isAfter(due.on())) {
      return ReportTiming.LATE;
    }
    boolean before = due.at() == null ? !sent.to().isAfter(due.on()) : sent.to().isBefore(due.on());
    return before ? ReportTiming.ON_TIME : ReportTiming.UNKNOWN;
  }

  private static @Nullable LocalDate day(List<DutyCard.Step> steps, ReportStage... stages) {
    LocalDate day = null;
    for (DutyCard.Step step : steps) {
      if (List.of(stages).contains(step.stage())) {
        boolean one = step.when().known() && step.when().from().equals(step.when().to());
        day = one ? step.when().from() : null;
      }
    }
    return day;
  }

  /**
   * 静默天数 Days without any report, up to a day: since the last sending, or since the first report
   * was owed; null = nothing is owed yet.
   */
  public static @Nullable Long silentDays(SilenceCard card, LocalDate day) {
    LocalDate last = card.lastSent(day);
    LocalDate since = last != null ? last : card.owedFrom();
    return since == null || since.isAfter(day) ? null : ChronoUnit.DAYS.between(since, day);
  }
}
