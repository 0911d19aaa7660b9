package anda.project.command;

import static anda.project.command.ReportFixtures.BANNER;
import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.DEBTOR;
import static anda.project.command.ReportFixtures.now;

import anda.kernel.Act;
import anda.project.PeriodCadence;
import anda.project.PeriodEvent.AdHocReportRequested;
import anda.project.PeriodEvent.ReportingPeriodExtended;
import anda.project.PeriodEvent.ReportingPeriodOpened;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.ReportDebtor;
import anda.project.command.PeriodCommand.ExtendPeriod;
import anda.project.command.PeriodCommand.OpenPeriod;
import anda.project.command.PeriodCommand.RequestAdHocReport;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Commands and events that the tests of periods share. */
final class PeriodMoves {

  private PeriodMoves() {}

  static final LocalDate FROM = LocalDate.of(2018, 4, 1);
  static final LocalDate TO = LocalDate.of(2018, 4, 30);
  static final LocalDate OPENS = LocalDate.of(2018, 5, 1);
  static final LocalDate DUE = LocalDate.of(2018, 5, 5);
  static final LocalDate CLOSES = LocalDate.of(2018, 5, 20);
  static final LocalDate AFTER = LocalDate.of(2018, 5, 21);
  static final ReportDebtor OTHER = new ReportDebtor(null, null, "unit-2", "农牧局");

  static OpenPeriod open(Act act, List<ReportDebtor> debtors) {
    return new OpenPeriod(
        "period-1",
        act,
        "2018年4月",
        PeriodCadence.MONTHLY,
        FROM,
        TO,
        OPENS,
        DUE,
        null,
        CLOSES,
        null,
        debtors);
  }

  static OpenPeriod open(
      Act act,
      PeriodCadence cadence,
      LocalDate from,
      LocalDate to,
      LocalDate opens,
      LocalDate due,
      @Nullable LocalDate closes) {
    return new OpenPeriod(
        "period-1", act, "期", cadence, from, to, opens, due, null, closes, null, List.of());
  }

  static RequestAdHocReport adHoc(Act act, @Nullable LocalTime at, List<ReportDebtor> debtors) {
    return new RequestAdHocReport(
        "period-1", act, "防汛情况", "报在建项目防汛情况", OPENS, at, null, null, debtors);
  }

  static ExtendPeriod extend(LocalDate due, @Nullable LocalDate closes, List<String> subjects) {
    return new ExtendPeriod("period-1", now(CLERK), due, null, closes, subjects, "节假日");
  }

  static ReportingPeriodOpened opened() {
    return new ReportingPeriodOpened(
        "period-1",
        "2018年4月",
        PeriodCadence.MONTHLY,
        FROM,
        TO,
        OPENS,
        DUE,
        null,
        CLOSES,
        BANNER,
        null);
  }

  static AdHocReportRequested asked(@Nullable LocalTime at) {
    return new AdHocReportRequested(
        "period-1", "防汛情况", "报在建项目防汛情况", OPENS, OPENS, at, null, BANNER, null);
  }

  static ReportsDemanded demanded() {
    return new ReportsDemanded("period-1", OPENS, List.of(DEBTOR));
  }

  static ReportingPeriodExtended extended(
      LocalDate due, LocalDate closes, List<ReportDebtor> debtors) {
    return new ReportingPeriodExtended("period-1", due, null, closes, debtors, "节假日");
  }

  static List<ReportDebtor> debtors(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new ReportDebtor("project-" + i, "项目", "unit-1", "某苏木"))
        .toList();
  }
}
