package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of an XLSX file. Formulas are never worked out: the stored result counts. */
final class XlsxSheet implements RawSheet {

  private static final Set<String> ERRORS =
      Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!");

  private final byte[] bytes;
  private final int index;
  private final String name;
  private final List<Merge> merges;
  private final boolean formatted;

  private XlsxSheet(byte[] bytes, int index, String name, List<Merge> merges, boolean formatted) {
    this.bytes = bytes;
    this.index = index;
    this.name = name;
    this.merges = merges;
    this.formatted = formatted;
  }

  /** The sheets of a file, after its parts were looked through. */
  static List<RawSheet> of(byte[] bytes) {
    XlsxParts parts = XlsxParts.check(bytes);
    try (ReadableWorkbook book = open(bytes, parts.formatted());
        Stream<Sheet> sheets = book.getSheets()) {
      List<RawSheet> all = new ArrayList<>();
      sheets.forEach(
          sheet ->
              all.add(
                  new XlsxSheet(
                      bytes,
                      sheet.getIndex(),
                      sheet.getName(),
                      parts.merges(sheet.getId()),
                      parts.formatted())));
      return all;
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Merge> merges() {
    return merges;
  }

  @Override
  public void read(Visitor visitor) {
    try (ReadableWorkbook book = open(bytes, formatted);
        Stream<Row> rows = book.getSheet(index).orElseThrow().openStream()) {
      int last = 0;
      for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
        Row row = all.next();
        if (row.getRowNum() <= last) {
          throw new Refused(ImportRefusal.FILE_BROKEN, "file", "xlsx");
        }
        last = row.getRowNum();
        if (!visitor.row(last, cells(row, book.isDate1904()))) {
          return;
        }
      }
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private static ReadableWorkbook open(byte[] bytes, boolean formatted) throws IOException {
    return new ReadableWorkbook(
        new ByteArrayInputStream(bytes), new ReadingOptions(formatted, true));
  }

  /** The reader answers faults of the file with many kinds of exception; all mean the same. */
  private static Refused broken(Exception e) {
    return e instanceof Refused refused
        ? refused
        : new Refused(ImportRefusal.FILE_BROKEN, "file", "xlsx");
  }

  private static List<@Nullable Cell> cells(Row row, boolean from1904) {
    List<@Nullable Cell> cells = new ArrayList<>(row.getCellCount());
    for (org.dhatim.fastexcel.reader.Cell cell : row) {
      cells.add(cell == null ? null : cell(cell, from1904));
    }
    return cells;
  }

  private static @Nullable Cell cell(org.dhatim.fastexcel.reader.Cell cell, boolean from1904) {
    CellType type = cell.getType();
    Object value = cell.getValue();
    String raw = cell.getRawValue();
    if (type == CellType.ERROR || type == CellType.FORMULA && raw != null && ERRORS.contains(raw)) {
      return new Cell(raw == null ? "" : raw, ImportRefusal.CELL_IS_AN_ERROR);
    }
    if (value instanceof BigDecimal number) {
      Integer format = cell.getDataFormatId();
      return Cell.of(
          NumberCells.text(
              number, format == null ? 0 : format, cell.getDataFormatString(), from1904));
    }
    if (value instanceof Boolean truth) {
      return Cell.of(truth ? "TRUE" : "FALSE");
    }
    if (value == null || value.toString().isEmpty()) {
      boolean formula = type == CellType.FORMULA && raw == null;
      return formula
          ? new Cell("=" + cell.getFormula(), ImportRefusal.FORMULA_WITHOUT_VALUE)
          : null;
    }
    return Cell.of(value.toString());
  }
}
