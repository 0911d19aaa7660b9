package anda.project.web;

import anda.eventstore.view.HistoryReader;
import java.util.Set;

/** 协作方可见历程 Which entries of a project's history the partner reads: what was done and published. */
final class PartnerHistory {

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

  private PartnerHistory() {}

  static boolean shows(HistoryReader.Item item) {
    return SHOWN.contains(item.name());
  }
}
