package anda.project.web;

import static anda.web.Fields.required;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.Refused;
import anda.project.ReportContent;
import anda.project.ReportKey;
import anda.project.command.ReportCommand;
import anda.project.command.ReportCommand.AcceptReport;
import anda.project.command.ReportCommand.AnnulReport;
import anda.project.command.ReportCommand.CorrectReport;
import anda.project.command.ReportCommand.DraftReport;
import anda.project.command.ReportCommand.RefuseCorrection;
import anda.project.command.ReportCommand.ReleaseCorrection;
import anda.project.command.ReportCommand.RequestCorrection;
import anda.project.command.ReportCommand.ReturnReport;
import anda.project.command.ReportCommand.SubmitNilReport;
import anda.project.command.ReportCommand.SubmitReport;
import anda.project.command.ReportCommand.WithdrawReport;
import anda.project.command.ReportRefusal;
import anda.project.query.StoredReports;
import anda.project.web.ReportAnswers.Warning;
import anda.project.web.ReportAnswers.Written;
import anda.project.web.ReportReader.Owed;
import anda.project.web.ReportRequests.Nil;
import anda.project.web.ReportRequests.Reasoned;
import anda.project.web.ReportRequests.Remarked;
import anda.project.web.ReportRequests.Report;
import anda.project.web.ReportRequests.Said;
import anda.web.Acts;
import anda.web.Role;
import anda.web.WritableBy;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 进展报告办理 Reports: drafted, sent, taken back, returned, accepted, corrected, annulled. */
@RestController
@WritableBy({Role.MANAGER, Role.REPORTER})
@RequestMapping("/api")
class ReportWriteController {

  private final Acts acts;
  private final Writes writes;
  private final ReportReader reader;
  private final StoredReports stored;

  ReportWriteController(Acts acts, Writes writes, ReportReader reader, StoredReports stored) {
    this.acts = acts;
    this.writes = writes;
    this.reader = reader;
    this.stored = stored;
  }

  /** The report of a project for a period: a draft, or sent at once. */
  @PostMapping("/projects/{id}/reports")
  ResponseEntity<Written> ofProject(
      WriteCall call, @PathVariable String id, @RequestBody Report asked) {
    return begin(call, id, asked);
  }

  /** The report of a unit as such. */
  @PostMapping("/units/{id}/reports")
  ResponseEntity<Written> ofUnit(
      WriteCall call, @PathVariable String id, @RequestBody Report asked) {
    return begin(call, id, asked);
  }

  private ResponseEntity<Written> begin(WriteCall call, String subject, Report asked) {
    Act act = acts.act(call, asked.act());
    Owed owed = reader.owed(asked.period(), subject, "period", act);
    ReportContent content = reader.content(asked.content());
    String id = owed.key().reportId();
    ReportCommand command =
        Boolean.TRUE.equals(asked.submit())
            ? new SubmitReport(
                id, act, owed.key(), owed.window(), content, reader.approved(owed.key()))
            : new DraftReport(id, act, owed.key(), owed.window(), content);
    return created(writes.send(call, command), ReportAnswers.warnings(content));
  }

  /** There is nothing to report: one call. */
  @PostMapping("/reports/nil")
  ResponseEntity<Written> nil(WriteCall call, @RequestBody Nil asked) {
    Act act = acts.act(call, asked.act());
    String subject = required(asked.project() == null ? asked.unit() : asked.project(), "project");
    Owed owed = reader.owed(asked.period(), subject, "period", act);
    SubmitNilReport command =
        new SubmitNilReport(owed.key().reportId(), act, owed.key(), owed.window(), asked.remark());
    return created(writes.send(call, command), List.of());
  }

  @PostMapping("/reports/{id}/drafts")
  ResponseEntity<Written> draft(WriteCall call, @PathVariable String id, @RequestBody Said asked) {
    Act act = acts.act(call, asked.act());
    Owed owed = again(id, act);
    ReportContent content = reader.content(asked.content());
    return changed(
        writes.send(call, new DraftReport(id, act, owed.key(), owed.window(), content)),
        ReportAnswers.warnings(content));
  }

