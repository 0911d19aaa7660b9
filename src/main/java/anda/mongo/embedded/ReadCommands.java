package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Commands that only read. */
final class ReadCommands {
  private static final Set<String> FIND =
      Set.of(
          "filter",
          "projection",
          "sort",
          "skip",
          "limit",
          "batchSize",
          "singleBatch",
          "hint",
          "noCursorTimeout",
          "allowDiskUse");
  private static final Set<String> AGGREGATE =
      Set.of("pipeline", "cursor", "hint", "allowDiskUse", "bypassDocumentValidation");

  private final DocumentStore store;
  private final Cursors cursors = new Cursors();

  ReadCommands(DocumentStore store) {
    this.store = store;
  }

  private @Nullable StoredCollection collection(Request request) {
    return store.database(request.database()).find(request.collection());
  }

  private static String namespace(Request request) {
    return request.database() + "." + request.collection();
  }

  Document find(Request request) {
    request.check(FIND);
    Document projection = request.projection("projection");
    StoredCollection collection = collection(request);
    Query query = query(request, "filter", collection);
    if (collection == null) {
      return Replies.firstBatch(namespace(request), List.of(), 0);
    }
    Set<String> kept = Query.kept(projection);
    Results results = collection.query(kept == null ? query : query.of(kept));
    return cursors.first(
        namespace(request),
        source(collection, results, projection),
        (Number) request.body().get("batchSize"),
        request.flag("singleBatch", false) || request.number("limit", 0) < 0);
  }

  private static Cursors.Source source(
      StoredCollection collection, Results results, @Nullable Document projection) {
    return new Cursors.Source() {
      @Override
      public List<Document> next(int count, long bytes) {
        List<Document> batch = results.next(count, bytes);
        return projection == null || projection.isEmpty()
            ? batch
            : collection.project(batch, projection).collectDocuments();
      }

      @Override
      public boolean ended() {
        return results.ended();
      }
    };
  }

  private static Query query(
      Request request, String filter, @Nullable StoredCollection collection) {
    return new Query(
        Filter.compile(request.documentOrEmpty(filter)),
        SortOrder.of(request.document("sort")),
        request.number("skip", 0),
        Math.abs(request.number("limit", 0)),
        OrderedIndex.hinted(request, collection),
        request.deadlineNanos(),
        null);
  }

  Document getMore(Request request) {
    request.check(Set.of("collection", "batchSize"));
    return cursors.more(request.number("getMore", 0), request.number("batchSize", 0));
  }

  Document killCursors(Request request) {
    request.check(Set.of("cursors"));
    return request.body().get("cursors") instanceof List<?> ids
        ? cursors.kill(ids)
        : cursors.kill(List.of());
  }

  Document count(Request request) {
    request.check(Set.of("query", "limit", "skip", "hint"));
    StoredCollection collection = collection(request);
    Query query = query(request, "query", collection);
    long count = 0;
    if (collection != null) {
      boolean whole = request.documentOrEmpty("query").isEmpty();
      count =
          whole && query.skip() == 0 && query.limit() == 0
              ? collection.count()
              : collection.query(query.of(Set.of())).count();
    }
    return Replies.ok(new Document("n", Math.toIntExact(count)));
  }

  Document distinct(Request request) {
    request.check(Set.of("key", "query"));
    StoredCollection collection = collection(request);
    TreeMap<byte[], Object> values = new TreeMap<>(Arrays::compareUnsigned);
    if (collection != null) {
      String[] parts = Paths.split(String.valueOf(request.body().get("key")));
      Query query = query(request, "query", collection).of(Set.of(parts[0]));
      Results results = collection.query(query);
      while (!results.ended()) {
        for (Document document : results.next(1000, Long.MAX_VALUE)) {
          Paths.anyOrElement(document, parts, value -> keep(values, value));
        }
      }
    }
    return Replies.ok(new Document("values", new ArrayList<>(values.values())));
  }

  private static boolean keep(TreeMap<byte[], Object> values, Object value) {
    if (!(value instanceof Collection<?>)
        && !(value instanceof de.bwaldvogel.mongo.backend.Missing)) {
      values.putIfAbsent(KeyEncoding.encode(value), value);
    }
    return false;
  }

  Document aggregate(Request request) {
    request.check(AGGREGATE);
    if (!(request.body().get("aggregate") instanceof String)) {
      throw Refusals.unsupported("aggregate without a collection");
    }
    StoredDatabase database = store.database(request.database());
    StoredCollection collection = collection(request);
    Iterator<Document> documents =
        new Pipeline(store, database, request.documents("pipeline"))
            .run(collection, OrderedIndex.hinted(request, collection), request.deadlineNanos());
    Document cursor = request.documentOrEmpty("cursor");
    return cursors.first(
        namespace(request), Cursors.of(documents), (Number) cursor.get("batchSize"), false);
  }

  /** Runs a find and tells which index it used and how much it touched. */
  Document explain(Request request) {
    request.check(Set.of("verbosity"));
    Document inner = request.documentOrEmpty("explain");
    if (!inner.containsKey("find")) {
      throw Refusals.unsupported("explain of anything but find");
    }
    Request find = new Request(request.database(), "find", inner);
    find.check(FIND);
    StoredCollection collection = collection(find);
    if (collection == null) {
      throw Refusals.namespaceNotFound(namespace(find));
    }
    Results results = collection.query(query(find, "filter", collection));
    int returned = results.all().size();
    return Replies.ok(
        new Document(
                "queryPlanner",
                new Document("indexName", results.plan().index().name())
                    .append("sortedByIndex", results.plan().sorted()))
            .append(
                "executionStats",
                new Document("nReturned", returned)
                    .append("totalKeysExamined", results.scan().keysExamined())
                    .append("totalDocsExamined", results.scan().docsExamined())));
  }

  Document listCollections(Request request) {
    request.check(Set.of("filter", "nameOnly", "cursor", "authorizedCollections"));
    Filter filter = Filter.compile(request.documentOrEmpty("filter"));
    List<Document> found = new ArrayList<>();
    for (String name : store.database(request.database()).collections().keySet()) {
      Document description =
          new Document("name", name)
              .append("type", "collection")
              .append("options", new Document())
              .append("info", new Document("readOnly", store.gate().failed()));
      if (filter.matches(description)) {
        found.add(description);
      }
    }
    return Replies.firstBatch(request.database() + ".$cmd.listCollections", found, 0);
  }

  Document listIndexes(Request request) {
    request.check(Set.of("cursor"));
    StoredCollection collection = collection(request);
    if (collection == null) {
      throw Refusals.namespaceNotFound(namespace(request));
    }
    List<Document> found = new ArrayList<>();
    found.add(new Document("v", 2).append("key", new Document("_id", 1)).append("name", "_id_"));
    for (OrderedIndex index : collection.secondary()) {
      Document description =
          new Document("v", 2).append("key", index.keys()).append("name", index.name());
      if (index.unique()) {
        description.append("unique", true);
      }
      found.add(description);
    }
    return Replies.firstBatch(namespace(request), found, 0);
  }

  Document listDatabases(Request request) {
    request.check(Set.of("nameOnly", "filter", "authorizedDatabases"));
    List<Document> found = new ArrayList<>();
    List<String> names = new ArrayList<>(store.databases().keySet());
    Collections.sort(names);
    for (String name : names) {
      if (!store.database(name).isEmpty()) {
        found.add(new Document("name", name).append("empty", false).append("sizeOnDisk", 0L));
      }
    }
    return Replies.ok(new Document("databases", found).append("totalSize", 0L));
  }
}
