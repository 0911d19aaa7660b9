package anda.eventstore.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * 贡献行 One signed addition to a total, caused by one event.
 *
 * @param dimensions what the amount counts under, for example {@code kind=SALES, place=1504…}
 * @param measure what is measured and its unit, for example {@code fen} or {@code projects}
 * @param amount signed whole number
 */
public record Contribution(TreeMap<String, String> dimensions, String measure, long amount) {

  /** One row. */
  public static Contribution of(Map<String, String> dimensions, String measure, long amount) {
    return new Contribution(new TreeMap<>(dimensions), measure, amount);
  }

  /**
   * The rows that lead from one valuation of a card to the next: what was there before is taken
   * back, what is there now is added, and what did not change gives no row.
   */
  public static List<Contribution> difference(List<Contribution> before, List<Contribution> after) {
    Map<Slot, Long> was = summed(before);
    Map<Slot, Long> is = summed(after);
    Set<Slot> slots = new LinkedHashSet<>(was.keySet());
    slots.addAll(is.keySet());
    List<Contribution> rows = new ArrayList<>();
    for (Slot slot : slots) {
      long change = is.getOrDefault(slot, 0L) - was.getOrDefault(slot, 0L);
      if (change != 0) {
        rows.add(new Contribution(slot.dimensions(), slot.measure(), change));
      }
    }
    return rows;
  }

  private static Map<Slot, Long> summed(List<Contribution> rows) {
    Map<Slot, Long> sums = new java.util.LinkedHashMap<>();
    for (Contribution row : rows) {
      sums.merge(new Slot(row.dimensions(), row.measure()), row.amount(), Math::addExact);
    }
    return sums;
  }

  private record Slot(TreeMap<String, String> dimensions, String measure) {}
}
