package anda.project.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.Act;
import anda.kernel.Refused;
import anda.project.IssueEvent.IssueAssigned;
import anda.project.IssueEvent.IssueCommented;
import anda.project.IssueEvent.IssueEscalated;
import anda.project.IssueEvent.IssueRaised;
import anda.project.IssueEvent.IssueReopened;
import anda.project.IssueEvent.IssueResolved;
import anda.project.IssueEvent.IssueShared;
import anda.project.IssueLevel;
import anda.project.command.IssueCommand.AssignIssue;
import anda.project.command.IssueCommand.CommentOnIssue;
import anda.project.command.IssueCommand.EscalateIssue;
import anda.project.command.IssueCommand.RaiseIssue;
import anda.project.command.IssueCommand.ReopenIssue;
import anda.project.command.IssueCommand.ResolveIssue;
import anda.project.command.IssueCommand.ShareIssue;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 问题协调 An issue on a project: found, given to a unit, taken to a higher level, solved.
 *
 * <p>The paired side deals only with issues that are shared with it; to it the others do not exist.
 */
@Aggregate(type = "CoordinationIssue")
class CoordinationIssue {

  /** Most steps of one issue, comments included: an issue that needs more is several. */
  static final int MOST_STEPS = 200;

  static final int TITLE_LIMIT = 80;
  static final int TEXT_LIMIT = 2_000;
  static final int REMARK_LIMIT = 1_000;
  static final int MOST_FILES = 20;
  private static final String PARTNER = "PARTNER";

  @AggregateIdentifier private @Nullable String issueId;
  private String projectId = "";
  private boolean shared;
  private boolean resolved;
  private @Nullable IssueLevel level;
  private int steps;

  CoordinationIssue() {}

  @CommandHandler
  CoordinationIssue(RaiseIssue command) {
    apply(
        new IssueRaised(
            command.issueId(),
            command.projectId(),
            command.kind(),
            command.severity(),
            ReportText.required(command.title(), "title", TITLE_LIMIT),
            ReportText.required(command.text(), "text", TEXT_LIMIT),
            command.reportId(),
            command.shared() || partner(command.act()),
            ReportContentPolicy.evidence(command.evidence(), "evidence", MOST_FILES)));
  }

  @CommandHandler
  void handle(AssignIssue command) {
    mayAct(command.act(), false);
    mustBeOpen();
    notPast(command.dueOn(), command.act());
    apply(
        new IssueAssigned(
            issueId,
            projectId,
            command.unitId(),
            ReportText.required(command.unitName(), "unit", TITLE_LIMIT),
            command.personId(),
            command.dueOn(),
            ReportText.optional(command.task(), "task", REMARK_LIMIT)));
  }

  @CommandHandler
  void handle(EscalateIssue command) {
    mayAct(command.act(), false);
    mustBeOpen();
    if (command.level() == level) {
      throw new Refused(IssueRefusal.ISSUE_ALREADY_AT_LEVEL, "level", command.level().name());
    }
    String reason = ReportText.required(command.reason(), "reason", REMARK_LIMIT);
    if (partner(command.level()) && !shared) {
      apply(new IssueShared(issueId, projectId, null));
    }
    apply(new IssueEscalated(issueId, projectId, command.level(), reason));
  }

  @CommandHandler
  void handle(CommentOnIssue command) {
    mayAct(command.act(), true);
    String text = ReportText.required(command.text(), "text", REMARK_LIMIT);
    boolean internal = command.internal() && !partner(command.act());
    apply(new IssueCommented(issueId, projectId, text, internal));
  }

  @CommandHandler
  void handle(ShareIssue command) {
    mayAct(command.act(), false);
    if (shared) {
      throw new Refused(IssueRefusal.ISSUE_ALREADY_SHARED, null);
    }
    apply(
        new IssueShared(
            issueId, projectId, ReportText.optional(command.remark(), "remark", REMARK_LIMIT)));
  }

  @CommandHandler
  void handle(ResolveIssue command) {
    mayAct(command.act(), partner(level));
    mustBeOpen();
    apply(
        new IssueResolved(
            issueId,
            projectId,
            ReportText.required(command.measure(), "measure", TEXT_LIMIT),
            ReportContentPolicy.evidence(command.evidence(), "evidence", MOST_FILES)));
  }

  @CommandHandler
  void handle(ReopenIssue command) {
    mayAct(command.act(), true);
    if (!resolved) {
      throw new Refused(IssueRefusal.ISSUE_NOT_RESOLVED, null);
    }
    if (command.dueOn() != null) {
      notPast(command.dueOn(), command.act());
    }
    String reason = ReportText.required(command.reason(), "reason", REMARK_LIMIT);
    apply(new IssueReopened(issueId, projectId, reason, command.dueOn()));
  }

  @EventSourcingHandler
  void on(IssueRaised event) {
    issueId = event.issueId();
    projectId = event.projectId();
    shared = event.shared();
    steps++;
  }

  @EventSourcingHandler
  void on(IssueAssigned event) {
    steps++;
  }

  @EventSourcingHandler
  void on(IssueEscalated event) {
    level = event.level();
    steps++;
  }

  @EventSourcingHandler
  void on(IssueCommented event) {
    steps++;
  }

  @EventSourcingHandler
  void on(IssueShared event) {
    shared = true;
    steps++;
  }

  @EventSourcingHandler
  void on(IssueResolved event) {
    resolved = true;
    steps++;
  }

  @EventSourcingHandler
  void on(IssueReopened event) {
    resolved = false;
    steps++;
  }

  /** The paired side sees what is shared with it, and does what is open to it. */
  private void mayAct(Act act, boolean openToPartner) {
    if (partner(act) && !shared) {
      throw new Refused(IssueRefusal.ISSUE_NOT_FOUND, null, issueId == null ? "" : issueId);
    }
    if (partner(act) && !openToPartner) {
      throw new Refused(IssueRefusal.ISSUE_NOT_FOR_PARTNER, null);
    }
    if (steps >= MOST_STEPS) {
      throw new Refused(IssueRefusal.ISSUE_TOO_MANY_STEPS, null, "" + MOST_STEPS);
    }
  }

  private void mustBeOpen() {
    if (resolved) {
      throw new Refused(IssueRefusal.ISSUE_ALREADY_RESOLVED, null);
    }
  }

  private static void notPast(LocalDate dueOn, Act act) {
    if (dueOn.isBefore(act.happenedDay())) {
      throw new Refused(IssueRefusal.ISSUE_DUE_IN_THE_PAST, "dueOn", dueOn.toString());
    }
  }

  private static boolean partner(Act act) {
    return PARTNER.equals(act.actor().role());
  }

  private static boolean partner(@Nullable IssueLevel level) {
    return level == IssueLevel.PARTNER_DISTRICT || level == IssueLevel.PARTNER_CITY;
  }
}
