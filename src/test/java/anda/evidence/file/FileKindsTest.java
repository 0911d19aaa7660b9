package anda.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import anda.evidence.EvidenceRefusal;
import anda.evidence.EvidenceType;
import anda.kernel.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindsTest {

  @TempDir Path folder;

  private static Map<String, byte[]> real() {
    Map<String, byte[]> real = new LinkedHashMap<>();
    real.put("a.jpg", SampleFiles.JPG);
    real.put("a.png", SampleFiles.PNG);
    real.put("a.pdf", SampleFiles.PDF);
    real.put("a.docx", SampleFiles.docx());
    real.put("a.xlsx", SampleFiles.xlsx());
    real.put("a.xls", SampleFiles.xls());
    real.put("a.csv", SampleFiles.GB);
    real.put("a.txt", SampleFiles.TEXT);
    return real;
  }

  @Test
  void each_kind_is_told_by_its_content_and_the_ending_in_any_case() throws IOException {
    for (Map.Entry<String, byte[]> file : real().entrySet()) {
      EvidenceType kind = EvidenceType.valueOf(file.getKey().substring(2).toUpperCase(Locale.ROOT));
      assertThat(of(file.getKey(), file.getValue())).isEqualTo(kind);
      assertThat(of(file.getKey().toUpperCase(Locale.ROOT), file.getValue())).isEqualTo(kind);
    }
    assertThat(of("a.jpeg", SampleFiles.JPG)).isEqualTo(EvidenceType.JPG);
  }

  @Test
  void the_content_of_one_kind_under_the_name_of_another_is_refused() throws IOException {
    Map<String, byte[]> real = real();
    for (String name : real.keySet()) {
      for (String other : real.keySet()) {
        boolean text = name.matches("a\\.(csv|txt)") && other.matches("a\\.(csv|txt|pdf)");
        if (!name.equals(other) && !text) {
          assertRefused(name, real.get(other), EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
        }
      }
    }
  }

  @Test
  void kinds_that_are_not_on_the_list_are_refused() throws IOException {
    for (String name :
        new String[] {"a.exe", "a.html", "a.svg", "a.xlsm", "a.doc", "pdf", "a.pdf.js"}) {
      assertRefused(name, SampleFiles.PDF, EvidenceRefusal.EVIDENCE_TYPE_NOT_TAKEN);
    }
  }

  @Test
  void office_files_with_programs_and_archives_in_disguise_are_refused() throws IOException {
    byte[] macros = SampleFiles.zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin");
    assertRefused("a.xlsx", macros, EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
    assertRefused(
        "a.docx", SampleFiles.zip("readme.txt"), EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
    assertRefused(
        "a.xls",
        "<html><table></table></html>".getBytes(StandardCharsets.UTF_8),
        EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
  }

  @Test
  void text_with_bytes_that_are_no_text_is_refused() throws IOException {
    assertRefused("a.txt", new byte[] {'a', 0, 'b'}, EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
    assertRefused(
        "a.csv", new byte[] {(byte) 0xff, (byte) 0xff}, EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
  }

  @Test
  void broken_files_are_refused_by_name_and_never_with_another_fault() throws IOException {
    Random random = new Random(11);
    for (Map.Entry<String, byte[]> file : real().entrySet()) {
      for (int i = 0; i < 100; i++) {
        byte[] bytes = file.getValue();
        byte[] broken = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
        try {
          of(file.getKey(), broken);
        } catch (Refused refused) {
          assertThat(refused.refusal()).isEqualTo(EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
        }
      }
    }
  }

  private EvidenceType of(String name, byte[] content) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, content);
    return FileKinds.of(file, name);
  }

  private void assertRefused(String name, byte[] content, EvidenceRefusal reason)
      throws IOException {
    Refused refused = catchThrowableOfType(Refused.class, () -> of(name, content));
    assertThat(refused).as(name).isNotNull();
    assertThat(refused.refusal()).as(name).isEqualTo(reason);
  }
}
