package anda.eventstore.fold;

import anda.eventstore.fold.Row.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 现存明细 The rows of a sum that still count: those that nothing took back. They are the facts the sum
 * stands on, and their number is the one kept in {@link Sums}.
 *
 * <p>Rows come in the order of their positions; of one event, in any order.
 */
final class StandingRows {

  private final Map<Place, List<Row>> standing = new HashMap<>();

  void add(Row row) {
    Place place = new Place(row.key(), row.slot());
    List<Row> here = standing.computeIfAbsent(place, any -> new ArrayList<>());
    if (!row.takesBack()) {
      here.add(row);
      return;
    }
    for (int i = here.size() - 1; i >= 0; i--) {
      if (here.get(i).amount() == -row.amount()) {
        here.remove(i);
        if (here.isEmpty()) {
          standing.remove(place);
        }
        return;
      }
    }
    throw new IllegalStateException("row " + row.event() + " takes back what was never added");
  }

  List<Row> inLogOrder() {
    return standing.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparingLong(Row::position)
                .thenComparing(Row::key)
                .thenComparingInt(Row::n))
        .toList();
  }

  private record Place(String key, Slot slot) {}
}
