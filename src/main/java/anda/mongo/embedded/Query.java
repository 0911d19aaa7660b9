package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a collection.
 *
 * @param limit 0 for all
 * @param hint name of the index to use, or null
 * @param deadlineNanos as of System.nanoTime, or 0
 */
record Query(
    Filter filter,
    SortOrder sort,
    long skip,
    long limit,
    @Nullable String hint,
    long deadlineNanos) {

  static Query of(Document filter) {
    return new Query(Filter.compile(filter), SortOrder.NONE, 0, 0, null, 0);
  }

  Query limited(long most) {
    return new Query(filter, sort, skip, most, hint, deadlineNanos);
  }
}
