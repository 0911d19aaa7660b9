package anda.project.query;

import anda.eventstore.view.CardReader.ContributionRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 现存明细 The rows of a sum that still count.
 *
 * <p>Each time a project moves on, what it added at the old place is taken back and added at the
 * new one. Rows that were taken back whole are left out: the sum is the same, and what remains are
 * the facts it stands on.
 */
final class StandingRows {

  private StandingRows() {}

  static List<ContributionRow> of(List<ContributionRow> rows) {
    Map<Slot, List<ContributionRow>> open = new LinkedHashMap<>();
    Map<Slot, Long> sums = new LinkedHashMap<>();
    for (ContributionRow row : rows) {
      Slot slot = new Slot(row.key(), row.dimensions());
      open.computeIfAbsent(slot, any -> new ArrayList<>()).add(row);
      if (sums.merge(slot, row.amount(), Math::addExact) == 0) {
        open.remove(slot);
      }
    }
    return open.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingLong(ContributionRow::position))
        .toList();
  }

  private record Slot(String key, Map<String, String> dimensions) {}
}
