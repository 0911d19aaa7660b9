package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The order a query asks for: paths with directions, as bytes that compare like an index key. */
record SortOrder(List<OrderedIndex.Field> fields) {
  static final SortOrder NONE = new SortOrder(List.of());

  static SortOrder of(@org.jspecify.annotations.Nullable Document sort) {
    if (sort == null || sort.isEmpty()) {
      return NONE;
    }
    for (Map.Entry<String, Object> part : sort.entrySet()) {
      if (!(part.getValue() instanceof Number n) || Math.abs(n.doubleValue()) != 1) {
        throw Refusals.unsupported("sort by " + part);
      }
      if (part.getKey().startsWith("$")) {
        throw Refusals.unsupported("sort by " + part.getKey());
      }
    }
    return new SortOrder(OrderedIndex.fields(sort));
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Of an array the smallest element counts when ascending, the largest when descending. */
  byte[] key(Document document) {
    KeyWriter out = new KeyWriter();
    for (OrderedIndex.Field field : fields) {
      byte[] chosen = null;
      for (byte[] key : Paths.keys(document, field.parts()).keys()) {
        byte[] stored = field.descending() ? KeyRange.invert(key) : key;
        if (chosen == null || Arrays.compareUnsigned(stored, chosen) < 0) {
          chosen = stored;
        }
      }
      if (chosen != null) {
        out.put(chosen);
      }
    }
    return out.toBytes();
  }
}
