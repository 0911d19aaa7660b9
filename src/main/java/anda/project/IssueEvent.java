package anda.project;

import anda.evidence.EvidenceRef;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 问题协调事件 What happened to an issue on a project, from finding it to solving it.
 *
 * <p>Whether an issue is overdue is computed for any given day and is never an event. Persons stand
 * by random id.
 */
public sealed interface IssueEvent extends DomainEvent {

  /** Id of the issue, {@code issue-<uuid>}. */
  String issueId();

  /** Project it is about. */
  String projectId();

  @Override
  default Set<String> routes() {
    return Set.of(projectId());
  }

  /**
   * 问题已提出 Somebody found an issue.
   *
   * @param kind what it is about
   * @param severity how grave it is
   * @param title one line
   * @param text what was found
   * @param reportId report it came up in; null = not from a report
   * @param shared whether the paired side may see it; what that side raises is always shared
   * @param evidence files behind it
   */
  @EventName("project.IssueRaised")
  record IssueRaised(
      String issueId,
      String projectId,
      IssueKind kind,
      IssueSeverity severity,
      String title,
      String text,
      @Nullable String reportId,
      boolean shared,
      List<EvidenceRef> evidence)
      implements IssueEvent {

    @Override
    public Set<String> routes() {
      Set<String> routes = new LinkedHashSet<>();
      routes.add(projectId);
      if (reportId != null) {
        routes.add(reportId);
      }
      return routes;
    }
  }

  /**
   * 问题已交办 A unit, perhaps a person, was given the issue to solve by a day.
   *
   * @param unitId unit that has to solve it
   * @param unitName its name when it was assigned
   * @param personId person in that unit; null = the unit as such
   * @param dueOn last day
   * @param task what is to be done; null = what the issue says
   */
  @EventName("project.IssueAssigned")
  record IssueAssigned(
      String issueId,
      String projectId,
      String unitId,
      String unitName,
      @Nullable String personId,
      LocalDate dueOn,
      @Nullable String task)
      implements IssueEvent {

    @Override
    public Set<String> routes() {
      Set<String> routes = new LinkedHashSet<>();
      routes.add(projectId);
      routes.add(unitId);
      return routes;
    }
  }

  /**
   * 问题已提级 The issue went to a higher level or to the paired side.
   *
   * @param level who deals with it from now on
   * @param reason why the level below could not solve it
   */
  @EventName("project.IssueEscalated")
  record IssueEscalated(String issueId, String projectId, IssueLevel level, String reason)
      implements IssueEvent {}

  /**
   * 问题有新说明 Somebody said something on the issue.
   *
   * @param text what
   * @param internal whether the paired side must not see it
   */
  @EventName("project.IssueCommented")
  record IssueCommented(String issueId, String projectId, String text, boolean internal)
      implements IssueEvent {}

  /**
   * 问题已共享 From here on the paired side sees the issue.
   *
   * @param remark a word on it; null = none
   */
  @EventName("project.IssueShared")
  record IssueShared(String issueId, String projectId, @Nullable String remark)
      implements IssueEvent {}

  /**
   * 问题已解决 The issue was solved.
   *
   * @param measure what was done about it
   * @param evidence files that show it
   */
  @EventName("project.IssueResolved")
  record IssueResolved(String issueId, String projectId, String measure, List<EvidenceRef> evidence)
      implements IssueEvent {}

  /**
   * 问题已重新打开 The issue was not solved after all, or came back.
   *
   * @param reason how that was seen
   * @param dueOn new last day; null = not set yet
   */
  @EventName("project.IssueReopened")
  record IssueReopened(String issueId, String projectId, String reason, @Nullable LocalDate dueOn)
      implements IssueEvent {}
}
