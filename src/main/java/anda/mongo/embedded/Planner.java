package anda.mongo.embedded;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an index: the longest prefix of fields fixed to values, then one range, then tests of
 * later fields on the key, and the order asked for if the index has it.
 *
 * <p>The whole filter is still applied to each candidate, so a plan can only be slow, never wrong,
 * as long as its ranges hold all matches.
 */
final class Planner {
  private static final int MOST_PREFIXES = 256;
  private static final int COVERED = 4;

  private final Filter filter;
  private final SortOrder sort;

  private Planner(Filter filter, SortOrder sort) {
    this.filter = filter;
    this.sort = sort;
  }

  static Plan plan(Query query, List<OrderedIndex> candidates) {
    Planner planner = new Planner(query.filter(), query.sort());
    Plan best = null;
    Plan ordered = null;
    Plan covered = null;
    for (OrderedIndex index : candidates) {
      Plan plan = planner.planFor(index);
      best = better(best, plan);
      ordered = plan.sorted() ? better(ordered, plan) : ordered;
      covered = plan.covered() ? better(covered, plan) : covered;
    }
    if (best == null) {
      throw new IllegalStateException("a collection has at least its primary index");
    }
    Plan other = query.counts() ? covered : ordered;
    return other != null && Estimate.isCheaper(other, best, query) ? other : best;
  }

  private static Plan better(@Nullable Plan best, Plan plan) {
    return best == null || plan.score() > best.score() ? plan : best;
  }

  private Plan planFor(OrderedIndex index) {
    List<@Nullable List<KeyRange>> wanted = wanted(index);
    int count = wanted.size();
    List<KeyRange> scan = List.of(KeyRange.EVERYTHING);
    int field = 0;
    while (field < count && isPoints(wanted.get(field), scan.size())) {
      scan = KeyRange.combine(scan, stored(index, wanted, field));
      field++;
    }
    int points = field;
    boolean ranged = field < count && wanted.get(field) != null;
    if (ranged) {
      scan = KeyRange.combine(scan, stored(index, wanted, field));
      field++;
    }
    List<Plan.FieldTest> tests = new ArrayList<>();
    for (; field < count; field++) {
      if (wanted.get(field) != null) {
        tests.add(new Plan.FieldTest(field, stored(index, wanted, field), false));
      }
    }
    @Nullable Boolean reverse = sort.isEmpty() ? Boolean.FALSE : direction(index, wanted);
    long score = score(index, wanted, points, ranged, tests.size(), reverse != null);
    boolean covered = covered(index);
    if (covered) {
      score += COVERED;
    }
    excluded(index, tests);
    return new Plan(index, scan, tests, covered, reverse == Boolean.TRUE, reverse != null, score);
  }

  /** Of an array each element has a key of its own, which tells nothing about the others. */
  private void excluded(OrderedIndex index, List<Plan.FieldTest> tests) {
    for (int i = 0; i < index.fields().size(); i++) {
      OrderedIndex.Field field = index.fields().get(i);
      for (Filter.Condition condition : filter.conditions()) {
        if (condition.excluded()
            && condition.path().equals(field.path())
            && !field.descending()
            && index.arrays() == 0
            && indexable(condition)) {
          tests.add(new Plan.FieldTest(i, condition.ranges(), true));
        }
      }
    }
  }

  /** An inverted range may hold a little more than the values asked for; an array has many keys. */
  private boolean covered(OrderedIndex index) {
    return filter.exact()
        && index.arrays() == 0
        && filter.conditions().stream()
            .allMatch(
                condition ->
                    indexable(condition)
                        && index.fields().stream()
                            .anyMatch(f -> !f.descending() && f.path().equals(condition.path())));
  }

  private static boolean isPoints(@Nullable List<KeyRange> ranges, int prefixes) {
    return ranges != null
        && (long) prefixes * ranges.size() <= MOST_PREFIXES
        && ranges.stream().allMatch(KeyRange::single);
  }

