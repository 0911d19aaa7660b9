package anda.project.query;

/** 问题办理情况 Where an issue stands on a given day. Computed, never stored. */
public enum IssueStanding {
  /** 待交办. */
  OPEN,
  /** 办理中. */
  ASSIGNED,
  /** 逾期未办结. */
  OVERDUE,
  /** 已解决. */
  RESOLVED
}
