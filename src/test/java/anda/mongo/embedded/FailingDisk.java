package anda.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * 坏磁盘 A disk on which writing or forcing can be made to fail, everywhere or in some files, with the
 * words Linux uses.
 */
final class FailingDisk implements BlockFileStore.Disk {
  static final String NO_SPACE = "No space left on device";
  static final String IO_ERROR = "Input/output error";

  private final AtomicInteger writesLeft = new AtomicInteger(Integer.MAX_VALUE);
  private final AtomicInteger forcesLeft = new AtomicInteger(Integer.MAX_VALUE);
  private volatile Predicate<String> failing = name -> true;

  /** Only files of such names fail from now on; a file keeps the name it was opened with. */
  void only(Predicate<String> names) {
    failing = names;
  }

  /** After so many more writes each one fails. */
  void fillAfter(int writes) {
    writesLeft.set(writes);
  }

  /** After so many more forces each one fails. */
  void breakAfter(int forces) {
    forcesLeft.set(forces);
  }

  private void pass(Path file, AtomicInteger left, String otherwise) throws IOException {
    if (!failing.test(String.valueOf(file.getFileName()))) {
      return;
    }
    if (left.getAndUpdate(n -> n == Integer.MAX_VALUE ? n : Math.max(0, n - 1)) == 0) {
      throw new IOException(otherwise);
    }
  }

  @Override
  public FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
    return new Channel(file, FileChannel.open(file, options));
  }

  private final class Channel extends DelegatingChannel {
    private final Path file;

    Channel(Path file, FileChannel real) {
      super(real);
      this.file = file;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      pass(file, writesLeft, NO_SPACE);
      return real.write(source, position);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      pass(file, forcesLeft, IO_ERROR);
      real.force(metadata);
    }
  }
}
