package anda.project;

/**
 * 方案字段 A part of a plan that is changed or corrected as a whole. Stored; never renamed.
 *
 * <p>A field goes together with the source's own words for it: {@link #SECTOR} with the sector's
 * text, {@link #PLACES} with that of the places, {@link #AMOUNTS} with that of the money.
 */
public enum PlanField {
  TITLE,
  ORIGIN,
  PROGRAMME,
  SECTOR,
  CONTENT,
  PLACES,
  PAIRINGS,
  DONORS,
  IMPLEMENTER,
  ANNUAL_PLAN,
  AMOUNTS,
  FUND_CATEGORY,
  TARGETS,
  BENEFIT,
  BENEFICIARIES,
  FIGURES,
  PLANNED_START,
  PLANNED_END,
  MILESTONES,
  QUICK_RETURN,
  PROGRESS,
  NOTE
}
