package anda.project.command;

import static anda.project.command.IssueMoves.DUE;
import static anda.project.command.IssueMoves.RESOLVED;
import static anda.project.command.IssueMoves.assign;
import static anda.project.command.IssueMoves.assigned;
import static anda.project.command.IssueMoves.escalate;
import static anda.project.command.IssueMoves.escalated;
import static anda.project.command.IssueMoves.raise;
import static anda.project.command.IssueMoves.raised;
import static anda.project.command.IssueMoves.resolve;
import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.DAY;
import static anda.project.command.ReportFixtures.PARTNER;
import static anda.project.command.ReportFixtures.PROJECT;
import static anda.project.command.ReportFixtures.happened;
import static anda.project.command.ReportFixtures.now;
import static anda.project.command.ReportFixtures.refused;

import anda.project.IssueEvent.IssueCommented;
import anda.project.IssueEvent.IssueReopened;
import anda.project.IssueEvent.IssueShared;
import anda.project.IssueLevel;
import anda.project.command.IssueCommand.AssignIssue;
import anda.project.command.IssueCommand.CommentOnIssue;
import anda.project.command.IssueCommand.EscalateIssue;
import anda.project.command.IssueCommand.ReopenIssue;
import anda.project.command.IssueCommand.ShareIssue;
import java.util.Collections;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CoordinationIssueTest {

  private final AggregateTestFixture<CoordinationIssue> fixture =
      new AggregateTestFixture<>(CoordinationIssue.class);

  @Test
  void somebody_raises_an_issue_and_the_paired_side_always_shares_its_own() {
    fixture.givenNoPriorActivity().when(raise(CLERK, false)).expectEvents(raised(false));
    fixture.givenNoPriorActivity().when(raise(CLERK, true)).expectEvents(raised(true));
    fixture.givenNoPriorActivity().when(raise(PARTNER, false)).expectEvents(raised(true));
  }

  @Test
  void an_issue_needs_a_title_and_a_text() {
    fixture
        .givenNoPriorActivity()
        .when(raise(CLERK, " ", "水源不足"))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.TEXT_REQUIRED));
    fixture
        .givenNoPriorActivity()
        .when(raise(CLERK, "水源", ""))
        .expectNoEvents()
        .expectException(refused(ReportRefusal.TEXT_REQUIRED));
  }

  @Test
  void it_is_given_to_a_unit_by_a_day_and_may_be_handed_on() {
    fixture.given(raised(false)).when(assign(DUE)).expectEvents(assigned(DUE));
    fixture
        .given(raised(false), assigned(DUE))
        .when(assign(DUE.plusDays(5)))
        .expectEvents(assigned(DUE.plusDays(5)));
  }

  @Test
  void a_due_day_in_the_past_is_refused_but_not_one_that_was_ahead_when_it_happened() {
    fixture
        .given(raised(false))
        .when(assign(DAY.minusDays(1)))
        .expectNoEvents()
        .expectException(refused(IssueRefusal.ISSUE_DUE_IN_THE_PAST));
    fixture
        .given(raised(false))
        .when(
            new AssignIssue("issue-1", happened(CLERK, DAY), "unit-water", "水利局", null, DUE, null))
        .expectEvents(assigned(DUE));
    fixture
        .given(raised(false), RESOLVED)
        .when(new ReopenIssue("issue-1", now(CLERK), "又停水", DAY.minusDays(1)))
        .expectException(refused(IssueRefusal.ISSUE_DUE_IN_THE_PAST));
  }

  @Test
  void it_goes_to_a_higher_level_with_a_reason() {
    fixture
        .given(raised(false))
        .when(escalate(IssueLevel.LEADING_GROUP))
        .expectEvents(escalated(IssueLevel.LEADING_GROUP));
    fixture
        .given(raised(false), escalated(IssueLevel.LEADING_GROUP))
        .when(escalate(IssueLevel.LEADING_GROUP))
        .expectNoEvents()
        .expectException(refused(IssueRefusal.ISSUE_ALREADY_AT_LEVEL));
    fixture
        .given(raised(false))
        .when(new EscalateIssue("issue-1", now(CLERK), IssueLevel.LEAGUE, ""))
        .expectException(refused(ReportRefusal.TEXT_REQUIRED));
  }

  @Test
  void taking_it_to_the_paired_side_shares_it() {
    fixture
        .given(raised(false))
        .when(escalate(IssueLevel.PARTNER_DISTRICT))
        .expectEvents(
            new IssueShared("issue-1", PROJECT, null), escalated(IssueLevel.PARTNER_DISTRICT));
    fixture
        .given(raised(true))
        .when(escalate(IssueLevel.PARTNER_CITY))
        .expectEvents(escalated(IssueLevel.PARTNER_CITY));
  }

  @Test
  void it_is_shared_once() {
    fixture
        .given(raised(false))
        .when(new ShareIssue("issue-1", now(CLERK), null))
        .expectEvents(new IssueShared("issue-1", PROJECT, null));
    fixture
        .given(raised(true))
        .when(new ShareIssue("issue-1", now(CLERK), null))
        .expectNoEvents()
        .expectException(refused(IssueRefusal.ISSUE_ALREADY_SHARED));
  }

  @Test
  void both_sides_comment_and_the_paired_side_never_internally() {
    fixture
        .given(raised(true))
        .when(new CommentOnIssue("issue-1", now(CLERK), "已联系", true))
        .expectEvents(new IssueCommented("issue-1", PROJECT, "已联系", true));
    fixture
        .given(raised(true))
        .when(new CommentOnIssue("issue-1", now(PARTNER), "请告进度", true))
        .expectEvents(new IssueCommented("issue-1", PROJECT, "请告进度", false));
  }

  @Test
  void to_the_paired_side_an_unshared_issue_does_not_exist() {
    fixture
        .given(raised(false))
        .when(new CommentOnIssue("issue-1", now(PARTNER), "?", false))
        .expectNoEvents()
        .expectException(refused(IssueRefusal.ISSUE_NOT_FOUND));
  }

  @Test
  void the_paired_side_solves_only_what_was_taken_to_it() {
    fixture
        .given(raised(true))
        .when(resolve(PARTNER))
        .expectNoEvents()
        .expectException(refused(IssueRefusal.ISSUE_NOT_FOR_PARTNER));
    fixture
        .given(raised(true), escalated(IssueLevel.PARTNER_DISTRICT))
        .when(resolve(PARTNER))
        .expectEvents(RESOLVED);
  }

  @Test
  void it_is_solved_by_a_measure_and_then_left_alone() {
    fixture.given(raised(false), assigned(DUE)).when(resolve(CLERK)).expectEvents(RESOLVED);
    fixture
        .given(raised(false), RESOLVED)
        .when(resolve(CLERK))
        .expectException(refused(IssueRefusal.ISSUE_ALREADY_RESOLVED));
    fixture
        .given(raised(false), RESOLVED)
        .when(assign(DUE))
        .expectException(refused(IssueRefusal.ISSUE_ALREADY_RESOLVED));
    fixture
        .given(raised(false), RESOLVED)
        .when(escalate(IssueLevel.LEAGUE))
        .expectException(refused(IssueRefusal.ISSUE_ALREADY_RESOLVED));
  }

  @Test
  void it_is_opened_again_when_it_was_not_solved_after_all() {
    IssueReopened reopened = new IssueReopened("issue-1", PROJECT, "又停水", DUE);
    fixture
        .given(raised(false), RESOLVED)
        .when(new ReopenIssue("issue-1", now(CLERK), "又停水", DUE))
        .expectEvents(reopened);
    fixture.given(raised(false), RESOLVED, reopened).when(resolve(CLERK)).expectEvents(RESOLVED);
    fixture
        .given(raised(false))
        .when(new ReopenIssue("issue-1", now(CLERK), "又停水", DUE))
        .expectException(refused(IssueRefusal.ISSUE_NOT_RESOLVED));
  }

  @Test
  void an_endless_issue_is_stopped() {
    IssueCommented comment = new IssueCommented("issue-1", PROJECT, "催", true);
    fixture
        .given(raised(false))
        .andGiven(Collections.nCopies(199, comment))
        .when(new CommentOnIssue("issue-1", now(CLERK), "再催", true))
        .expectNoEvents()
        .expectException(refused(IssueRefusal.ISSUE_TOO_MANY_STEPS));
  }
}
