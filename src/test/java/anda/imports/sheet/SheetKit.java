package anda.imports.sheet;

import anda.imports.Column;
import anda.imports.Column.Type;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small files of every kind, made cell by cell. */
final class SheetKit {

  private SheetKit() {}

  static final List<Column> COLUMNS =
      List.of(
          Column.required("id", Type.TEXT, "编号"),
          Column.required("title", Type.TEXT, "项目名称"),
          Column.optional("start", Type.DATE, "开始时间"),
          Column.optional("sumu", Type.TEXT, "苏木"),
          Column.optional("funds_wan", Type.AMOUNT, "资金(万元)", "资金"),
          Column.optional("percent", Type.PERCENT, "比例"));

  static List<SheetRow> all(SheetFile file) {
    List<SheetRow> rows = new ArrayList<>();
    file.read(rows::add);
    return rows;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] marked(byte[] utf8) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    out.writeBytes(utf8);
    return out.toByteArray();
  }

  interface OldContent {
    void fill(HSSFWorkbook book, Sheet sheet);
  }

  interface NewContent {
    void fill(Worksheet sheet);
  }

  static byte[] xls(OldContent content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet();
      for (int i = 0; i < COLUMNS.size(); i++) {
        if (sheet.getRow(0) == null) {
          sheet.createRow(0);
        }
        sheet.getRow(0).createCell(i).setCellValue(COLUMNS.get(i).name());
      }
      content.fill(book, sheet);
      book.write(out);
    }
    return out.toByteArray();
  }

  static byte[] xlsx(NewContent content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("s");
      for (int i = 0; i < COLUMNS.size(); i++) {
        sheet.value(0, i, COLUMNS.get(i).name());
      }
      content.fill(sheet);
    }
    return out.toByteArray();
  }
}
