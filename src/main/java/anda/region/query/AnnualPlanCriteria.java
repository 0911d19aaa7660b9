package anda.region.query;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
    List<Bson> all = new ArrayList<>();
    all.add(Filters.eq("ix.annulled", annulled));
    if (year != null) {
      all.add(Filters.eq("ix.year", year));
    }
    if (pairing != null) {
      all.add(Filters.eq("ix.pairings", pairing));
    }
    if (project != null) {
      all.add(Filters.eq("ix.projects", project));
    }
    if (q != null && !q.isBlank()) {
      all.add(Filters.regex("ix.text", Pattern.quote(q.strip().toLowerCase(Locale.ROOT))));
    }
    return Filters.and(all);
  }
}
