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
 * Group commit: write commands pass side by side, each leaves a record in the journal, one thread
 * forces the records of all who wait, and only then are they answered. While one group is forced
 * the next one is already written. Checkpoints are made by {@link Checkpoints}.
 *
 * <p>Longer than 250 lines because who waits, who forces and who learns of a failure are one state.
 */
final class CommitGate implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(CommitGate.class);
  private static final long IDLE_MILLIS = 200;
  private static final int LANES = 64;

  private final StoreFile file;
  private final Runnable afterFailure;
  private final ReentrantReadWriteLock passage = new ReentrantReadWriteLock(true);
  private final ReentrantLock committing = new ReentrantLock();
  private final List<ReentrantLock> lanes = new ArrayList<>();
  private final Checkpoints checkpoints;
  private final Thread committer;
  private List<Consumer<@Nullable RuntimeException>> waiting = new ArrayList<>();
  private boolean unforced;
  private boolean closed;
  private volatile @Nullable RuntimeException failure;

  /**
   * @param afterFailure runs once after a failed write, alone, before the waiting are answered
   */
  CommitGate(StoreFile file, Runnable afterFailure) {
    this.file = file;
    this.afterFailure = afterFailure;
    for (int i = 0; i < LANES; i++) {
      lanes.add(new ReentrantLock());
    }
    checkpoints = new Checkpoints(file, passage.writeLock(), this);
    committer = new Thread(this::run, "store-committer");
    committer.setDaemon(true);
    committer.start();
  }

  /**
   * Runs a write command; its changes become one record. Commands on one collection run one after
   * the other, so that their records stand in the journal in the order of their changes.
   */
  <T> T pass(String collection, Supplier<T> command) {
    checkpoints.waitForRoom();
    ReentrantLock lane = lanes.get(Math.floorMod(collection.hashCode(), LANES));
    passage.readLock().lock();
    try {
      lane.lock();
      try {
        refuseAfterFailure();
        Changes.begin(true);
        try {
          return command.get();
        } finally {
          record(Changes.end());
        }
      } finally {
        lane.unlock();
      }
    } finally {
      passage.readLock().unlock();
    }
  }

  private void record(byte[] changes) {
    Journal journal = file.journal();
    if (journal != null && changes.length > 0) {
      journal.add(changes);
    }
  }

  /**
   * Runs a command that makes or removes collections or indexes, alone. It leaves no record: a
   * checkpoint is made before anybody else may write.
   */
  <T> T passAlone(Supplier<T> command) {
    return checkpoints.alone(
        () -> {
          refuseAfterFailure();
          return command.get();
        });
  }

  private void refuseAfterFailure() {
    RuntimeException broken = failure;
    if (broken != null) {
      throw broken;
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

  /** Waits until no checkpoint or reopening is under way, and tells whether the store failed. */
  boolean isFailedWhenSettled() {
    checkpoints.settled();
    return failure != null;
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
        commit();
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

  private void commit() {
    List<Consumer<@Nullable RuntimeException>> group;
    boolean pending;
    synchronized (this) {
      group = waiting;
      waiting = new ArrayList<>();
      pending = unforced || !group.isEmpty();
      unforced = false;
    }
    RuntimeException broken = failure;
    Journal journal = file.journal();
    if (broken == null && pending && journal != null) {
      try {
        journal.force();
      } catch (RuntimeException e) {
        broken = fail(e);
      }
    } else if (broken != null) {
      checkpoints.settled();
    }
    for (Consumer<@Nullable RuntimeException> callback : group) {
      callback.accept(broken);
    }
  }

  /** From now on only reads are answered, from what was forced. */
  RuntimeException fail(RuntimeException cause) {
    String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    StoreException broken =
        new StoreException("the store is read-only since a write failed: " + reason, cause);
    RuntimeException before;
    synchronized (this) {
      before = failure;
      if (before == null) {
        failure = broken;
      }
    }
    if (before != null) {
      checkpoints.settled();
      return before;
    }
    log.error("{}; free the disk or repair it, then start again", broken.getMessage());
    try {
      checkpoints.afterFailure(afterFailure);
    } catch (RuntimeException e) {
      log.error("the store cannot be read either: {}", e.getMessage());
    }
    return broken;
  }

  /** After closing: makes the file small. */
  void tidy(long atMostMillis) {
    checkpoints.tidy(atMostMillis);
  }

  /** Forces what is left, and ends. */
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
    checkpoints.close();
  }
}
