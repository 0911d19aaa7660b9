package anda.region.query;

import anda.kernel.PlaceRef;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 区划查询条件.
 *
 * @param parent 12-digit code of the place directly above; null = any
 * @param q part of a present or former name, or the first digits of a code; null = any
 * @param level level; null = any
 */
public record PlaceCriteria(
    @Nullable String parent, @Nullable String q, PlaceRef.@Nullable Level level) {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");

  /** The filter over the fields of {@link PlaceView}. */
  public Bson filter() {
    List<Bson> all = new ArrayList<>();
    if (parent != null) {
      all.add(Filters.eq("ix.parent", parent));
    }
    if (q != null && !q.isBlank()) {
      all.add(matching(q.strip()));
    }
    if (level != null) {
      all.add(Filters.eq("ix.level", level.name()));
    }
    return all.isEmpty() ? Filters.empty() : Filters.and(all);
  }

  private static Bson matching(String words) {
    return DIGITS.matcher(words).matches()
        ? Filters.and(Filters.gte("ix.code", words), Filters.lt("ix.code", words + ":"))
        : Filters.regex("ix.text", Pattern.quote(words.toLowerCase(Locale.ROOT)));
  }
}
