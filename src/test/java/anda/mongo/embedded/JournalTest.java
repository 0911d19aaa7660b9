package anda.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.mongo.embedded.JournalReplay.Checkpoint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a journal gives back after a crash, and what it refuses to give back.
 *
 * <p>Longer than 250 lines because every kind of damage is tried on one small journal.
 */
class JournalTest {
  private static final long STORE = 77;
  private static final int ROWS = 5;
  private static final Checkpoint NOTHING_YET = new Checkpoint(STORE, 0, 1);

  @TempDir Path folder;

  private Path store;

  @BeforeEach
  void name() {
    store = folder.resolve("rows.mv.db");
  }

  /** Maps in memory, compared as the store compares. */
  private static final class Maps implements Function<String, Map<byte[], byte[]>> {
    private final Map<String, Map<byte[], byte[]>> maps = new TreeMap<>();

    @Override
    public Map<byte[], byte[]> apply(String name) {
      return maps.computeIfAbsent(name, n -> new TreeMap<>(Arrays::compareUnsigned));
    }

    /** Everything as text. */
    String content() {
      StringBuilder content = new StringBuilder();
      maps.forEach(
          (name, map) ->
              map.forEach(
                  (key, value) ->
                      content.append(name + " " + text(key) + "=" + text(value) + "\n")));
      return content.toString();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A command that changes two maps and removes what the one before it put. */
  private static byte[] command(int number) {
    Changes.begin(true);
    Changes.put("data.1", bytes("row" + number), bytes("text" + number));
    Changes.put("index.2", bytes("key" + number), new byte[0]);
    Changes.remove("index.2", bytes("key" + (number - 1)));
    return Changes.end();
  }

  private static String after(int commands) {
    Maps maps = new Maps();
    for (int i = 1; i <= commands; i++) {
      Changes.apply(java.nio.ByteBuffer.wrap(command(i)), maps);
    }
    return maps.content();
  }

  private void write(int commands) throws IOException {
    try (Journal journal = new Journal(store, FileChannel::open, STORE, 0, 1)) {
      for (int i = 1; i <= commands; i++) {
        journal.add(command(i));
        journal.force();
      }
      assertThat(journal.forced()).isEqualTo(commands);
    }
  }

  private String replayed() throws IOException {
    Maps maps = new Maps();
    JournalReplay.run(store, NOTHING_YET, Long.MAX_VALUE, maps);
    return maps.content();
  }

  private Path file(long number) {
    return JournalReplay.path(store, number);
  }

  /** Length of what was written, without the zeros behind it. */
  private static int used(byte[] bytes) {
    int used = bytes.length;
    while (bytes[used - 1] == 0) {
      used--;
    }
    return used;
  }

  @Test
  void what_was_forced_comes_back_in_order_and_twice_is_the_same_as_once() throws IOException {
    write(ROWS);
    assertThat(replayed()).isEqualTo(after(ROWS)).contains("row5=text5").contains("key5=");
    Maps maps = new Maps();
    JournalReplay.run(store, NOTHING_YET, Long.MAX_VALUE, maps);
    JournalReplay.run(store, NOTHING_YET, Long.MAX_VALUE, maps);
    assertThat(maps.content()).isEqualTo(after(ROWS));
  }

  @Test
  void a_checkpoint_leaves_out_what_it_holds_and_a_limit_what_was_not_forced() throws IOException {
    write(ROWS);
    Maps maps = new Maps();
    long last = JournalReplay.run(store, new Checkpoint(STORE, 3, 1), 4, maps);
    assertThat(last).isEqualTo(4);
    assertThat(maps.content()).isEqualTo("data.1 row4=text4\nindex.2 key4=\n");
  }

  @Test
  void a_group_torn_at_any_byte_is_left_out_whole_and_all_before_it_is_there() throws IOException {
    write(ROWS - 1);
    byte[] before = Files.readAllBytes(file(1));
    int start = used(before) - markUsed(before);
    Files.delete(file(1));
    write(ROWS);
    byte[] whole = Files.readAllBytes(file(1));
    int end = used(whole) - markUsed(whole);
    assertThat(end - start).isGreaterThan(60);
    for (int torn = start; torn < end; torn++) {
      byte[] left = whole.clone();
      Arrays.fill(left, torn, left.length, (byte) 0);
      Files.write(file(1), left);
      assertThat(replayed()).as("torn at byte %d", torn).isEqualTo(after(ROWS - 1));
    }
  }

  /** The part of the last mark that is not zero; its count and its padding are. */
  private static int markUsed(byte[] bytes) {
    for (int at = used(bytes) - 1; at > 0; at--) {
      if (bytes[at] == 'm' && bytes[at + 1] == 'A' && bytes[at + 2] == 'r') {
        return used(bytes) - at;
      }
    }
    throw new AssertionError("no mark");
  }

  @Test
  void a_flipped_bit_in_what_was_forced_is_refused_wherever_it_is() throws IOException {
    write(ROWS);
    byte[] whole = Files.readAllBytes(file(1));
    int end = used(whole) - markUsed(whole);
    for (int at = 0; at < end; at++) {
      if (at >= 44 && at < JournalFile.HEAD) {
        continue; // room in the head that nothing reads
      }
      whole[at] ^= (byte) (1 << at % 8);
      Files.write(file(1), whole);
      assertThatThrownBy(this::replayed)
          .as("byte %d", at)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(file(1).toString())
          .hasMessageContaining("put back the newest backup")
          .message()
          .doesNotContain("\n");
      whole[at] ^= (byte) (1 << at % 8);
    }
  }

  @Test
  void a_flipped_bit_behind_what_was_forced_changes_nothing() throws IOException {
    write(ROWS);
    byte[] whole = Files.readAllBytes(file(1));
    int end = used(whole) - markUsed(whole);
    for (int at = end; at < end + 2 * JournalFile.FRAME; at++) {
      whole[at] ^= (byte) (1 << at % 8);
      Files.write(file(1), whole);
      assertThat(replayed()).as("byte %d", at).isEqualTo(after(ROWS));
      whole[at] ^= (byte) (1 << at % 8);
    }
  }

  @Test
  void a_cut_file_and_a_missing_file_are_refused() throws IOException {
    write(ROWS);
    byte[] whole = Files.readAllBytes(file(1));
    for (int length : new int[] {0, 1, JournalFile.HEAD, used(whole), whole.length - 1}) {
      Files.write(file(1), Arrays.copyOf(whole, length));
      assertThatThrownBy(this::replayed).isInstanceOf(StoreException.class);
    }
    Files.delete(file(1));
    assertThatThrownBy(this::replayed).hasMessageContaining("it is missing");
  }

  @Test
  void a_journal_over_several_files_comes_back_whole_or_is_refused() throws IOException {
    byte[] large = new byte[Journal.FILE_BYTES / 3];
    try (Journal journal = new Journal(store, FileChannel::open, STORE, 0, 1)) {
      for (int i = 1; i <= 8; i++) {
        Changes.begin(true);
        Changes.put("data.1", bytes("row" + i), i == 8 ? new byte[5 << 20] : large);
        journal.add(Changes.end());
        journal.force();
        if (i % 2 == 0) {
          journal.prepare();
        }
      }
    }
    Maps maps = new Maps();
    assertThat(JournalReplay.run(store, NOTHING_YET, Long.MAX_VALUE, maps)).isEqualTo(8);
    assertThat(maps.apply("data.1")).hasSize(8);
    assertThat(JournalReplay.numbers(store)).hasSizeGreaterThanOrEqualTo(4);
    for (long number : JournalReplay.numbers(store).subList(0, 4)) {
      Path aside = folder.resolve("aside");
      Files.move(file(number), aside);
      assertThatThrownBy(this::replayed).as("without %d", number).hasMessageContaining("missing");
      Files.move(aside, file(number));
    }
  }

  @Test
  void the_journal_of_another_store_is_refused() throws IOException {
    write(ROWS);
    Checkpoint other = new Checkpoint(STORE + 1, 0, 0);
    assertThatThrownBy(() -> JournalReplay.run(store, other, Long.MAX_VALUE, new Maps()))
        .hasMessageContaining("another store");
  }

  @Test
  void a_store_whose_journal_was_not_yet_removed_after_a_checkpoint_opens_the_same()
      throws IOException {
    Path journal;
    byte[] kept;
    try (DocumentStore open = DocumentStore.open(store)) {
      Commands commands = new Commands(open);
      InsideInserts inserts = new InsideInserts(commands);
      inserts.insert("house", "rows", java.util.List.of(Map.of("_id", 1L), Map.of("_id", 2L)));
      open.gate().force();
      journal = file(JournalReplay.numbers(store).get(0));
      kept = Files.readAllBytes(journal);
      for (Path each : java.util.List.of(store, journal)) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
            .isEqualTo("rw-------");
      }
    }
    assertThat(JournalReplay.numbers(store)).isEmpty();
    Files.write(journal, kept);
    for (int i = 0; i < 2; i++) {
      try (DocumentStore open = DocumentStore.open(store)) {
        StoredCollection rows = open.database("house").find("rows");
        assertThat(rows).isNotNull();
        assertThat(rows.count()).isEqualTo(2);
      }
    }
  }

  @Test
  void a_journal_beside_no_store_file_is_refused() throws IOException {
    write(ROWS);
    assertThatThrownBy(() -> DocumentStore.open(store)).hasMessageContaining("another store");
  }

  @Test
  void a_first_opening_that_fails_at_any_force_is_made_good_by_the_next() {
    for (int forces = 0; forces < 8; forces++) {
      FailingDisk disk = new FailingDisk();
      disk.breakAfter(forces);
      Path place = folder.resolve("try-" + forces + ".mv.db");
      try (DocumentStore open = DocumentStore.open(place, disk)) {
        assertThat(forces).as("forces at a first opening").isGreaterThan(3);
        assertThat(open.database("house").collections()).isEmpty();
      } catch (StoreException e) {
        assertThat(e).hasMessageContaining(place.toString());
      }
      try (DocumentStore open = DocumentStore.open(place)) {
        assertThat(open.database("house").collections()).as("after %d", forces).isEmpty();
      }
    }
  }
}
