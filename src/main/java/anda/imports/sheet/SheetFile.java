package anda.imports.sheet;

import anda.imports.Column;
import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 表格文件 A file whose header was understood and that can be read to its end.
 *
 * <p>Title rows above the header are passed over. Blank rows are passed over. Rows are told with
 * the number an office program shows for them.
 */
public final class SheetFile {

  private final RawSheet sheet;
  private final Header header;
  private final int rows;

  private SheetFile(RawSheet sheet, Header header, int rows) {
    this.sheet = sheet;
    this.header = header;
    this.rows = rows;
  }

  /**
   * Reads the whole file once.
   *
   * @param bytes the file
   * @param known columns it may have
   * @throws Refused a file reason of {@link ImportRefusal}
   */
  public static SheetFile open(byte[] bytes, List<Column> known) {
    if (bytes.length == 0) {
      throw new Refused(ImportRefusal.FILE_EMPTY, "file");
    }
    if (bytes.length > Limits.FILE_BYTES) {
      throw new Refused(
          ImportRefusal.FILE_TOO_LARGE, "file", Integer.toString(Limits.FILE_BYTES >> 20));
    }
    return switch (FileType.of(bytes)) {
      case XLSX -> of(XlsxSheet.of(bytes), known, ImportRefusal.SEVERAL_SHEETS);
      case XLS -> of(XlsSheet.of(bytes), known, ImportRefusal.SEVERAL_SHEETS);
      case CSV -> {
        String text = CsvText.decode(bytes);
        if (text.isBlank()) {
          throw new Refused(ImportRefusal.FILE_EMPTY, "file");
        }
        List<RawSheet> readings = new ArrayList<>();
        for (char separator : new char[] {',', ';', '\t'}) {
          readings.add(new CsvSheet(text, separator));
        }
        yield of(readings, known, ImportRefusal.SEPARATOR_AMBIGUOUS);
      }
    };
  }

  /** The one sheet, or the one separator, with which the header is found. */
  private static SheetFile of(List<RawSheet> sheets, List<Column> known, ImportRefusal several) {
    RawSheet chosen = null;
    Header header = null;
    Header.@Nullable Search nearest = null;
    Refused quote = null;
    for (RawSheet sheet : sheets) {
      Header.Search search = new Header.Search(known);
      try {
        sheet.read(search::row);
      } catch (Refused e) {
        if (e.refusal() != ImportRefusal.QUOTE_NOT_CLOSED) {
          throw e;
        }
        quote = quote == null ? e : quote;
      }
      Header found = search.found();
      if (found != null && header != null) {
        throw new Refused(several, "file");
      }
      if (found != null) {
        chosen = sheet;
        header = found;
      }
      if (nearest == null || search.matches() > nearest.matches()) {
        nearest = search;
      }
    }
    if (chosen == null || header == null) {
      throw quote != null ? quote : nearest == null ? empty() : nearest.refused();
    }
    return counted(chosen, header);
  }

  private static Refused empty() {
    return new Refused(ImportRefusal.FILE_EMPTY, "file");
  }

  private static SheetFile counted(RawSheet sheet, Header header) {
    int[] rows = {0};
    SheetFile file = new SheetFile(sheet, header, 0);
    file.read(
        row -> {
          rows[0] += row.total() ? 0 : 1;
          return true;
        });
    if (rows[0] == 0) {
      throw new Refused(ImportRefusal.FILE_HAS_NO_ROWS, "file");
    }
    return new SheetFile(sheet, header, rows[0]);
  }

  /** Rows below the header, totals not counted. */
  public int rows() {
    return rows;
  }

  /** Names of the columns the file has, in its order. */
  public Set<String> columns() {
    Set<String> names = new LinkedHashSet<>();
    for (Column column : header.columns()) {
      if (column != null && column != Header.LINE_NUMBER) {
        names.add(column.name());
      }
    }
    return names;
  }

  /** Reads the rows below the header until the end, or until the reader has enough. */
  public void read(Predicate<SheetRow> wantsMore) {
    RowBuilder builder = new RowBuilder(header, sheet.merges());
    int[] counted = {1};
    sheet.read(
        (number, cells) -> {
          RowBuilder.limits(number, cells);
          if (number <= header.row() || RowBuilder.blank(cells)) {
            return true;
          }
          if (++counted[0] > Limits.ROWS) {
            throw new Refused(
                ImportRefusal.FILE_HAS_TOO_MANY_ROWS, "file", Integer.toString(Limits.ROWS));
          }
          return wantsMore.test(builder.row(number, cells));
        });
  }
}
