package anda.web;

import anda.eventstore.view.CardReader.ContributionRow;
import java.util.List;
import java.util.function.BiFunction;
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

  /**
   * A page of rows.
   *
   * @param row shows one row under an id that no other row of the total has
   */
  public static <T> ExplainedTotal<T> of(
      List<ContributionRow> rows,
      Paging paging,
      long position,
      BiFunction<String, ContributionRow, T> row) {
    List<T> items =
        IntStream.range(0, rows.size())
            .skip((long) paging.page() * paging.size())
            .limit(paging.size())
            .mapToObj(i -> row.apply(rows.get(i).event() + "/" + i, rows.get(i)))
            .toList();
    long sum = rows.stream().mapToLong(ContributionRow::amount).reduce(0, Math::addExact);
    return new ExplainedTotal<>(items, rows.size(), paging.page(), paging.size(), sum, position);
  }
}
