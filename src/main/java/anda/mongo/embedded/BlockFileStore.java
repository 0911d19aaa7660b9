package anda.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** H2's chunk store over {@link CheckedBlocks}, locked against a second process. */
final class BlockFileStore extends RandomAccessStore {
  private final Path file;
  private @Nullable FileChannel channel;
  private @Nullable FileLock lock;
  private final Disk disk;
  private volatile @Nullable CheckedBlocks blocks;
  private VersionsShown shown = new VersionsShown(Long.MAX_VALUE);
  private boolean onlyForced;
  private long forced = -1;
  private @Nullable Runnable beforeWriting;

  BlockFileStore(Path file, Map<String, Object> config, Disk disk) {
    super(config);
    this.file = file;
    this.disk = disk;
  }

  /** How the file is opened; a test puts a failing disk here. */
  interface Disk {
    FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException;
  }

  /** Shows no version newer than the last one known to be forced. To be called before opening. */
  BlockFileStore showOnlyForced() {
    onlyForced = true;
    return this;
  }

  /** Shows no version newer than this one. To be called before opening. */
  BlockFileStore showUpTo(long version) {
    shown = new VersionsShown(version);
    return this;
  }

  VersionsShown shown() {
    return shown;
  }

  /** The newest version that was known to be forced when the file was opened, or -1. */
  long forced() {
    return forced;
  }

  /** Makes sure that a hidden version is not found by a later opening either. */
  void eraseHidden() {
    for (long block : shown.hiddenBlocks()) {
      writeFully(null, block * CheckedBlocks.BLOCK, ByteBuffer.allocate(CheckedBlocks.BLOCK));
    }
    sync();
  }

  @Override
  public void open(String name, boolean readOnly, char @Nullable [] key) {
    init(name, readOnly);
    try {
      FileChannel opened =
          disk.open(
              file,
              readOnly
                  ? Set.of(StandardOpenOption.READ)
                  : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
      channel = opened;
      lock = opened.tryLock(0, Long.MAX_VALUE, readOnly);
      if (lock == null) {
        throw locked();
      }
      CheckedBlocks checked = new CheckedBlocks(opened);
      blocks = checked;
      forced = checked.marked();
      if (onlyForced) {
        shown = new VersionsShown(forced);
      }
      setSize(checked.size());
    } catch (OverlappingFileLockException e) {
      throw locked();
    } catch (IOException e) {
      throw failure(DataUtils.ERROR_READING_FAILED, "cannot open", e);
    }
  }

  /**
   * Runs something once when the next commit has fixed what it will write and has not yet begun to:
   * from there on maps may change again, H2 writes the pages as they were.
   */
  void onceFixed(@Nullable Runnable run) {
    beforeWriting = run;
  }

  @Override
  public WriteBuffer getWriteBuffer() {
    Runnable run = beforeWriting;
    beforeWriting = null;
    if (run != null) {
      run.run();
    }
    return super.getWriteBuffer();
  }

  private MVStoreException locked() {
    return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_LOCKED, "locked: {0}", file);
  }

  @Override
  public FileStore<SFChunk> open(String name, boolean readOnly) {
    throw new UnsupportedOperationException("this store is never copied by H2");
  }

  CheckedBlocks blocks() {
    CheckedBlocks open = blocks;
    if (open == null) {
      throw DataUtils.newMVStoreException(DataUtils.ERROR_CLOSED, "closed: {0}", file);
    }
    return open;
  }

  /** Pages are read strictly; a chunk's header or footer is only looked for, and checks itself. */
  @Override
  public ByteBuffer readFully(@Nullable SFChunk chunk, long position, int length) {
    readCount.incrementAndGet();
    readBytes.addAndGet(length);
    try {
      ByteBuffer read = blocks().read(position, length, chunk != null);
      boolean hidden = chunk == null && shown.hides(read, position);
      return hidden ? ByteBuffer.allocate(length) : read;
    } catch (IOException e) {
      throw failure(DataUtils.ERROR_FILE_CORRUPT, "damaged", e);
    }
  }

  @Override
  protected void writeFully(@Nullable SFChunk chunk, long position, ByteBuffer source) {
    int length = source.remaining();
    setSize(Math.max(size(), position + length));
    try {
      blocks().write(position, source);
    } catch (IOException e) {
      throw failure(DataUtils.ERROR_WRITING_FAILED, "cannot write", e);
    }
    writeCount.incrementAndGet();
    writeBytes.addAndGet(length);
  }

  /** Reads every block of every chunk that holds something, once, to find damage before serving. */
  void verify() {
    int most = 256 * CheckedBlocks.BLOCK;
    for (SFChunk chunk : getChunks().values()) {
      if (chunk.block == 0) {
        continue;
      }
      long from = chunk.block * CheckedBlocks.BLOCK;
      long end = from + (long) chunk.len * CheckedBlocks.BLOCK;
      for (long at = from; at < end; at += most) {
        readFully(chunk, at, (int) Math.min(most, end - at));
      }
    }
  }

  /** Size of the largest chunk's live content in bytes: a smaller limit would never move it. */
  long largestLive() {
    return getChunks().values().stream().mapToLong(chunk -> chunk.maxLenLive).max().orElse(0);
  }

  /** Length of the longest chunk in bytes. */
  long longest() {
    return getChunks().values().stream()
        .mapToLong(chunk -> (long) chunk.len * CheckedBlocks.BLOCK)
        .max()
        .orElse(0);
  }

  /** Estimate of the live content of the file in bytes. */
  long live() {
    return getChunks().values().stream()
        .mapToLong(c -> (long) c.len * CheckedBlocks.BLOCK * c.maxLenLive / Math.max(1, c.maxLen))
        .sum();
  }

  @Override
  public void sync() {
    FileChannel open = channel;
    if (open != null && open.isOpen()) {
      try {
        open.force(false);
      } catch (IOException e) {
        throw failure(DataUtils.ERROR_WRITING_FAILED, "cannot force", e);
      }
    }
  }

  @Override
  protected void truncate(long size) {
    try {
      blocks().truncate(size);
      setSize(Math.min(size(), size));
    } catch (IOException e) {
      throw failure(DataUtils.ERROR_WRITING_FAILED, "cannot shorten", e);
    }
  }

  @Override
  public void close() {
    blocks = null;
    FileChannel open = channel;
    try {
      if (open != null) {
        open.close(); // releases the lock with it
      }
    } catch (IOException e) {
      throw failure(DataUtils.ERROR_WRITING_FAILED, "cannot close", e);
    } finally {
      channel = null;
      lock = null;
      if (getMvStore() != null) {
        super.close(); // knows no store that was never bound
      }
    }
  }

  @Override
  public void backup(ZipOutputStream out) {
    throw new UnsupportedOperationException("the file is copied when it is closed");
  }

  private MVStoreException failure(int code, String what, IOException cause) {
    return DataUtils.newMVStoreException(
        code, "{0} {1}: {2}", what, file, cause.getMessage(), cause);
  }
}
