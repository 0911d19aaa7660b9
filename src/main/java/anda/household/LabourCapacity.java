package anda.household;

/** 劳动能力 What work a member can do. Stored in events: constants are never renamed. */
public enum LabourCapacity {
  /** 技能劳动力. */
  SKILLED,
  /** 普通劳动力. */
  ORDINARY,
  /** 弱劳动力或半劳动力. */
  WEAK_OR_PARTIAL,
  /** 丧失劳动力. */
  LOST,
  /** 无劳动力 Children, students, the old. */
  NONE,
  /** 未知. */
  UNKNOWN
}
