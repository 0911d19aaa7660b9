package anda.project;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PlaceRef;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 报送周期事件 What happened to a reporting period: its window and who owes a report in it.
 *
 * <p>Days are days of Asia/Shanghai. Whether a report is due, overdue or late is computed from
 * these days for any given day and is never an event.
 */
public sealed interface PeriodEvent extends DomainEvent {

  /** Most debtors in one event, so that an entry of the log stays below its size limit. */
  int DEBTORS_PER_EVENT = 60;

  /** Id of the period, {@code period-<uuid>}. */
  String periodId();

  /**
   * 报送周期已开启 A regular period was opened.
   *
   * @param label name as offices use it, for example 2018年4月
   * @param cadence never {@code AD_HOC}
   * @param from first day the reports cover
   * @param to last day the reports cover
   * @param opensOn first day a report may be sent
   * @param dueOn last day a report is on time
   * @param dueAt hour of that day; null = its end
   * @param closesOn last day a report is taken; null = taken until the period is closed
   * @param issuerUnitId unit that asks
   * @param area area of the asking unit; null = not stated
   */
  @EventName("project.ReportingPeriodOpened")
  record ReportingPeriodOpened(
      String periodId,
      String label,
      PeriodCadence cadence,
      LocalDate from,
      LocalDate to,
      LocalDate opensOn,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate closesOn,
      String issuerUnitId,
      @Nullable PlaceRef area)
      implements PeriodEvent {}

  /**
   * 临时要报已发出 Chosen units were asked once for something.
   *
   * @param label short title of the request
   * @param asks what is asked
   * @param opensOn day it was asked
   * @param dueOn last day an answer is on time
   * @param dueAt hour of that day; null = its end
   * @param closesOn last day an answer is taken; null = until closed
   * @param issuerUnitId unit that asks
   * @param area area of the asking unit; null = not stated
   */
  @EventName("project.AdHocReportRequested")
  record AdHocReportRequested(
      String periodId,
      String label,
      String asks,
      LocalDate opensOn,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate closesOn,
      String issuerUnitId,
      @Nullable PlaceRef area)
      implements PeriodEvent {}

  /**
   * 应报单位已列入 Units were told that they owe a report in this period.
   *
   * @param owedFrom day from which they owe; later than the opening for those added later
   * @param debtors at most {@link #DEBTORS_PER_EVENT}; each subject once per period
   */
  @EventName("project.ReportsDemanded")
  record ReportsDemanded(String periodId, LocalDate owedFrom, List<ReportDebtor> debtors)
      implements PeriodEvent {

    /** Projects and units concerned. */
    @Override
    public Set<String> routes() {
      Set<String> routes = new LinkedHashSet<>();
      debtors.forEach(debtor -> routes.add(debtor.subject()));
      return routes;
    }
  }

  /**
   * 免报已确认 Some no longer owe a report, for example because the project ended.
   *
   * @param debtors as they stood in the demand
   * @param reason why
   */
  @EventName("project.ReportsExcused")
  record ReportsExcused(String periodId, List<ReportDebtor> debtors, String reason)
      implements PeriodEvent {

    /** Projects and units concerned. */
    @Override
    public Set<String> routes() {
      Set<String> routes = new LinkedHashSet<>();
      debtors.forEach(debtor -> routes.add(debtor.subject()));
      return routes;
    }
  }

  /**
   * 报送期限已延长 The due day moved later, for everybody or for some.
   *
   * @param dueOn new last day on time
   * @param dueAt hour of that day; null = its end
   * @param closesOn new last day a report is taken; null = until closed
   * @param debtors for whom; empty = for all; at most {@link #DEBTORS_PER_EVENT}
   * @param reason why
   */
  @EventName("project.ReportingPeriodExtended")
  record ReportingPeriodExtended(
      String periodId,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate closesOn,
      List<ReportDebtor> debtors,
      String reason)
      implements PeriodEvent {

    /** Projects and units concerned; none when it is for all. */
    @Override
    public Set<String> routes() {
      Set<String> routes = new LinkedHashSet<>();
      debtors.forEach(debtor -> routes.add(debtor.subject()));
      return routes;
    }
  }

  /**
   * 报送周期已关闭 No more reports are taken for this period.
   *
   * @param remark a word on it; null = none
   */
  @EventName("project.ReportingPeriodClosed")
  record ReportingPeriodClosed(String periodId, @Nullable String remark) implements PeriodEvent {}
}
