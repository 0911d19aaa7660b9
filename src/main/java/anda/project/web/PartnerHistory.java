package anda.project.web;

import anda.eventstore.view.At;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.RecordedEvent;
import anda.project.IssueEvent;
import anda.project.IssueEvent.IssueCommented;
import anda.project.ProjectEvent;
import anda.project.ReportEvent;
import anda.project.StatementEvent;
import anda.project.query.IssueCard;
import anda.project.query.StoredReports;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 协作方可见历程 Which entries of a project's history the partner reads: what was done and published,
 * reports taken in, and issues shared with it. Of reports and issues only the sentence is told.
 */
@Component
class PartnerHistory {

  private static final Set<String> SHOWN =
      Set.of(
          "project.ProjectTakenOver",
          "project.ProjectAdmittedToLibrary",
          "project.ProjectApproved",
          "project.ImplementationStarted",
          "project.MilestoneReached",
          "project.ImplementationCompleted",
          "project.ProjectAccepted",
          "project.ProjectHandedOver",
          "project.ProjectEnded",
          "project.ProjectScopeChanged",
          "project.StatementLinked",
          "project.StatementUnlinked");

  /** Entries of reports whose sentence says nothing of what went on inside. */
  private static final Set<String> REPORTS =
      Set.of("project.NilReported", "project.ReportAccepted", "project.ReportAnnulled");

  private final EventReader log;
  private final StoredReports stored;

  PartnerHistory(EventReader log, StoredReports stored) {
    this.log = log;
    this.stored = stored;
  }

  /** Whether an entry of a report may be told to the partner. */
  static boolean showsOfReport(HistoryReader.Item item) {
    return REPORTS.contains(item.name());
  }

  /** The entries of a project's history that the partner reads, as known at a moment. */
  List<HistoryReader.Item> of(String project, List<HistoryReader.Item> items, At at) {
    Map<String, RecordedEvent> events =
        log.ofKey(project).stream()
            .collect(Collectors.toMap(RecordedEvent::id, Function.identity()));
    Set<String> shared =
        events.values().stream()
            .filter(event -> event.fact() instanceof IssueEvent)
            .map(RecordedEvent::aggregate)
            .distinct()
            .filter(issue -> isShared(issue, at))
            .collect(Collectors.toSet());
    return items.stream()
        .filter(item -> shows(item, events.get(item.id()), shared))
        .map(item -> isOwn(events.get(item.id())) ? item : ReportAnswers.bare(item))
        .toList();
  }

  private boolean isShared(String issue, At at) {
    return stored
        .issues()
        .one(issue, at)
        .map(card -> card.state())
        .map(IssueCard::shared)
        .orElse(false);
  }

  private static boolean isOwn(RecordedEvent event) {
    return event.fact() instanceof ProjectEvent || event.fact() instanceof StatementEvent;
  }

  private static boolean shows(
      HistoryReader.Item item, RecordedEvent event, Set<String> sharedIssues) {
    if (event.fact() instanceof ReportEvent) {
      return showsOfReport(item);
    }
    if (event.fact() instanceof IssueEvent) {
      boolean internal = event.fact() instanceof IssueCommented said && said.internal();
      return sharedIssues.contains(event.aggregate()) && !internal;
    }
    return SHOWN.contains(item.name());
  }
}
