package anda.project.command;

import static anda.project.command.ReportFixtures.CLERK;
import static anda.project.command.ReportFixtures.PROJECT;
import static anda.project.command.ReportFixtures.now;

import anda.kernel.Actor;
import anda.project.IssueEvent.IssueAssigned;
import anda.project.IssueEvent.IssueEscalated;
import anda.project.IssueEvent.IssueRaised;
import anda.project.IssueEvent.IssueResolved;
import anda.project.IssueKind;
import anda.project.IssueLevel;
import anda.project.IssueSeverity;
import anda.project.command.IssueCommand.AssignIssue;
import anda.project.command.IssueCommand.EscalateIssue;
import anda.project.command.IssueCommand.RaiseIssue;
import anda.project.command.IssueCommand.ResolveIssue;
import java.time.LocalDate;
import java.util.List;

/** Commands and events that the tests of issues share. */
final class IssueMoves {

  private IssueMoves() {}

  static final LocalDate DUE = LocalDate.of(2018, 5, 20);
  static final IssueResolved RESOLVED =
      new IssueResolved("issue-1", PROJECT, "改由旗水利局供水", List.of());

  static RaiseIssue raise(Actor actor, boolean shared) {
    return raise(actor, "水源", "水源不足", shared);
  }

  static RaiseIssue raise(Actor actor, String title, String text) {
    return raise(actor, title, text, false);
  }

  static RaiseIssue raise(Actor actor, String title, String text, boolean shared) {
    return new RaiseIssue(
        "issue-1",
        now(actor),
        PROJECT,
        IssueKind.CONSTRUCTION,
        IssueSeverity.SERIOUS,
        title,
        text,
        null,
        shared,
        List.of());
  }

  static AssignIssue assign(LocalDate due) {
    return new AssignIssue("issue-1", now(CLERK), "unit-water", "水利局", null, due, null);
  }

  static EscalateIssue escalate(IssueLevel level) {
    return new EscalateIssue("issue-1", now(CLERK), level, "本级解决不了");
  }

  static ResolveIssue resolve(Actor actor) {
    return new ResolveIssue("issue-1", now(actor), "改由旗水利局供水", List.of());
  }

  static IssueRaised raised(boolean shared) {
    return new IssueRaised(
        "issue-1",
        PROJECT,
        IssueKind.CONSTRUCTION,
        IssueSeverity.SERIOUS,
        "水源",
        "水源不足",
        null,
        shared,
        List.of());
  }

  static IssueAssigned assigned(LocalDate due) {
    return new IssueAssigned("issue-1", PROJECT, "unit-water", "水利局", null, due, null);
  }

  static IssueEscalated escalated(IssueLevel level) {
    return new IssueEscalated("issue-1", PROJECT, level, "本级解决不了");
  }
}
