package anda.project;

import anda.evidence.EvidenceRef;
import anda.evidence.EvidenceType;
import anda.kernel.DomainEvent;
import anda.project.IssueEvent.IssueAssigned;
import anda.project.IssueEvent.IssueCommented;
import anda.project.IssueEvent.IssueEscalated;
import anda.project.IssueEvent.IssueRaised;
import anda.project.IssueEvent.IssueReopened;
import anda.project.IssueEvent.IssueResolved;
import anda.project.IssueEvent.IssueShared;
import java.time.LocalDate;
import java.util.List;

/** Three values of each event of issues: bare, usual and full. */
final class IssueEventSamples {

  private static final String ISSUE = "issue-00000000-0000-4000-8000-000000000001";
  private static final String PROJECT = "project-00000000-0000-4000-8000-000000000001";
  private static final String REPORT = "report-00000000-0000-4000-8000-000000000001";
  private static final String WATER = "unit-00000000-0000-4000-8000-00000000000c";
  private static final String PERSON = "person-00000000-0000-4000-8000-000000000007";
  private static final LocalDate DUE = LocalDate.of(2018, 5, 20);
  private static final List<EvidenceRef> PHOTO =
      List.of(new EvidenceRef(ReportEventSamples.DIGEST, EvidenceType.PNG, 1_024L, "机井"));

  private IssueEventSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new IssueRaised(
            ISSUE,
            PROJECT,
            IssueKind.OTHER,
            IssueSeverity.ORDINARY,
            "水源",
            "水源不足。",
            null,
            false,
            List.of()),
        new IssueRaised(
            ISSUE,
            PROJECT,
            IssueKind.CONSTRUCTION,
            IssueSeverity.SERIOUS,
            "水源",
            "水源不足。",
            REPORT,
            false,
            List.of()),
        new IssueRaised(
            ISSUE,
            PROJECT,
            IssueKind.FUNDS,
            IssueSeverity.GRAVE,
            "资金未到位",
            "二期资金未到位。",
            REPORT,
            true,
            PHOTO),
        new IssueAssigned(ISSUE, PROJECT, WATER, "水利局", null, DUE, null),
        new IssueAssigned(ISSUE, PROJECT, WATER, "水利局", null, DUE, "打井一眼"),
        new IssueAssigned(ISSUE, PROJECT, WATER, "水利局", PERSON, DUE.plusDays(5), "打井一眼"),
        new IssueEscalated(ISSUE, PROJECT, IssueLevel.LEADING_GROUP, "需多部门协调"),
        new IssueEscalated(ISSUE, PROJECT, IssueLevel.LEAGUE, "涉及跨旗用水"),
        new IssueEscalated(ISSUE, PROJECT, IssueLevel.PARTNER_DISTRICT, "需追加资金"),
        new IssueCommented(ISSUE, PROJECT, "已联系水利局", true),
        new IssueCommented(ISSUE, PROJECT, "请告知进度", false),
        new IssueCommented(ISSUE, PROJECT, "井已打成", false),
        new IssueShared(ISSUE, PROJECT, null),
        new IssueShared(ISSUE, PROJECT, "请协助"),
        new IssueShared(ISSUE, PROJECT, "联席会议议定"),
        new IssueResolved(ISSUE, PROJECT, "改由旗水利局供水", List.of()),
        new IssueResolved(ISSUE, PROJECT, "新打机井一眼", PHOTO),
        new IssueResolved(ISSUE, PROJECT, "资金已拨付", PHOTO),
        new IssueReopened(ISSUE, PROJECT, "又停水", null),
        new IssueReopened(ISSUE, PROJECT, "又停水", DUE),
        new IssueReopened(ISSUE, PROJECT, "回头看发现未解决", DUE.plusDays(9)));
  }
}
