package anda.mongo.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The records of the commands that the store file does not hold yet, in files beside it. Records
 * get their numbers when they are added; a force writes all that were added as one group.
 */
final class Journal implements AutoCloseable {
  /** What a file holds unless one group is larger. */
  static final int FILE_BYTES = 4 << 20;

  private static final int FIRST_BUFFER = 1 << 16;
  private static final int KEPT_BUFFER = 1 << 20;

  private final Path store;
  private final BlockFileStore.Disk disk;
  private final long storeId;
  private final ReentrantLock io = new ReentrantLock();
  private final ReentrantLock preparing = new ReentrantLock();
  private volatile JournalFile file;
  private @Nullable JournalFile next;
  private long newest;
  private byte[] buffer = new byte[FIRST_BUFFER];
  private byte[] spare = new byte[FIRST_BUFFER];
  private int filled = JournalFile.FRAME;
  private int count;
  private volatile long sequence;
  private volatile long forced;
  private volatile long added;
  private volatile @Nullable IOException broken;

  Journal(Path store, BlockFileStore.Disk disk, long storeId, long sequence, long number)
      throws IOException {
    this.store = store;
    this.disk = disk;
    this.storeId = storeId;
    this.sequence = sequence;
    forced = sequence;
    newest = number;
    file = create(number, 0);
  }

  private JournalFile create(long number, int atLeast) throws IOException {
    long capacity = Math.max(FILE_BYTES, (long) atLeast + JournalFile.HEAD + JournalFile.FRAME);
    return JournalFile.create(JournalReplay.path(store, number), disk, storeId, number, capacity);
  }

  /** Gives the changes of a command the next number; called in the order of the changes. */
  synchronized void add(byte[] record) {
    int needed = filled + Integer.BYTES + record.length;
    if (needed < 0) {
      throw new StoreException("more than 2 GiB wait to be forced");
    }
    if (needed > buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 8L, needed * 2L));
    }
    ByteBuffer.wrap(buffer).position(filled).putInt(record.length).put(record);
    filled = needed;
    count++;
    added += Integer.BYTES + record.length;
    sequence++;
  }

  /** Number of the newest record. */
  long sequence() {
    return sequence;
  }

  /** Number of the newest record known to be on disk. */
  long forced() {
    return forced;
  }

  /** Bytes of records added since the start. */
  long added() {
    return added;
  }

  /** Number of the file that is written now. */
  long number() {
    return file.number();
  }

  /** Writes and forces everything added before the call. */
  void force() {
    io.lock();
    try {
      IOException before = broken;
      if (before != null) {
        throw failed(before);
      }
      byte[] group;
      int end;
      int records;
      long last;
      synchronized (this) {
        if (count == 0) {
          return;
        }
        group = buffer;
        end = filled;
        records = count;
        last = sequence;
        buffer = spare;
        filled = JournalFile.FRAME;
        count = 0;
      }
      write(group, end, last - records + 1, records);
      forced = last;
      spare = group.length > KEPT_BUFFER ? new byte[FIRST_BUFFER] : group;
    } catch (IOException e) {
      broken = e;
      throw failed(e);
    } finally {
      io.unlock();
    }
  }

  private void write(byte[] group, int end, long first, int records) throws IOException {
    if (!file.fits(end - JournalFile.FRAME)) {
      JournalFile full = file;
      // the next one is there before the end says so: a missing file is then always damage
      JournalFile following = following(end);
      full.end(first);
      full.force();
      full.close();
      file = following;
    }
    file.append(group, end, first, records);
    file.force();
    file.mark(first + records);
  }

  private JournalFile following(int end) throws IOException {
    preparing.lock();
    try {
      JournalFile prepared = next;
      next = null;
      if (prepared != null) {
        if (prepared.fits(end)) {
          return prepared;
        }
        prepared.close();
      }
      if (prepared == null) {
        newest++;
      }
      return create(newest, end);
    } finally {
      preparing.unlock();
    }
  }

  /** Makes the file after the present one ahead of time. */
  void prepare() {
    preparing.lock();
    try {
      if (next == null) {
        next = create(newest + 1, 0);
        newest++;
      }
    } catch (IOException e) {
      throw failed(e);
    } finally {
      preparing.unlock();
    }
  }

  private StoreException failed(IOException e) {
    return new StoreException("cannot write to " + file.path() + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    io.lock();
    try {
      file.close();
      JournalFile prepared = next;
      if (prepared != null) {
        prepared.close();
      }
    } catch (IOException e) {
      // nothing is written any more: what was forced is on disk
    } finally {
      io.unlock();
    }
  }
}
