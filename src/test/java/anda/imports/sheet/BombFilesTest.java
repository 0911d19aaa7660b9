package anda.imports.sheet;

import static anda.imports.sheet.NonsenseFilesTest.refused;
import static anda.imports.sheet.NonsensePackagesTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Files that are small or well within their size, and would fill the memory of whoever reads them.
 */
@Timeout(300)
class BombFilesTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String HEAD =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
  private static final List<List<String>> TABLE =
      List.of(List.of("id", "title", "funds_wan"), List.of("A1", "棚圈改造", "12.5"));

  @Test
  void a_file_of_separators_and_one_of_line_breaks_are_refused_before_they_are_read() {
    String header = "id,title,funds_wan\n";
    refused(utf8(header + ",".repeat(19 * MEGABYTE)), ImportRefusal.FILE_HAS_TOO_MANY_COLUMNS);
    refused(utf8(header + "\n".repeat(19 * MEGABYTE)), ImportRefusal.FILE_HAS_TOO_MANY_ROWS);
    // one record over many lines, each of them short
    refused(utf8(header + "\"\n\",".repeat(4 * MEGABYTE)), ImportRefusal.FILE_HAS_TOO_MANY_COLUMNS);
  }

  @Test
  void separators_and_line_breaks_inside_quotation_marks_are_text() {
    String long_ = "\"" + "，,\n".repeat(10_000) + "\"";
    String rows = ("A1," + long_ + ",12.5\n").repeat(3);
    SheetFile file = SheetFile.open(utf8("id,title,funds_wan\n" + rows), SheetKit.COLUMNS);
    assertThat(file.rows()).isEqualTo(3);
  }

  @Test
  void endless_tags_comments_and_literal_sections_are_refused() throws IOException {
    String endless = "x".repeat(MEGABYTE);
    tooLarge(HEAD.replace(">", " a=\"" + endless + "\">") + "<sheetData/></worksheet>");
    tooLarge(HEAD.replace(">", " a='" + ">".repeat(MEGABYTE) + "'>") + "<sheetData/></worksheet>");
    tooLarge(HEAD + "<!--" + "<>".repeat(MEGABYTE) + "--><sheetData/></worksheet>");
    tooLarge(HEAD + "<?x " + endless + "?><sheetData/></worksheet>");
    tooLarge(HEAD + "<sheetData><![CDATA[" + endless + "]]></sheetData></worksheet>");
    broken(HEAD + "<" + endless + "/></worksheet>");
  }

  @Test
  void a_cell_of_many_pieces_and_a_row_of_many_cells_are_refused() throws IOException {
    String row = HEAD + "<sheetData><row r=\"1\">";
    String piece = "<r><t>" + "x".repeat(20_000) + "</t></r>";
    tooLarge(row + "<c r=\"A1\" t=\"inlineStr\"><is>" + piece.repeat(8) + "</is></c>");
    broken(row + "<c r=\"A1\"><v>1</v></c>".repeat(20_000));
    StringBuilder wide = new StringBuilder(HEAD + "<sheetData>");
    for (int i = 1; i < 7_000; i++) {
      wide.append("<row r=\"" + i + "\"><c r=\"XFD" + i + "\"/></row>");
    }
    tooLarge(wide.toString());
  }

  @Test
  void deep_tags_many_namespaces_and_other_encodings_are_refused() throws IOException {
    broken(HEAD + "<a>".repeat(200));
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      names.append(" xmlns:a" + i + "=\"u\"");
    }
    broken(HEAD.replace(">", names + ">"));
    String other = "<?xml version=\"1.0\" encoding=\"%s\"?>" + HEAD + "<sheetData/></worksheet>";
    for (String name : List.of("UTF-16", "IBM037")) {
      refused(
          sheet(other.formatted(name).getBytes(Charset.forName(name))), ImportRefusal.FILE_BROKEN);
    }
  }

  private static void tooLarge(String sheet) throws IOException {
    Refused e = refused(sheet(utf8(sheet)), ImportRefusal.FILE_UNPACKS_TOO_LARGE);
    assertThat(e.field()).isEqualTo("file");
  }

  private static void broken(String sheet) throws IOException {
    refused(sheet(utf8(sheet)), ImportRefusal.FILE_BROKEN);
  }

  private static byte[] sheet(byte[] content) throws IOException {
    return with(Files.xlsx(TABLE), "xl/worksheets/sheet1.xml", content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
