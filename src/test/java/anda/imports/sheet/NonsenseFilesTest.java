package anda.imports.sheet;

import static anda.imports.sheet.NonsensePackagesTest.indexOf;
import static anda.imports.sheet.NonsensePackagesTest.zip;
import static anda.imports.sheet.SheetKit.COLUMNS;
import static anda.imports.sheet.SheetKit.all;
import static anda.imports.sheet.SheetKit.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import anda.imports.Finding;
import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every malformed file is refused by name, soon, before anything is taken from it. */
class NonsenseFilesTest {

  private static final List<List<String>> TABLE =
      List.of(List.of("id", "title", "funds_wan"), List.of("A1", "棚圈改造", "12.5"));

  @Test
  void an_empty_file_and_one_of_blanks_are_empty() {
    refused(new byte[0], ImportRefusal.FILE_EMPTY);
    refused(utf8(" \r\n \r\n"), ImportRefusal.FILE_EMPTY);
  }

  @Test
  void a_file_of_a_hundred_megabytes_is_too_large() {
    refused(new byte[100 * 1024 * 1024], ImportRefusal.FILE_TOO_LARGE);
  }

  @Test
  void zeros_pictures_and_other_packed_files_are_of_unknown_type() throws IOException {
    refused(new byte[1000], ImportRefusal.FILE_TYPE_UNKNOWN);
    refused(zip("word/document.xml", utf8("<a/>")), ImportRefusal.FILE_TYPE_UNKNOWN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.getRoot().createDocument("WordDocument", new ByteArrayInputStream(utf8("text")));
      file.writeFilesystem(out);
    }
    refused(out.toByteArray(), ImportRefusal.FILE_TYPE_UNKNOWN);
  }

  @Test
  void wrong_encodings_are_named_and_never_read_as_nonsense() {
    byte[] utf8 = Files.csv(TABLE, StandardCharsets.UTF_8, ',');
    byte[] cutInsideACharacter =
        Arrays.copyOf(utf8, indexOf(utf8, "造".getBytes(StandardCharsets.UTF_8)) + 2);
    refused(cutInsideACharacter, ImportRefusal.FILE_ENCODING_UNKNOWN);
    byte[] marked = SheetKit.marked(Files.csv(TABLE, Charset.forName("GB18030"), ','));
    refused(marked, ImportRefusal.FILE_ENCODING_UNKNOWN);
    refused(Files.csv(TABLE, StandardCharsets.UTF_16LE, ','), ImportRefusal.FILE_TYPE_UNKNOWN);
    refused(
        "id,title\nA1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
        ImportRefusal.FILE_ENCODING_UNKNOWN);
  }

  @Test
  void lone_quotes_are_named_with_their_row() {
    Refused e =
        refused(utf8("id,title\nA1,\"never closed\nA2,b\n"), ImportRefusal.QUOTE_NOT_CLOSED);
    assertThat(e.parameters()).containsExactly("2");
    refused(utf8("id,title\nA1,\"closed\"too late\n"), ImportRefusal.QUOTE_NOT_CLOSED);
    assertThat(
            all(SheetFile.open(utf8("id,title\nA1,12\" pipe\n"), COLUMNS))
                .get(0)
                .row()
                .text("title"))
        .isEqualTo("12\" pipe");
  }

  @Test
  void headers_that_are_missing_doubled_or_unknown_are_named() {
    refused(utf8("a,b\n1,2\n"), ImportRefusal.HEADER_NOT_FOUND);
    refused(utf8("just words\n"), ImportRefusal.HEADER_NOT_FOUND);
    Refused missing = refused(utf8("id,start,funds_wan\n1,2,3\n"), ImportRefusal.COLUMNS_MISSING);
    assertThat(missing.parameters()).containsExactly("title");
    refused(utf8("id,title,项目名称\n1,2,3\n"), ImportRefusal.COLUMN_TWICE);
    Refused unknown = refused(utf8("id,title,colour\n1,2,3\n"), ImportRefusal.COLUMN_UNKNOWN);
    assertThat(unknown.parameters()).containsExactly("colour");
    refused(utf8("id,title\n"), ImportRefusal.FILE_HAS_NO_ROWS);
    refused(utf8("表,单位:元\nid,title,资金\n1,2,3\n"), ImportRefusal.UNIT_NOT_WAN);
  }

