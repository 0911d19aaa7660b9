package anda.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import anda.evidence.Evidence;
import anda.evidence.EvidenceFile;
import anda.evidence.EvidenceRefusal;
import anda.evidence.EvidenceType;
import anda.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEvidenceTest {

  @TempDir Path data;
  private FolderEvidence files;

  @BeforeEach
  void open() {
    files = new FolderEvidence(data.resolve("evidence"));
  }

  @Test
  void a_file_lies_under_its_digest_and_comes_back_as_it_was() throws IOException {
    EvidenceFile stored = store("hello\n".getBytes(StandardCharsets.US_ASCII), "说明.txt");
    String digest = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";
    assertThat(stored).isEqualTo(new EvidenceFile(digest, "说明.txt", 6, EvidenceType.TXT));
    assertThat(data.resolve("evidence/58/91/" + digest)).hasContent("hello\n");
    assertThat(new FolderEvidence(data.resolve("evidence")).find(digest)).contains(stored);
    assertThat(read(digest)).asString().isEqualTo("hello\n");
  }

  @Test
  void the_same_bytes_are_one_file_under_the_name_of_the_first_sender() throws IOException {
    EvidenceFile first = store(SampleFiles.PNG, "现场.png");
    assertThat(store(SampleFiles.PNG, "另一张.png")).isEqualTo(first);
    assertThat(kept()).hasSize(2);
  }

  @Test
  void a_disk_that_fails_is_named() throws IOException {
    Path passing = data.resolve("evidence/passing");
    Files.delete(passing);
    Files.createFile(passing);
    assertRefused(() -> store(SampleFiles.PNG, "现场.png"), EvidenceRefusal.EVIDENCE_NOT_WRITABLE);
  }

  @Test
  void what_was_refused_leaves_nothing_behind() throws IOException {
    assertRefused(() -> store(new byte[0], "空.txt"), EvidenceRefusal.EVIDENCE_EMPTY);
    assertRefused(() -> store(SampleFiles.PDF, ""), EvidenceRefusal.EVIDENCE_NAME_MALFORMED);
    assertRefused(
        () -> store(SampleFiles.PDF, "长".repeat(121) + ".pdf"),
        EvidenceRefusal.EVIDENCE_NAME_MALFORMED);
    assertRefused(() -> files.store(endless(), "大.txt"), EvidenceRefusal.EVIDENCE_TOO_LARGE);
    assertRefused(
        () -> store(SampleFiles.PNG, "照片.jpg"), EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
    assertRefused(() -> store(SampleFiles.PDF, "程序.exe"), EvidenceRefusal.EVIDENCE_TYPE_NOT_TAKEN);
    assertThat(kept()).isEmpty();
  }

  @Test
  void a_file_of_exactly_twenty_megabytes_is_taken() {
    byte[] largest = new byte[(int) Evidence.MOST_BYTES];
    Arrays.fill(largest, (byte) 'a');
    assertThat(store(largest, "大.txt").size()).isEqualTo(Evidence.MOST_BYTES);
  }

  @Test
  void a_name_never_becomes_part_of_a_path() throws IOException {
    EvidenceFile stored = store(SampleFiles.PDF, "../../etc\\..\\秘密\u202e\r\n.pdf");
    assertThat(stored.name()).isEqualTo("秘密.pdf");
    for (String digest : List.of("../../../etc/passwd", "", "AB".repeat(32), "ab")) {
      assertRefused(() -> files.find(digest), EvidenceRefusal.EVIDENCE_DIGEST_MALFORMED);
      assertRefused(() -> files.open(digest), EvidenceRefusal.EVIDENCE_DIGEST_MALFORMED);
    }
    try (Stream<Path> all = Files.walk(data)) {
      assertThat(all.map(Path::toString)).noneMatch(path -> path.contains("秘密"));
    }
  }

  @Test
  void a_damaged_file_is_not_handed_out_and_is_put_right_by_sending_it_again() throws IOException {
    EvidenceFile stored = store(SampleFiles.PDF, "批复.pdf");
    Path place = kept().stream().filter(path -> path.endsWith(stored.digest())).findFirst().get();
    Files.writeString(place, "%PDF-1.4 something else");
    assertRefused(() -> files.open(stored.digest()), EvidenceRefusal.EVIDENCE_DAMAGED);
    store(SampleFiles.PDF, "批复.pdf");
    assertThat(read(stored.digest())).isEqualTo(SampleFiles.PDF);
  }

  @Test
  void a_file_that_is_not_there_is_named_so() {
    assertThat(files.find("ab".repeat(32))).isEmpty();
    assertThat(files.claim("ab".repeat(32))).isEmpty();
    assertRefused(() -> files.open("ab".repeat(32)), EvidenceRefusal.EVIDENCE_NOT_FOUND);
  }

  @Test
  void what_a_stop_left_half_written_is_gone_after_the_start() throws IOException {
    Path half = data.resolve("evidence/passing/half");
    Files.writeString(half, "half");
    new FolderEvidence(data.resolve("evidence"));
    assertThat(half).doesNotExist();
  }

  @Test
  void only_the_owner_reads_the_files() throws IOException {
    store(SampleFiles.PDF, "批复.pdf");
    for (Path path : kept()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void sixteen_senders_of_one_file_at_once_all_get_the_same_answer() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(16);
    try {
      byte[] same = SampleFiles.PNG;
      Callable<EvidenceFile> sending = () -> store(same, "照片.png");
      List<Future<EvidenceFile>> answers = senders.invokeAll(Collections.nCopies(64, sending));
      EvidenceFile first = answers.get(0).get();
      for (Future<EvidenceFile> answer : answers) {
        assertThat(answer.get()).isEqualTo(first);
      }
      assertThat(read(first.digest())).isEqualTo(same);
    } finally {
      senders.shutdownNow();
    }
  }

  private EvidenceFile store(byte[] bytes, String name) {
    return files.store(new ByteArrayInputStream(bytes), name);
  }

  private byte[] read(String digest) throws IOException {
    try (InputStream in = files.open(digest)) {
      return in.readAllBytes();
    }
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 'a';
      }
    };
  }

  private static void assertRefused(ThrowingCallable call, EvidenceRefusal reason) {
    Refused refused = catchThrowableOfType(Refused.class, call);
    assertThat(refused).isNotNull();
    assertThat(refused.refusal()).isEqualTo(reason);
  }
}
