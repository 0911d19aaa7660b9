package anda.project.command;

import anda.kernel.Refusal;

/** 问题协调拒绝原因 Refusals about issues. Texts: {@code catalogue/project-issue/refusals}. */
public enum IssueRefusal implements Refusal {
  ISSUE_EXISTS(Kind.CONFLICT),
  ISSUE_NOT_FOUND(Kind.NOT_FOUND),
  ISSUE_PROJECT_UNKNOWN(Kind.NOT_FOUND),
  ISSUE_UNIT_UNKNOWN(Kind.INVALID),
  ISSUE_REPORT_OF_ANOTHER_PROJECT(Kind.INVALID),
  ISSUE_ALREADY_RESOLVED(Kind.RULE),
  ISSUE_NOT_RESOLVED(Kind.RULE),
  ISSUE_DUE_IN_THE_PAST(Kind.RULE),
  ISSUE_ALREADY_AT_LEVEL(Kind.RULE),
  ISSUE_ALREADY_SHARED(Kind.RULE),
  ISSUE_NOT_FOR_PARTNER(Kind.FORBIDDEN),
  ISSUE_TOO_MANY_STEPS(Kind.RULE);

  private final Kind kind;

  IssueRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
