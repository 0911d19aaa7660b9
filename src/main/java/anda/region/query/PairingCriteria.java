package anda.region.query;

import anda.region.PairingKind;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    List<Bson> all = new ArrayList<>();
    all.add(Filters.eq("ix.annulled", annulled));
    if (!places.isEmpty()) {
      all.add(Filters.in("ix.places", places));
    }
    if (round != null) {
      all.add(Filters.eq("ix.round", round));
    }
    if (kind != null) {
      all.add(Filters.eq("ix.kind", kind.name()));
    }
    if (q != null && !q.isBlank()) {
      all.add(Filters.regex("ix.text", Pattern.quote(q.strip().toLowerCase(Locale.ROOT))));
    }
    if (inForceOn != null) {
      String day = inForceOn.toString();
      all.add(Filters.or(Filters.exists("ix.from", false), Filters.lte("ix.from", day)));
      all.add(Filters.or(Filters.exists("ix.to", false), Filters.gte("ix.to", day)));
    }
    return Filters.and(all);
  }
}
