package anda.region.query;

import anda.region.UnitKind;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 单位查询条件.
 *
 * @param place 12-digit code; null = any
 * @param q part of any of its names; null = any
 */
public record UnitCriteria(@Nullable UnitKind kind, @Nullable String place, @Nullable String q) {

  /** The filter over the fields of {@link UnitView}. */
  public Bson filter() {
    List<Bson> all = new ArrayList<>();
    if (kind != null) {
      all.add(Filters.eq("ix.kind", kind.name()));
    }
    if (place != null) {
      all.add(Filters.eq("ix.place", place));
    }
    if (q != null && !q.isBlank()) {
      all.add(Filters.regex("ix.text", Pattern.quote(q.strip().toLowerCase(Locale.ROOT))));
    }
    return all.isEmpty() ? Filters.empty() : Filters.and(all);
  }
}
