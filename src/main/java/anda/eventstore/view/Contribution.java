package anda.eventstore.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * 贡献行 One signed addition to a total, caused by one event: a new row, or one that takes an earlier
 * row of the same card back whole, so that both count no more.
 *
 * @param dimensions what the amount counts under, for example {@code kind=SALES, place=1504…}
 * @param measure what is measured and its unit, for example {@code fen} or {@code projects}
 * @param amount signed whole number
 * @param takesBack whether it takes back the row of the opposite amount under the same dimensions
 */
public record Contribution(
    TreeMap<String, String> dimensions, String measure, long amount, boolean takesBack) {

  /** One new row. */
  public static Contribution of(Map<String, String> dimensions, String measure, long amount) {
    return new Contribution(new TreeMap<>(dimensions), measure, amount, false);
  }

  /**
   * The rows that lead from one valuation of a card to the next: what was there before is taken
   * back whole, what is there now is added, and what did not change gives no row. So under each set
   * of dimensions at most one row of a card stands, that of the event which made it what it is.
   */
  public static List<Contribution> difference(
      List<Contribution> valuedBefore, List<Contribution> valuedAfter) {
    Map<Slot, Long> was = summed(valuedBefore);
    Map<Slot, Long> is = summed(valuedAfter);
    Set<Slot> slots = new LinkedHashSet<>(was.keySet());
    slots.addAll(is.keySet());
    List<Contribution> rows = new ArrayList<>();
    for (Slot slot : slots) {
      long before = was.getOrDefault(slot, 0L);
      long after = is.getOrDefault(slot, 0L);
      if (before != after && before != 0) {
        long back = Math.negateExact(before);
        rows.add(new Contribution(slot.dimensions(), slot.measure(), back, true));
      }
      if (before != after && after != 0) {
        rows.add(new Contribution(slot.dimensions(), slot.measure(), after, false));
      }
    }
    return rows;
  }

  private static Map<Slot, Long> summed(List<Contribution> rows) {
    Map<Slot, Long> sums = new LinkedHashMap<>();
    for (Contribution row : rows) {
      sums.merge(new Slot(row.dimensions(), row.measure()), row.amount(), Math::addExact);
    }
    return sums;
  }

  private record Slot(TreeMap<String, String> dimensions, String measure) {}
}
