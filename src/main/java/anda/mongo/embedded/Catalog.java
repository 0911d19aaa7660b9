package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Which collections and indexes there are, kept in the store itself as BSON. */
final class Catalog {
  private static final String MAP = "catalog";
  private static final String NUMBER = "number";
  private static final String INDEXES = "indexes";
  private static final char BETWEEN = '\0';

  private final StoreFile file;
  private long lastNumber;

  Catalog(StoreFile file) {
    this.file = file;
  }

  /** Receives what was found. */
  interface Found {
    void collection(
        String database, String name, MVMap<byte[], byte[]> data, List<OrderedIndex> indexes);
  }

  private MVMap<byte[], byte[]> map() {
    return file.map(MAP);
  }

  synchronized void load(Found found) {
    for (Map.Entry<byte[], byte[]> entry : map().entrySet()) {
      String key = new String(entry.getKey(), StandardCharsets.UTF_8);
      Document description = RecordCodec.decode(entry.getValue());
      List<OrderedIndex> indexes = new ArrayList<>();
      for (Object each : (List<?>) description.get(INDEXES)) {
        Document index = (Document) each;
        long number = note((Long) index.get(NUMBER));
        indexes.add(
            new OrderedIndex(
                number,
                (String) index.get("name"),
                OrderedIndex.fields((Document) index.get("key")),
                (Boolean) index.get("unique"),
                (Long) index.get("arrays"),
                indexMap(number)));
      }
      long number = note((Long) description.get(NUMBER));
      int between = key.indexOf(BETWEEN);
      found.collection(
          key.substring(0, between), key.substring(between + 1), dataMap(number), indexes);
    }
  }

  private long note(long number) {
    lastNumber = Math.max(lastNumber, number);
    return number;
  }

  synchronized MVMap<byte[], byte[]> newData() {
    return dataMap(++lastNumber);
  }

  synchronized OrderedIndex newIndex(String name, Document keys, boolean unique) {
    long number = ++lastNumber;
    return new OrderedIndex(number, name, OrderedIndex.fields(keys), unique, 0, indexMap(number));
  }

  private MVMap<byte[], byte[]> dataMap(long number) {
    return file.map("data." + number);
  }

  private MVMap<byte[], byte[]> indexMap(long number) {
    return file.map("index." + number);
  }

  void save(String database, StoredCollection collection) {
    List<Document> indexes = new ArrayList<>();
    for (OrderedIndex index : collection.secondary()) {
      indexes.add(
          new Document(NUMBER, index.number())
              .append("name", index.name())
              .append("key", index.keys())
              .append("unique", index.unique())
              .append("arrays", index.arrays()));
    }
    String dataName = collection.data().getName();
    long number = Long.parseLong(dataName.substring(dataName.indexOf('.') + 1));
    map()
        .put(
            key(database, collection.getCollectionName()),
            RecordCodec.encode(new Document(NUMBER, number).append(INDEXES, indexes)));
  }

  void forget(String database, String name) {
    map().remove(key(database, name));
  }

  void removeMap(@Nullable MVMap<byte[], byte[]> map) {
    if (map != null) {
      file.store().removeMap(map);
    }
  }

  private static byte[] key(String database, String name) {
    return (database + BETWEEN + name).getBytes(StandardCharsets.UTF_8);
  }
}
