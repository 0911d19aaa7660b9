package anda.eventstore.log;

import anda.kernel.Refused;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * 写线程 The one thread that gives positions and writes commits, many units in one ordered insert.
 *
 * <p>Ordered means that a fault leaves a prefix, so positions stay gapless; a unit is one document,
 * so it is whole or absent. Whoever appends waits until the store has forced its unit.
 */
final class LogWriter implements AutoCloseable {

  private static final int UNITS_PER_BATCH = 256;
  private static final int DUPLICATE = 11000;
  private static final int OUT_OF_DISK_SPACE = 14031;
  private static final int ATTEMPTS = 50;

  private final Commits commits;
  private final Envelopes envelopes;
  private final BlockingQueue<Unit> waiting = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::run, "log-writer");
  private volatile boolean closed;
  private long next = -1;
  private Instant newest = Instant.EPOCH;

  LogWriter(Commits commits, Envelopes envelopes) {
    this.commits = commits;
    this.envelopes = envelopes;
    thread.setDaemon(true);
    thread.start();
  }

  /** Events of one unit of work on their way into the log. */
  static final class Unit {
    final String aggregate;
    final @Nullable String type;
    final long sequence;
    final String command;
    final @Nullable String digest;
    final List<String> keys;
    final List<ObjectNode> drafts;
    final List<Instant> moments;
    final @Nullable List<String> meta;
    final CompletableFuture<Long> written = new CompletableFuture<>();
    int attempts;

    Unit(
        String aggregate,
        @Nullable String type,
        long sequence,
        String command,
        @Nullable String digest,
        List<String> keys,
        List<ObjectNode> drafts,
        List<Instant> moments,
        @Nullable List<String> meta) {
      this.aggregate = aggregate;
      this.type = type;
      this.sequence = sequence;
      this.command = command;
      this.digest = digest;
      this.keys = keys;
      this.drafts = drafts;
      this.moments = moments;
      this.meta = meta;
    }

    String firstId() {
      return drafts.get(0).get("id").stringValue();
    }
  }

  /** Hands a unit over; the future ends with the position of its first entry. */
  CompletableFuture<Long> append(Unit unit) {
    if (closed) {
      throw new Refused(LogRefusal.LOG_NOT_WRITABLE, null);
    }
    waiting.add(unit);
    return unit.written;
  }

  private void run() {
    List<Unit> batch = new ArrayList<>();
    while (!closed || !waiting.isEmpty()) {
      try {
        batch.add(waiting.take());
        waiting.drainTo(batch, UNITS_PER_BATCH - 1);
        write(batch);
      } catch (InterruptedException e) {
        closed = true;
      } catch (RuntimeException e) {
        next = -1;
        batch.forEach(unit -> unit.written.completeExceptionally(e));
      } finally {
        batch.clear();
      }
    }
    waiting.forEach(
        unit -> unit.written.completeExceptionally(new Refused(LogRefusal.LOG_NOT_WRITABLE, null)));
  }

  private void write(List<Unit> batch) {
    List<Unit> left = new ArrayList<>(batch);
    while (!left.isEmpty()) {
      if (next < 0) {
        loadHead();
      }
      left = attempt(left);
    }
  }

  private void loadHead() {
    Document head = commits.newest();
    next = head == null ? 0 : Commits.last(head) + 1;
    newest = head == null ? Instant.EPOCH : Instant.ofEpochMilli(head.getLong("at"));
  }

  /** One ordered insert; answers the units that are still to be written. */
  private List<Unit> attempt(List<Unit> units) {
    List<Unit> sent = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    long position = next;
    Instant at = newest;
    for (Unit unit : units) {
      try {
        Document document = document(unit, position, at);
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
    try {
      commits.collection().insertMany(documents, new InsertManyOptions().ordered(true));
      finish(sent, documents, documents.size());
      return List.of();
    } catch (MongoBulkWriteException e) {
      return e.getWriteErrors().size() == 1
              && e.getWriteErrors().get(0).getCode() == DUPLICATE
              && e.getWriteConcernError() == null
          ? afterDuplicate(sent, documents, e.getWriteErrors().get(0).getIndex())
          : uncertain(sent, e);
    } catch (RuntimeException e) {
      return uncertain(sent, e);
    }
  }

  private Document document(Unit unit, long position, Instant notBefore) {
    List<Binary> entries = new ArrayList<>();
    Instant at = notBefore;
    for (int i = 0; i < unit.drafts.size(); i++) {
      Instant own = Instant.ofEpochMilli(unit.moments.get(i).toEpochMilli());
      at = own.isBefore(at) ? at : own;
      entries.add(new Binary(envelopes.bytes(unit.drafts.get(i), position + i, at)));
    }
    Document document =
        new Document("_id", position)
            .append("n", unit.drafts.size())
            .append("a", unit.aggregate)
            .append("g", unit.type)
            .append("s", unit.sequence)
            .append("cmd", unit.command)
            .append("d", unit.digest)
            .append("k", unit.keys)
            .append("i", unit.drafts.stream().map(d -> d.get("id").stringValue()).toList())
            .append("at", at.toEpochMilli())
            .append("e", entries);
    return unit.meta == null ? document : document.append("m", unit.meta);
  }

  private void finish(List<Unit> units, List<Document> documents, int count) {
    for (int i = 0; i < count; i++) {
      next = Commits.last(documents.get(i)) + 1;
      newest = Instant.ofEpochMilli(documents.get(i).getLong("at"));
      units.get(i).written.complete(Commits.first(documents.get(i)));
    }
  }

  /** Units before the duplicate are written; why the one at the index was not is looked up. */
  private List<Unit> afterDuplicate(List<Unit> units, List<Document> documents, int index) {
    finish(units, documents, index);
    Unit failed = units.get(index);
    List<Unit> left = new ArrayList<>(units.subList(index, units.size()));
    Document there = commits.at(failed.aggregate, failed.sequence);
    if (there == null) {
      there = commits.ofCommand(failed.command);
    }
    if (there == null) {
      // only the position was taken, by another node
      next = -1;
      if (++failed.attempts > ATTEMPTS) {
        left.remove(0).written.completeExceptionally(new EventStoreException("no position won"));
      }
      return left;
    }
    left.remove(0);
    if (failed.attempts > 0 && isOurs(there, failed)) {
      failed.written.complete(Commits.first(there));
      next = -1;
    } else {
      failed.written.completeExceptionally(lost(failed.aggregate, failed.sequence));
    }
    return left;
  }

  private boolean isOurs(Document there, Unit unit) {
    return envelopes
        .parse(Commits.entries(there).get(0))
        .get("id")
        .stringValue()
        .equals(unit.firstId());
  }

  static RuntimeException lost(String aggregate, long sequence) {
    String what = "another event stands at " + aggregate + " " + sequence;
    return sequence == 0
        ? new AggregateStreamCreationException(what)
        : new ConcurrencyException(what);
  }

  /** The reply was lost: what is there is ours, the rest is refused. */
  private List<Unit> uncertain(List<Unit> units, RuntimeException cause) {
    next = -1;
    for (Unit unit : units) {
      Document there = commits.at(unit.aggregate, unit.sequence);
      if (there != null && isOurs(there, unit)) {
        unit.written.complete(Commits.first(there));
      } else {
        unit.written.completeExceptionally(notWritten(cause));
      }
    }
    return List.of();
  }

  private static RuntimeException notWritten(RuntimeException cause) {
    return cause instanceof MongoException failed && failed.getCode() == OUT_OF_DISK_SPACE
        ? new Refused(LogRefusal.LOG_DISK_FULL, null)
        : new EventStoreException("the unit was not written", cause);
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
