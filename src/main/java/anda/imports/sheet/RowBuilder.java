package anda.imports.sheet;

import anda.imports.Column;
import anda.imports.Finding;
import anda.imports.ImportRefusal;
import anda.imports.Row;
import anda.imports.sheet.RawSheet.Merge;
import anda.imports.text.Texts;
import anda.kernel.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes rows of texts by column out of rows of cells, merged cells included. */
final class RowBuilder {

  private static final Set<String> TOTALS =
      Set.of("合计", "总计", "小计", "共计", "total", "subtotal", "grandtotal", "sum");

  private final Header header;
  private final Map<Integer, TreeMap<Integer, Merge>> mergesByColumn = new HashMap<>();
  private final Map<Merge, Cell> onTop = new HashMap<>();

  RowBuilder(Header header, List<Merge> merges) {
    this.header = header;
    for (Merge merge : merges) {
      if (merge.firstColumn() == merge.lastColumn() && merge.firstRow() > header.row()) {
        mergesByColumn
            .computeIfAbsent(merge.firstColumn(), c -> new TreeMap<>())
            .put(merge.firstRow(), merge);
      }
    }
  }

  /** Refuses rows wider and cells longer than any real one. */
  static void limits(int number, List<@Nullable Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell == null || cell.text().isEmpty()) {
        continue;
      }
      if (i >= Limits.COLUMNS) {
        throw new Refused(
            ImportRefusal.FILE_HAS_TOO_MANY_COLUMNS,
            "file",
            Integer.toString(Limits.COLUMNS),
            Integer.toString(number));
      }
      if (cell.text().length() > Limits.CELL_CHARS) {
        throw new Refused(
            ImportRefusal.CELL_TOO_LONG,
            "file",
            Integer.toString(Limits.CELL_CHARS),
            Integer.toString(number));
      }
    }
  }

  static boolean blank(List<@Nullable Cell> cells) {
    return cells.stream().allMatch(c -> c == null || Texts.trimmed(c.text()).isEmpty());
  }

  SheetRow row(int number, List<@Nullable Cell> cells) {
    Map<String, String> texts = new TreeMap<>();
    List<Finding> problems = new ArrayList<>();
    String first = null;
    int width = Math.max(cells.size(), header.columns().size());
    for (int i = 0; i < width; i++) {
      Column column = i < header.columns().size() ? header.columns().get(i) : null;
      Cell cell = i < cells.size() ? cells.get(i) : null;
      cell = merged(number, i, column, cell);
      String text = cell == null ? "" : Texts.trimmed(cell.text());
      if (cell == null || text.isEmpty()) {
        continue;
      }
      first = first == null ? text : first;
      if (column == Header.LINE_NUMBER) {
        continue;
      }
      String name = column == null ? null : column.name();
      if (column == null) {
        problems.add(
            Finding.of(null, text, ImportRefusal.CELL_WITHOUT_HEADER, Integer.toString(i + 1)));
      } else {
        texts.put(column.name(), text);
      }
      if (cell.problem() != null) {
        problems.add(Finding.of(name, text, cell.problem(), text));
      } else if (text.codePoints().anyMatch(RowBuilder::forbidden)) {
        problems.add(Finding.of(name, null, ImportRefusal.CELL_HOLDS_CONTROL_CHARACTERS));
      }
    }
    return new SheetRow(new Row(number, texts), problems, first != null && total(first));
  }

  /** The cell on top of a vertical merge speaks for the covered ones where its column allows. */
  private @Nullable Cell merged(
      int number, int index, @Nullable Column column, @Nullable Cell cell) {
    TreeMap<Integer, Merge> merges = mergesByColumn.get(index);
    if (column == null || merges == null || !column.type().repeatsUnderMerge()) {
      return cell;
    }
    Map.Entry<Integer, Merge> above = merges.floorEntry(number);
    if (above == null || number > above.getValue().lastRow()) {
      return cell;
    }
    if (cell != null) {
      onTop.put(above.getValue(), cell);
    }
    return cell == null ? onTop.get(above.getValue()) : cell;
  }

  private static boolean total(String first) {
    String plain = Texts.halfWidth(first).toLowerCase(Locale.ROOT).replaceAll("[\\s::]", "");
    return TOTALS.contains(plain);
  }

  /** Control characters other than tab and line breaks, and halves of broken pairs. */
  private static boolean forbidden(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7F;
    return control || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF;
  }
}
