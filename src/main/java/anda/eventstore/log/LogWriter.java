package anda.eventstore.log;

import anda.eventstore.log.LogEnd.Stored;
import anda.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 写入者 Brings units together to batches, which it writes one at a time at the {@link LogEnd}.
 * Whoever appends waits until the store has forced its unit.
 *
 * <p>Who comes while nobody writes does it himself, which spares two changes of threads; what has
 * queued up meanwhile is written by the writer's own thread as one batch. One batch is under way at
 * a time: with two, writers that come back at once would split into two halves that take turns, and
 * each half would pay for a force of its own. So a batch waits a little, never longer than half a
 * force, for as many units as were asked for at once before.
 */
final class LogWriter implements AutoCloseable {

  private static final int UNITS_PER_BATCH = 256;
  private static final long LONGEST_GATHER_NANOS = 3_000_000;
  private static final long GATHER_STEP_NANOS = 20_000;
  private static final long LONGEST_CLOSE_MILLIS = 10_000;
  private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);

  private final Commits commits;
  private final LogEnd end;
  private final Queue<Unit> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();
  private final Semaphore work = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "log-writer");
  private final AtomicInteger queued = new AtomicInteger();
  private volatile boolean closed;
  private int expected = 1;
  private long forceNanos;

  LogWriter(Commits commits) {
    this.commits = commits;
    this.end = new LogEnd(commits);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Writes a unit.
   *
   * @return position of its first entry, which is on disk
   * @throws ConcurrencyException if another event stands in its place
   * @throws Refused {@code ENTRY_TOO_LARGE}, {@code LOG_NOT_WRITABLE}, {@code OUTCOME_UNKNOWN}
   */
  long append(Unit unit) {
    queued.incrementAndGet();
    waiting.add(unit);
    if (closed && waiting.remove(unit)) {
      queued.decrementAndGet();
      throw new Refused(LogRefusal.LOG_NOT_WRITABLE, null);
    }
    if (turn.tryLock()) {
      try {
        round();
      } finally {
        turn.unlock();
      }
      if (!waiting.isEmpty()) {
        work.release();
      }
    }
    try {
      return unit.written.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException reason ? reason : e;
    }
  }

  private void run() {
    while (!closed || !waiting.isEmpty()) {
      work.acquireUninterruptibly();
      work.drainPermits();
      while (!waiting.isEmpty()) {
        turn.lock();
        try {
          round();
        } finally {
          turn.unlock();
        }
      }
    }
  }

  private void round() {
    gather();
    List<Unit> batch = batch();
    List<Stored> stored = end.write(batch);
    RuntimeException failure = null;
    if (!stored.isEmpty()) {
      long start = System.nanoTime();
      try {
        commits.force();
      } catch (RuntimeException e) {
        LOG.warn("the log could not be forced: {}", e.toString());
        failure = e;
      }
      forceNanos = System.nanoTime() - start;
    }
    expected = batch.size() + queued.get();
    answer(stored, failure);
  }

  /** Waits for those who asked at the same time as each other before; a lone writer never waits. */
  private void gather() {
    long wait = Math.min(forceNanos / 2, LONGEST_GATHER_NANOS);
    long start = System.nanoTime();
    while (queued.get() > 0
        && queued.get() < Math.min(expected, UNITS_PER_BATCH)
        && System.nanoTime() - start < wait) {
      LockSupport.parkNanos(GATHER_STEP_NANOS);
    }
  }

  private List<Unit> batch() {
    List<Unit> batch = new ArrayList<>();
    for (Unit unit = waiting.poll(); unit != null; unit = waiting.poll()) {
      batch.add(unit);
      queued.decrementAndGet();
      if (batch.size() == UNITS_PER_BATCH) {
        break;
      }
    }
    return batch;
  }

  private void answer(List<Stored> stored, @Nullable RuntimeException failure) {
    if (failure != null) {
      // how much of it is on disk is only known when the store was opened again
      end.forget();
      LogRefusal closedFor = commits.closedFor();
      Refused unknown =
          new Refused(
              closedFor == LogRefusal.LOG_DISK_FULL ? closedFor : LogRefusal.OUTCOME_UNKNOWN, null);
      stored.forEach(done -> done.unit().written.completeExceptionally(unknown));
    } else {
      stored.forEach(done -> done.unit().written.complete(done.first()));
    }
  }

  /** Ends when what had been handed over was written. */
  @Override
  public void close() {
    closed = true;
    work.release();
    try {
      thread.join(LONGEST_CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
