package anda.project.command;

import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.COLLEAGUE;
import static anda.project.command.ReportFixtures.DAY;
import static anda.project.command.ReportFixtures.KEY;
import static anda.project.command.ReportFixtures.REPORTER;
import static anda.project.command.ReportFixtures.STRANGER;
import static anda.project.command.ReportFixtures.WINDOW;
import static anda.project.command.ReportFixtures.by;
import static anda.project.command.ReportFixtures.full;
import static anda.project.command.ReportFixtures.happened;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.refused;
import static anda.project.command.ReportFixtures.says;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.DomainEvent;
import anda.project.ReportContent;
import anda.project.ReportEvent.NilReported;
import anda.project.ReportEvent.ProgressReported;
import anda.project.ReportEvent.ReportAccepted;
import anda.project.ReportEvent.ReportAnnulled;
import anda.project.ReportEvent.ReportDrafted;
import anda.project.ReportEvent.ReportReturned;
import anda.project.ReportEvent.ReportWithdrawn;
import anda.project.ReportIrregularity;
import anda.project.command.ReportCommand.AcceptReport;
import anda.project.command.ReportCommand.AnnulReport;
import anda.project.command.ReportCommand.DraftReport;
import anda.project.command.ReportCommand.ReturnReport;
import anda.project.command.ReportCommand.SubmitNilReport;
import anda.project.command.ReportCommand.SubmitReport;
import anda.project.command.ReportCommand.WithdrawReport;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressReportTest {

  private static final LocalDate LATE = LocalDate.of(2018, 5, 18);
  private static final LocalDate TOO_LATE = LocalDate.of(2018, 5, 21);
  private static final LocalDate TOO_EARLY = LocalDate.of(2018, 4, 30);

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
        .when(new SubmitReport("report-1", now(REPORTER), KEY, window, full()))
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
  void a_returned_report_is_done_again_and_sent_as_a_new_version() {
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(new ReturnReport("report-1", now(CLERK), "缺资金数"))
        .expectEvents(new ReportReturned(KEY, 1, "缺资金数"));
    fixture
        .given(
            sentBy(REPORTER, reported(1, full())),
            new ReportReturned(KEY, 1, "缺资金数"),
            drafted(says("补充")))
        .when(submit(now(REPORTER), null))
        .expectEvents(reported(2, says("补充")));
  }

  @Test
  void a_report_is_returned_with_a_reason_by_the_office_that_asked() {
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(new ReturnReport("report-1", now(CLERK), ""))
        .expectException(refused(ReportRefusal.TEXT_REQUIRED));
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(new ReturnReport("report-1", now(REPORTER), "缺"))
        .expectException(refused(ReportRefusal.ONLY_ASKING_UNIT));
    fixture
        .given(drafted(full()))
        .when(new ReturnReport("report-1", now(CLERK), "缺"))
        .expectException(refused(ReportRefusal.REPORT_NOT_SENT));
  }

  @Test
  void what_was_sent_may_be_taken_back_until_it_is_accepted() {
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(new WithdrawReport("report-1", now(REPORTER), "报错月份"))
        .expectEvents(new ReportWithdrawn(KEY, 1, "报错月份"));
    fixture
        .given(sentBy(REPORTER, nilReported()), new ReportWithdrawn(KEY, 1, "有进展"))
        .when(submit(now(REPORTER), full()))
        .expectEvents(reported(2, full()));
    fixture
        .given(sentBy(REPORTER, reported(1, full())), accepted(1))
        .when(new WithdrawReport("report-1", now(REPORTER), "晚了"))
        .expectException(refused(ReportRefusal.REPORT_LOCKED));
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(new WithdrawReport("report-1", now(STRANGER), "别人的"))
        .expectException(refused(ReportRefusal.REPORT_OF_ANOTHER_UNIT));
  }

  @Test
  void another_person_than_the_sender_accepts() {
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(accept(now(CLERK)))
        .expectEvents(accepted(1));
    fixture
        .given(sentBy(CLERK, reported(1, full())))
        .when(accept(now(CLERK)))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.SENDER_MUST_NOT_ACCEPT));
    fixture
        .given(sentBy(CLERK, reported(1, full())))
        .when(accept(now(COLLEAGUE)))
        .expectEvents(accepted(1));
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(accept(now(REPORTER)))
        .expectException(refused(ReportRefusal.ONLY_ASKING_UNIT));
  }

  @Test
  void who_prepared_a_report_does_not_accept_it_either() {
    Actor sender =
        new Actor(
            "person-colleague",
            "MANAGER",
            ReportFixtures.BANNER,
            Actor.Assurance.DECLARED,
            new Actor.Signature("person-clerk", ReportFixtures.BANNER, null),
            null,
            null);
    fixture
        .given(sentBy(sender, reported(1, full())))
        .when(accept(now(CLERK)))
        .expectException(refused(ReportRefusal.SENDER_MUST_NOT_ACCEPT));
  }

  @Test
  void an_envelope_without_an_actor_lets_nobody_accept() {
    fixture
        .given(reported(1, full()))
        .when(accept(now(CLERK)))
        .expectNoEvents()
        .expectException(IllegalStateException.class);
  }

  @Test
  void an_acceptance_of_the_past_by_the_sender_is_recorded_and_named() {
    fixture
        .given(sentBy(CLERK, reported(1, full())))
        .when(accept(happened(CLERK, DAY)))
        .expectEvents(accepted(1, ReportIrregularity.ACCEPTED_BY_THE_SENDER));
  }

  @Test
  void one_clerk_may_enter_both_sides_of_the_past_where_another_person_signed() {
    Actor signed =
        new Actor(
            CLERK.id(),
            CLERK.role(),
            CLERK.unit(),
            CLERK.assurance(),
            null,
            new Actor.Signature("person-head", ReportFixtures.BANNER, DAY),
            null);
    fixture
        .given(sentBy(CLERK, reported(1, full())))
        .when(accept(happened(signed, DAY)))
        .expectEvents(accepted(1));
  }

  @Test
  void an_acceptance_before_the_sending_is_recorded_and_named() {
    fixture
        .given(by(REPORTER, LATE, reported(1, full())))
        .when(accept(happened(CLERK, DAY)))
        .expectEvents(accepted(1, ReportIrregularity.ACCEPTED_BEFORE_SENT));
  }

  @Test
  void an_accepted_report_is_locked() {
    fixture
        .given(sentBy(REPORTER, reported(1, full())), accepted(1))
        .when(submit(now(REPORTER), says("改")))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_LOCKED));
    fixture
        .given(sentBy(REPORTER, reported(1, full())), accepted(1))
        .when(accept(now(CLERK)))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_LOCKED));
  }

  @Test
  void an_annulled_report_may_be_made_anew() {
    ReportAnnulled annulled = new ReportAnnulled(KEY, "项目报错");
    fixture
        .given(sentBy(REPORTER, reported(1, full())), accepted(1))
        .when(new AnnulReport("report-1", now(CLERK), "项目报错"))
        .expectEvents(annulled);
    fixture
        .given(sentBy(REPORTER, reported(1, full())), accepted(1), annulled)
        .when(submit(now(REPORTER), says("新报")))
        .expectEvents(reported(2, says("新报")));
    fixture
        .given(sentBy(REPORTER, reported(1, full())), accepted(1), annulled)
        .when(submit(now(REPORTER), null))
        .expectException(refused(ReportRefusal.REPORT_EMPTY));
    fixture
        .given(drafted(full()))
        .when(new AnnulReport("report-1", now(CLERK), "项目报错"))
        .expectException(refused(ReportRefusal.REPORT_NOT_SENT));
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(new AnnulReport("report-1", now(REPORTER), "项目报错"))
        .expectException(refused(ReportRefusal.ONLY_ASKING_UNIT));
  }

  @Test
  void a_report_that_went_to_and_fro_too_often_is_stopped() {
    fixture
        .given(sentBy(REPORTER, reported(50, full())), new ReportReturned(KEY, 50, "还是不对"))
        .when(submit(now(REPORTER), full()))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.REPORT_TOO_MANY_STEPS));
  }

  private static ReportContent early() {
    return new ReportContent(null, 1, List.of(), List.of(), List.of(), "早", null, null, List.of());
  }

  private static DraftReport draft(Actor actor, ReportContent content) {
    return new DraftReport("report-1", now(actor), KEY, WINDOW, content);
  }

  private static SubmitReport submit(Act act, @Nullable ReportContent content) {
    return new SubmitReport("report-1", act, KEY, WINDOW, content);
  }

  private static SubmitNilReport nil(Act act) {
    return new SubmitNilReport("report-1", act, KEY, WINDOW, null);
  }

  private static AcceptReport accept(Act act) {
    return new AcceptReport("report-1", act, null);
  }

  private static EventMessage<?> sentBy(Actor actor, DomainEvent event) {
    return by(actor, DAY, event);
  }

  private static ReportDrafted drafted(ReportContent content) {
    return new ReportDrafted(KEY, WINDOW.label(), WINDOW.from(), WINDOW.to(), content);
  }

  private static ProgressReported reported(int version, ReportContent content) {
    return reported(version, content, List.of());
  }

  private static ProgressReported reported(
      int version, ReportContent content, List<ReportIrregularity> irregular) {
    return new ProgressReported(
        KEY, WINDOW.label(), WINDOW.from(), WINDOW.to(), version, content, irregular);
  }

  private static NilReported nilReported() {
    return new NilReported(KEY, WINDOW.label(), WINDOW.from(), WINDOW.to(), 1, null, List.of());
  }

  private static ReportAccepted accepted(int version, ReportIrregularity... irregular) {
    return new ReportAccepted(KEY, version, null, List.of(irregular));
  }
}
