package anda.web;

import anda.eventstore.view.CardReader.ContributionRow;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 汇总明细 The rows of a total, a page of them.
 *
 * @param total number of all rows
 * @param sum sum of all rows
 * @param position position of the log they were read at
 */
public record ExplainedTotal<T>(
    List<T> items, long total, int page, int size, long sum, long position) {

  /** Makes an address's own row of a contribution. */
  @FunctionalInterface
  public interface ShownRow<T> {

    /**
     * The row.
     *
     * @param id an id that no other row of the total has
     * @param card the card that contributes
     * @param event entry by which it does, at its position
     */
    T of(
        String id,
        String card,
        String event,
        long position,
        Map<String, String> dimensions,
        long amount);
  }

  static <T> ExplainedTotal<T> of(
      List<ContributionRow> rows, Paging paging, long position, ShownRow<T> row) {
    List<T> items =
        IntStream.range(0, rows.size())
            .skip((long) paging.page() * paging.size())
            .limit(paging.size())
            .mapToObj(i -> shown(i, rows.get(i), row))
            .toList();
    long sum = rows.stream().mapToLong(ContributionRow::amount).reduce(0, Math::addExact);
    return new ExplainedTotal<>(items, rows.size(), paging.page(), paging.size(), sum, position);
  }

  private static <T> T shown(int number, ContributionRow row, ShownRow<T> shown) {
    return shown.of(
        row.event() + "/" + number,
        row.key(),
        row.event(),
        row.position(),
        row.dimensions(),
        row.amount());
  }
}
