// Longer than 250 lines because the writer's thread, its batches and what it does after an unclear
// answer are one machine.
package anda.eventstore.log;

import anda.kernel.Refused;
import com.mongodb.MongoException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 写入者 Gives positions and writes commits: one at a time, many units in one ordered insert.
 *
 * <p>Ordered means that a fault leaves a prefix, so positions stay gapless; a unit is one document,
 * so it is whole or absent. Whoever appends waits until the store has forced its unit.
 *
 * <p>Who comes while nobody writes does it himself, which spares two changes of threads; what has
 * queued up meanwhile is written by the writer's own thread as one batch. One batch is under way at
 * a time: with two, writers that come back at once would split into two halves that take turns, and
 * each half would pay for a force of its own. So a batch waits a little, never longer than half a
 * force, for as many units as were asked for at once before.
 */
final class LogWriter implements AutoCloseable {

  private static final int UNITS_PER_BATCH = 256;
  private static final int OUT_OF_DISK_SPACE = 14031;
  private static final int POSITIONS_LOST = 50;
  private static final int REPLIES_LOST = 3;
  private static final long LONGEST_GATHER_NANOS = 3_000_000;
  private static final long GATHER_STEP_NANOS = 20_000;
  private static final long LONGEST_CLOSE_MILLIS = 10_000;
  private static final Logger LOG = LoggerFactory.getLogger(LogWriter.class);