  /** Sends the content given, or the draft as it was saved. */
  @PostMapping("/reports/{id}/submissions")
  ResponseEntity<Written> submit(WriteCall call, @PathVariable String id, @RequestBody Said asked) {
    Act act = acts.act(call, asked.act());
    Owed owed = again(id, act);
    ReportContent content = asked.content() == null ? null : reader.content(asked.content());
    return changed(
        writes.send(
            call,
            new SubmitReport(
                id, act, owed.key(), owed.window(), content, reader.approved(owed.key()))),
        content == null ? List.of() : ReportAnswers.warnings(content));
  }

  private Owed again(String id, Act act) {
    ReportKey key =
        stored
            .currentReport(id)
            .orElseThrow(() -> new Refused(ReportRefusal.REPORT_NOT_FOUND, null, id))
            .key();
    return reader.owed(key.periodId(), key.subject(), "period", act);
  }

  @PostMapping("/reports/{id}/withdrawals")
  ResponseEntity<Written> withdraw(
      WriteCall call, @PathVariable String id, @RequestBody Reasoned asked) {
    return plain(call, new WithdrawReport(id, acts.act(call, asked.act()), reason(asked)));
  }

  @PostMapping("/reports/{id}/returns")
  ResponseEntity<Written> giveBack(
      WriteCall call, @PathVariable String id, @RequestBody Reasoned asked) {
    return plain(call, new ReturnReport(id, acts.act(call, asked.act()), reason(asked)));
  }

  @PostMapping("/reports/{id}/acceptances")
  ResponseEntity<Written> accept(
      WriteCall call, @PathVariable String id, @RequestBody Remarked asked) {
    Act act = acts.act(call, asked.act());
    List<Amount> approved =
        stored.currentReport(id).map(card -> reader.approved(card.key())).orElse(List.of());
    return plain(call, new AcceptReport(id, act, asked.remark(), approved));
  }

  @PostMapping("/reports/{id}/correction-requests")
  ResponseEntity<Written> requestCorrection(
      WriteCall call, @PathVariable String id, @RequestBody Reasoned asked) {
    return plain(call, new RequestCorrection(id, acts.act(call, asked.act()), reason(asked)));
  }

  @PostMapping("/reports/{id}/correction-releases")
  ResponseEntity<Written> releaseCorrection(
      WriteCall call, @PathVariable String id, @RequestBody Remarked asked) {
    return plain(call, new ReleaseCorrection(id, acts.act(call, asked.act()), asked.remark()));
  }

  @PostMapping("/reports/{id}/correction-refusals")
  ResponseEntity<Written> refuseCorrection(
      WriteCall call, @PathVariable String id, @RequestBody Reasoned asked) {
    return plain(call, new RefuseCorrection(id, acts.act(call, asked.act()), reason(asked)));
  }

  @PostMapping("/reports/{id}/corrections")
  ResponseEntity<Written> correct(
      WriteCall call, @PathVariable String id, @RequestBody Said asked) {
    Act act = acts.act(call, asked.act());
    ReportContent content = reader.content(asked.content());
    String reason = required(asked.reason(), "reason");
    return changed(
        writes.send(call, new CorrectReport(id, act, content, reason)),
        ReportAnswers.warnings(content));
  }

  @PostMapping("/reports/{id}/annulments")
  ResponseEntity<Written> annul(
      WriteCall call, @PathVariable String id, @RequestBody Reasoned asked) {
    return plain(call, new AnnulReport(id, acts.act(call, asked.act()), reason(asked)));
  }

  private static String reason(Reasoned asked) {
    return required(asked.reason(), "reason");
  }

  private ResponseEntity<Written> plain(WriteCall call, ReportCommand command) {
    return changed(writes.send(call, command), List.of());
  }

  private static ResponseEntity<Written> created(WriteAnswer answer, List<Warning> warnings) {
    return ResponseEntity.created(URI.create("/api/reports/" + answer.id()))
        .eTag("\"" + answer.position() + "\"")
        .body(Written.of(answer, warnings));
  }

  private static ResponseEntity<Written> changed(WriteAnswer answer, List<Warning> warnings) {
    return ResponseEntity.ok()
        .eTag("\"" + answer.position() + "\"")
        .body(Written.of(answer, warnings));
  }
}
