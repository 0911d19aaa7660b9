package anda.mongo;

import static com.mongodb.client.model.Projections.include;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The same random questions to two collections with the same documents: the answers are equal. */
final class QueryComparison {
  private static final int DOCUMENTS = 300;
  private static final Set<String> SOME = Set.of("_id", "b", "d");

  private QueryComparison() {}

  /** Fills {@code first} with indexes and {@code second} without, and compares. */
  static void run(
      MongoDatabase first, MongoDatabase second, long seed, int questions, boolean fractions) {
    QueryGenerator generator = new QueryGenerator(seed, fractions);
    MongoCollection<Document> left = fresh(first, "indexed");
    MongoCollection<Document> right = fresh(second, "plain");
    Set<Set<String>> known = new LinkedHashSet<>();
    for (int i = 0; i < 5; i++) {
      Document keys = generator.index();
      if (known.add(keys.keySet())) {
        left.createIndex(keys);
      }
    }
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(generator.document(i));
    }
    left.insertMany(documents);
    right.insertMany(documents);
    change(left, right, seed);
    for (int i = 0; i < questions; i++) {
      Bson filter = generator.filter();
      Document sort = generator.sort();
      int skip = generator.skip();
      int limit = generator.limit();
      assertThat(ask(left, filter, sort, skip, limit))
          .as(
              "seed %d question %d: %s sort %s skip %d limit %d, indexes %s",
              seed, i, filter.toBsonDocument().toJson(), sort.toJson(), skip, limit, known)
          .isEqualTo(ask(right, filter, sort, skip, limit));
      assertThat(left.countDocuments(filter))
          .as("seed %d count %d: %s", seed, i, filter.toBsonDocument().toJson())
          .isEqualTo(right.countDocuments(filter));
    }
  }

  private static MongoCollection<Document> fresh(MongoDatabase database, String name) {
    MongoCollection<Document> collection = database.getCollection(name);
    collection.drop();
    return collection;
  }

  /** Some documents are replaced, updated and deleted, so that old index entries would show. */
  private static void change(
      MongoCollection<Document> left, MongoCollection<Document> right, long seed) {
    for (MongoCollection<Document> each : List.of(left, right)) {
      QueryGenerator generator = new QueryGenerator(seed + 1, true);
      for (int i = 0; i < DOCUMENTS; i += 7) {
        each.replaceOne(new Document("_id", i), generator.document(i));
        each.updateOne(
            new Document("_id", i + 1), new Document("$set", new Document("a", generator.value())));
        each.deleteOne(new Document("_id", i + 2));
      }
      each.updateMany(new Document("d.f", 2), new Document("$set", new Document("b", 3L)));
    }
  }

  private static List<Object> ask(
      MongoCollection<Document> collection, Bson filter, Document sort, int skip, int limit) {
    FindIterable<Document> found =
        collection.find(filter).sort(sort).skip(skip).limit(limit).batchSize(7);
    List<Object> ids = new ArrayList<>();
    List<Document> some = new ArrayList<>();
    found.forEach(
        document -> {
          ids.add(document.get("_id"));
          document.keySet().retainAll(SOME);
          some.add(document);
        });
    FindIterable<Document> kept =
        collection.find(filter).sort(sort).skip(skip).limit(limit).projection(include("b", "d"));
    assertThat(kept.into(new ArrayList<>())).as("only b and d: %s", filter).isEqualTo(some);
    return ids;
  }
}
