package anda.imports.sheet;

import static anda.imports.sheet.SheetKit.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.ImportRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Packed files made to do harm: outside entities, bombs, addresses out of bounds. */
class NonsensePackagesTest {

  private static final List<List<String>> TABLE =
      List.of(List.of("id", "title", "funds_wan"), List.of("A1", "棚圈改造", "12.5"));

  @Test
  void doctypes_and_outside_entities_are_refused_unread() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<si><t>&a;</t></si></sst>";
    NonsenseFilesTest.refused(
        with(Files.xlsx(TABLE), "xl/sharedStrings.xml", utf8(bomb)),
        ImportRefusal.FILE_HOLDS_DOCTYPE);
  }

  @Test
  @Timeout(300)
  void bombs_stop_before_they_fill_the_memory() throws IOException {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(utf8("<a/>"));
      zip.putNextEntry(new ZipEntry("xl/media/image.bin"));
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertThat(out.size()).isLessThan(Limits.FILE_BYTES);
    long start = System.nanoTime();
    NonsenseFilesTest.refused(out.toByteArray(), ImportRefusal.FILE_UNPACKS_TOO_LARGE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void addresses_out_of_bounds_are_refused() throws IOException {
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";
    NonsenseFilesTest.refused(
        with(Files.xlsx(TABLE), "xl/worksheets/sheet1.xml", utf8(sheet)),
        ImportRefusal.FILE_BROKEN);
  }

  static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  static byte[] with(byte[] packed, String part, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      boolean replaced = false;
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        boolean same = entry.getName().equals(part);
        zip.write(same ? content : in.getInputStream(entry).readAllBytes());
        replaced |= same;
      }
      assertThat(replaced).isTrue();
    }
    return out.toByteArray();
  }

  static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }
}
