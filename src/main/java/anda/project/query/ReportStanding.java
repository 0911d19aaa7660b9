package anda.project.query;

/** 报送情况 Where a report that is owed stands on a given day. Computed, never stored. */
public enum ReportStanding {
  /** 未到报送时间. */
  NOT_YET_OPEN,
  /** 待报 May be sent and is not overdue. */
  DUE,
  /** 逾期未报. */
  OVERDUE,
  /** 已报 Sent and waiting. */
  SENT,
  /** 审核中 Sent anew after it came back, and waiting; to the paired side also what was returned. */
  UNDER_REVIEW,
  /** 已退回. */
  RETURNED,
  /** 已接收. */
  ACCEPTED,
  /** 零报告. */
  NIL,
  /** 免报. */
  EXCUSED;

  /** Whether the reporting side has to do something. */
  public boolean open() {
    return this == DUE || this == OVERDUE || this == RETURNED || this == NOT_YET_OPEN;
  }
}
