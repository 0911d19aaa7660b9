package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An ordered index: encoded fields, then (unless unique) the encoded {@code _id} as key.
 *
 * <p>The primary index is the data map itself, whose key is the encoded {@code _id}.
 */
final class OrderedIndex {
  static final String ID = "_id";
  static final String PRIMARY_NAME = "_id_";
  private static final byte[] NOTHING = {};

  /** One field of an index. */
  record Field(String path, String[] parts, boolean descending) {}

  private final long number;
  private final String name;
  private final List<Field> fields;
  private final boolean unique;
  private final MVMap<byte[], byte[]> map;
  private volatile long arrays;

  OrderedIndex(
      long number,
      String name,
      List<Field> fields,
      boolean unique,
      long arrays,
      MVMap<byte[], byte[]> map) {
    this.number = number;
    this.name = name;
    this.fields = fields;
    this.unique = unique;
    this.arrays = arrays;
    this.map = map;
  }

  static OrderedIndex primary(MVMap<byte[], byte[]> data) {
    return new OrderedIndex(0, PRIMARY_NAME, fields(new Document(ID, 1)), true, 0, data);
  }

  static List<Field> fields(Document keys) {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, Object> key : keys.entrySet()) {
      boolean descending = ((Number) key.getValue()).doubleValue() < 0;
      fields.add(new Field(key.getKey(), Paths.split(key.getKey()), descending));
    }
    return List.copyOf(fields);
  }

  /** The keys with 1 and -1 as directions, for comparison. */
  static Document normal(Document keys) {
    Document normal = new Document();
    for (Field field : fields(keys)) {
      normal.put(field.path(), field.descending() ? -1 : 1);
    }
    return normal;
  }

  long number() {
    return number;
  }

  String name() {
    return name;
  }

  List<Field> fields() {
    return fields;
  }

  boolean unique() {
    return unique;
  }

  boolean primary() {
    return number == 0;
  }

  MVMap<byte[], byte[]> map() {
    return map;
  }

  /** Bits of the fields that hold an array in some document, now or once. */
  long arrays() {
    return arrays;
  }

  boolean isArray(int field) {
    return (arrays >>> field & 1) != 0;
  }

  Document keys() {
    Document keys = new Document();
    fields.forEach(field -> keys.put(field.path(), field.descending() ? -1 : 1));
    return keys;
  }

  /** What a document adds: keys without {@code _id}, and the bits of the fields that are arrays. */
  record Entries(List<byte[]> keys, long arrays) {}

  Entries entries(Document document) {
    List<KeyWriter> writers = List.of(new KeyWriter());
    long bits = 0;
    String arrayRoot = null;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Paths.Values values = Paths.keys(document, field.parts());
      if (values.array()) {
        if (arrayRoot != null && !arrayRoot.equals(field.parts()[0])) {
          throw Refusals.parallelArrays(name);
        }
        arrayRoot = field.parts()[0];
        bits |= 1L << i;
      }
      writers = append(writers, values.keys(), field.descending());
    }
    List<byte[]> keys = new ArrayList<>();
    for (KeyWriter writer : writers) {
      byte[] key = writer.toBytes();
      if (writers.size() == 1 || keys.stream().noneMatch(other -> Arrays.equals(other, key))) {
        keys.add(key);
      }
    }
    return new Entries(keys, bits);
  }

  private static List<KeyWriter> append(
      List<KeyWriter> writers, List<byte[]> values, boolean descending) {
    List<KeyWriter> result = new ArrayList<>();
    for (KeyWriter writer : writers) {
      byte[] prefix = values.size() > 1 ? writer.toBytes() : NOTHING;
      for (byte[] value : values) {
        KeyWriter next = writer;
        if (values.size() > 1) {
          next = new KeyWriter();
          next.put(prefix);
        }
        next.put(descending ? KeyRange.invert(value) : value);
        result.add(next);
      }
    }
    return result;
  }

  /** The {@code _id} key of the document that has this unique entry, or null. */
  byte @org.jspecify.annotations.Nullable [] owner(byte[] entry) {
    return map.get(entry);
  }

  void add(Entries entries, byte[] id) {
    arrays |= entries.arrays();
    for (byte[] entry : entries.keys()) {
      if (unique) {
        map.put(entry, id);
      } else {
        map.put(join(entry, id), NOTHING);
      }
    }
  }

  void remove(Entries entries, byte[] id) {
    for (byte[] entry : entries.keys()) {
      map.remove(unique ? entry : join(entry, id));
    }
  }

  /** The {@code _id} key that a stored entry leads to. */
  byte[] idOf(byte[] key, byte[] value) {
    if (primary()) {
      return key;
    }
    return unique ? value : Arrays.copyOfRange(key, fieldEnd(key, fields.size() - 1), key.length);
  }

  /** The position after field {@code last} of a stored key. */
  int fieldEnd(byte[] key, int last) {
    int at = 0;
    for (int i = 0; i <= last; i++) {
      at = KeyEncoding.skip(key, at, fields.get(i).descending());
    }
    return at;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Name of the index a request asks for; one that is not there is an error further on. */
  static @Nullable String hinted(Request request, @Nullable StoredCollection collection) {
    Object hint = request.body().get("hint");
    if (hint == null || collection == null) {
      return null;
    }
    if (!(hint instanceof Document keys)) {
      return hint.toString();
    }
    if (keys.isEmpty()) {
      return null;
    }
    if (keys.containsKey("$natural")) {
      throw Refusals.unsupported("hint $natural");
    }
    Document wanted = normal(keys);
    return collection.secondary().stream()
        .filter(index -> index.keys().equals(wanted))
        .map(OrderedIndex::name)
        .findFirst()
        .orElse(wanted.equals(new Document("_id", 1)) ? PRIMARY_NAME : keys.toString());
  }
}
