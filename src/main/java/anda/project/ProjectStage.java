package anda.project;

/**
 * 项目阶段 Where a project stands in its life. Stored in events; constants are never renamed.
 *
 * <p>The order of the first nine is the order of life; which of the steps before approval a project
 * must pass is data of its banner, not of this list.
 */
public enum ProjectStage {
  /** 已申报. */
  PROPOSED,
  /** 审核通过. */
  REVIEWED,
  /** 已论证. */
  APPRAISED,
  /** 已入库. */
  IN_LIBRARY,
  /** 已批复. */
  APPROVED,
  /** 实施中. */
  IN_IMPLEMENTATION,
  /** 已完成. */
  COMPLETED,
  /** 已验收. */
  ACCEPTED,
  /** 已移交. */
  HANDED_OVER,
  /** 已终止. */
  ENDED,
  /** 已作废 Recorded by mistake. */
  ANNULLED,
  /** 不详 Taken over without a statement of where it stands. */
  UNKNOWN;

  /** Whether this is one of the nine stages that follow each other. */
  public boolean ordered() {
    return compareTo(HANDED_OVER) <= 0;
  }

  /** Whether a project at this stage has come at least as far as another ordered stage. */
  public boolean reached(ProjectStage other) {
    return ordered() && compareTo(other) >= 0;
  }
}
