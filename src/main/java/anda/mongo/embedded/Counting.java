package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The aggregation by which drivers count: one group of all matches, in which each adds one. It is
 * answered without reading the documents out.
 */
final class Counting {
  private static final String GROUP = "$group";

  private Counting() {}

  /** The name of the counted field, or null if a stage does anything else. */
  static @Nullable String name(Document stage) {
    if (!(stage.get(GROUP) instanceof Document group) || group.size() != 2) {
      return null;
    }
    boolean one = group.containsKey("_id") && isConstant(group.get("_id"));
    for (String field : group.keySet()) {
      if (!field.equals("_id")
          && one
          && group.get(field) instanceof Document sum
          && sum.size() == 1
          && Integer.valueOf(1).equals(sum.get("$sum"))) {
        return field;
      }
    }
    return null;
  }

  private static boolean isConstant(@Nullable Object id) {
    return id == null || id instanceof Number;
  }

  /** As a group of nothing, a count of nothing has no document. */
  static Iterator<Document> run(
      StoredCollection collection, Query query, Document stage, String name) {
    long count =
        query.filter().everything() && query.skip() == 0 && query.limit() == 0
            ? collection.count()
            : collection.query(query.of(Set.of())).count();
    if (count == 0) {
      return List.<Document>of().iterator();
    }
    Document group = (Document) stage.get(GROUP);
    Document counted = new Document("_id", group.get("_id")).append(name, Math.toIntExact(count));
    return List.of(counted).iterator();
  }
}
