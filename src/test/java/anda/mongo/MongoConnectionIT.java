package anda.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.mongo.embedded.StoreException;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoConnectionIT {

  @TempDir Path folder;

  private MongoSettings settings() {
    return new MongoSettings(folder.resolve("data"), null, "anda_test");
  }

  @Test
  void what_was_written_is_there_after_closing_and_opening() throws Exception {
    try (MongoConnection connection = MongoConnection.open(settings())) {
      assertThat(connection.isEmbedded()).isTrue();
      MongoCollection<Document> rows = connection.database().getCollection("rows");
      rows.createIndex(new Document("n", -1).append("s", 1));
      for (int i = 0; i < 100; i++) {
        rows.insertOne(new Document("_id", i).append("n", i % 10).append("s", "x" + i));
      }
      rows.deleteOne(new Document("_id", 50));
      rows.updateOne(new Document("_id", 51), new Document("$set", new Document("n", 77)));
    }
    try (MongoConnection connection = MongoConnection.open(settings())) {
      MongoCollection<Document> rows = connection.database().getCollection("rows");
      assertThat(rows.countDocuments()).isEqualTo(99);
      assertThat(rows.find(new Document("n", 77)).into(new ArrayList<>()))
          .extracting(row -> row.get("_id"))
          .containsExactly(51);
      assertThat(rows.listIndexes().into(new ArrayList<>()))
          .extracting(index -> index.get("key"))
          .containsExactly(new Document("_id", 1), new Document("n", -1).append("s", 1));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
        .isEqualTo("rwx------");
  }

  @Test
  void a_second_opening_of_the_same_file_is_refused_in_one_line() {
    try (MongoConnection first = MongoConnection.open(settings())) {
      first.database().getCollection("rows").insertOne(new Document());
      assertThatThrownBy(() -> MongoConnection.open(settings()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("anda_test.mv.db")
          .hasMessageContaining("another process")
          .message()
          .doesNotContain("\n");
      assertThat(first.database().getCollection("rows").countDocuments()).isEqualTo(1);
    }
  }

  @Test
  void a_bulk_load_is_whole_after_its_end() {
    try (MongoConnection connection = MongoConnection.open(settings())) {
      MongoCollection<Document> rows = connection.database().getCollection("rows");
      List<Document> many = new ArrayList<>();
      for (int i = 0; i < 25_000; i++) {
        many.add(new Document("_id", i).append("text", "row " + i));
      }
      connection.bulkLoad(List.of("rows"), () -> rows.insertMany(many));
    }
    try (MongoConnection connection = MongoConnection.open(settings())) {
      assertThat(connection.database().getCollection("rows").countDocuments()).isEqualTo(25_000);
    }
  }
}
