package anda.project.command;

import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.COLLEAGUE;
import static anda.project.command.ReportFixtures.DAY;
import static anda.project.command.ReportFixtures.KEY;
import static anda.project.command.ReportFixtures.REPORTER;
import static anda.project.command.ReportFixtures.STRANGER;
import static anda.project.command.ReportFixtures.by;
import static anda.project.command.ReportFixtures.full;
import static anda.project.command.ReportFixtures.happened;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.refused;
import static anda.project.command.ReportFixtures.says;
import static anda.project.command.ReportMoves.LATE;
import static anda.project.command.ReportMoves.accept;
import static anda.project.command.ReportMoves.accepted;
import static anda.project.command.ReportMoves.drafted;
import static anda.project.command.ReportMoves.nilReported;
import static anda.project.command.ReportMoves.reported;
import static anda.project.command.ReportMoves.sentBy;
import static anda.project.command.ReportMoves.submit;

import anda.kernel.Actor;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.project.ReportEvent.ReportAnnulled;
import anda.project.ReportEvent.ReportReturned;
import anda.project.ReportEvent.ReportWithdrawn;
import anda.project.ReportIrregularity;
import anda.project.command.ReportCommand.AnnulReport;
import anda.project.command.ReportCommand.ReturnReport;
import anda.project.command.ReportCommand.WithdrawReport;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReportDecisionTest {

  private final AggregateTestFixture<ProgressReport> fixture =
      new AggregateTestFixture<>(ProgressReport.class);

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
  void more_spent_than_there_is_of_a_kind_is_taken_and_flagged_when_sent_and_when_accepted() {
    // of 70 wan in district money, 120 wan are said to be spent
    List<Amount> seventy = List.of(Amount.exact(AmountKind.DISTRICT_FISCAL, 70_000_000L));
    fixture
        .givenNoPriorActivity()
        .when(submit(now(REPORTER), full(), seventy))
        .expectEvents(reported(1, full(), List.of(ReportIrregularity.SPENT_ABOVE_APPROVED)));
    fixture
        .given(sentBy(REPORTER, reported(1, full())))
        .when(accept(now(COLLEAGUE), seventy))
        .expectEvents(accepted(1, ReportIrregularity.SPENT_ABOVE_APPROVED));
  }

  @Test
  void money_that_is_enough_unknown_or_of_another_kind_flags_nothing() {
    for (Amount there :
        List.of(
            Amount.exact(AmountKind.DISTRICT_FISCAL, 120_000_000L),
            Amount.exact(AmountKind.CITY_FISCAL, 1L),
            new Amount(AmountKind.DISTRICT_FISCAL, 1L, Amount.Qualifier.AT_LEAST, "100元以上", "元"),
            new Amount(AmountKind.DISTRICT_FISCAL, null, Amount.Qualifier.EXACT, "若干", null))) {
      fixture
          .givenNoPriorActivity()
          .when(submit(now(REPORTER), full(), List.of(there)))
          .expectEvents(reported(1, full()));
    }
  }
}
