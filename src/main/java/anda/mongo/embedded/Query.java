package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a collection.
 *
 * @param limit 0 for all
 * @param hint name of the index to use, or null
 * @param deadlineNanos as of System.nanoTime, or 0
 * @param fields of the matches that are wanted, by their names at the top; null for all, empty
 *     where they are only counted
 */
record Query(
    Filter filter,
    SortOrder sort,
    long skip,
    long limit,
    @Nullable String hint,
    long deadlineNanos,
    @Nullable Set<String> fields) {

  static Query of(Document filter) {
    return new Query(Filter.compile(filter), SortOrder.NONE, 0, 0, null, 0, null);
  }

  Query limited(long most) {
    return new Query(filter, sort, skip, most, hint, deadlineNanos, fields);
  }

  /** The same with no more of each match than some fields. */
  Query of(Set<String> wanted) {
    return new Query(filter, sort, skip, limit, hint, deadlineNanos, wanted);
  }

  /** What must be read of a candidate to decide on it, to order it and to answer it. */
  @Nullable Set<String> read(boolean sorted) {
    if (fields == null || filter.fields() == null) {
      return null;
    }
    Set<String> all = new HashSet<>(fields);
    all.addAll(filter.fields());
    if (!sorted) {
      sort.fields().forEach(field -> all.add(field.parts()[0]));
    }
    return all;
  }
}
