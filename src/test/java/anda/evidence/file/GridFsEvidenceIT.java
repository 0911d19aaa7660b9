package anda.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.evidence.Evidence;
import anda.evidence.EvidenceFile;
import anda.evidence.EvidenceRefusal;
import anda.evidence.EvidenceType;
import anda.kernel.Refused;
import anda.mongo.MongoConnection;
import anda.mongo.SecondServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files in GridFS of a real server. */
@Tag("second-server")
class GridFsEvidenceIT {

  private MongoConnection store;
  private GridFsEvidence files;

  @BeforeEach
  void open() {
    store = SecondServer.open("evidence_" + UUID.randomUUID().toString().substring(0, 8));
    files = new GridFsEvidence(store.database());
  }

  @AfterEach
  void close() {
    store.database().drop();
    store.close();
  }

  private EvidenceFile store(byte[] bytes, String name) {
    return files.store(new ByteArrayInputStream(bytes), name);
  }

  private byte[] read(String digest) throws IOException {
    try (InputStream in = files.open(digest)) {
      return in.readAllBytes();
    }
  }

  private long uploads() {
    return store.database().getCollection("evidence_bytes.files").countDocuments();
  }

  private static void assertRefused(ThrowingCallable call, EvidenceRefusal reason) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.refusal()).isEqualTo(reason));
  }

  @Test
  void a_file_is_kept_by_what_it_holds_and_given_back_the_same() throws IOException {
    EvidenceFile stored = store(SampleFiles.PDF, "批复.pdf");
    assertThat(stored.type()).isEqualTo(EvidenceType.PDF);
    assertThat(store(SampleFiles.PDF, "again.pdf")).isEqualTo(stored);
    GridFsEvidence another = new GridFsEvidence(store.database());
    assertThat(another.find(stored.digest())).contains(stored);
    assertThat(another.claim(stored.digest())).contains(stored);
    assertThat(read(stored.digest())).isEqualTo(SampleFiles.PDF);
    assertThat(uploads()).isEqualTo(1);
  }

  @Test
  void a_file_of_exactly_twenty_megabytes_is_taken_and_one_byte_more_is_not() throws IOException {
    byte[] largest = new byte[(int) Evidence.MOST_BYTES];
    Arrays.fill(largest, (byte) 'a');
    assertThat(read(store(largest, "大.txt").digest())).isEqualTo(largest);
    byte[] more = Arrays.copyOf(largest, largest.length + 1);
    assertRefused(() -> store(more, "大.txt"), EvidenceRefusal.EVIDENCE_TOO_LARGE);
    assertRefused(() -> store(new byte[0], "空.txt"), EvidenceRefusal.EVIDENCE_EMPTY);
    assertRefused(
        () -> store(SampleFiles.PNG, "照片.jpg"), EvidenceRefusal.EVIDENCE_TYPE_UNLIKE_NAME);
    assertThat(uploads()).isEqualTo(1);
  }

  @Test
  void a_damaged_file_is_not_handed_out_and_is_put_right_by_sending_it_again() throws IOException {
    EvidenceFile stored = store(SampleFiles.PDF, "批复.pdf");
    store
        .database()
        .getCollection("evidence_bytes.chunks")
        .updateOne(
            new Document(),
            new Document("$set", new Document("data", new Binary(new byte[] {1, 2, 3}))));
    assertRefused(() -> files.open(stored.digest()), EvidenceRefusal.EVIDENCE_DAMAGED);
    assertThat(store(SampleFiles.PDF, "批复.pdf")).isEqualTo(stored);
    assertThat(read(stored.digest())).isEqualTo(SampleFiles.PDF);
    assertThat(uploads()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_not_there_is_named_so() {
    assertThat(files.find("ab".repeat(32))).isEmpty();
    assertThat(files.claim("ab".repeat(32))).isEmpty();
    assertRefused(() -> files.open("ab".repeat(32)), EvidenceRefusal.EVIDENCE_NOT_FOUND);
    assertRefused(() -> files.find("../x"), EvidenceRefusal.EVIDENCE_DIGEST_MALFORMED);
  }

  @Test
  void a_sweep_takes_what_was_not_touched_and_leaves_what_was_claimed_since() {
    EvidenceFile stored = store(SampleFiles.PDF, "批复.pdf");
    Instant now = Instant.now();
    assertThat(files.untouchedSince(now.minus(Duration.ofHours(1)))).isEmpty();
    assertThat(files.remove(stored.digest(), now.minus(Duration.ofHours(1)))).isFalse();
    assertThat(files.find(stored.digest())).contains(stored);
    Instant later = now.plus(Duration.ofHours(1));
    assertThat(files.untouchedSince(later)).containsExactly(stored.digest());
    assertThat(files.remove(stored.digest(), later)).isTrue();
    assertThat(files.find(stored.digest())).isEmpty();
    assertThat(uploads()).isZero();
  }

  @Test
  void what_a_stop_left_half_done_is_gone_later_and_what_is_kept_stays() throws IOException {
    EvidenceFile stored = store(SampleFiles.PDF, "批复.pdf");
    com.mongodb.client.gridfs.GridFSBuckets.create(store.database(), "evidence_bytes")
        .uploadFromStream(
            "half",
            new ByteArrayInputStream(new byte[] {1}),
            new com.mongodb.client.gridfs.model.GridFSUploadOptions()
                .metadata(new Document("passing", true)));
    files.clear(Instant.now().minus(Duration.ofHours(1)));
    assertThat(uploads()).as("it may be under way").isEqualTo(2);
    files.clear(Instant.now().plus(Duration.ofHours(1)));
    assertThat(uploads()).isEqualTo(1);
    assertThat(read(stored.digest())).isEqualTo(SampleFiles.PDF);
  }

  @Test
  void many_senders_of_one_file_at_once_all_get_the_same_answer() throws Exception {
    var senders = Executors.newFixedThreadPool(8);
    try {
      Set<EvidenceFile> answers = new HashSet<>();
      Callable<EvidenceFile> one = () -> store(SampleFiles.PDF, "批复.pdf");
      for (Future<EvidenceFile> answer : senders.invokeAll(Collections.nCopies(8, one))) {
        answers.add(answer.get());
      }
      assertThat(answers).hasSize(1);
      assertThat(uploads()).isEqualTo(1);
    } finally {
      senders.shutdown();
    }
  }
}
