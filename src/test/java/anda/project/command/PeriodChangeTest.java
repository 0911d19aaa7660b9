package anda.project.command;

import static anda.project.command.PeriodMoves.AFTER;
import static anda.project.command.PeriodMoves.CLOSES;
import static anda.project.command.PeriodMoves.DUE;
import static anda.project.command.PeriodMoves.OPENS;
import static anda.project.command.PeriodMoves.demanded;
import static anda.project.command.PeriodMoves.extend;
import static anda.project.command.PeriodMoves.extended;
import static anda.project.command.PeriodMoves.opened;
import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.DEBTOR;
import static anda.project.command.ReportFixtures.PROJECT;
import static anda.project.command.ReportFixtures.STRANGER;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.refused;

import anda.project.PeriodEvent.ReportingPeriodClosed;
import anda.project.PeriodEvent.ReportingPeriodExtended;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.PeriodEvent.ReportsExcused;
import anda.project.command.PeriodCommand.ClosePeriod;
import anda.project.command.PeriodCommand.DemandReports;
import anda.project.command.PeriodCommand.ExcuseReports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PeriodChangeTest {

  private final AggregateTestFixture<ReportingPeriod> fixture =
      new AggregateTestFixture<>(ReportingPeriod.class);

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
}
