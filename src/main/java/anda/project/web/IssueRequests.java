package anda.project.web;

import anda.project.IssueKind;
import anda.project.IssueLevel;
import anda.project.IssueSeverity;
import anda.project.web.ReportRequests.FileRequest;
import anda.web.ActRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 问题请求 Bodies of the writing addresses of issues. */
final class IssueRequests {

  private IssueRequests() {}

  /** 提出; ORDINARY and not shared unless given. */
  record Raise(
      @Nullable IssueKind kind,
      @Nullable IssueSeverity severity,
      @Nullable String title,
      @Nullable String text,
      @Nullable String report,
      @Nullable Boolean shared,
      @Nullable List<FileRequest> evidence,
      @Nullable ActRequest act) {}

  /** 交办. */
  record Assign(
      @Nullable String unit,
      @Nullable String person,
      @Nullable LocalDate dueOn,
      @Nullable String task,
      @Nullable ActRequest act) {}

  /** 提级. */
  record Escalate(@Nullable IssueLevel level, @Nullable String reason, @Nullable ActRequest act) {}

  /** 说明; internal unless told otherwise. */
  record Comment(@Nullable String text, @Nullable Boolean internal, @Nullable ActRequest act) {}

  /** 解决. */
  record Resolve(
      @Nullable String measure, @Nullable List<FileRequest> evidence, @Nullable ActRequest act) {}

  /** 重新打开. */
  record Reopen(@Nullable String reason, @Nullable LocalDate dueOn, @Nullable ActRequest act) {}
}
