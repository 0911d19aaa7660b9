package anda.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * One file of the journal: a head, then frames, then zeros; as long as its head says from the
 * moment it has its name, so that a cut is seen and a force needs no change of size.
 *
 * <p>A frame holds the records of one group and is written when the frame before it was forced.
 * After a force a small mark is put behind the frame, where the next frame will begin. So whatever
 * is whole behind a broken place proves that the broken place had been forced: that is damage. A
 * broken place with nothing whole behind it is a group that was being written, and was never
 * answered. Checksums cover a random number of the file and the place, so that nothing a client
 * stores can look like a frame.
 */
final class JournalFile implements AutoCloseable {
  static final int HEAD = 64;
  static final int FRAME = 28;
  private static final long MAGIC = 0x4A4F55524E414C31L; // "JOURNAL1"
  private static final int GROUP = 0x67526F75; // "gRou"
  private static final int MARK = 0x6D41726B; // "mArk"
  private static final int END = 0x654E6421; // "eNd!"
  private static final int CHECKED_HEAD = 5 * Long.BYTES;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path path;
  private final FileChannel channel;
  private final long number;
  private final long capacity;
  private final long salt;
  private long tail = HEAD;

  private JournalFile(Path path, FileChannel channel, long number, long capacity, long salt) {
    this.path = path;
    this.channel = channel;
    this.number = number;
    this.capacity = capacity;
    this.salt = salt;
  }

  /** The records of one group; the first has the sequence number {@code first}. */
  record Group(long first, int count, ByteBuffer records) {}

  /** What a file holds; {@code ended} when another file follows. */
  record Content(List<Group> groups, boolean ended) {}

  /** A new file, forced, with its name. */
  static JournalFile create(
      Path path, BlockFileStore.Disk disk, long store, long number, long capacity)
      throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".new");
    long salt = RANDOM.nextLong();
    FileChannel channel =
        disk.open(
            draft,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    try {
      StoreOpening.makePrivate(draft);
      ByteBuffer head = ByteBuffer.allocate(1 << 20);
      head.putLong(MAGIC).putLong(store).putLong(number).putLong(capacity).putLong(salt);
      head.putInt(crc(head.array(), 0, CHECKED_HEAD, 0, 0)).clear();
      for (long at = 0; at < capacity; at += head.capacity()) {
        head.clear().limit((int) Math.min(head.capacity(), capacity - at));
        writeFully(channel, head, at);
        if (at == 0) {
          java.util.Arrays.fill(head.array(), 0, HEAD, (byte) 0);
        }
      }
      channel.force(true);
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel folder = FileChannel.open(path.resolveSibling("."))) {
        folder.force(true);
      }
      return new JournalFile(path, channel, number, capacity, salt);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Reads a file of an earlier run.
   *
   * @throws StoreException if it is damaged or belongs to another store
   */
  static Content read(Path path, long store, long number) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer head = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD
        || head.getLong(0) != MAGIC
        || head.getInt(CHECKED_HEAD) != crc(bytes, 0, CHECKED_HEAD, 0, 0)
        || head.getLong(2 * Long.BYTES) != number) {
      throw damaged(path, "it does not begin as journal " + number);
    }
    if (head.getLong(Long.BYTES) != store) {
      throw damaged(path, "it belongs to another store");
    }
    if (head.getLong(3 * Long.BYTES) != bytes.length) {
      throw damaged(path, "it is not as long as it was made");
    }
    return content(path, head, head.getLong(4 * Long.BYTES));
  }

  private static Content content(Path path, ByteBuffer bytes, long salt) {
    List<Group> groups = new ArrayList<>();
    int at = HEAD;
    int kind = kind(bytes, at, salt);
    while (kind == GROUP) {
      int length = bytes.getInt(at + 4);
      groups.add(
          new Group(bytes.getLong(at + 8), bytes.getInt(at + 16), bytes.slice(at + FRAME, length)));
      at += FRAME + length;
      kind = kind(bytes, at, salt);
    }
    for (int later = at + 1; later <= bytes.capacity() - FRAME; later++) {
      if (kind(bytes, later, salt) != 0) {
        throw damaged(path, "byte " + at + " is broken though forced");
      }
    }
    return new Content(groups, kind == END);
  }

  /** What begins at a place, if it is whole; otherwise 0. */
  private static int kind(ByteBuffer bytes, int at, long salt) {
    if (at > bytes.capacity() - FRAME) {
      return 0;
    }
    int kind = bytes.getInt(at);
    if (kind != GROUP && kind != MARK && kind != END) {
      return 0;
    }
    int length = bytes.getInt(at + 4);
    if (length < 0 || length > bytes.capacity() - at - FRAME) {
      return 0;
    }
    int crc = crc(bytes.array(), at, FRAME + length, salt, at);
    return crc == bytes.getInt(at + 20) ? kind : 0;
  }

  static StoreException damaged(Path path, String reason) {
    return new StoreException(
        path
            + " is damaged ("
            + reason
            + "): put back the newest backup of the store and remove its journals");
  }

  long number() {
    return number;
  }

  Path path() {
    return path;
  }

  boolean fits(int length) {
    return tail + FRAME + length + FRAME <= capacity;
  }

  /**
   * Writes a group behind the last one; it is not forced. The buffer begins with room for a head.
   */
  void append(byte[] frame, int end, long first, int count) throws IOException {
    write(GROUP, ByteBuffer.wrap(frame, 0, end), first, count);
    tail += end;
  }

  /** Notes that everything is forced; it reaches the disk with the next force at the latest. */
  void mark(long next) throws IOException {
    write(MARK, ByteBuffer.allocate(FRAME), next, 0);
  }

  /** Says that another file follows. */
  void end(long next) throws IOException {
    write(END, ByteBuffer.allocate(FRAME), next, 0);
  }

  private void write(int kind, ByteBuffer frame, long first, int count) throws IOException {
    frame.putInt(0, kind).putInt(4, frame.limit() - FRAME).putLong(8, first).putInt(16, count);
    frame.putInt(20, crc(frame.array(), 0, frame.limit(), salt, tail));
    writeFully(channel, frame, tail);
  }

  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Of a frame without its own place for the checksum, or of a head. */
  private static int crc(byte[] bytes, int from, int length, long salt, long place) {
    CRC32C crc = new CRC32C();
    ByteBuffer where = ByteBuffer.allocate(2 * Long.BYTES).putLong(salt).putLong(place).flip();
    crc.update(where);
    if (length >= FRAME && place > 0) {
      crc.update(bytes, from, 20);
      crc.update(bytes, from + FRAME - 4, length - FRAME + 4);
    } else {
      crc.update(bytes, from, length);
    }
    return (int) crc.getValue();
  }

  private static void writeFully(FileChannel channel, ByteBuffer source, long position)
      throws IOException {
    long at = position;
    while (source.hasRemaining()) {
      at += channel.write(source, at);
    }
  }
}
