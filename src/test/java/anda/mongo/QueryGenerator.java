package anda.mongo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/** Random documents, indexes, filters and orders from few values, so that many of them meet. */
final class QueryGenerator {
  static final List<String> FIELDS = List.of("a", "b", "c", "d.e", "d.f", "tags");
  private static final String[] WORDS = {"", "a", "ab", "abc", "b", "旗", "旗县", "旗委"};

  private final Random random;
  private final boolean fractionsInLists;

  /**
   * @param fractionsInLists whether {@code $in} and {@code $nin} may list 1.5: the second server
   *     then no longer takes the double 1.5 and the decimals 1.5 and 1.50 for the same number,
   *     though it does so for {@code $eq} and for a list of one
   */
  QueryGenerator(long seed, boolean fractionsInLists) {
    random = new Random(seed);
    this.fractionsInLists = fractionsInLists;
  }

  Document document(int id) {
    Document document = new Document("_id", id);
    for (String field : List.of("a", "b", "c")) {
      if (random.nextInt(8) > 0) {
        document.append(field, value());
      }
    }
    if (random.nextInt(6) > 0) {
      document.append("d", new Document("e", value()).append("f", random.nextInt(4)));
    }
    if (random.nextInt(4) > 0) {
      List<Object> tags = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        tags.add(WORDS[random.nextInt(WORDS.length)]);
      }
      document.append("tags", tags);
    }
    return document;
  }

  @Nullable Object value() {
    switch (random.nextInt(9)) {
      case 0:
        return null;
      case 1:
        return (long) random.nextInt(5);
      case 2:
        return random.nextInt(10) / 2.0;
      case 3:
        return new Decimal128(BigDecimal.valueOf(random.nextInt(8) * 5L, 1));
      case 4:
        return random.nextBoolean();
      case 5:
        return new Date(random.nextInt(4));
      case 6:
        return random.nextInt(5);
      default:
        return WORDS[random.nextInt(WORDS.length)];
    }
  }

  /** One to three fields, any directions. */
  Document index() {
    Document keys = new Document();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      keys.append(field(), random.nextBoolean() ? 1 : -1);
    }
    return keys;
  }

  private String field() {
    return FIELDS.get(random.nextInt(FIELDS.size()));
  }

  Bson filter() {
    Document filter = new Document();
    for (int i = random.nextInt(4); i > 0; i--) {
      clause(filter, 1);
    }
    return filter;
  }

  private void clause(Document filter, int depth) {
    int kind = random.nextInt(depth > 0 ? 12 : 10);
    if (kind == 10) {
      List<Document> parts = new ArrayList<>();
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        Document part = new Document();
        clause(part, depth - 1);
        parts.add(part);
      }
      filter.append(random.nextInt(3) == 0 ? "$or" : "$and", parts);
    } else if (kind == 11) {
      filter.append(
          "_id", new Document(random.nextBoolean() ? "$gte" : "$lt", random.nextInt(300)));
    } else {
      filter.append(field(), condition(kind));
    }
  }

  private @Nullable Object condition(int kind) {
    switch (kind) {
      case 0:
        return new Document("$in", List.of(listed(), listed(), listed()));
      case 1:
        return new Document("$ne", some());
      case 2:
        return new Document("$gt", some()).append("$lte", some());
      case 3:
        return new Document("$gte", some());
      case 4:
        return new Document("$lt", some());
      case 5:
        return Pattern.compile("^" + WORDS[1 + random.nextInt(WORDS.length - 1)]);
      case 6:
        return new Document("$exists", random.nextBoolean());
      case 7:
        return new Document("$nin", List.of(listed(), listed()));
      default:
        return value();
    }
  }

  private Object some() {
    Object value = value();
    return value == null ? 1 : value;
  }

  private Object listed() {
    Object value = some();
    while (!fractionsInLists && value instanceof Number n && n.doubleValue() % 1 != 0) {
      value = some();
    }
    return value;
  }

  /** Ends with {@code _id}, so that there is one right order. */
  Document sort() {
    Document sort = new Document();
    for (int i = random.nextInt(3); i > 0; i--) {
      String field = field();
      if (!field.equals("tags")) {
        sort.append(field, random.nextBoolean() ? 1 : -1);
      }
    }
    return sort.append("_id", random.nextBoolean() ? 1 : -1);
  }

  int skip() {
    return random.nextInt(3) == 0 ? random.nextInt(20) : 0;
  }

  int limit() {
    return random.nextInt(3) == 0 ? 1 + random.nextInt(20) : 0;
  }
}
