package anda.imports.process;

import anda.imports.Column;
import anda.imports.Finding;
import anda.imports.ImportRefusal;
import anda.imports.Row;
import anda.imports.text.AmountText;
import anda.imports.text.CountText;
import anda.imports.text.WrittenAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the total rows (合计, 小计) of a file against the rows above them. The sums serve only this
 * check: unlike kinds of money are never added up for anything else.
 */
final class Totals {

  private static final int WAN = 6;

  private final List<Column> columns = new ArrayList<>();
  private final Map<String, Long> all = new HashMap<>();
  private final Map<String, Long> sinceLast = new HashMap<>();

  Totals(List<Column> columns) {
    for (Column column : columns) {
      if (column.type() == Column.Type.AMOUNT || column.type() == Column.Type.COUNT) {
        this.columns.add(column);
      }
    }
  }

  /** A row that counts. */
  void add(Row row) {
    for (Column column : columns) {
      Long value = value(column, row);
      if (value != null) {
        all.merge(column.name(), value, Long::sum);
        sinceLast.merge(column.name(), value, Long::sum);
      }
    }
  }

  /** Columns in which a total row agrees neither with all rows nor with those since the last. */
  List<Finding> check(Row total) {
    List<Finding> findings = new ArrayList<>();
    for (Column column : columns) {
      Long printed = value(column, total);
      String name = column.name();
      if (printed != null
          && !printed.equals(all.getOrDefault(name, 0L))
          && !printed.equals(sinceLast.getOrDefault(name, 0L))) {
        findings.add(
            Finding.of(
                name,
                total.text(name),
                ImportRefusal.TOTAL_ROW_DIFFERS,
                heading(column),
                String.valueOf(total.text(name)),
                shown(column, all.getOrDefault(name, 0L))));
      }
    }
    sinceLast.clear();
    return findings;
  }

  /** As offices head the column: the reader of the finding knows the sheet, not our names. */
  private static String heading(Column column) {
    return column.aliases().isEmpty() ? column.name() : column.aliases().get(0);
  }

  private static @Nullable Long value(Column column, Row row) {
    String text = row.text(column.name());
    if (text == null) {
      return null;
    }
    if (column.type() == Column.Type.COUNT) {
      return CountText.parse(text).value();
    }
    WrittenAmount amount = AmountText.parse(text, AmountText.Unit.WAN_YUAN).value();
    return amount == null ? null : amount.fen();
  }

  private static String shown(Column column, long sum) {
    return column.type() == Column.Type.COUNT
        ? Long.toString(sum)
        : BigDecimal.valueOf(sum, WAN).stripTrailingZeros().toPlainString();
  }
}
