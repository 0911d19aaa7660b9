package anda.project.command;

import anda.evidence.EvidenceRef;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.project.IssueKind;
import anda.project.IssueLevel;
import anda.project.IssueSeverity;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 问题协调指令 What may be asked of an issue on a project. */
public sealed interface IssueCommand extends Command {

  /** Id of the issue. */
  @TargetAggregateIdentifier
  String issueId();

  /** 提出问题 See the event for the fields. */
  record RaiseIssue(
      String issueId,
      Act act,
      String projectId,
      IssueKind kind,
      IssueSeverity severity,
      String title,
      String text,
      @Nullable String reportId,
      boolean shared,
      List<EvidenceRef> evidence)
      implements IssueCommand {}

  /** 交办 Also hands it on to another unit, or sets another day. */
  record AssignIssue(
      String issueId,
      Act act,
      String unitId,
      String unitName,
      @Nullable String personId,
      LocalDate dueOn,
      @Nullable String task)
      implements IssueCommand {}

  /** 提级. */
  record EscalateIssue(String issueId, Act act, IssueLevel level, String reason)
      implements IssueCommand {}

  /** 说明. */
  record CommentOnIssue(String issueId, Act act, String text, boolean internal)
      implements IssueCommand {}

  /** 共享 Lets the paired side see it. */
  record ShareIssue(String issueId, Act act, @Nullable String remark) implements IssueCommand {}

  /** 解决. */
  record ResolveIssue(String issueId, Act act, String measure, List<EvidenceRef> evidence)
      implements IssueCommand {}

  /** 重新打开. */
  record ReopenIssue(String issueId, Act act, String reason, @Nullable LocalDate dueOn)
      implements IssueCommand {}
}
