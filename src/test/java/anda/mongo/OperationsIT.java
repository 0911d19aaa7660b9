package anda.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code mongo/operations.txt}: each operation is right or an error. */
class OperationsIT {

  private static final List<Document> ROWS =
      List.of(
          Document.parse("{_id: 1, a: 1, b: '旗', tags: ['x', 'y'], n: {m: 5}}"),
          Document.parse("{_id: 2, a: 2, b: '县', tags: []}"),
          Document.parse("{_id: 3, a: 3, b: 'abc', tags: ['y', 'z'], n: {m: 7}}"));

  private static MongoConnection store;

  @BeforeAll
  static void open() {
    store = MongoConnection.inMemory("operations");
  }

  @AfterAll
  static void close() {
    store.close();
  }

  record Operation(String expected, String command) {
    boolean refused() {
      return expected.equals("refused");
    }

    @Override
    public String toString() {
      return command;
    }
  }

  static List<Operation> all() throws IOException {
    try (var in = OperationsIT.class.getResourceAsStream("/mongo/operations.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 2))
          .map(parts -> new Operation(parts[0], parts[1]))
          .toList();
    }
  }

  static Stream<Operation> answered() throws IOException {
    return all().stream().filter(operation -> !operation.refused());
  }

  @ParameterizedTest
  @MethodSource("all")
  void an_operation_is_right_or_refused(Operation operation) {
    if (operation.refused()) {
      assertThatThrownBy(() -> run(store.database(), operation)).isInstanceOf(MongoException.class);
      assertThat(rows(store.database())).as("nothing was changed").isEqualTo(ROWS);
    } else {
      assertThat(run(store.database(), operation)).isEqualTo(wanted(operation));
    }
  }

  /** That what the table calls right is not only our own opinion. */
  @ParameterizedTest
  @MethodSource("answered")
  @Tag("second-server")
  void the_second_server_gives_the_same_answer(Operation operation) {
    try (MongoConnection second =
        SecondServer.open("operations_" + UUID.randomUUID().toString().substring(0, 8))) {
      try {
        assertThat(run(second.database(), operation)).isEqualTo(wanted(operation));
      } finally {
        second.database().drop();
      }
    }
  }

  private static List<?> wanted(Operation operation) {
    return Document.parse("{wanted: " + operation.expected() + "}").getList("wanted", Object.class);
  }

  private static List<Document> rows(MongoDatabase database) {
    return database.getCollection("rows").find().sort(new Document("_id", 1)).into(list());
  }

  private static List<Document> list() {
    return new ArrayList<>();
  }

  private static List<?> run(MongoDatabase database, Operation operation) {
    MongoCollection<Document> rows = database.getCollection("rows");
    rows.drop();
    rows.insertMany(ROWS);
    rows.createIndex(new Document("a", 1));
    Document command = Document.parse(operation.command());
    Document answer = database.runCommand(command);
    if (answer.containsKey("writeErrors")) {
      throw new MongoException(answer.get("writeErrors").toString());
    }
    if (answer.get("cursor") instanceof Document cursor) {
      List<Document> batch = cursor.getList("firstBatch", Document.class);
      boolean ids = wanted(operation).stream().allMatch(Integer.class::isInstance);
      return ids ? batch.stream().map(row -> row.get("_id")).toList() : batch;
    }
    if (answer.get("values") instanceof List<?> values) {
      return values;
    }
    return rows.find(new Document("_id", 1)).into(list());
  }
}
