package anda.region.query;

import anda.eventstore.view.Conditions;
import anda.kernel.PlaceRef;
import com.mongodb.client.model.Filters;
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
    Conditions wanted = new Conditions().equal("parent", parent).equal("level", level);
    String digits = q == null ? "" : q.strip();
    return DIGITS.matcher(digits).matches()
        ? wanted.and(startingWith(digits)).filter()
        : wanted.words(q).filter();
  }

  private static Bson startingWith(String digits) {
    return Filters.and(Filters.gte("ix.code", digits), Filters.lt("ix.code", digits + ":"));
  }
}
