package anda.project.web;

import static anda.web.Fields.required;

import anda.kernel.Act;
import anda.kernel.Refused;
import anda.project.IssueSeverity;
import anda.project.command.IssueCommand;
import anda.project.command.IssueCommand.AssignIssue;
import anda.project.command.IssueCommand.CommentOnIssue;
import anda.project.command.IssueCommand.EscalateIssue;
import anda.project.command.IssueCommand.RaiseIssue;
import anda.project.command.IssueCommand.ReopenIssue;
import anda.project.command.IssueCommand.ResolveIssue;
import anda.project.command.IssueCommand.ShareIssue;
import anda.project.command.IssueRefusal;
import anda.project.query.StoredProjects;
import anda.project.query.StoredReports;
import anda.project.web.IssueRequests.Assign;
import anda.project.web.IssueRequests.Comment;
import anda.project.web.IssueRequests.Escalate;
import anda.project.web.IssueRequests.Raise;
import anda.project.web.IssueRequests.Reopen;
import anda.project.web.IssueRequests.Resolve;
import anda.project.web.ReportRequests.Remarked;
import anda.web.ActRequest;
import anda.web.Acts;
import anda.web.WriteAnswer;
import anda.web.WriteCall;
import anda.web.Writes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 问题办理 Issues: raised, assigned, escalated, commented, shared, solved, reopened. */
@RestController
@RequestMapping("/api")
class IssueWriteController {

  private final Acts acts;
  private final Writes writes;
  private final ReportReader reader;
  private final ReportNames names;
  private final StoredProjects projects;
  private final StoredReports stored;

  IssueWriteController(
      Acts acts,
      Writes writes,
      ReportReader reader,
      ReportNames names,
      StoredProjects projects,
      StoredReports stored) {
    this.acts = acts;
    this.writes = writes;
    this.reader = reader;
    this.names = names;
    this.projects = projects;
    this.stored = stored;
  }

  @PostMapping("/projects/{id}/issues")
  ResponseEntity<WriteAnswer> raise(
      WriteCall call, @PathVariable String id, @RequestBody Raise asked) {
    Act act = acts.act(call, asked.act());
    if (projects.current(id).isEmpty()) {
      throw new Refused(IssueRefusal.ISSUE_PROJECT_UNKNOWN, null, id);
    }
    String report = asked.report();
    if (report != null && !isOf(report, id)) {
      throw new Refused(IssueRefusal.ISSUE_REPORT_OF_ANOTHER_PROJECT, "report", report);
    }
    RaiseIssue command =
        new RaiseIssue(
            call.newId("issue"),
            act,
            id,
            required(asked.kind(), "kind"),
            asked.severity() == null ? IssueSeverity.ORDINARY : asked.severity(),
            required(asked.title(), "title"),
            required(asked.text(), "text"),
            report,
            Boolean.TRUE.equals(asked.shared()),
            reader.files(asked.evidence(), "evidence"));
    return writes.create(call, command, "/api/issues");
  }

  private boolean isOf(String report, String project) {
    return stored
        .currentReport(report)
        .map(card -> project.equals(card.key().projectId()))
        .orElse(false);
  }

  @PostMapping("/issues/{id}/assignments")
  ResponseEntity<WriteAnswer> assign(
      WriteCall call, @PathVariable String id, @RequestBody Assign asked) {
    String unit = required(asked.unit(), "unit");
    return change(
        call,
        id,
        asked.act(),
        act ->
            new AssignIssue(
                id,
                act,
                unit,
                names
                    .unit(unit, act.happenedDay())
                    .orElseThrow(() -> new Refused(IssueRefusal.ISSUE_UNIT_UNKNOWN, "unit", unit)),
                asked.person(),
                required(asked.dueOn(), "dueOn"),
                asked.task()));
  }

  @PostMapping("/issues/{id}/escalations")
  ResponseEntity<WriteAnswer> escalate(
      WriteCall call, @PathVariable String id, @RequestBody Escalate asked) {
    return change(
        call,
        id,
        asked.act(),
        act ->
            new EscalateIssue(
                id, act, required(asked.level(), "level"), required(asked.reason(), "reason")));
  }

  @PostMapping("/issues/{id}/comments")
  ResponseEntity<WriteAnswer> comment(
      WriteCall call, @PathVariable String id, @RequestBody Comment asked) {
    boolean internal = asked.internal() == null || asked.internal();
    return change(
        call,
        id,
        asked.act(),
        act -> new CommentOnIssue(id, act, required(asked.text(), "text"), internal));
  }

  /** From here on the paired side sees it. */
  @PostMapping("/issues/{id}/sharings")
  ResponseEntity<WriteAnswer> share(
      WriteCall call, @PathVariable String id, @RequestBody Remarked asked) {
    return change(call, id, asked.act(), act -> new ShareIssue(id, act, asked.remark()));
  }

  @PostMapping("/issues/{id}/resolutions")
  ResponseEntity<WriteAnswer> resolve(
      WriteCall call, @PathVariable String id, @RequestBody Resolve asked) {
    return change(
        call,
        id,
        asked.act(),
        act ->
            new ResolveIssue(
                id,
                act,
                required(asked.measure(), "measure"),
                reader.files(asked.evidence(), "evidence")));
  }

  @PostMapping("/issues/{id}/reopenings")
  ResponseEntity<WriteAnswer> reopen(
      WriteCall call, @PathVariable String id, @RequestBody Reopen asked) {
    return change(
        call,
        id,
        asked.act(),
        act -> new ReopenIssue(id, act, required(asked.reason(), "reason"), asked.dueOn()));
  }

  private ResponseEntity<WriteAnswer> change(
      WriteCall call, String id, @Nullable ActRequest asked, Function<Act, IssueCommand> command) {
    if (stored.currentIssue(id).isEmpty()) {
      throw new Refused(IssueRefusal.ISSUE_NOT_FOUND, null, id);
    }
    return writes.change(call, command.apply(acts.act(call, asked)));
  }
}
