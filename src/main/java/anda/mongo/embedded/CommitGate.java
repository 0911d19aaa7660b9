package anda.mongo.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Group commit: write commands pass side by side, one thread commits and forces what they left, and
 * only then are they answered. While one group is forced the next one is already written.
 */
final class CommitGate implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(CommitGate.class);
  private static final long IDLE_MILLIS = 200;

  private final StoreFile file;
  private final Runnable afterGroup;
  private final Runnable afterFailure;
  private final ReentrantReadWriteLock passage = new ReentrantReadWriteLock(true);
  private final ReentrantLock committing = new ReentrantLock();
  private final Thread committer;
  private List<Consumer<@Nullable RuntimeException>> waiting = new ArrayList<>();
  private boolean unforced;
  private boolean closed;
  private volatile @Nullable RuntimeException failure;

  /**
   * @param afterGroup runs after each group, alone: the place for housekeeping
   * @param afterFailure runs once after a failed commit, alone, before the waiting are answered
   */
  CommitGate(StoreFile file, Runnable afterGroup, Runnable afterFailure) {
    this.file = file;
    this.afterGroup = afterGroup;
    this.afterFailure = afterFailure;
    committer = new Thread(this::run, "store-committer");
    committer.setDaemon(true);
    committer.start();
  }

  /** Runs a write command; its changes become part of one commit, never of two. */
  <T> T pass(Supplier<T> command) {
    passage.readLock().lock();
    try {
      RuntimeException broken = failure;
      if (broken != null) {
        throw broken;
      }
      return command.get();
    } finally {
      passage.readLock().unlock();
    }
  }

  /** Calls back when everything written so far is on disk, or with the reason why it is not. */
  void whenForced(Consumer<@Nullable RuntimeException> callback) {
    synchronized (this) {
      if (!closed) {
        waiting.add(callback);
        notifyAll();
        return;
      }
    }
    callback.accept(new StoreException("the store is closed"));
  }

  /** Notes writes that may wait for the next group or the next idle round. */
  synchronized void later() {
    unforced = true;
  }

  /** Waits until no commit or reopening is under way, and tells whether the store failed. */
  boolean isFailedWhenSettled() {
    passage.readLock().lock();
    try {
      return failure != null;
    } finally {
      passage.readLock().unlock();
    }
  }

  boolean diskFull() {
    return failure instanceof StoreException reason && reason.outOfSpace();
  }

  boolean failed() {
    return failure != null;
  }

  /**
   * Waits until everything written so far is on disk. When nobody is forcing, the calling thread
   * does it, which spares a lone writer two changes of threads.
   */
  void force() {
    CompletableFuture<@Nullable RuntimeException> forced = new CompletableFuture<>();
    synchronized (this) {
      if (closed) {
        throw new StoreException("the store is closed");
      }
      waiting.add(forced::complete);
    }
    if (committing.tryLock()) {
      try {
        commit();
      } finally {
        committing.unlock();
      }
    }
    // whoever came while a thread was forcing is left to the committer
    wakeForOthers();
    RuntimeException broken = forced.join();
    if (broken != null) {
      throw broken;
    }
  }

  private synchronized void wakeForOthers() {
    if (!waiting.isEmpty()) {
      notifyAll();
    }
  }

  private void run() {
    while (true) {
      boolean last;
      synchronized (this) {
        if (waiting.isEmpty() && !closed) {
          waitAWhile();
        }
        last = closed;
      }
      committing.lock();
      try {
        if (commit() == null) {
          housekeep();
        }
      } finally {
        committing.unlock();
      }
      if (last) {
        return;
      }
    }
  }

  private void waitAWhile() {
    try {
      wait(IDLE_MILLIS);
    } catch (InterruptedException e) {
      closed = true; // nobody interrupts this thread but a dying process
    }
  }

  private @Nullable RuntimeException commit() {
    List<Consumer<@Nullable RuntimeException>> group;
    boolean pending;
    synchronized (this) {
      group = waiting;
      waiting = new ArrayList<>();
      pending = unforced || !group.isEmpty();
      unforced = false;
    }
    RuntimeException broken = failure;
    if (broken == null && pending) {
      try {
        passage.writeLock().lock();
        try {
          file.store().commit();
        } catch (RuntimeException e) {
          broken = fail(e); // still alone: no reader may meet the store that H2 has closed
        } finally {
          passage.writeLock().unlock();
        }
        if (broken == null) {
          file.force();
        }
      } catch (RuntimeException e) {
        broken = fail(e);
      }
    }
    for (Consumer<@Nullable RuntimeException> callback : group) {
      callback.accept(broken);
    }
    return broken;
  }

  private void housekeep() {
    passage.writeLock().lock();
    try {
      afterGroup.run();
    } catch (RuntimeException e) {
      fail(e);
    } finally {
      passage.writeLock().unlock();
    }
  }

  private RuntimeException fail(RuntimeException cause) {
    String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    StoreException broken =
        new StoreException("the store is read-only since a write failed: " + reason, cause);
    log.error("{}; free the disk or repair it, then start again", broken.getMessage());
    passage.writeLock().lock();
    try {
      failure = broken;
      afterFailure.run();
    } catch (RuntimeException e) {
      log.error("the store cannot be read either: {}", e.getMessage());
    } finally {
      passage.writeLock().unlock();
    }
    return broken;
  }

  /** Commits what is left, and ends. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      unforced = true;
      notifyAll();
    }
    try {
      committer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
