package anda.project.command;

import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.DAY;
import static anda.project.command.ReportFixtures.KEY;
import static anda.project.command.ReportFixtures.REPORTER;
import static anda.project.command.ReportFixtures.STRANGER;
import static anda.project.command.ReportFixtures.full;
import static anda.project.command.ReportFixtures.happened;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.refused;
import static anda.project.command.ReportFixtures.says;
import static anda.project.command.ReportMoves.LATE;
import static anda.project.command.ReportMoves.TOO_EARLY;
import static anda.project.command.ReportMoves.TOO_LATE;
import static anda.project.command.ReportMoves.accept;
import static anda.project.command.ReportMoves.draft;
import static anda.project.command.ReportMoves.drafted;
import static anda.project.command.ReportMoves.early;
import static anda.project.command.ReportMoves.nil;
import static anda.project.command.ReportMoves.nilReported;
import static anda.project.command.ReportMoves.reported;
import static anda.project.command.ReportMoves.sentBy;
import static anda.project.command.ReportMoves.submit;

import anda.project.ReportContent;
import anda.project.ReportEvent.ReportReturned;
import anda.project.ReportIrregularity;
import anda.project.command.ReportCommand.SubmitNilReport;
import anda.project.command.ReportCommand.SubmitReport;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

  private final AggregateTestFixture<ProgressReport> fixture =
      new AggregateTestFixture<>(ProgressReport.class);

  @Test
  void a_report_is_drafted_as_often_as_needed_and_then_sent_as_it_was_saved() {
    fixture.givenNoPriorActivity().when(draft(REPORTER, full())).expectEvents(drafted(full()));
    fixture
        .given(drafted(says("一稿")))
        .when(draft(REPORTER, says("二稿")))
        .expectEvents(drafted(says("二稿")));
    fixture
        .given(drafted(says("一稿")), drafted(says("二稿")))
        .when(submit(now(REPORTER), null))
        .expectEvents(reported(1, says("二稿")));
  }

  @Test
  void a_report_is_sent_at_once_without_a_draft() {
    fixture
        .givenNoPriorActivity()
        .when(submit(now(REPORTER), full()))
        .expectEvents(reported(1, full()));
  }

  @Test
  void nothing_to_send_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(submit(now(REPORTER), null))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_EMPTY));
    ReportContent empty =
        new ReportContent(DAY, null, List.of(), List.of(), List.of(), " ", "难", null, List.of());
    fixture
        .givenNoPriorActivity()
        .when(submit(now(REPORTER), empty))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_EMPTY));
  }

  @Test
  void a_nil_report_takes_one_tap_and_needs_no_acceptance() {
    fixture.givenNoPriorActivity().when(nil(now(REPORTER))).expectEvents(nilReported());
    fixture
        .given(sentBy(REPORTER, nilReported()))
        .when(accept(now(CLERK)))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.NIL_NEEDS_NO_ACCEPTANCE));
  }

  @Test
  void an_office_may_enter_the_report_of_a_unit_that_owes_it_and_nobody_else_may() {
    fixture
        .givenNoPriorActivity()
        .when(submit(now(CLERK), full()))
        .expectEvents(reported(1, full()));
    fixture
        .givenNoPriorActivity()
        .when(submit(now(STRANGER), full()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_OF_ANOTHER_UNIT));
  }

  @Test
  void a_report_that_nobody_asked_for_is_refused() {
    ReportWindow window = new ReportWindow("2018年4月", null, null, DAY, null, false, false);
    fixture
        .givenNoPriorActivity()
        .when(new SubmitReport("report-1", now(REPORTER), KEY, window, full(), List.of()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_NOT_ASKED));
  }

  @Test
  void a_late_report_is_recorded_like_any_other() {
    fixture
        .givenNoPriorActivity()
        .when(submit(now(REPORTER, LATE), full()))
        .expectEvents(reported(1, full()));
  }

  @Test
  void outside_the_window_nothing_is_sent_now() {
    fixture
        .givenNoPriorActivity()
        .when(submit(now(REPORTER, TOO_LATE), full()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_WINDOW_CLOSED));
    fixture
        .givenNoPriorActivity()
        .when(submit(now(REPORTER, TOO_EARLY), early()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_WINDOW_NOT_OPEN));
    ReportWindow closed =
        new ReportWindow("2018年4月", null, null, LocalDate.of(2018, 5, 1), null, true, true);
    fixture
        .givenNoPriorActivity()
        .when(new SubmitNilReport("report-1", now(REPORTER), KEY, closed, null))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_WINDOW_CLOSED));
  }

  @Test
  void outside_the_window_what_had_happened_is_recorded_and_named() {
    fixture
        .givenNoPriorActivity()
        .when(submit(happened(REPORTER, TOO_LATE), full()))
        .expectEvents(reported(1, full(), List.of(ReportIrregularity.SENT_AFTER_WINDOW_CLOSED)));
    fixture
        .givenNoPriorActivity()
        .when(submit(happened(REPORTER, TOO_EARLY), full()))
        .expectEvents(reported(1, full(), List.of(ReportIrregularity.SENT_BEFORE_WINDOW_OPENED)));
    fixture
        .givenNoPriorActivity()
        .when(submit(happened(REPORTER, LATE), full()))
        .expectEvents(reported(1, full()));
  }

  @Test
  void a_report_is_sent_once_until_it_comes_back() {
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(submit(now(REPORTER), says("再报")))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_ALREADY_SENT));
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(draft(REPORTER, says("再写")))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_ALREADY_SENT));
    fixture
        .given(sentBy(REPORTER, nilReported()))
        .when(submit(now(REPORTER), full()))
        .expectException(refused(ReportRefusal.REPORT_ALREADY_SENT));
  }

  @Test
  void a_report_that_went_to_and_fro_too_often_is_stopped() {
    fixture
        .given(sentBy(REPORTER, reported(50, full())), new ReportReturned(KEY, 50, "还是不对"))
        .when(submit(now(REPORTER), full()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_TOO_MANY_STEPS));
  }
}
