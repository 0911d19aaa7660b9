package anda.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** 坏磁盘 A disk on which writing or forcing can be made to fail, with the words Linux uses. */
final class FailingDisk implements BlockFileStore.Disk {
  static final String NO_SPACE = "No space left on device";
  static final String IO_ERROR = "Input/output error";

  private final AtomicInteger writesLeft = new AtomicInteger(Integer.MAX_VALUE);
  private final AtomicInteger forcesLeft = new AtomicInteger(Integer.MAX_VALUE);

  /** After so many more writes each one fails. */
  void fillAfter(int writes) {
    writesLeft.set(writes);
  }

  /** After so many more forces each one fails. */
  void breakAfter(int forces) {
    forcesLeft.set(forces);
  }

  private static void pass(AtomicInteger left, String otherwise) throws IOException {
    if (left.getAndUpdate(n -> n == Integer.MAX_VALUE ? n : Math.max(0, n - 1)) == 0) {
      throw new IOException(otherwise);
    }
  }

  @Override
  public FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
    return new Channel(FileChannel.open(file, options));
  }

  private final class Channel extends FileChannel {
    private final FileChannel real;

    Channel(FileChannel real) {
      this.real = real;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      pass(writesLeft, NO_SPACE);
      return real.write(source, position);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      pass(forcesLeft, IO_ERROR);
      real.force(metadata);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return real.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      real.truncate(size);
      return this;
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }

    private IOException unused() {
      return new IOException("the store is not expected to use this");
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      throw unused();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
      throw unused();
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      throw unused();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
      throw unused();
    }

    @Override
    public long position() throws IOException {
      throw unused();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      throw unused();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
        throws IOException {
      throw unused();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count)
        throws IOException {
      throw unused();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
      throw unused();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
      throw unused();
    }
  }
}
