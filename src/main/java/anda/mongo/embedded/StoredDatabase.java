package anda.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** The collections of one database. Commands are not dispatched here but by {@link Commands}. */
final class StoredDatabase implements MongoDatabase {
  private static final int LONGEST_NAME = 200;

  private final String name;
  private final StoreFile file;
  private final Catalog catalog;
  private final Map<String, StoredCollection> collections = new ConcurrentSkipListMap<>();

  StoredDatabase(String name, StoreFile file, Catalog catalog) {
    this.name = name;
    this.file = file;
    this.catalog = catalog;
  }

  MVStore store() {
    return file.store();
  }

  void saveCatalog(StoredCollection collection) {
    catalog.save(name, collection);
  }

  void load(String collection, MVMap<byte[], byte[]> data, List<OrderedIndex> indexes) {
    collections.put(collection, new StoredCollection(this, collection, data, indexes));
  }

  Map<String, StoredCollection> collections() {
    return new TreeMap<>(collections);
  }

  @Nullable StoredCollection find(String collection) {
    return collections.get(collection);
  }

  synchronized StoredCollection findOrCreate(String collection) {
    StoredCollection known = collections.get(collection);
    if (known != null) {
      return known;
    }
    if (collection.isEmpty()
        || collection.length() > LONGEST_NAME
        || collection.contains("$")
        || collection.indexOf('\0') >= 0
        || collection.startsWith("system.")) {
      throw new de.bwaldvogel.mongo.exception.MongoServerError(
          73, "InvalidNamespace", "Invalid namespace specified '" + name + "." + collection + "'");
    }
    StoredCollection created = new StoredCollection(this, collection, catalog.newData(), List.of());
    collections.put(collection, created);
    catalog.save(name, created);
    return created;
  }

  /** Adds an index, or finds the same one there. */
  void createIndex(StoredCollection collection, String index, Document keys, boolean unique) {
    for (OrderedIndex known : collection.secondary()) {
      boolean sameKeys = known.keys().equals(OrderedIndex.normal(keys));
      if (known.name().equals(index) || sameKeys) {
        if (known.name().equals(index) && sameKeys && known.unique() == unique) {
          return;
        }
        throw new de.bwaldvogel.mongo.exception.MongoServerError(
            known.name().equals(index) ? 86 : 85,
            known.name().equals(index) ? "IndexKeySpecsConflict" : "IndexOptionsConflict",
            "index " + known.name() + " is there with other keys or options");
      }
    }
    OrderedIndex created = catalog.newIndex(index, keys, unique);
    try {
      collection.build(created);
    } catch (RuntimeException e) {
      catalog.removeMap(created.map());
      throw e;
    }
    catalog.save(name, collection);
  }

  void dropIndex(StoredCollection collection, OrderedIndex index) {
    collection.alone(
        () -> {
          collection.secondary().remove(index);
          catalog.save(name, collection);
          catalog.removeMap(index.map());
          return index;
        });
  }

  synchronized boolean drop(String collection) {
    StoredCollection dropped = collections.remove(collection);
    if (dropped == null) {
      return false;
    }
    return dropped.alone(
        () -> {
          catalog.forget(name, collection);
          dropped.secondary().forEach(index -> catalog.removeMap(index.map()));
          catalog.removeMap(dropped.data());
          return true;
        });
  }

  /** Gives a collection another name in the same database; one of that name must not be there. */
  synchronized void rename(StoredCollection collection, String target) {
    collection.alone(
        () -> {
          catalog.forget(name, collection.getCollectionName());
          collections.remove(collection.getCollectionName());
          collection.renameTo(this, target);
          collections.put(target, collection);
          catalog.save(name, collection);
          return collection;
        });
  }

  @Override
  public String getDatabaseName() {
    return name;
  }

  @Override
  public void handleClose(Channel channel) {
    // nothing is kept for a connection
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    throw new UnsupportedOperationException(command);
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isEmpty() {
    return collections.isEmpty();
  }

  @Override
  public MongoCollection<?> createCollectionOrThrowIfExists(
      String collection, CollectionOptions options) {
    return findOrCreate(collection);
  }

  @Override
  public @Nullable MongoCollection<?> resolveCollection(String collection, boolean required) {
    StoredCollection found = collections.get(collection);
    if (found == null && required) {
      throw Refusals.namespaceNotFound(name + "." + collection);
    }
    return found;
  }

  @Override
  public void drop(Oplog oplog) {
    collections.keySet().forEach(this::drop);
  }

  @Override
  public void dropCollection(String collection, Oplog oplog) {
    drop(collection);
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unregisterCollection(String collection) {
    throw new UnsupportedOperationException();
  }

  void dropAll() {
    drop(NoopOplog.get());
  }
}