  @Test
  void too_many_rows_columns_and_characters_are_named() {
    refused(utf8("id,title\n" + "a,b\n".repeat(Limits.ROWS)), ImportRefusal.FILE_HAS_TOO_MANY_ROWS);
    refused(
        utf8("id,title\na,b" + ",c".repeat(Limits.COLUMNS) + "\n"),
        ImportRefusal.FILE_HAS_TOO_MANY_COLUMNS);
    refused(utf8("id,title\na," + "b".repeat(32_768) + "\n"), ImportRefusal.CELL_TOO_LONG);
    SheetFile file = SheetFile.open(utf8("id,title\n" + "a,b\n".repeat(199_999)), COLUMNS);
    assertThat(file.rows()).isEqualTo(199_999);
  }

  @Test
  void control_characters_formula_errors_and_stray_cells_refuse_their_row_only()
      throws IOException {
    List<SheetRow> rows =
        all(SheetFile.open(utf8("id,title,\nA1,x\u0000y,\nA2,b,stray\nA3,c,\n"), COLUMNS));
    assertThat(rows)
        .flatExtracting(SheetRow::problems)
        .extracting(Finding::code)
        .containsExactly("CELL_HOLDS_CONTROL_CHARACTERS", "CELL_WITHOUT_HEADER");
    assertThat(rows.get(2).problems()).isEmpty();
    byte[] xls =
        SheetKit.xls(
            (book, sheet) -> {
              sheet.createRow(1).createCell(0).setCellFormula("1/0");
              sheet.getRow(1).createCell(1).setCellFormula("\"a\"&\"b\"");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    SheetRow row = all(SheetFile.open(xls, COLUMNS)).get(0);
    assertThat(row.problems()).extracting(Finding::code).containsExactly("CELL_IS_AN_ERROR");
    assertThat(row.row().text("title")).isEqualTo("ab");
  }

  @Test
  void formulas_without_a_stored_result_are_named() throws IOException {
    byte[] file =
        SheetKit.xlsx(
            sheet -> {
              sheet.value(1, 0, "A1");
              sheet.formula(1, 1, "SUM(A1:A2)");
            });
    assertThat(all(SheetFile.open(file, COLUMNS)).get(0).problems())
        .extracting(Finding::code)
        .containsExactly("FORMULA_WITHOUT_VALUE");
  }

  @Test
  void files_under_a_password_are_named() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet().createRow(0).createCell(0).setCellValue("id");
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    refused(out.toByteArray(), ImportRefusal.FILE_ENCRYPTED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.getRoot().createDocument("EncryptedPackage", new ByteArrayInputStream(utf8("text")));
      file.writeFilesystem(packed);
    }
    refused(packed.toByteArray(), ImportRefusal.FILE_ENCRYPTED);
  }

  @Test
  @Timeout(300)
  void files_cut_anywhere_or_with_damaged_bytes_are_read_or_refused_but_never_fail() {
    Random random = new Random(7);
    for (byte[] whole : List.of(Files.xlsx(TABLE), Files.xls(TABLE))) {
      for (int i = 0; i < 150; i++) {
        byte[] file =
            i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int flips = 0; i % 2 == 1 && flips < 3; flips++) {
          file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        try {
          all(SheetFile.open(file, COLUMNS));
        } catch (Refused e) {
          assertThat(e.refusal()).isInstanceOf(ImportRefusal.class);
        }
      }
    }
  }

  @Test
  void two_sheets_with_rows_are_ambiguous() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(two, "test", "1.0")) {
      for (String name : List.of("一", "二")) {
        var sheet = book.newWorksheet(name);
        for (int r = 0; r < TABLE.size(); r++) {
          for (int c = 0; c < TABLE.get(r).size(); c++) {
            sheet.value(r, c, TABLE.get(r).get(c));
          }
        }
      }
    }
    refused(two.toByteArray(), ImportRefusal.SEVERAL_SHEETS);
  }

  static Refused refused(byte[] file, ImportRefusal reason) {
    Refused e = catchThrowableOfType(Refused.class, () -> all(SheetFile.open(file, COLUMNS)));
    assertThat(e).isNotNull();
    assertThat(e.refusal()).isEqualTo(reason);
    return e;
  }
}
