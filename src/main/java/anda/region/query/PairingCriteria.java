package anda.region.query;

import anda.eventstore.view.Conditions;
import anda.region.PairingKind;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 结对查询条件.
 *
 * @param places codes of either side; empty = any
 * @param inForceOn day on which it may have been in force: an unknown start or end excludes nothing
 * @param annulled whether annulled ones are shown instead of those that stand
 */
public record PairingCriteria(
    Set<String> places,
    @Nullable String round,
    @Nullable PairingKind kind,
    @Nullable String q,
    @Nullable LocalDate inForceOn,
    boolean annulled) {

  /** The filter over the fields of {@link PairingView}. */
  public Bson filter() {
    Conditions wanted =
        new Conditions()
            .equal("annulled", annulled)
            .among("places", places)
            .equal("round", round)
            .equal("kind", kind)
            .words(q);
    if (inForceOn != null) {
      String day = inForceOn.toString();
      wanted.and(Filters.or(Filters.exists("ix.from", false), Filters.lte("ix.from", day)));
      wanted.and(Filters.or(Filters.exists("ix.to", false), Filters.gte("ix.to", day)));
    }
    return wanted.filter();
  }
}
