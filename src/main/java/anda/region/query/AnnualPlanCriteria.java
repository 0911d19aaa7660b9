package anda.region.query;

import anda.eventstore.view.Conditions;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 年度计划查询条件.
 *
 * @param annulled whether annulled ones are shown instead of those that stand
 */
public record AnnualPlanCriteria(
    @Nullable Integer year,
    @Nullable String pairing,
    @Nullable String project,
    @Nullable String q,
    boolean annulled) {

  /** The filter over the fields of {@link AnnualPlanView}. */
  public Bson filter() {
    return new Conditions()
        .equal("annulled", annulled)
        .equal("year", year)
        .equal("pairings", pairing)
        .equal("projects", project)
        .words(q)
        .filter();
  }
}
