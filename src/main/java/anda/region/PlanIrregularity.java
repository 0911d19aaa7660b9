package anda.region;

/**
 * 年度计划不规范情形 A broken procedure of a plan that already happened; recorded, never hidden.
 *
 * <p>The names stand in events: constants are never renamed or removed.
 */
public enum PlanIrregularity {
  /** 计划无文号 The plan was agreed without a numbered document. */
  PLAN_WITHOUT_DOCUMENT,
  /** 调整无文号 An adjustment was made without a numbered document. */
  ADJUSTMENT_WITHOUT_DOCUMENT
}
