package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation: its first stages become a planned query, the other filters and orders are ours as
 * well, the rest is the library's.
 */
final class Pipeline {
  private static final int CHUNK = 500;
  private static final long CHUNK_BYTES = 4L << 20;
  private static final Set<String> REFUSED =
      Set.of("$out", "$merge", "$changeStream", "$indexStats", "$collStats", "$geoNear", "$search");

  private final DocumentStore store;
  private final StoredDatabase database;
  private final Deque<Document> stages;

  Pipeline(DocumentStore store, StoredDatabase database, List<Document> stages) {
    this.store = store;
    this.database = database;
    this.stages = new ArrayDeque<>(stages);
    for (Document stage : stages) {
      if (stage.size() != 1) {
        throw Refusals.badValue("a pipeline stage must have exactly one field");
      }
      if (REFUSED.contains(name(stage))) {
        throw Refusals.unsupported("stage " + name(stage));
      }
    }
  }

  private static String name(Document stage) {
    return stage.keySet().iterator().next();
  }

  Iterator<Document> run(
      @Nullable StoredCollection collection, @Nullable String hint, long deadlineNanos) {
    Query query = leadingQuery(hint, deadlineNanos);
    if (collection != null && stages.size() == 1) {
      String name = Counting.name(stages.getFirst());
      if (name != null) {
        return Counting.run(collection, query, stages.getFirst(), name);
      }
    }
    Stream<Document> stream = collection == null ? Stream.empty() : stream(collection.query(query));
    for (Document stage : stages) {
      stream = apply(stage, stream, collection);
    }
    return stream.iterator();
  }

  private Query leadingQuery(@Nullable String hint, long deadlineNanos) {
    Document filter = new Document();
    java.util.ArrayList<Document> matches = new java.util.ArrayList<>();
    while (isNext("$match")) {
      matches.add(document(stages.poll()));
    }
    if (!matches.isEmpty()) {
      filter = matches.size() == 1 ? matches.get(0) : new Document("$and", matches);
    }
    SortOrder sort = isNext("$sort") ? SortOrder.of(document(stages.poll())) : SortOrder.NONE;
    long skip = isNext("$skip") ? number(stages.poll()) : 0;
    long limit = isNext("$limit") ? limit(stages.poll()) : 0;
    return new Query(Filter.compile(filter), sort, skip, limit, hint, deadlineNanos, null);
  }

  private boolean isNext(String name) {
    Document stage = stages.peek();
    return stage != null && name(stage).equals(name);
  }

  private static Document document(@Nullable Document stage) {
    if (stage != null && stage.get(name(stage)) instanceof Document argument) {
      return argument;
    }
    throw Refusals.badValue("the argument of a stage must be an object: " + stage);
  }

  private static long number(@Nullable Document stage) {
    if (stage != null && stage.get(name(stage)) instanceof Number n && n.longValue() >= 0) {
      return n.longValue();
    }
    throw Refusals.badValue("the argument of a stage must be a number: " + stage);
  }

  private static long limit(@Nullable Document stage) {
    long limit = number(stage);
    if (limit == 0) {
      throw Refusals.badValue("the limit must be positive");
    }
    return limit;
  }

  private static Stream<Document> stream(Results results) {
    Iterator<Document> documents =
        new Iterator<>() {
          private Iterator<Document> chunk = List.<Document>of().iterator();

          @Override
          public boolean hasNext() {
            while (!chunk.hasNext() && !results.ended()) {
              chunk = results.next(CHUNK, CHUNK_BYTES).iterator();
            }
            return chunk.hasNext();
          }

          @Override
          public Document next() {
            if (!hasNext()) {
              throw new java.util.NoSuchElementException();
            }
            return chunk.next();
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false);
  }

  private Stream<Document> apply(
      Document stage, Stream<Document> stream, @Nullable StoredCollection collection) {
    switch (name(stage)) {
      case "$match":
        Filter filter = Filter.compile(document(stage));
        return stream.filter(filter::matches);
      case "$sort":
        SortOrder sort = SortOrder.of(document(stage));
        return stream.sorted(
            java.util.Comparator.comparing(sort::key, java.util.Arrays::compareUnsigned));
      case "$skip":
        return stream.skip(number(stage));
      case "$limit":
        return stream.limit(limit(stage));
      default:
        return Aggregation.fromPipeline(
                List.of(stage), store::database, database, collection, NoopOplog.get())
            .runStagesAsStream(stream);
    }
  }
}
