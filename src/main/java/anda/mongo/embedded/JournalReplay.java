package anda.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Brings a store file up to what its journal holds, or refuses. */
final class JournalReplay {
  private static final String BETWEEN = ".journal-";

  private final Path store;
  private final Checkpoint from;
  private final long atMost;
  private long last;

  private JournalReplay(Path store, Checkpoint from, long atMost) {
    this.store = store;
    this.from = from;
    this.atMost = atMost;
    last = from.sequence();
  }

  /**
   * What a store file says of its journal.
   *
   * @param store random number of the store
   * @param sequence number of the newest record that the file holds
   * @param file number of the journal file in which the next record is, or 0 after a clean stop
   */
  record Checkpoint(long store, long sequence, long file) {
    private static final String MAP = "journal";
    private static final byte[] KEY = {0};

    static Checkpoint read(Function<String, ? extends Map<byte[], byte[]>> maps, long newStore) {
      byte[] bytes = maps.apply(MAP).get(KEY);
      if (bytes == null) {
        return new Checkpoint(newStore, 0, 0);
      }
      ByteBuffer stored = ByteBuffer.wrap(bytes);
      return new Checkpoint(stored.getLong(), stored.getLong(), stored.getLong());
    }

    void write(Function<String, ? extends Map<byte[], byte[]>> maps) {
      ByteBuffer bytes = ByteBuffer.allocate(3 * Long.BYTES);
      maps.apply(MAP).put(KEY, bytes.putLong(store).putLong(sequence).putLong(file).array());
    }
  }

  static Path path(Path store, long number) {
    return store.resolveSibling(store.getFileName() + BETWEEN + number);
  }

  /** Numbers of the journal files there are, ascending. */
  static List<Long> numbers(Path store) throws IOException {
    String start = store.getFileName() + BETWEEN;
    try (Stream<Path> files = Files.list(store.resolveSibling("."))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(start) && name.substring(start.length()).matches("\\d+"))
          .map(name -> Long.parseLong(name.substring(start.length())))
          .sorted()
          .toList();
    }
  }

  /** Removes the files whose records the store file holds, the oldest first. */
  static void remove(Path store, long before) throws IOException {
    for (long number : numbers(store)) {
      if (number < before) {
        Files.deleteIfExists(path(store, number));
      }
    }
  }

  /**
   * Does again what the journal holds after a checkpoint.
   *
   * @param atMost number of the newest record to show
   * @return number of the newest record done
   * @throws StoreException if a file is missing or damaged
   */
  static long run(
      Path store,
      Checkpoint from,
      long atMost,
      Function<String, ? extends Map<byte[], byte[]>> maps)
      throws IOException {
    JournalReplay replay = new JournalReplay(store, from, atMost);
    replay.run(maps);
    return replay.last;
  }

  private void run(Function<String, ? extends Map<byte[], byte[]>> maps) throws IOException {
    List<Long> numbers = numbers(store).stream().filter(n -> n >= from.file()).toList();
    if (numbers.isEmpty() && from.file() == 0) {
      return;
    }
    long expected = from.file() > 0 ? from.file() : numbers.get(0);
    boolean more = true;
    boolean broken = false;
    for (long number : numbers) {
      check(number, number == expected, "journal " + expected + " before it is missing");
      JournalFile.Content content = JournalFile.read(path(store, number), from.store(), number);
      check(number, more || content.groups().isEmpty(), "the end of the journal before is missing");
      for (JournalFile.Group group : content.groups()) {
        apply(number, group, maps);
      }
      more = content.ended();
      expected++;
      broken = more;
    }
    if (broken || numbers.isEmpty()) {
      throw JournalFile.damaged(path(store, expected), "it is missing");
    }
  }

  private void apply(
      long number, JournalFile.Group group, Function<String, ? extends Map<byte[], byte[]>> maps) {
    check(number, group.first() <= last + 1, "records from " + (last + 1) + " are missing");
    ByteBuffer records = group.records();
    for (long sequence = group.first(); sequence < group.first() + group.count(); sequence++) {
      int length = records.getInt();
      ByteBuffer record = records.slice(records.position(), length);
      records.position(records.position() + length);
      if (sequence > last && sequence <= atMost) {
        Changes.apply(record, maps);
        last = sequence;
      }
    }
  }

  private void check(long number, boolean holds, String otherwise) {
    if (!holds) {
      throw JournalFile.damaged(path(store, number), otherwise);
    }
  }
}
