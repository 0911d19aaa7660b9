package anda.mongo.embedded;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Brings the store file up to the journal every few seconds, and tidies it in between. Writers wait
 * only until a checkpoint has fixed what it will write.
 */
final class Checkpoints implements AutoCloseable {
  private static final long LOOK_MILLIS = 100;
  private static final long EVERY_NANOS = 3_000_000_000L;

  /** Bytes of journal after which a checkpoint is due, and after which writers wait for it. */
  private static final long DUE = 16L << 20;

  private static final long MOST = 2 * DUE;

  private final StoreFile file;
  private final ReentrantReadWriteLock.WriteLock passage;
  private final CommitGate gate;
  private final Housekeeping housekeeping;
  private final ReentrantLock busy = new ReentrantLock();
  private final Thread thread;
  private boolean closed;
  private volatile long checkpointed;
  private long sequence;
  private long lastTime = System.nanoTime();

  Checkpoints(StoreFile file, ReentrantReadWriteLock.WriteLock passage, CommitGate gate) {
    this.file = file;
    this.passage = passage;
    this.gate = gate;
    housekeeping = new Housekeeping(file, this::checkpoint, this::moveChunks);
    Journal journal = file.journal();
    sequence = journal == null ? 0 : journal.sequence();
    thread = new Thread(this::run, "store-checkpoints");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    while (waitAWhile()) {
      busy.lock();
      try {
        if (!gate.failed()) {
          round();
        }
      } catch (RuntimeException e) {
        gate.fail(e);
      } finally {
        busy.unlock();
      }
    }
  }

  private synchronized boolean waitAWhile() {
    try {
      if (!closed && pending() < DUE) {
        wait(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      closed = true; // nobody interrupts this thread but a dying process
    }
    return !closed;
  }

  private long pending() {
    Journal journal = file.journal();
    return journal == null ? 0 : journal.added() - checkpointed;
  }

  private void round() {
    Journal journal = file.journal();
    boolean old = System.nanoTime() - lastTime > EVERY_NANOS;
    boolean changed = journal == null || journal.sequence() != sequence;
    if (pending() >= DUE || old && changed) {
      checkpoint();
    }
    if (journal != null) {
      journal.prepare();
    }
    housekeeping.round();
  }

  private void checkpoint() {
    BlockFileStore blocks = file.blocks();
    long covered;
    passage.lock();
    try {
      if (blocks != null) {
        blocks.onceFixed(passage::unlock);
      }
      covered = commit();
    } finally {
      if (blocks != null) {
        blocks.onceFixed(null);
      }
      if (passage.isHeldByCurrentThread()) {
        passage.unlock();
      }
    }
    settle(covered);
  }

  /** Moves chunks of the file, which commits within: nobody may write meanwhile. */
  private void moveChunks(Runnable move) {
    long covered;
    passage.lock();
    try {
      file.note();
      move.run();
      covered = commit();
    } finally {
      passage.unlock();
    }
    settle(covered);
  }

  private long commit() {
    Journal journal = file.journal();
    long covered = journal == null ? 0 : journal.added();
    sequence = journal == null ? 0 : journal.sequence();
    file.commit();
    return covered;
  }

  private void settle(long covered) {
    file.settle();
    lastTime = System.nanoTime();
    synchronized (this) {
      checkpointed = covered;
      notifyAll();
    }
  }

  /** Runs a command while nobody writes, and makes a checkpoint if it changed something. */
  <T> T alone(Supplier<T> command) {
    busy.lock();
    passage.lock();
    try {
      Changes.begin(false);
      try {
        return command.get();
      } finally {
        if (Changes.end().length > 0) {
          checkpointAlone();
        }
      }
    } finally {
      passage.unlock();
      busy.unlock();
    }
  }

  private void checkpointAlone() {
    try {
      settle(commit());
    } catch (RuntimeException e) {
      throw gate.fail(e);
    }
  }

  /** Holds back a writer while the journal is much ahead of the store file. */
  void waitForRoom() {
    if (pending() < MOST) {
      return;
    }
    synchronized (this) {
      notifyAll();
      try {
        while (pending() >= MOST && !closed && !gate.failed()) {
          wait(LOOK_MILLIS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits until no checkpoint and no reopening is under way. */
  void settled() {
    busy.lock();
    busy.unlock();
  }

  /** Runs what is to be done after a failure, alone. */
  void afterFailure(Runnable run) {
    busy.lock();
    passage.lock();
    try {
      run.run();
    } finally {
      passage.unlock();
      busy.unlock();
    }
  }

  /** At a clean stop: makes the file small, after which it still has a journal. */
  void tidy(long atMostMillis) {
    checkpoint();
    housekeeping.settle(atMostMillis);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
