package anda.project.query;

import java.util.Map;

/**
 * 项目预警 Something about a project that deserves a look on a given day; never stored.
 *
 * @param code what it is
 * @param facts figures it rests on, by name
 * @param thresholds version of the lines it was measured by
 * @param source where these lines come from
 */
public record ProjectWarning(
    Code code, Map<String, String> facts, String thresholds, String source) {

  /** 预警种类. */
  public enum Code {
    /** 周期过长. */
    LONG_CYCLE,
    /** 进度滞后 Past its planned end and not completed. */
    SLOW,
    /** 节点逾期. */
    MILESTONE_OVERDUE,
    /** 安排分散 Many places, little money in each. */
    OVER_SCATTERED,
    /** 短平快 Not a fault: quick and with a benefit, worth concentrating on. */
    QUICK_RETURN
  }
}
