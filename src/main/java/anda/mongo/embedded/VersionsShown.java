package anda.mongo.embedded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions H2 gets to see when it opens a file: it takes the newest chunk whose header and
 * footer are whole, though the pages between them may never have reached the disk.
 */
final class VersionsShown {
  private static final Pattern VERSION_OF_CHUNK =
      Pattern.compile("chunk:[0-9a-f]+,(?:[a-zA-Z]+:[0-9a-f]+,)*?version:([0-9a-f]{1,15})\\b");

  private static final int MOST_OF_HEADER = 1024;

  private final long limit;
  private final Set<Long> hiddenBlocks = new TreeSet<>();
  private long newest = -1;

  VersionsShown(long limit) {
    this.limit = limit;
  }

  /** Whether this is the header or footer of a chunk whose version is not to be shown. */
  boolean hides(ByteBuffer read, long position) {
    byte[] start = new byte[Math.min(read.remaining(), MOST_OF_HEADER)];
    read.get(read.position(), start);
    Matcher found = VERSION_OF_CHUNK.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!found.lookingAt()) {
      return false;
    }
    long version = Long.parseLong(found.group(1), 16);
    if (version > limit) {
      hiddenBlocks.add(position / CheckedBlocks.BLOCK);
      return true;
    }
    newest = Math.max(newest, version);
    return false;
  }

  /** The newest version that was shown, or -1. */
  long newest() {
    return newest;
  }

  /** Numbers of the blocks in which a hidden chunk begins or ends. */
  Set<Long> hiddenBlocks() {
    return hiddenBlocks;
  }
}
