package anda.project.web;

import static anda.web.Fields.list;
import static anda.web.Fields.required;

import anda.evidence.Evidence;
import anda.evidence.EvidenceRef;
import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.Quantity;
import anda.kernel.Refused;
import anda.project.ReportContent;
import anda.project.ReportContent.Basis;
import anda.project.ReportContent.Figure;
import anda.project.ReportContent.Milestone;
import anda.project.ReportKey;
import anda.project.command.ReportRefusal;
import anda.project.command.ReportWindow;
import anda.project.query.DutyCard;
import anda.project.query.PeriodCard;
import anda.project.query.ReportClock;
import anda.project.query.StoredProjects;
import anda.project.query.StoredReports;
import anda.project.web.ReportRequests.Content;
import anda.project.web.ReportRequests.FileRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 报告读取 Makes contents, keys and windows of a request, from what the log says at this moment. */
@Component
class ReportReader {

  private final StoredReports stored;
  private final StoredProjects projects;
  private final Evidence evidence;

  ReportReader(StoredReports stored, StoredProjects projects, Evidence evidence) {
    this.stored = stored;
    this.projects = projects;
    this.evidence = evidence;
  }

  /** Money of the project reported on, as it stands at this moment; none for a unit. */
  List<Amount> approved(ReportKey key) {
    return Optional.ofNullable(key.projectId())
        .flatMap(projects::current)
        .map(card -> card.plan().amounts())
        .orElse(List.of());
  }

  /** The id of the one report of a subject for a period. */
  static String reportId(String periodId, String subject) {
    return "report-" + id(periodId + "/" + subject);
  }

  static UUID id(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The period, what is owed in it, and the report's key. */
  record Owed(ReportKey key, ReportWindow window) {}

  /**
   * What a subject owes in a period.
   *
   * @throws Refused {@code PERIOD_NOT_FOUND}, {@code REPORT_NOT_ASKED}
   */
  Owed owed(@Nullable String periodId, String subject, String field, Act act) {
    String id = required(periodId, field);
    PeriodCard period =
        stored
            .currentPeriod(id)
            .orElseThrow(() -> new Refused(ReportRefusal.PERIOD_NOT_FOUND, field, id));
    DutyCard duty =
        stored
            .currentDuty(id, subject)
            .orElseThrow(() -> new Refused(ReportRefusal.REPORT_NOT_ASKED, field, period.label()));
    String unit = duty.unitId();
    if (unit == null) {
      throw new Refused(ReportRefusal.REPORT_NOT_ASKED, field, period.label());
    }
    ReportKey key =
        new ReportKey(reportId(id, subject), id, duty.projectId(), unit, period.issuerUnitId());
    return new Owed(key, window(period, duty, act));
  }

  /**
   * An act now meets the period as it stands; one of the past as it stood then, and what was asked
   * for later counts as asked.
   */
  private static ReportWindow window(PeriodCard period, DutyCard duty, Act act) {
    LocalDateTime now = act.at().atZone(Act.ZONE).toLocalDateTime();
    LocalDateTime then = act.isNow() ? now : ReportClock.endOf(act.happenedDay());
    boolean closed = act.isNow() && period.closedBy(now);
    return new ReportWindow(
        period.label(),
        period.from(),
        period.to(),
        period.opensOn(),
        duty.closing(period, act.isNow() ? then : now),
        closed,
        owes(duty.turn(then)) || owes(duty.turn(now)));
  }

  private static boolean owes(DutyCard.@Nullable Turn turn) {
    return turn != null && turn.owedFrom() != null;
  }

  /**
   * The content asked for; files are claimed, so that no sweep takes them before they are named.
   *
   * @throws Refused {@code EVIDENCE_NOT_STORED}, {@code VALUE_REQUIRED}
   */
  ReportContent content(@Nullable Content asked) {
    Content said = required(asked, "content");
    return new ReportContent(
        said.asOf(),
        said.physicalPpm(),
        list(said.spent(), "content.spent"),
        list(said.milestones(), "content.milestones").stream()
            .map(
                one ->
                    new Milestone(required(one.name(), "content.milestones.name"), one.reachedOn()))
            .toList(),
        list(said.figures(), "content.figures").stream()
            .map(
                one ->
                    new Figure(
                        required(one.name(), "content.figures.name"),
                        new Quantity(
                            required(one.number(), "content.figures.number"),
                            required(one.unit(), "content.figures.unit"),
                            one.text()),
                        one.basis() == null ? Basis.NOT_STATED : one.basis()))
            .toList(),
        said.narrative() == null ? "" : said.narrative(),
        said.difficulties(),
        said.nextSteps(),
        files(said.evidence(), "content.evidence"));
  }

  /** Files that were uploaded before. */
  List<EvidenceRef> files(@Nullable List<FileRequest> asked, String field) {
    return list(asked, field).stream()
        .map(
            one -> {
              String digest = required(one.digest(), field + ".digest");
              return evidence
                  .claim(digest)
                  .map(file -> new EvidenceRef(digest, file.type(), file.size(), one.caption()))
                  .orElseThrow(() -> new Refused(ReportRefusal.EVIDENCE_NOT_STORED, field, digest));
            })
        .toList();
  }
}
