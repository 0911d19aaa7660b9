package anda.imports.process;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 导入占用 The memory that one file takes while it is read, out of what all files may take together:
 * many large files at once wait a little, then are asked to come again.
 */
public final class Room {

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LONGEST_WAIT_SECONDS = 10;

  private final Semaphore all;
  private final int megabytes;
  private final AtomicInteger holders = new AtomicInteger(1);

  private Room(Semaphore all, int megabytes) {
    this.all = all;
    this.megabytes = megabytes;
  }

  /**
   * Takes room for a file.
   *
   * @throws Refused {@code IMPORTS_BUSY}
   */
  static Room take(Semaphore all, long bytes) {
    int megabytes = (int) Math.min(bytes / MEGABYTE + 1, Integer.MAX_VALUE);
    try {
      if (all.tryAcquire(megabytes, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return new Room(all, megabytes);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Refused(ImportRefusal.IMPORTS_BUSY, null);
  }

  /** Another who reads the file, and leaves when done. */
  void share() {
    holders.incrementAndGet();
  }

  /** The last to leave gives the room back. */
  public void leave() {
    if (holders.decrementAndGet() == 0) {
      all.release(megabytes);
    }
  }
}
