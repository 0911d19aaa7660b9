package anda.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** A channel that does what the store needs of another one; anything else is an error. */
abstract class DelegatingChannel extends FileChannel {
  protected final FileChannel real;

  protected DelegatingChannel(FileChannel real) {
    this.real = real;
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    return real.write(source, position);
  }

  @Override
  public void force(boolean metadata) throws IOException {
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
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
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