  private final Commits commits;
  private final Queue<Unit> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();
  private final Semaphore work = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "log-writer");
  private final AtomicInteger queued = new AtomicInteger();
  private volatile boolean closed;
  private volatile boolean headKnown;
  private long next;
  private Instant newest = Instant.EPOCH;
  private int expected = 1;
  private long forceNanos;

  LogWriter(Commits commits) {
    this.commits = commits;
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
    List<Stored> stored = write(batch);
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

  /** A unit that was stored, waiting to be forced. */
  private record Stored(Unit unit, long first) {}

  private List<Stored> write(List<Unit> batch) {
    List<Unit> left = batch;
    List<Stored> stored = new ArrayList<>();
    LogRefusal closedFor = commits.closedFor();
    if (closedFor != null) {
      left.forEach(unit -> unit.written.completeExceptionally(new Refused(closedFor, null)));
      return stored;
    }
    try {
      while (!left.isEmpty()) {
        if (!headKnown) {
          loadHead();
        }
        left = attempt(left, stored);
      }
    } catch (RuntimeException | Error e) {
      // an error too: otherwise everybody in this batch would wait for ever
      headKnown = false;
      LOG.warn("the log could not be written: {}", e.toString());
      stored.forEach(done -> done.unit.stored = true);
      left.stream().filter(unit -> !unit.stored).forEach(unit -> settle(unit, e, stored));
    }
    return stored;
  }

  /** What can be read back is ours and stays; the store shows nothing that was not forced. */
  private void settle(Unit unit, Throwable cause, List<Stored> stored) {
    Document there = null;
    if (unit.tried) {
      try {
        there = commits.at(unit.aggregate, unit.sequence);
      } catch (RuntimeException gone) {
        LOG.warn("what became of a unit cannot be read: {}", gone.toString());
      }
    }
    if (there != null && isOurs(there, unit)) {
      stored.add(new Stored(unit, Commits.first(there)));
    } else {
      unreachable(unit, cause);
    }
  }

  /** Nothing was sent of a unit that was never tried; of any other the fate is not known. */
  private static void unreachable(Unit unit, Throwable cause) {
    LogRefusal reason =
        cause instanceof MongoException failed && failed.getCode() == OUT_OF_DISK_SPACE
            ? LogRefusal.LOG_DISK_FULL
            : unit.tried ? LogRefusal.OUTCOME_UNKNOWN : LogRefusal.LOG_NOT_WRITABLE;
    unit.written.completeExceptionally(new Refused(reason, null));
  }

  private void answer(List<Stored> stored, @Nullable RuntimeException failure) {
    if (failure != null) {
      // how much of it is on disk is only known when the store was opened again
      headKnown = false;
      LogRefusal closedFor = commits.closedFor();
      Refused unknown =
          new Refused(
              closedFor == LogRefusal.LOG_DISK_FULL ? closedFor : LogRefusal.OUTCOME_UNKNOWN, null);
      stored.forEach(done -> done.unit.written.completeExceptionally(unknown));
    } else {
      stored.forEach(done -> done.unit.written.complete(done.first));
    }
  }

  private void loadHead() {
    Document head = commits.newest();
    next = head == null ? 0 : Commits.last(head) + 1;
    newest = head == null ? Instant.EPOCH : Instant.ofEpochMilli(head.getLong("at"));
    headKnown = true;
  }

  /** One ordered insert; answers the units that are still to be written. */
  private List<Unit> attempt(List<Unit> units, List<Stored> stored) {
    List<Unit> sent = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    long position = next;
    Instant at = newest;
    for (Unit unit : units) {
      try {
        Document document = unit.at(position, at);
        at = Instant.ofEpochMilli(document.getLong("at"));
        position += unit.drafts.size();
        documents.add(document);
        sent.add(unit);
      } catch (RuntimeException refused) {
        unit.written.completeExceptionally(refused);
      }
    }
    if (documents.isEmpty()) {
      return List.of();
    }
    sent.forEach(unit -> unit.tried = true);
    int in;
    try {
      in = commits.insert(documents);
    } catch (RuntimeException e) {
      return again(sent, e);
    }
    inserted(sent, documents, in, stored);
    return in == sent.size() ? List.of() : afterDuplicate(sent, in, stored);
  }

  private void inserted(
      List<Unit> units, List<Document> documents, int count, List<Stored> stored) {
    for (int i = 0; i < count; i++) {
      next = Commits.last(documents.get(i)) + 1;
      newest = Instant.ofEpochMilli(documents.get(i).getLong("at"));
      stored.add(new Stored(units.get(i), Commits.first(documents.get(i))));
    }
  }

  /** Units before the duplicate are written; why the one at the index was not is looked up. */
  private List<Unit> afterDuplicate(List<Unit> units, int index, List<Stored> stored) {
    Unit failed = units.get(index);
    List<Unit> left = new ArrayList<>(units.subList(index, units.size()));
    Document there = commits.at(failed.aggregate, failed.sequence);
    if (there == null) {
      there = commits.ofCommand(failed.command());
    }
    if (there != null) {
      left.remove(0);
      if (failed.resent > 0 && isOurs(there, failed)) {
        stored.add(new Stored(failed, Commits.first(there)));
        headKnown = false;
      } else {
        failed.written.completeExceptionally(lost(failed.aggregate, failed.sequence));
      }
      return left;
    }
    String doubled =
        failed.ids().stream().filter(id -> commits.ofEvent(id) != null).findAny().orElse(null);
    if (doubled != null) {
      left.remove(0).written.completeExceptionally(doubled(doubled));
      return left;
    }
    // only the position was taken, by another node
    headKnown = false;
    if (++failed.outrun > POSITIONS_LOST) {
      left.remove(0).written.completeExceptionally(new Refused(LogRefusal.LOG_NOT_WRITABLE, null));
    }
    return left;
  }

  private static boolean isOurs(Document there, Unit unit) {
    return there.getList("i", String.class).equals(unit.ids());
  }

  static RuntimeException lost(String aggregate, long sequence) {
    String what = "another event stands at " + aggregate + " " + sequence;
    return sequence == 0
        ? new AggregateStreamCreationException(what)
        : new ConcurrencyException(what);
  }

  static RuntimeException doubled(String id) {
    return new IllegalStateException("the log holds an event with the id " + id + " already");
  }

  /**
   * The reply was lost, so any of it may be stored or may still come to be. It is sent again: what
   * is stored is then met as a duplicate of our own, and a late insert meets its position taken.
   */
  private List<Unit> again(List<Unit> units, RuntimeException cause) {
    headKnown = false;
    units.forEach(unit -> unit.resent++);
    if (units.get(0).resent > REPLIES_LOST) {
      throw cause;
    }
    return units;
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
