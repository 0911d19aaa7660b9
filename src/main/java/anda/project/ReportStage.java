package anda.project;

/** 报告状态 Where a report stands. Not stored in events. */
public enum ReportStage {
  /** 草稿. */
  DRAFT,
  /** 已报待审 Sent, under review. */
  SENT,
  /** 零报告. */
  NIL,
  /** 已退回. */
  RETURNED,
  /** 已接收 Accepted and locked. */
  ACCEPTED,
  /** 已申请更正 Locked; its correction was asked for. */
  CORRECTION_REQUESTED,
  /** 已同意更正 Locked; one correction may be sent. */
  CORRECTION_RELEASED,
  /** 更正待审 The correction was sent and is under review; the accepted content still stands. */
  CORRECTED,
  /** 已撤回. */
  WITHDRAWN,
  /** 已作废. */
  ANNULLED;

  /** Whether a content was accepted and not annulled since. */
  public boolean locked() {
    return switch (this) {
      case ACCEPTED, CORRECTION_REQUESTED, CORRECTION_RELEASED, CORRECTED -> true;
      default -> false;
    };
  }

  /** Whether a first content may be drafted and sent. */
  public boolean open() {
    return switch (this) {
      case DRAFT, RETURNED, WITHDRAWN, ANNULLED -> true;
      default -> false;
    };
  }
}
