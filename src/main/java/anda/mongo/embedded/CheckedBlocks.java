package anda.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/**
 * A file of 4 KiB blocks, each followed by a checksum over its number and its bytes.
 *
 * <p>H2 checks headers and footers of what it writes but not the pages between; here a flipped bit
 * in any block is found when that block is read. In front of the blocks stand two slots that take
 * turns in holding the newest version known to be forced: a file that opens at an older version has
 * lost its end.
 */
final class CheckedBlocks {
  static final int BLOCK = 4096;
  private static final int STRIDE = BLOCK + 4;
  private static final int SLOT = 4096;
  private static final int FRONT = 2 * SLOT;
  private static final long MAGIC = 0x424C4F434B533031L; // "BLOCKS01"
  private static final int MARK_BYTES = 3 * Long.BYTES;

  private final FileChannel channel;

  CheckedBlocks(FileChannel channel) {
    this.channel = channel;
  }

  /** Length of the blocks in bytes, as the store above sees it. */
  long size() throws IOException {
    return Math.max(0, channel.size() - FRONT) / STRIDE * BLOCK;
  }

  /** What a new file begins with, before it gets its name. */
  static void create(FileChannel empty) throws IOException {
    CheckedBlocks blocks = new CheckedBlocks(empty);
    blocks.writeFully(ByteBuffer.allocate(FRONT), 0);
    blocks.mark(0);
    empty.force(true);
  }

  void truncate(long size) throws IOException {
    channel.truncate(FRONT + size / BLOCK * STRIDE);
  }

  void write(long position, ByteBuffer source) throws IOException {
    if (position % BLOCK != 0 || source.remaining() % BLOCK != 0) {
      throw new IOException("write of " + source.remaining() + " bytes at " + position);
    }
    int blocks = source.remaining() / BLOCK;
    long first = position / BLOCK;
    ByteBuffer physical = ByteBuffer.allocate(blocks * STRIDE);
    byte[] block = new byte[BLOCK];
    for (int i = 0; i < blocks; i++) {
      source.get(block);
      physical.put(block).putInt(checksum(first + i, block, 0));
    }
    writeFully(physical.flip(), FRONT + first * STRIDE);
  }

  /**
   * Reads {@code length} bytes.
   *
   * @param strict whether a wrong checksum is an error; H2 looks for its last chunk by trying
   *     blocks that may hold anything
   */
  ByteBuffer read(long position, int length, boolean strict) throws IOException {
    long first = position / BLOCK;
    int blocks = (int) ((position + length - 1) / BLOCK - first + 1);
    ByteBuffer physical = ByteBuffer.allocate(blocks * STRIDE);
    long at = FRONT + first * STRIDE;
    while (physical.hasRemaining()) {
      int read = channel.read(physical, at + physical.position());
      if (read < 0) {
        break;
      }
    }
    if (strict && physical.hasRemaining()) {
      throw new IOException("file ends before block " + (first + blocks - 1));
    }
    byte[] bytes = physical.array();
    byte[] result = new byte[blocks * BLOCK];
    for (int i = 0; i < blocks; i++) {
      if (strict && physical.getInt(i * STRIDE + BLOCK) != checksum(first + i, bytes, i * STRIDE)) {
        throw new IOException("wrong checksum of block " + (first + i));
      }
      System.arraycopy(bytes, i * STRIDE, result, i * BLOCK, BLOCK);
    }
    return ByteBuffer.wrap(result, (int) (position % BLOCK), length).slice();
  }

  /** Notes the newest forced version; it reaches the disk with the next force at the latest. */
  void mark(long version) throws IOException {
    ByteBuffer slot = ByteBuffer.allocate(MARK_BYTES);
    slot.putLong(MAGIC).putLong(version).putLong(markChecksum(version)).flip();
    writeFully(slot, version % 2 * SLOT);
  }

  /** The newest version noted, or -1 if neither slot can be read. */
  long marked() throws IOException {
    return Math.max(slot(0), slot(SLOT));
  }

  private long slot(long position) throws IOException {
    ByteBuffer slot = ByteBuffer.allocate(MARK_BYTES);
    if (channel.read(slot, position) < MARK_BYTES || slot.getLong(0) != MAGIC) {
      return -1;
    }
    long version = slot.getLong(Long.BYTES);
    return slot.getLong(2 * Long.BYTES) == markChecksum(version) ? version : -1;
  }

  private static long markChecksum(long version) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(MAGIC).putLong(version).flip());
    return crc.getValue();
  }

  private static int checksum(long number, byte[] bytes, int offset) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, offset, BLOCK);
    for (int shift = 0; shift < Long.SIZE; shift += 8) {
      crc.update((int) (number >>> shift) & 0xFF);
    }
    return (int) crc.getValue();
  }

  private void writeFully(ByteBuffer source, long position) throws IOException {
    long at = position;
    while (source.hasRemaining()) {
      at += channel.write(source, at);
    }
  }
}
