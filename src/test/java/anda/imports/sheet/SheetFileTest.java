package anda.imports.sheet;

import static anda.imports.sheet.SheetKit.COLUMNS;
import static anda.imports.sheet.SheetKit.all;
import static anda.imports.sheet.SheetKit.marked;
import static anda.imports.sheet.SheetKit.utf8;
import static anda.imports.sheet.SheetKit.xls;
import static anda.imports.sheet.SheetKit.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.Column;
import anda.imports.Column.Type;
import anda.imports.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table reads the same from every kind of file an office sends. */
class SheetFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"projects", "pairings", "fund-tracking", "distributions"})
  void the_sample_reads_the_same_in_every_format(String name) {
    List<List<String>> table = Files.table("/sample/" + name + ".csv");
    List<Column> columns = table.get(0).stream().map(h -> Column.required(h, Type.TEXT)).toList();
    List<Row> expected = expected(table);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("as published", Files.bytes("/sample/" + name + ".csv"));
    files.put("UTF-8 marked", marked(Files.csv(table, StandardCharsets.UTF_8, ',')));
    files.put("GB18030", Files.csv(table, Charset.forName("GB18030"), ','));
    files.put("semicolons", Files.csv(table, StandardCharsets.UTF_8, ';'));
    files.put("tabs", Files.csv(table, StandardCharsets.UTF_8, '\t'));
    files.put("XLSX", Files.xlsx(table));
    files.put("XLS", Files.xls(table));
    files.forEach(
        (kind, bytes) -> {
          SheetFile file = SheetFile.open(bytes, columns);
          assertThat(rows(file)).as(kind).isEqualTo(expected);
          assertThat(file.rows()).as(kind).isEqualTo(expected.size());
        });
  }

  @Test
  void title_rows_chinese_headings_and_blank_rows_are_passed_over() {
    List<List<String>> table =
        List.of(
            List.of("附件1"),
            List.of("京蒙协作项目表", "", ""),
            List.of("填报单位(盖章):", "", "单位:万元"),
            List.of(" 编 号 ", "项目名称", "资金(万元)"),
            List.of("", "", ""),
            List.of("A1", "棚圈", "12.5"),
            List.of("合计", "", "12.5"));
    for (byte[] file :
        List.of(
            Files.csv(table, StandardCharsets.UTF_8, ','), Files.xlsx(table), Files.xls(table))) {
      List<SheetRow> rows = all(SheetFile.open(file, COLUMNS));
      assertThat(rows).hasSize(2);
      assertThat(rows.get(0).row())
          .isEqualTo(new Row(6, Map.of("id", "A1", "title", "棚圈", "funds_wan", "12.5")));
      assertThat(rows.get(0).total()).isFalse();
      assertThat(rows.get(1).total()).isTrue();
    }
  }

  @Test
  void quoted_cells_keep_separators_quotes_and_line_breaks() {
    byte[] file = utf8("id,title\r\nA1,\"a, \"\"b\"\"\nc; d\"\r\nA2,=cmd|' /C calc'!A0\r\n");
    List<SheetRow> rows = all(SheetFile.open(file, COLUMNS));
    assertThat(rows.get(0).row().text("title")).isEqualTo("a, \"b\"\nc; d");
    assertThat(rows.get(1).row().text("title")).isEqualTo("=cmd|' /C calc'!A0");
    assertThat(rows.get(1).row().number()).isEqualTo(3);
  }

  @Test
  void date_cells_are_as_exact_as_they_show_themselves() throws IOException {
    for (boolean old : new boolean[] {true, false}) {
      byte[] file =
          old
              ? xls(
                  (book, sheet) -> {
                    dated(book, sheet, 1, "yyyy-mm-dd");
                    dated(book, sheet, 2, "yyyy\"年\"m\"月\"");
                    dated(book, sheet, 3, "yyyy");
                    dated(book, sheet, 4, "m/d/yy");
                    dated(book, sheet, 5, "General");
                  })
              : xlsx(
                  sheet -> {
                    String[] formats = {"yyyy-mm-dd", "yyyy\"年\"m\"月\"", "yyyy", "m/d/yy"};
                    for (int i = 0; i < formats.length; i++) {
                      sheet.value(i + 1, 0, "A" + i);
                      sheet.value(i + 1, 1, "t");
                      sheet.value(i + 1, 2, 43_208);
                      sheet.style(i + 1, 2).format(formats[i]).set();
                    }
                    sheet.value(5, 0, "A5");
                    sheet.value(5, 1, "t");
                    sheet.value(5, 2, 43_208);
                  });
      assertThat(all(SheetFile.open(file, COLUMNS)))
          .extracting(row -> row.row().text("start"))
          .containsExactly("2018-04-18", "2018-04", "2018", "2018-04-18", "43208");
    }
  }

  @Test
  void merged_texts_repeat_and_merged_amounts_stay_blank() throws IOException {
    byte[] xls =
        xls(
            (book, sheet) -> {
              for (int i = 1; i <= 3; i++) {
                sheet.createRow(i).createCell(0).setCellValue("A" + i);
                sheet.getRow(i).createCell(1).setCellValue("t");
              }
              sheet.getRow(1).createCell(3).setCellValue("大庙苏木");
              sheet.getRow(1).createCell(4).setCellValue(30);
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
            });
    byte[] xlsx =
        xlsx(
            sheet -> {
              for (int i = 1; i <= 3; i++) {
                sheet.value(i, 0, "A" + i);
                sheet.value(i, 1, "t");
              }
              sheet.value(1, 3, "大庙苏木");
              sheet.value(1, 4, 30);
              sheet.range(1, 3, 2, 3).merge();
              sheet.range(1, 4, 2, 4).merge();
            });
    for (byte[] file : List.of(xls, xlsx)) {
      List<SheetRow> rows = all(SheetFile.open(file, COLUMNS));
      assertThat(rows)
          .extracting(row -> row.row().text("sumu"))
          .containsExactly("大庙苏木", "大庙苏木", null);
      assertThat(rows)
          .extracting(row -> row.row().text("funds_wan"))
          .containsExactly("30", null, null);
    }
  }

  @Test
  void long_numbers_that_lost_their_digits_and_percent_cells_show_as_they_do_in_the_office()
      throws IOException {
    byte[] file =
        xlsx(
            sheet -> {
              sheet.value(1, 0, 152_000_000_000_000_000d);
              sheet.value(1, 1, 150_521_200_214d);
              sheet.value(1, 5, 0.71);
              sheet.style(1, 5).format("0%").set();
            });
    Row row = all(SheetFile.open(file, COLUMNS)).get(0).row();
    assertThat(row.text("id")).isEqualTo("1.52E+17");
    assertThat(row.text("title")).isEqualTo("150521200214");
    assertThat(row.text("percent")).isEqualTo("71%");
  }

  private static List<Row> expected(List<List<String>> table) {
    List<Row> rows = new ArrayList<>();
    for (int r = 1; r < table.size(); r++) {
      Map<String, String> cells = new TreeMap<>();
      for (int c = 0; c < table.get(0).size(); c++) {
        String text = table.get(r).get(c).strip();
        if (!text.isEmpty()) {
          cells.put(table.get(0).get(c), text);
        }
      }
      rows.add(new Row(r + 1, cells));
    }
    return rows;
  }

  private static List<Row> rows(SheetFile file) {
    return all(file).stream().map(SheetRow::row).toList();
  }

  private static void dated(HSSFWorkbook book, Sheet sheet, int row, String format) {
    sheet.createRow(row).createCell(0).setCellValue("A" + row);
    sheet.getRow(row).createCell(1).setCellValue("t");
    org.apache.poi.ss.usermodel.Cell cell = sheet.getRow(row).createCell(2);
    cell.setCellValue(43_208);
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }
}
