package anda.mongo.embedded;

import org.h2.mvstore.MVMap;

/**
 * What two plans would cost. For the first rows of an order: to read all that a range holds and
 * sort it, or to go along the order until enough has been met. For a count: to read all that a
 * range holds, or to look at more keys and no document. The tree of an index knows the place of a
 * key, so the size of a range costs two descents.
 */
final class Estimate {
  /** Reading a document, in keys looked at. */
  private static final long DOCUMENT = 8;

  private Estimate() {}

  static boolean isCheaper(Plan other, Plan best, Query query) {
    if (other == best) {
      return false;
    }
    return query.counts() ? isCheaperToCount(other, best) : isCheaperToSort(other, best, query);
  }

  private static boolean isCheaperToCount(Plan covered, Plan best) {
    return !best.covered() && entries(covered) < entries(best) * DOCUMENT;
  }

  /** Of a query without a limit both read everything, and the range is the narrower. */
  private static boolean isCheaperToSort(Plan ordered, Plan best, Query query) {
    if (best.sorted() || query.limit() == 0) {
      return false;
    }
    long asked = query.skip() + query.limit();
    long ranged = entries(best);
    long along = entries(ordered);
    // met on the way if the matches stand as densely everywhere
    long passed = Math.min(along, along * asked / Math.max(1, ranged));
    long each = ordered.tests().isEmpty() && !ordered.covered() ? DOCUMENT : 1;
    return passed * each + asked * DOCUMENT < ranged * DOCUMENT;
  }

  private static long entries(Plan plan) {
    MVMap<byte[], byte[]> map = plan.index().map();
    long entries = 0;
    for (KeyRange range : plan.ranges()) {
      entries += place(map, range.to()) - place(map, range.from());
    }
    return entries;
  }

  private static long place(MVMap<byte[], byte[]> map, byte[] key) {
    long place = map.getKeyIndex(key);
    return place < 0 ? -place - 1 : place;
  }
}