  private long score(
      OrderedIndex index,
      List<@Nullable List<KeyRange>> wanted,
      int points,
      boolean ranged,
      int tests,
      boolean sorted) {
    if (index.unique() && points == wanted.size()) {
      return 1_000_000;
    }
    long score = points * 100L + (ranged ? 50 : 0) + tests * 5L;
    if (sorted && !sort.isEmpty()) {
      score += points > 0 || ranged ? 60 : 20;
    }
    return index.primary() ? score * 2 + 1 : score * 2;
  }

  /** What the filter asks of each field of the index; null where it asks nothing an index knows. */
  private List<@Nullable List<KeyRange>> wanted(OrderedIndex index) {
    List<@Nullable List<KeyRange>> wanted = new ArrayList<>();
    boolean arrayUsed = false;
    for (int i = 0; i < index.fields().size(); i++) {
      List<KeyRange> ranges = null;
      boolean array = index.isArray(i);
      for (Filter.Condition condition : filter.conditions()) {
        if (condition.excluded()
            || !condition.path().equals(index.fields().get(i).path())
            || !indexable(condition)) {
          continue;
        }
        if (!array) {
          ranges =
              ranges == null ? condition.ranges() : KeyRange.intersect(ranges, condition.ranges());
        } else if (!arrayUsed) {
          // two conditions may hold for two different elements: only one bounds the scan
          ranges = condition.ranges();
          arrayUsed = true;
        }
      }
      wanted.add(ranges);
    }
    return wanted;
  }

  /** Arrays are taken apart in an index, so a condition that a whole array could meet is no use. */
  private static boolean indexable(Filter.Condition condition) {
    for (KeyRange range : condition.ranges()) {
      int type = range.from()[0];
      boolean oneType =
          range.to().length > 0
              && (range.to()[0] == type || range.to()[0] == type + 1 && range.to().length == 1);
      if (type == 0 || type == KeyEncoding.ARRAY || !oneType) {
        return false;
      }
    }
    return true;
  }

  private static List<KeyRange> stored(
      OrderedIndex index, List<@Nullable List<KeyRange>> wanted, int field) {
    List<KeyRange> ranges = wanted.get(field);
    if (ranges == null) {
      return List.of();
    }
    return index.fields().get(field).descending() ? KeyRange.inverted(ranges) : ranges;
  }

  /** False for forwards, true for backwards, null if the index does not have the order. */
  private @Nullable Boolean direction(OrderedIndex index, List<@Nullable List<KeyRange>> wanted) {
    int at = 0;
    int count = wanted.size();
    @Nullable Boolean reverse = null;
    for (OrderedIndex.Field asked : sort.fields()) {
      if (isFixed(index, wanted, asked.path())) {
        continue;
      }
      while (at < count && isFixed(index, wanted, index.fields().get(at).path())) {
        at++;
      }
      boolean backwards;
      if (at < count) {
        OrderedIndex.Field field = index.fields().get(at);
        if (!field.path().equals(asked.path()) || index.isArray(at)) {
          return null;
        }
        backwards = field.descending() != asked.descending();
        at++;
      } else if (index.unique() && index.arrays() == 0) {
        break; // a key belongs to one document: nothing is left to order
      } else if (asked.path().equals(OrderedIndex.ID)) {
        backwards = asked.descending();
        at = Integer.MAX_VALUE;
      } else {
        return null;
      }
      if (reverse != null && reverse != backwards) {
        return null;
      }
      reverse = backwards;
      if (at == Integer.MAX_VALUE) {
        break;
      }
    }
    return reverse == null ? Boolean.FALSE : reverse;
  }

  private static boolean isFixed(
      OrderedIndex index, List<@Nullable List<KeyRange>> wanted, String path) {
    for (int i = 0; i < wanted.size(); i++) {
      List<KeyRange> ranges = wanted.get(i);
      if (index.fields().get(i).path().equals(path)) {
        return !index.isArray(i)
            && ranges != null
            && ranges.size() <= 1
            && ranges.stream().allMatch(KeyRange::single);
      }
    }
    return false;
  }
}
