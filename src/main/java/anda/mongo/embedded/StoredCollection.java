package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection in the store. Updates are computed by the library above; here documents are found,
 * indexed and kept, one write command at a time, while reads go on in snapshots.
 *
 * <p>Longer than 250 lines because the library asks for one class with all its doors; what an index
 * and a query are stands in {@link OrderedIndex} and {@link Planner}.
 */
final class StoredCollection extends AbstractMongoCollection<byte[]> {
  private final StoredDatabase owner;
  private final MVMap<byte[], byte[]> data;
  private final OrderedIndex primary;
  private final List<OrderedIndex> secondary = new CopyOnWriteArrayList<>();
  private final ReentrantLock writing = new ReentrantLock();
  private final Object moment = new Object();
  private boolean oneIsEnough;

  StoredCollection(
      StoredDatabase owner, String name, MVMap<byte[], byte[]> data, List<OrderedIndex> indexes) {
    super(owner, name, CollectionOptions.withDefaults(), new CursorRegistry());
    this.owner = owner;
    this.data = data;
    primary = OrderedIndex.primary(data);
    secondary.addAll(indexes);
  }

  MVMap<byte[], byte[]> data() {
    return data;
  }

  List<OrderedIndex> secondary() {
    return secondary;
  }

  Snapshot snapshot(OrderedIndex index) {
    synchronized (moment) {
      return new Snapshot(owner.store(), data, index.map());
    }
  }

  Plan plan(Query query) {
    List<OrderedIndex> candidates = new ArrayList<>();
    String hint = query.hint();
    if (hint == null || hint.equals(primary.name())) {
      candidates.add(primary);
    }
    for (OrderedIndex index : secondary) {
      if (hint == null || hint.equals(index.name())) {
        candidates.add(index);
      }
    }
    if (candidates.isEmpty()) {
      throw Refusals.badValue("hint provided does not correspond to an existing index");
    }
    return Planner.plan(query, candidates);
  }

  Results query(Query query) {
    return new Results(this, query);
  }

  @Override
  protected QueryResult queryDocuments(
      Document filter,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    int most = oneIsEnough && writing.isHeldByCurrentThread() ? 1 : limit;
    Query query =
        new Query(Filter.compile(filter), SortOrder.of(orderBy), skip, most, null, 0, null);
    return project(query(query).all(), projection);
  }

  /** The library's projection, applied to documents already chosen. */
  QueryResult project(List<Document> documents, @Nullable Document projection) {
    return matchDocumentsFromStream(new Document(), documents.stream(), 0, 0, 0, null, projection);
  }

  @Override
  protected boolean documentMatchesQuery(Document document, Document query) {
    return query.isEmpty() || Filter.compile(query).matches(document);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
    return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
  }

  @Override
  protected Document getDocument(byte[] position) {
    return RecordCodec.decode(data.get(position));
  }

  @Override
  protected byte[] findDocumentPosition(Document document) {
    return KeyEncoding.encode(document.get(OrderedIndex.ID));
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int delta) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected int getDataSize() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int count() {
    return Math.toIntExact(data.sizeAsLong());
  }

  @Override
  protected Stream<DocumentWithPosition<byte[]>> streamAllDocumentsWithPosition() {
    throw new UnsupportedOperationException();
  }

  @Override
  protected byte[] addDocumentInternal(Document document) {
    byte[] id = KeyEncoding.encode(document.get(OrderedIndex.ID));
    if (data.containsKey(id)) {
      throw duplicate(primary, document);
    }
    write(id, null, document);
    return id;
  }

  @Override
  public void addDocument(Document document) {
    Object id = document.get(OrderedIndex.ID);
    if (id instanceof Collection<?> || id instanceof BsonRegularExpression) {
      throw Refusals.badValue("The '_id' value cannot be an array or a regex");
    }
    writing.lock();
    try {
      addDocumentInternal(withId(document));
    } finally {
      writing.unlock();
    }
  }

