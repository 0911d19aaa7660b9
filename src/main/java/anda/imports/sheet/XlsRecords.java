package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.imports.sheet.RawSheet.Merge;
import anda.imports.sheet.RawSheet.Visitor;
import anda.kernel.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Puts the records of an XLS file together to rows of one sheet, and finds names and merges. */
final class XlsRecords implements HSSFListener {

  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
  private final int wanted;
  private final Visitor visitor;
  private final List<BoundSheetRecord> bound = new ArrayList<>();
  private final Map<Integer, List<Merge>> merges = new HashMap<>();
  private final List<@Nullable Cell> cells = new ArrayList<>();
  private @Nullable SSTRecord texts;
  private @Nullable FormulaRecord awaitingText;
  private boolean from1904;
  private int sheet = -1;
  private int row = -1;
  private boolean enough;

  /**
   * A listener.
   *
   * @param wanted index of the sheet whose rows the visitor wants; -1 = none
   */
  XlsRecords(int wanted, Visitor visitor) {
    this.wanted = wanted;
    this.visitor = visitor;
  }

  HSSFListener listener() {
    return formats;
  }

  List<String> names() {
    return Arrays.stream(BoundSheetRecord.orderByBofPosition(bound))
        .map(BoundSheetRecord::getSheetname)
        .toList();
  }

  List<Merge> merges(int index) {
    return merges.getOrDefault(index, List.of());
  }

  /** Hands over the last row. */
  void finish() {
    if (row >= 0 && !enough) {
      enough = !visitor.row(row + 1, new ArrayList<>(cells));
    }
    row = -1;
    cells.clear();
  }

  @Override
  public void processRecord(Record record) {
    if (record instanceof BoundSheetRecord one) {
      bound.add(one);
    } else if (record instanceof BOFRecord bof && bof.getType() != BOFRecord.TYPE_WORKBOOK) {
      // charts and macros count as sheets too, as they do in the list of names
      if (bof.getType() == BOFRecord.TYPE_WORKSHEET || bof.getType() == BOFRecord.TYPE_CHART) {
        sheet++;
      }
    } else if (record instanceof SSTRecord table) {
      texts = table;
    } else if (record instanceof DateWindow1904Record window) {
      from1904 = window.getWindowing() == 1;
    } else if (record instanceof MergeCellsRecord merged) {
      merged(merged);
    } else if (sheet == wanted && wanted >= 0) {
      content(record);
    }
  }

  private void merged(MergeCellsRecord merged) {
    List<Merge> here = merges.computeIfAbsent(sheet, s -> new ArrayList<>());
    for (int i = 0; i < merged.getNumAreas(); i++) {
      CellRangeAddress area = merged.getAreaAt(i);
      here.add(
          new Merge(
              area.getFirstRow() + 1,
              area.getLastRow() + 1,
              area.getFirstColumn(),
              area.getLastColumn()));
    }
  }

  private void content(Record record) {
    if (record instanceof StringRecord text) {
      if (awaitingText != null) {
        put(awaitingText, Cell.of(text.getString()));
        awaitingText = null;
      }
    } else if (record instanceof CellValueRecordInterface cell) {
      if (record instanceof FormulaRecord formula) {
        formula(formula);
      } else {
        put(cell, value(record));
      }
    }
  }

  private @Nullable Cell value(Record record) {
    if (record instanceof LabelSSTRecord label) {
      return texts == null ? null : Cell.of(texts.getString(label.getSSTIndex()).getString());
    }
    if (record instanceof LabelRecord label) {
      return Cell.of(label.getValue());
    }
    if (record instanceof NumberRecord number) {
      return number(number, number.getValue());
    }
    if (record instanceof BoolErrRecord flag) {
      return flag.isBoolean()
          ? Cell.of(flag.getBooleanValue() ? "TRUE" : "FALSE")
          : error(flag.getErrorValue());
    }
    return null;
  }

  private void formula(FormulaRecord formula) {
    CellType type = formula.getCachedResultTypeEnum();
    switch (type) {
      case STRING -> awaitingText = formula;
      case NUMERIC -> put(formula, number(formula, formula.getValue()));
      case BOOLEAN -> put(formula, Cell.of(formula.getCachedBooleanValue() ? "TRUE" : "FALSE"));
      case ERROR -> put(formula, error((byte) formula.getCachedErrorValue()));
      default -> put(formula, null);
    }
  }

  private static Cell error(byte code) {
    String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
    return new Cell(text, ImportRefusal.CELL_IS_AN_ERROR);
  }

  private Cell number(CellValueRecordInterface cell, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return new Cell("#NUM!", ImportRefusal.CELL_IS_AN_ERROR);
    }
    return Cell.of(
        NumberCells.text(
            new BigDecimal(Double.toString(value)),
            formats.getFormatIndex(cell),
            formats.getFormatString(cell),
            from1904));
  }

  private void put(CellValueRecordInterface address, @Nullable Cell cell) {
    if (cell == null || enough) {
      return;
    }
    if (address.getRow() != row) {
      if (address.getRow() < row) {
        throw new Refused(ImportRefusal.FILE_BROKEN, "file", "xls");
      }
      finish();
      row = address.getRow();
    }
    while (cells.size() <= address.getColumn()) {
      cells.add(null);
    }
    cells.set(address.getColumn(), cell.text().isEmpty() ? null : cell);
  }
}
