package anda.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerPropertyIT {

  private static MongoConnection connection;

  @BeforeAll
  static void open() {
    connection = MongoConnection.inMemory("planner");
  }

  @AfterAll
  static void close() {
    connection.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void with_indexes_and_without_the_answers_are_the_same(long seed) {
    QueryComparison.run(connection.database(), connection.database(), seed, 150, true);
  }

  @Test
  void a_page_touches_only_what_it_shows() {
    MongoCollection<Document> rows = connection.database().getCollection("pages");
    rows.createIndex(new Document("region", 1).append("due", -1));
    rows.createIndex(
        new Document("region", 1).append("to", 1).append("from", 1).append("status", 1));
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      documents.add(
          new Document("_id", i)
              .append("region", i % 4)
              .append("due", i)
              .append("from", i)
              .append("to", i + 100)
              .append("status", i % 5));
    }
    rows.insertMany(documents);

    Document page = explain("pages", new Document("region", 2), new Document("due", -1), 50);
    assertThat(page.get("queryPlanner", Document.class).getBoolean("sortedByIndex")).isTrue();
    assertThat(touched(page)).containsExactly(50, 50);

    Document past =
        explain(
            "pages",
            new Document("region", 2)
                .append("to", new Document("$gt", 15_000))
                .append("from", new Document("$lte", 15_000))
                .append("status", 3),
            new Document("_id", 1),
            0);
    Document stats = past.get("executionStats", Document.class);
    assertThat(stats.getInteger("nReturned")).isEqualTo(5);
    assertThat(stats.get("totalDocsExamined", Number.class).longValue()).isEqualTo(5);
  }

  private static List<Integer> touched(Document explained) {
    Document stats = explained.get("executionStats", Document.class);
    return List.of(
        stats.get("totalKeysExamined", Number.class).intValue(),
        stats.get("totalDocsExamined", Number.class).intValue());
  }

  private static Document explain(String name, Document filter, Document sort, int limit) {
    MongoDatabase database = connection.database();
    return database.runCommand(
        new Document(
            "explain",
            new Document("find", name)
                .append("filter", filter)
                .append("sort", sort)
                .append("limit", limit)));
  }
}
