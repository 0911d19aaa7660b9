package anda.eventstore.view;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 查询条件 What a list asks of the index fields of its cards, all at once; a value that is null asks
 * nothing, so that a parameter nobody gave can be passed on as it is.
 */
public final class Conditions {

  private static final String TEXT = "text";
  private final List<Bson> all = new ArrayList<>();

  /** The field has this value, or holds it if it is a list. */
  public Conditions equal(String field, @Nullable Object value) {
    return value == null ? this : and(Filters.eq("ix." + field, stored(value)));
  }

  /** The field has another value, or none. */
  public Conditions not(String field, @Nullable Object value) {
    return value == null ? this : and(Filters.ne("ix." + field, stored(value)));
  }

  /** The field has one of the values; none given asks nothing. */
  public Conditions among(String field, Collection<String> values) {
    return values.size() == 1
        ? equal(field, values.iterator().next())
        : values.isEmpty() ? this : and(Filters.in("ix." + field, values));
  }

  /** The field is known and smaller. */
  public Conditions below(String field, @Nullable Object bound) {
    return bound == null ? this : and(Filters.lt("ix." + field, stored(bound)));
  }

  /** The field is known and not smaller. */
  public Conditions notBelow(String field, @Nullable Object bound) {
    return bound == null ? this : and(Filters.gte("ix." + field, stored(bound)));
  }

  /** The words stand in the field {@code text}, in any letter case; blank asks nothing. */
  public Conditions words(@Nullable String words) {
    return words(TEXT, words);
  }

  /** The words stand in a field of lower-case text, in any letter case; blank asks nothing. */
  public Conditions words(String field, @Nullable String words) {
    return words == null || words.isBlank()
        ? this
        : and(Filters.regex("ix." + field, Pattern.quote(words.strip().toLowerCase(Locale.ROOT))));
  }

  /** Any other condition. */
  public Conditions and(Bson condition) {
    all.add(condition);
    return this;
  }

  /** All of them, for {@link CardReader#list}. */
  public Bson filter() {
    return all.isEmpty() ? Filters.empty() : Filters.and(all);
  }

  private static Object stored(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
