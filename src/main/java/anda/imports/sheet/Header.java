package anda.imports.sheet;

import anda.imports.Column;
import anda.imports.ImportRefusal;
import anda.imports.text.Texts;
import anda.kernel.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heading row of a sheet: which column stands where.
 *
 * @param row row it stands in, from 1
 * @param columns column by place; null where the heading is blank
 */
record Header(int row, List<@Nullable Column> columns) {

  /** The number of a line tells nothing: every file counts from one. */
  static final Column LINE_NUMBER = Column.optional("line number", Column.Type.TEXT, "序号");

  /** What was seen of a sheet up to its header. */
  static final class Search {
    private static final Pattern OTHER_UNIT = Pattern.compile("单位 ?: ?\\(?(元|千元|百万元|亿元)\\)?");

    private final List<Column> known;
    private final Map<String, Column> byName = new HashMap<>();
    private @Nullable Header found;
    private List<String> nearest = List.of();
    private int nearestMatches;
    private @Nullable String otherUnit;
    private int seen;

    Search(List<Column> known) {
      this.known = known;
      byName.put(plain("序号"), LINE_NUMBER);
      for (Column column : known) {
        byName.put(plain(column.name()), column);
        column.aliases().forEach(alias -> byName.put(plain(alias), column));
      }
    }

    /** Looks at the next row; answers whether to go on. */
    boolean row(int number, List<@Nullable Cell> cells) {
      List<String> texts =
          cells.stream().map(c -> c == null ? "" : Texts.trimmed(c.text())).toList();
      if (texts.stream().allMatch(String::isEmpty)) {
        return true;
      }
      List<Column> matched =
          texts.stream()
              .filter(t -> !t.isEmpty())
              .map(t -> byName.get(plain(t)))
              .filter(c -> c != null)
              .toList();
      List<String> missing =
          known.stream()
              .filter(c -> c.required() && !matched.contains(c))
              .map(Column::name)
              .toList();
      if (missing.isEmpty()) {
        found = header(number, texts);
        return false;
      }
      if (matched.size() >= 2 && matched.size() > nearestMatches) {
        nearestMatches = matched.size();
        nearest = missing;
      }
      texts.forEach(this::unit);
      return ++seen < Limits.HEADER_ROWS;
    }

    /** Whether the header was found. */
    @Nullable Header found() {
      return found;
    }

    /** How many headings of the nearest row are known, found or not. */
    int matches() {
      return nearestMatches;
    }

    /** Why there is no header. */
    Refused refused() {
      return nearest.isEmpty()
          ? new Refused(
              ImportRefusal.HEADER_NOT_FOUND, "file", Integer.toString(Limits.HEADER_ROWS))
          : new Refused(ImportRefusal.COLUMNS_MISSING, "file", String.join(", ", nearest));
    }

    private void unit(String text) {
      Matcher match = OTHER_UNIT.matcher(Texts.halfWidth(text));
      if (match.find()) {
        otherUnit = match.group(1);
      }
    }

    private Header header(int number, List<String> texts) {
      if (otherUnit != null) {
        throw new Refused(ImportRefusal.UNIT_NOT_WAN, "file", otherUnit);
      }
      List<@Nullable Column> columns = new ArrayList<>();
      for (String text : texts) {
        Column column = text.isEmpty() ? null : byName.get(plain(text));
        if (column == null && !text.isEmpty()) {
          throw new Refused(ImportRefusal.COLUMN_UNKNOWN, "file", text);
        }
        if (column != null && columns.contains(column)) {
          throw new Refused(ImportRefusal.COLUMN_TWICE, "file", text);
        }
        columns.add(column);
      }
      return new Header(number, columns);
    }

    /** Headings agree whatever their width, case, white space and line breaks. */
    private static String plain(String heading) {
      return Texts.halfWidth(heading).toLowerCase(Locale.ROOT).replaceAll("[\\s:*]", "");
    }
  }
}