  private static Document withId(Document document) {
    if (document.containsKey(OrderedIndex.ID)) {
      return document;
    }
    Document complete = new Document(OrderedIndex.ID, new ObjectId());
    complete.putAll(document);
    document.put(OrderedIndex.ID, complete.get(OrderedIndex.ID));
    return complete;
  }

  @Override
  protected void handleUpdate(byte[] position, Document before, Document after) {
    write(position, before, after);
  }

  @Override
  public void removeDocument(Document document) {
    removeDocument(findDocumentPosition(document));
  }

  @Override
  protected void removeDocument(byte[] id) {
    byte[] stored = data.get(id);
    if (stored == null) {
      return;
    }
    Document document = RecordCodec.decode(stored);
    synchronized (moment) {
      for (OrderedIndex index : secondary) {
        index.remove(index.entries(document), id);
      }
      data.remove(id);
    }
  }

  /** Checks all, then changes all: a refused document leaves no trace. */
  private void write(byte[] id, @Nullable Document before, Document after) {
    byte[] stored = RecordCodec.encode(after);
    List<OrderedIndex.Entries> added = new ArrayList<>();
    List<OrderedIndex.Entries> removed = new ArrayList<>();
    boolean newArrays = false;
    for (OrderedIndex index : secondary) {
      OrderedIndex.Entries entries = index.entries(after);
      newArrays |= (entries.arrays() & ~index.arrays()) != 0;
      added.add(entries);
      removed.add(before == null ? new OrderedIndex.Entries(List.of(), 0) : index.entries(before));
      if (index.unique()) {
        for (byte[] entry : entries.keys()) {
          byte[] holder = index.owner(entry);
          if (holder != null && !Arrays.equals(holder, id)) {
            throw duplicate(index, after);
          }
        }
      }
    }
    synchronized (moment) {
      for (int i = 0; i < secondary.size(); i++) {
        if (!same(removed.get(i), added.get(i))) {
          secondary.get(i).remove(removed.get(i), id);
          secondary.get(i).add(added.get(i), id);
        }
      }
      data.put(id, stored);
    }
    if (newArrays) {
      owner.saveCatalog(this);
    }
  }

  private static boolean same(OrderedIndex.Entries a, OrderedIndex.Entries b) {
    return Arrays.deepEquals(a.keys().toArray(), b.keys().toArray());
  }

  private RuntimeException duplicate(OrderedIndex index, Document document) {
    Document values = new Document();
    for (OrderedIndex.Field field : index.fields()) {
      Object value = document.get(field.parts()[0]);
      values.put(field.path(), value);
    }
    return Refusals.duplicateKey(getFullName(), index.name(), values.toString());
  }

  /** Fills a new index from what is there; nothing is kept of it if a document does not fit. */
  void build(OrderedIndex index) {
    writing.lock();
    try {
      for (java.util.Map.Entry<byte[], byte[]> row : data.entrySet()) {
        Document document = RecordCodec.decode(row.getValue());
        OrderedIndex.Entries entries = index.entries(document);
        for (byte[] entry : index.unique() ? entries.keys() : List.<byte[]>of()) {
          if (index.owner(entry) != null) {
            throw duplicate(index, document);
          }
        }
        index.add(entries, row.getKey());
      }
      secondary.add(index);
    } finally {
      writing.unlock();
    }
  }

  <T> T alone(java.util.function.Supplier<T> command) {
    writing.lock();
    try {
      return command.get();
    } finally {
      writing.unlock();
    }
  }

  @Override
  public Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    return alone(
        () -> {
          oneIsEnough = !isMulti;
          try {
            return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
          } finally {
            oneIsEnough = false;
          }
        });
  }

  @Override
  public int deleteDocuments(Document selector, int limit, Oplog oplog) {
    return alone(() -> super.deleteDocuments(selector, limit, oplog));
  }

  @Override
  public Document findAndModify(Document query) {
    return alone(() -> super.findAndModify(query));
  }
}
