package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The matches of a query in batches.
 *
 * <p>If the index has the order asked for they are streamed, else they are collected and sorted; of
 * a sorted query with a limit only as many as the limit needs are kept.
 */
final class Results {
  private static final Comparator<Ranked> BY_KEY =
      Comparator.<Ranked, byte[]>comparing(Ranked::key, Arrays::compareUnsigned)
          .thenComparingLong(Ranked::arrival);

  private final StoredCollection collection;
  private final Query query;
  private final Plan plan;
  private final Scan scan;
  private long toSkip;
  private long left;
  private boolean ended;
  private @Nullable Deque<byte[]> sorted;

  private record Ranked(byte[] key, long arrival, byte[] stored) {}

  Results(StoredCollection collection, Query query) {
    this.collection = collection;
    this.query = query;
    plan = collection.plan(query);
    scan = new Scan(plan, query);
    toSkip = query.skip();
    left = query.limit() == 0 ? Long.MAX_VALUE : query.limit();
  }

  Plan plan() {
    return plan;
  }

  Scan scan() {
    return scan;
  }

  boolean ended() {
    return ended;
  }

  /** All that is left. */
  List<Document> all() {
    return next(Integer.MAX_VALUE, Long.MAX_VALUE);
  }

  /** At most {@code count} documents, fewer if they reach {@code bytes} bytes. */
  List<Document> next(int count, long bytes) {
    List<Document> batch = new ArrayList<>();
    try (Snapshot moment = collection.snapshot(plan.index())) {
      scan.enter(moment);
      long size = 0;
      while (batch.size() < count && size < bytes) {
        byte[] match = left == 0 ? null : step();
        if (match == null) {
          ended = true;
          break;
        }
        left--;
        size += match.length;
        batch.add(scan.answer(match));
      }
      if (left == 0) {
        ended = true;
      }
    } finally {
      scan.leave();
    }
    return batch;
  }

  private byte @Nullable [] step() {
    if (plan.sorted()) {
      Document document = scan.next();
      while (document != null && toSkip > 0) {
        toSkip--;
        document = scan.next();
      }
      return document == null ? null : scan.stored();
    }
    Deque<byte[]> ready = sorted;
    if (ready == null) {
      ready = sort();
      sorted = ready;
    }
    return ready.poll();
  }

  private Deque<byte[]> sort() {
    long keep = query.limit() == 0 ? Long.MAX_VALUE : query.skip() + query.limit();
    PriorityQueue<Ranked> kept = new PriorityQueue<>(BY_KEY.reversed());
    long arrival = 0;
    for (Document next = scan.next(); next != null; next = scan.next()) {
      kept.add(new Ranked(query.sort().key(next), arrival++, scan.stored()));
      if (kept.size() > keep) {
        kept.poll();
      }
    }
    Deque<byte[]> ordered = new ArrayDeque<>(kept.size());
    while (kept.size() > toSkip) {
      Ranked next = kept.poll();
      ordered.addFirst(java.util.Objects.requireNonNull(next).stored());
    }
    return ordered;
  }

  /** Counts without keeping; the order plays no part. */
  long count() {
    long count = 0;
    try (Snapshot moment = collection.snapshot(plan.index())) {
      scan.enter(moment);
      while (count < left && scan.next() != null) {
        if (toSkip > 0) {
          toSkip--;
        } else {
          count++;
        }
      }
    } finally {
      scan.leave();
    }
    return count;
  }
}
