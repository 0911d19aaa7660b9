package anda.eventstore.fold;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 排序 The order in which the server sorts the values of {@code ix} fields, for merging two sorted
 * answers: nothing, numbers, texts by their UTF-8 bytes, truth values; a list by its least element
 * (its greatest when descending).
 */
final class BsonOrder {

  private BsonOrder() {}

  /** Order of a sort document over cards, ties by key. */
  static Comparator<Document> of(Bson sort) {
    BsonDocument fields = sort.toBsonDocument();
    Comparator<Document> order = (a, b) -> 0;
    for (Map.Entry<String, BsonValue> field : fields.entrySet()) {
      boolean descending = field.getValue().asNumber().intValue() < 0;
      Comparator<Document> one =
          (a, b) ->
              compare(value(a, field.getKey(), descending), value(b, field.getKey(), descending));
      order = order.thenComparing(descending ? one.reversed() : one);
    }
    return order;
  }

  private static @Nullable Object value(Document card, String path, boolean greatest) {
    Object value = card;
    for (String name : path.split("\\.")) {
      value = value instanceof Document document ? document.get(name) : null;
    }
    if (value instanceof Collection<?> list) {
      Comparator<Object> order = BsonOrder::compare;
      return list.stream()
          .map(Object.class::cast)
          .min(greatest ? order.reversed() : order)
          .orElse(null);
    }
    return value;
  }

  private static int compare(@Nullable Object a, @Nullable Object b) {
    int kinds = Integer.compare(kind(a), kind(b));
    if (kinds != 0 || a == null || b == null) {
      return kinds;
    }
    if (a instanceof Number first && b instanceof Number second) {
      return Long.compare(first.longValue(), second.longValue());
    }
    if (a instanceof Boolean first && b instanceof Boolean second) {
      return first.compareTo(second);
    }
    return Arrays.compareUnsigned(
        a.toString().getBytes(StandardCharsets.UTF_8),
        b.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static int kind(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof Number) {
      return 1;
    }
    return value instanceof Boolean ? 3 : 2;
  }
}
