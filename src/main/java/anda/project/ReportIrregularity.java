package anda.project;

/**
 * 报送异常 Broken procedure of an act that had already happened, and money that cannot be: recorded
 * with the fact, and listed.
 *
 * <p>Stored in events; frozen: constants are never renamed.
 */
public enum ReportIrregularity {
  /** 未到报送时间. */
  SENT_BEFORE_WINDOW_OPENED,
  /** 报送窗口已关闭 Sent after the last day on which the office took reports. */
  SENT_AFTER_WINDOW_CLOSED,
  /** 报送人自行接收 The sender accepted the own report. */
  ACCEPTED_BY_THE_SENDER,
  /** 接收早于报送. */
  ACCEPTED_BEFORE_SENT,
  /** 申请人自行同意更正 Who asked for the correction released it. */
  RELEASED_BY_THE_REQUESTER,
  /** 支出超过批准金额 More is said to be spent of a kind of money than the project has of it. */
  SPENT_ABOVE_APPROVED
}
