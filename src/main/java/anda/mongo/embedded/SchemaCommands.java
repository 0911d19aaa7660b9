package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Commands that make and remove collections and indexes. */
final class SchemaCommands {
  private static final Set<String> INDEX =
      Set.of("key", "name", "unique", "v", "background", "ns", "sparse");
  private static final int MOST_FIELDS = 32;

  private final DocumentStore store;

  SchemaCommands(DocumentStore store) {
    this.store = store;
  }

  private StoredDatabase database(Request request) {
    return store.database(request.database());
  }

  Document create(Request request) {
    request.check(Set.of());
    String name = request.collection();
    if (database(request).find(name) != null) {
      throw new MongoServerError(48, "NamespaceExists", "Collection already exists: " + name);
    }
    database(request).findOrCreate(name);
    return Replies.ok();
  }

  Document createIndexes(Request request) {
    request.check(Set.of("indexes", "commitQuorum"));
    List<Document> wanted = request.documents("indexes");
    wanted.forEach(SchemaCommands::checkIndex);
    StoredDatabase database = database(request);
    boolean created = database.find(request.collection()) == null;
    StoredCollection collection = database.findOrCreate(request.collection());
    int before = collection.secondary().size() + 1;
    for (Document index : wanted) {
      Document keys = (Document) index.get("key");
      if (keys.keySet().equals(Set.of(OrderedIndex.ID))) {
        continue; // always there
      }
      database.createIndex(
          collection,
          String.valueOf(index.get("name")),
          keys,
          de.bwaldvogel.mongo.backend.Utils.isTrue(index.get("unique")));
    }
    return Replies.ok(
        new Document("numIndexesBefore", before)
            .append("numIndexesAfter", collection.secondary().size() + 1)
            .append("createdCollectionAutomatically", created));
  }

  private static void checkIndex(Document index) {
    Request.check("an index", index, INDEX);
    if (de.bwaldvogel.mongo.backend.Utils.isTrue(index.get("sparse"))) {
      throw Refusals.unsupported("a sparse index");
    }
    if (!(index.get("key") instanceof Document keys)
        || keys.isEmpty()
        || keys.size() > MOST_FIELDS) {
      throw Refusals.badValue("an index needs 1 to " + MOST_FIELDS + " fields");
    }
    for (String path : keys.keySet()) {
      if (path.contains("$") || !(keys.get(path) instanceof Number n) || n.doubleValue() == 0) {
        throw Refusals.unsupported("an index on " + path + ": " + keys.get(path));
      }
    }
  }

  Document dropIndexes(Request request) {
    request.check(Set.of("index"));
    StoredCollection collection = existing(request);
    int before = collection.secondary().size() + 1;
    Object asked = request.body().get("index");
    for (OrderedIndex index : List.copyOf(collection.secondary())) {
      if (isAsked(index, asked)) {
        database(request).dropIndex(collection, index);
      }
    }
    if (!"*".equals(asked) && collection.secondary().size() + 1 == before) {
      throw new MongoServerError(27, "IndexNotFound", "index not found: " + asked);
    }
    return Replies.ok(new Document("nIndexesWas", before));
  }

  private static boolean isAsked(OrderedIndex index, @Nullable Object asked) {
    if (asked instanceof Collection<?> names) {
      return names.contains(index.name());
    }
    if (asked instanceof Document keys) {
      return index.keys().equals(OrderedIndex.normal(keys));
    }
    return "*".equals(asked) || index.name().equals(asked);
  }

  private StoredCollection existing(Request request) {
    StoredCollection collection = database(request).find(request.collection());
    if (collection == null) {
      throw Refusals.namespaceNotFound(request.database() + "." + request.collection());
    }
    return collection;
  }

  Document drop(Request request) {
    request.check(Set.of());
    if (!database(request).drop(request.collection())) {
      throw Refusals.namespaceNotFound(request.database() + "." + request.collection());
    }
    return Replies.ok(new Document("ns", request.database() + "." + request.collection()));
  }

  Document dropDatabase(Request request) {
    request.check(Set.of());
    List<String> names = new ArrayList<>(database(request).collections().keySet());
    names.forEach(database(request)::drop);
    return Replies.ok(new Document("dropped", request.database()));
  }

  Document renameCollection(Request request) {
    request.check(Set.of("to", "dropTarget"));
    String from = request.collection();
    String to = String.valueOf(request.body().get("to"));
    String database = from.substring(0, Math.max(0, from.indexOf('.')));
    if (database.isEmpty() || !to.startsWith(database + ".")) {
      throw Refusals.unsupported("renaming into another database");
    }
    StoredDatabase home = store.database(database);
    StoredCollection source = home.find(from.substring(database.length() + 1));
    if (source == null) {
      throw Refusals.namespaceNotFound(from);
    }
    String target = to.substring(database.length() + 1);
    if (home.find(target) != null) {
      if (!request.flag("dropTarget", false) || home.find(target) == source) {
        throw new MongoServerError(48, "NamespaceExists", "target namespace exists: " + to);
      }
      home.drop(target);
    }
    home.rename(source, target);
    return Replies.ok();
  }
}
