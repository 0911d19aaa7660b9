package anda.project.command;

import static anda.project.command.PeriodMoves.AFTER;
import static anda.project.command.PeriodMoves.CLOSES;
import static anda.project.command.PeriodMoves.DUE;
import static anda.project.command.PeriodMoves.FROM;
import static anda.project.command.PeriodMoves.OPENS;
import static anda.project.command.PeriodMoves.OTHER;
import static anda.project.command.PeriodMoves.TO;
import static anda.project.command.PeriodMoves.adHoc;
import static anda.project.command.PeriodMoves.asked;
import static anda.project.command.PeriodMoves.debtors;
import static anda.project.command.PeriodMoves.open;
import static anda.project.command.PeriodMoves.opened;
import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.DEBTOR;
import static anda.project.command.ReportFixtures.happened;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.refused;

import anda.project.PeriodCadence;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.ReportDebtor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReportingPeriodTest {

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
}
