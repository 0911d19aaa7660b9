package anda.eventstore.log;

import anda.kernel.Refused;
import com.mongodb.MongoException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 日志末端 The end of the log: gives positions and puts units in, many of them in one ordered insert,
 * and finds out what became of them when the answer is unclear.
 *
 * <p>Ordered means that a fault leaves a prefix, so positions stay gapless; a unit is one document,
 * so it is whole or absent. For one thread at a time.
 */
final class LogEnd {

  private static final int OUT_OF_DISK_SPACE = 14031;
  private static final int POSITIONS_LOST = 50;
  private static final int REPLIES_LOST = 3;
  private static final Logger LOG = LoggerFactory.getLogger(LogEnd.class);

  private final Commits commits;
  private boolean known;
  private long next;
  private Instant newest = Instant.EPOCH;

  LogEnd(Commits commits) {
    this.commits = commits;
  }

  /** The end is looked up again before the next batch. */
  void forget() {
    known = false;
  }

  /** A unit that was stored, waiting to be forced. */
  record Stored(Unit unit, long first) {}

  /**
   * Writes a batch.
   *
   * @return the units that are in, to be forced; every other has its answer
   */
  List<Stored> write(List<Unit> batch) {
    List<Unit> left = batch;
    List<Stored> stored = new ArrayList<>();
    LogRefusal closedFor = commits.closedFor();
    if (closedFor != null) {
      left.forEach(unit -> unit.written.completeExceptionally(new Refused(closedFor, null)));
      return stored;
    }
    try {
      while (!left.isEmpty()) {
        if (!known) {
          find();
        }
        left = attempt(left, stored);
      }
    } catch (RuntimeException | Error e) {
      // an error too: otherwise everybody in this batch would wait for ever
      known = false;
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

  private void find() {
    Document head = commits.newest();
    next = head == null ? 0 : Commits.last(head) + 1;
    newest = head == null ? Instant.EPOCH : Instant.ofEpochMilli(head.getLong("at"));
    known = true;
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
        known = false;
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
    known = false;
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
    known = false;
    units.forEach(unit -> unit.resent++);
    if (units.get(0).resent > REPLIES_LOST) {
      throw cause;
    }
    return units;
  }
}
