package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the matches of a plan one by one; it can be left and taken up again in a later snapshot
 * after the last key read.
 */
final class Scan {
  private static final int CHECK_EVERY = 256;

  private final Plan plan;
  private final Filter filter;
  private final long deadlineNanos;
  private final @Nullable BsonFields looked;
  private final @Nullable BsonFields answered;
  private final boolean keysOnly;
  private final Set<ByteBuffer> seen = new HashSet<>();
  private int range;
  private byte @Nullable [] last;
  private @Nullable Cursor<byte[], byte[]> cursor;
  private @Nullable Snapshot snapshot;
  private long keysExamined;
  private long docsExamined;
  private byte[] stored = {};

  Scan(Plan plan, Query query) {
    this.plan = plan;
    this.filter = query.filter();
    this.deadlineNanos = query.deadlineNanos();
    Set<String> paths = query.looked(plan.sorted());
    this.looked = paths == null ? null : BsonFields.of(paths);
    Set<String> wanted = query.fields();
    this.answered = wanted == null ? null : BsonFields.of(wanted);
    this.keysOnly = plan.covered() && query.counts();
  }

  void enter(Snapshot moment) {
    snapshot = moment;
    cursor = null;
  }

  void leave() {
    snapshot = null;
    cursor = null;
  }

  long keysExamined() {
    return keysExamined;
  }

  long docsExamined() {
    return docsExamined;
  }

  /** The match found last, as it is stored. */
  byte[] stored() {
    return stored;
  }

  /** What a match is answered with. */
  Document answer(byte[] match) {
    return answered == null ? RecordCodec.decode(match) : answered.read(match);
  }

  /** The next match, with what it was decided and is ordered by; null at the end. */
  @Nullable Document next() {
    Snapshot moment = snapshot;
    if (moment == null) {
      throw new IllegalStateException("no snapshot");
    }
    List<KeyRange> ranges = plan.ranges();
    while (range < ranges.size()) {
      KeyRange current = ranges.get(plan.reverse() ? ranges.size() - 1 - range : range);
      Cursor<byte[], byte[]> open = cursor;
      if (open == null) {
        open = moment.entries(start(current), plan.reverse());
        cursor = open;
      }
      Document found = next(moment, open, current);
      if (found != null) {
        return found;
      }
      range++;
      cursor = null;
      last = null;
    }
    return null;
  }

  private byte[] start(KeyRange current) {
    byte[] after = last;
    if (after == null) {
      return plan.reverse() ? current.to() : current.from();
    }
    return plan.reverse() ? after : Arrays.copyOf(after, after.length + 1);
  }

  private @Nullable Document next(Snapshot moment, Cursor<byte[], byte[]> open, KeyRange current) {
    while (open.hasNext()) {
      byte[] key = open.next();
      if (plan.reverse()) {
        boolean excluded = last == null ? atOrAfter(key, current.to()) : atOrAfter(key, last);
        if (excluded) {
          continue;
        }
        if (Arrays.compareUnsigned(key, current.from()) < 0) {
          return null;
        }
      } else if (atOrAfter(key, current.to())) {
        return null;
      }
      last = key;
      if (++keysExamined % CHECK_EVERY == 0) {
        checkTime();
      }
      if (!plan.accepts(key)) {
        continue;
      }
      if (keysOnly) {
        return new Document();
      }
      byte[] id = plan.index().idOf(key, open.getValue());
      if (plan.repeats() && !seen.add(ByteBuffer.wrap(id))) {
        continue;
      }
      byte[] bytes = plan.index().primary() ? open.getValue() : moment.document(id);
      if (bytes == null) {
        continue;
      }
      docsExamined++;
      Document document = looked == null ? RecordCodec.decode(bytes) : looked.read(bytes);
      if (filter.matches(document)) {
        stored = bytes;
        return document;
      }
    }
    return null;
  }

  private static boolean atOrAfter(byte[] key, byte[] bound) {
    return Arrays.compareUnsigned(key, bound) >= 0;
  }

  private void checkTime() {
    if (deadlineNanos != 0 && System.nanoTime() - deadlineNanos > 0) {
      throw Refusals.timeExpired();
    }
  }
}
