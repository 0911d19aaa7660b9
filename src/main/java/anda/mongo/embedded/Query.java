package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a collection.
 *
 * @param limit 0 for all
 * @param hint name of the index to use, or null
 * @param deadlineNanos as of System.nanoTime, or 0
 * @param fields paths of what is answered of a match; null for all, empty where matches are only
 *     counted
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

  /** Fields a projection keeps, or null if it is another than one that names what to keep. */
  static @Nullable Set<String> kept(@Nullable Document projection) {
    if (projection == null || projection.isEmpty()) {
      return null;
    }
    Set<String> fields = new HashSet<>(Set.of(OrderedIndex.ID));
    for (Map.Entry<String, Object> part : projection.entrySet()) {
      boolean named = part.getValue() instanceof Number || part.getValue() instanceof Boolean;
      if (!named || !Utils.isTrue(part.getValue()) || part.getKey().contains("$")) {
        return null;
      }
      fields.add(part.getKey());
    }
    return fields;
  }

  Query limited(long most) {
    return new Query(filter, sort, skip, most, hint, deadlineNanos, fields);
  }

  /** The same with no more of each match than some fields. */
  Query of(Set<String> wanted) {
    return new Query(filter, sort, skip, limit, hint, deadlineNanos, wanted);
  }

  /** Whether matches are counted only. */
  boolean counts() {
    return fields != null && fields.isEmpty();
  }

  /** What must be read of a candidate to decide on it and to order it; null for all. */
  @Nullable Set<String> looked(boolean sorted) {
    if (filter.fields() == null) {
      return null;
    }
    Set<String> paths = new HashSet<>(filter.fields());
    if (!sorted) {
      sort.fields().forEach(field -> paths.add(field.path()));
    }
    return paths;
  }
}
