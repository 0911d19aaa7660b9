package anda.project.command;

import static anda.project.command.ReportFixtures.BANNER;
import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.DEBTOR;
import static anda.project.command.ReportFixtures.PROJECT;
import static anda.project.command.ReportFixtures.STRANGER;
import static anda.project.command.ReportFixtures.happened;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.refused;

import anda.kernel.Act;
import anda.project.PeriodCadence;
import anda.project.PeriodEvent.AdHocReportRequested;
import anda.project.PeriodEvent.ReportingPeriodClosed;
import anda.project.PeriodEvent.ReportingPeriodExtended;
import anda.project.PeriodEvent.ReportingPeriodOpened;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.PeriodEvent.ReportsExcused;
import anda.project.ReportDebtor;
import anda.project.command.PeriodCommand.ClosePeriod;
import anda.project.command.PeriodCommand.DemandReports;
import anda.project.command.PeriodCommand.ExcuseReports;
import anda.project.command.PeriodCommand.ExtendPeriod;
import anda.project.command.PeriodCommand.OpenPeriod;
import anda.project.command.PeriodCommand.RequestAdHocReport;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportingPeriodTest {

  private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
  private static final LocalDate TO = LocalDate.of(2018, 4, 30);
  private static final LocalDate OPENS = LocalDate.of(2018, 5, 1);
  private static final LocalDate DUE = LocalDate.of(2018, 5, 5);
  private static final LocalDate CLOSES = LocalDate.of(2018, 5, 20);
  private static final LocalDate AFTER = LocalDate.of(2018, 5, 21);
  private static final ReportDebtor OTHER = new ReportDebtor(null, null, "unit-2", "农牧局");

  private final AggregateTestFixture<ReportingPeriod> fixture =
      new AggregateTestFixture<>(ReportingPeriod.class);

  @Test
  void an_office_opens_a_month_and_names_who_owes_a_report() {
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK), List.of(DEBTOR, OTHER)))
        .expectEvents(opened(), new ReportsDemanded("period-1", OPENS, List.of(DEBTOR, OTHER)));
  }

  @Test
  void a_period_may_be_opened_before_anybody_owes_a_report() {
    fixture.givenNoPriorActivity().when(open(now(CLERK), List.of())).expectEvents(opened());
  }

  @Test
  void many_debtors_are_told_in_entries_that_fit_the_log() {
    List<ReportDebtor> many = debtors(130);
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK), many))
        .expectEvents(
            opened(),
            new ReportsDemanded("period-1", OPENS, many.subList(0, 60)),
            new ReportsDemanded("period-1", OPENS, many.subList(60, 120)),
            new ReportsDemanded("period-1", OPENS, many.subList(120, 130)));
  }

  @Test
  void more_debtors_than_a_period_holds_are_refused() {
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK), debtors(2_001)))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.PERIOD_TOO_MANY_DEBTORS));
  }

  @Test
  void the_same_period_is_not_opened_twice() {
    fixture
        .given(opened())
        .when(open(now(CLERK), List.of()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.PERIOD_EXISTS));
  }

  @Test
  void nobody_is_asked_twice_in_one_period() {
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK), List.of(DEBTOR, DEBTOR)))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.DEBTOR_TWICE));
  }

  @Test
  void days_in_wrong_order_are_refused() {
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK), PeriodCadence.MONTHLY, FROM, TO, DUE, OPENS, CLOSES))
        .expectException(refused(ReportRefusal.PERIOD_DAYS_IN_WRONG_ORDER));
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK), PeriodCadence.MONTHLY, FROM, TO, OPENS, DUE, OPENS))
        .expectException(refused(ReportRefusal.PERIOD_DAYS_IN_WRONG_ORDER));
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK), PeriodCadence.MONTHLY, TO, FROM, OPENS, DUE, CLOSES))
        .expectException(refused(ReportRefusal.PERIOD_DAYS_IN_WRONG_ORDER));
  }

  @Test
  void an_absurd_year_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(
            open(
                now(CLERK),
                PeriodCadence.MONTHLY,
                FROM,
                TO,
                OPENS,
                LocalDate.of(20180, 5, 5),
                null))
        .expectException(refused(ReportRefusal.PERIOD_DAY_ABSURD));
  }

  @Test
  void a_month_of_a_year_is_refused_and_so_is_a_regular_period_without_a_rhythm() {
    fixture
        .givenNoPriorActivity()
        .when(
            open(
                now(CLERK),
                PeriodCadence.MONTHLY,
                LocalDate.of(2017, 5, 1),
                TO,
                OPENS,
                DUE,
                CLOSES))
        .expectException(refused(ReportRefusal.PERIOD_SPAN_UNLIKE_CADENCE));
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK), PeriodCadence.AD_HOC, FROM, TO, OPENS, DUE, CLOSES))
        .expectException(refused(ReportRefusal.PERIOD_SPAN_UNLIKE_CADENCE));
  }

  @Test
  void what_is_already_due_is_not_asked_for_now_but_may_be_told_of_the_past() {
    fixture
        .givenNoPriorActivity()
        .when(open(now(CLERK, AFTER), List.of()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.PERIOD_ALREADY_DUE));
    fixture
        .givenNoPriorActivity()
        .when(open(happened(CLERK, OPENS), List.of()))
        .expectEvents(opened());
  }

  @Test
  void chosen_units_are_asked_for_something_by_an_hour() {
    fixture
        .givenNoPriorActivity()
        .when(adHoc(now(CLERK, OPENS), LocalTime.of(15, 0), List.of(OTHER)))
        .expectEvents(
            asked(LocalTime.of(15, 0)), new ReportsDemanded("period-1", OPENS, List.of(OTHER)));
  }

  @Test
  void an_ad_hoc_request_to_nobody_or_for_an_hour_that_has_passed_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(adHoc(now(CLERK, OPENS), null, List.of()))
        .expectException(refused(ReportRefusal.PERIOD_ASKS_NOBODY));
    fixture
        .givenNoPriorActivity()
        .when(adHoc(now(CLERK, OPENS), LocalTime.of(10, 0), List.of(OTHER)))
        .expectException(refused(ReportRefusal.PERIOD_ALREADY_DUE));
  }

  @Test
  void who_is_added_later_owes_from_then_on() {
    fixture
        .given(opened())
        .when(new DemandReports("period-1", now(CLERK), List.of(DEBTOR)))
        .expectEvents(new ReportsDemanded("period-1", LocalDate.of(2018, 5, 3), List.of(DEBTOR)));
    fixture
        .given(opened())
        .when(new DemandReports("period-1", now(CLERK, LocalDate.of(2018, 4, 2)), List.of(DEBTOR)))
        .expectEvents(new ReportsDemanded("period-1", OPENS, List.of(DEBTOR)));
  }

  @Test
  void adding_nobody_or_somebody_who_owes_already_is_refused() {
    fixture
        .given(opened(), demanded())
        .when(new DemandReports("period-1", now(CLERK), List.of()))
        .expectException(refused(ReportRefusal.PERIOD_ASKS_NOBODY));
    fixture
        .given(opened(), demanded())
        .when(new DemandReports("period-1", now(CLERK), List.of(DEBTOR)))
        .expectException(refused(ReportRefusal.DEBTOR_TWICE));
  }

  @Test
  void who_was_excused_owes_nothing_and_may_be_asked_again() {
    ReportsExcused excused = new ReportsExcused("period-1", List.of(DEBTOR), "项目已终止");
    fixture
        .given(opened(), demanded())
        .when(new ExcuseReports("period-1", now(CLERK), List.of(PROJECT), "项目已终止"))
        .expectEvents(excused);
    fixture
        .given(opened(), demanded(), excused)
        .when(new DemandReports("period-1", now(CLERK), List.of(DEBTOR)))
        .expectSuccessfulHandlerExecution();
    fixture
        .given(opened(), demanded(), excused)
        .when(new ExcuseReports("period-1", now(CLERK), List.of(PROJECT), "再次"))
        .expectException(refused(ReportRefusal.DEBTOR_NOT_ASKED));
  }

  @Test
  void excusing_needs_a_reason_and_a_name() {
    fixture
        .given(opened(), demanded())
        .when(new ExcuseReports("period-1", now(CLERK), List.of(PROJECT), " "))
        .expectException(refused(ReportRefusal.TEXT_REQUIRED));
    fixture
        .given(opened(), demanded())
        .when(new ExcuseReports("period-1", now(CLERK), List.of(), "无"))
        .expectException(refused(ReportRefusal.PERIOD_ASKS_NOBODY));
  }

  @Test
  void an_extension_moves_the_due_day_and_where_needed_the_closing_day() {
    fixture
        .given(opened(), demanded())
        .when(extend(LocalDate.of(2018, 5, 25), null, List.of()))
        .expectEvents(extended(LocalDate.of(2018, 5, 25), LocalDate.of(2018, 5, 25), List.of()));
    fixture
        .given(opened(), demanded())
        .when(extend(LocalDate.of(2018, 5, 10), LocalDate.of(2018, 5, 30), List.of()))
        .expectEvents(extended(LocalDate.of(2018, 5, 10), LocalDate.of(2018, 5, 30), List.of()));
  }

  @Test
  void an_extension_for_one_leaves_the_others_due_as_they_were() {
    ReportingPeriodExtended forOne = extended(LocalDate.of(2018, 5, 10), CLOSES, List.of(DEBTOR));
    fixture
        .given(opened(), demanded())
        .when(extend(LocalDate.of(2018, 5, 10), null, List.of(PROJECT)))
        .expectEvents(forOne);
    fixture
        .given(opened(), demanded(), forOne)
        .when(extend(LocalDate.of(2018, 5, 8), null, List.of()))
        .expectEvents(extended(LocalDate.of(2018, 5, 8), CLOSES, List.of()));
    fixture
        .given(opened(), demanded(), forOne)
        .when(extend(LocalDate.of(2018, 5, 8), null, List.of(PROJECT)))
        .expectException(refused(ReportRefusal.EXTENSION_NOT_LATER));
  }

  @Test
  void an_extension_is_never_to_an_earlier_day_and_names_only_who_was_asked() {
    fixture
        .given(opened())
        .when(extend(DUE, null, List.of()))
        .expectException(refused(ReportRefusal.EXTENSION_NOT_LATER));
    fixture
        .given(opened())
        .when(extend(LocalDate.of(2018, 5, 8), LocalDate.of(2018, 5, 9), List.of()))
        .expectException(refused(ReportRefusal.EXTENSION_NOT_LATER));
    fixture
        .given(opened())
        .when(extend(LocalDate.of(2018, 5, 8), null, List.of(PROJECT)))
        .expectException(refused(ReportRefusal.DEBTOR_NOT_ASKED));
  }

  @Test
  void a_due_day_that_moves_without_end_is_stopped() {
    List<Object> moves = new ArrayList<>(List.of(opened(), demanded()));
    IntStream.range(0, 50)
        .forEach(i -> moves.add(extended(DUE.plusDays(i + 1), CLOSES, List.of(DEBTOR))));
    fixture
        .given(moves)
        .when(extend(LocalDate.of(2018, 9, 1), null, List.of(PROJECT)))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.PERIOD_TOO_MANY_EXTENSIONS));
  }

  @Test
  void a_period_is_closed_once_and_not_before_everybody_was_due() {
    ReportingPeriodClosed closed = new ReportingPeriodClosed("period-1", null);
    fixture
        .given(opened(), demanded())
        .when(new ClosePeriod("period-1", now(CLERK, AFTER), null))
        .expectEvents(closed);
    fixture
        .given(opened(), demanded())
        .when(new ClosePeriod("period-1", now(CLERK), null))
        .expectException(refused(ReportRefusal.PERIOD_NOT_YET_DUE));
    fixture
        .given(opened(), demanded(), extended(LocalDate.of(2018, 6, 1), CLOSES, List.of(DEBTOR)))
        .when(new ClosePeriod("period-1", now(CLERK, AFTER), null))
        .expectException(refused(ReportRefusal.PERIOD_NOT_YET_DUE));
    fixture
        .given(opened(), demanded(), closed)
        .when(new ClosePeriod("period-1", now(CLERK, AFTER), null))
        .expectException(refused(ReportRefusal.PERIOD_CLOSED));
    fixture
        .given(opened(), demanded(), closed)
        .when(extend(LocalDate.of(2018, 6, 8), null, List.of()))
        .expectException(refused(ReportRefusal.PERIOD_CLOSED));
  }

  @Test
  void only_the_office_that_asks_changes_what_it_asks() {
    fixture
        .given(opened(), demanded())
        .when(new ExcuseReports("period-1", now(STRANGER), List.of(PROJECT), "代办"))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.ONLY_ASKING_UNIT));
  }

  private static OpenPeriod open(Act act, List<ReportDebtor> debtors) {
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

  private static OpenPeriod open(
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

  private static RequestAdHocReport adHoc(
      Act act, @Nullable LocalTime at, List<ReportDebtor> debtors) {
    return new RequestAdHocReport(
        "period-1", act, "防汛情况", "报在建项目防汛情况", OPENS, at, null, null, debtors);
  }

  private static ExtendPeriod extend(
      LocalDate due, @Nullable LocalDate closes, List<String> subjects) {
    return new ExtendPeriod("period-1", now(CLERK), due, null, closes, subjects, "节假日");
  }

  private static ReportingPeriodOpened opened() {
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

  private static AdHocReportRequested asked(@Nullable LocalTime at) {
    return new AdHocReportRequested(
        "period-1", "防汛情况", "报在建项目防汛情况", OPENS, OPENS, at, null, BANNER, null);
  }

  private static ReportsDemanded demanded() {
    return new ReportsDemanded("period-1", OPENS, List.of(DEBTOR));
  }

  private static ReportingPeriodExtended extended(
      LocalDate due, LocalDate closes, List<ReportDebtor> debtors) {
    return new ReportingPeriodExtended("period-1", due, null, closes, debtors, "节假日");
  }

  private static List<ReportDebtor> debtors(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new ReportDebtor("project-" + i, "项目", "unit-1", "某苏木"))
        .toList();
  }
}
