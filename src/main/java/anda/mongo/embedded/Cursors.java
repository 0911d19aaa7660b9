package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Results that did not fit into one reply. A cursor nobody asks for is dropped after a while. */
final class Cursors {
  private static final long BATCH_BYTES = 4L << 20;
  private static final int FIRST_BATCH = 1000;
  private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(10);

  /** Where batches come from. */
  interface Source {
    List<Document> next(int count, long bytes);

    boolean ended();
  }

  private static final class Open {
    private final String namespace;
    private final Source source;
    private volatile long usedNanos = System.nanoTime();

    Open(String namespace, Source source) {
      this.namespace = namespace;
      this.source = source;
    }
  }

  private final Map<Long, Open> open = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong();

  Document first(String namespace, Source source, @Nullable Number batchSize, boolean single) {
    int count = batchSize == null ? FIRST_BATCH : batchSize.intValue();
    List<Document> batch = source.next(count, BATCH_BYTES);
    if (source.ended() || single) {
      return Replies.firstBatch(namespace, batch, 0);
    }
    dropIdle();
    long id = last.incrementAndGet();
    open.put(id, new Open(namespace, source));
    return Replies.firstBatch(namespace, batch, id);
  }

  Document more(long id, long batchSize) {
    Open cursor = open.get(id);
    if (cursor == null) {
      throw new MongoServerError(43, "CursorNotFound", "cursor id " + id + " not found");
    }
    synchronized (cursor) {
      cursor.usedNanos = System.nanoTime();
      int count = batchSize == 0 ? Integer.MAX_VALUE : (int) batchSize;
      List<Document> batch = cursor.source.next(count, BATCH_BYTES);
      if (cursor.source.ended()) {
        open.remove(id);
        return Replies.nextBatch(cursor.namespace, batch, 0);
      }
      return Replies.nextBatch(cursor.namespace, batch, id);
    }
  }

  Document kill(List<?> ids) {
    List<Long> killed = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    for (Object id : ids) {
      long number = ((Number) id).longValue();
      (open.remove(number) == null ? unknown : killed).add(number);
    }
    return Replies.ok(
        new Document("cursorsKilled", killed)
            .append("cursorsNotFound", unknown)
            .append("cursorsAlive", List.of())
            .append("cursorsUnknown", List.of()));
  }

  private void dropIdle() {
    long now = System.nanoTime();
    open.values().removeIf(cursor -> now - cursor.usedNanos > IDLE_NANOS);
  }

  /** Batches of documents that are made one by one. */
  static Source of(Iterator<Document> documents) {
    return new Source() {
      @Override
      public List<Document> next(int count, long bytes) {
        List<Document> batch = new ArrayList<>();
        long size = 0;
        while (batch.size() < count && size < bytes && documents.hasNext()) {
          Document document = documents.next();
          size += RecordCodec.encode(document).length;
          batch.add(document);
        }
        return batch;
      }

      @Override
      public boolean ended() {
        return !documents.hasNext();
      }
    };
  }
}
