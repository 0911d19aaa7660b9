package anda.mongo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("second-server")
class SecondServerIT {

  private static MongoConnection embedded;
  private static MongoConnection second;

  @BeforeAll
  static void open() {
    embedded = MongoConnection.inMemory("compared");
    second =
        SecondServer.open("compared_" + java.util.UUID.randomUUID().toString().substring(0, 8));
  }

  @AfterAll
  static void close() {
    second.database().drop();
    second.close();
    embedded.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {101, 102, 104, 105, 107, 108})
  void the_embedded_store_answers_like_the_second_server(long seed) {
    QueryComparison.run(embedded.database(), second.database(), seed, 50, false);
  }
}
