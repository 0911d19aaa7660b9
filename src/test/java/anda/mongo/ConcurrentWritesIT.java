package anda.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ClientSessionOptions;
import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the protocol's library under the store gets wrong by itself, and the store must not. */
class ConcurrentWritesIT {

  private static final int THREADS = 8;
  private static final int EACH = 50;

  private static MongoConnection store;

  @BeforeAll
  static void open() {
    store = MongoConnection.inMemory("concurrent");
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static <T> List<T> atOnce(Callable<List<T>> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> all = new ArrayList<>();
      List<Future<List<T>>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(threads.submit(task));
      }
      for (Future<List<T>> each : running) {
        all.addAll(each.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void find_and_modify_gives_each_caller_a_state_of_its_own_before_and_after() throws Exception {
    for (ReturnDocument which : ReturnDocument.values()) {
      MongoCollection<Document> counters = store.database().getCollection("counters_" + which);
      counters.insertOne(new Document("_id", "c").append("n", 0));
      List<Integer> seen =
          atOnce(
              () -> {
                List<Integer> mine = new ArrayList<>();
                for (int i = 0; i < EACH; i++) {
                  Document found =
                      counters.findOneAndUpdate(
                          new Document("_id", "c"),
                          new Document("$inc", new Document("n", 1)),
                          new FindOneAndUpdateOptions().returnDocument(which));
                  mine.add(java.util.Objects.requireNonNull(found).getInteger("n"));
                }
                return mine;
              });
      assertThat(seen).as(which.name()).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_unique_index_lets_one_of_several_in() throws Exception {
    MongoCollection<Document> rows = store.database().getCollection("unique");
    rows.createIndex(
        new Document("k", 1), new com.mongodb.client.model.IndexOptions().unique(true));
    List<Integer> won =
        atOnce(
            () -> {
              List<Integer> mine = new ArrayList<>();
              for (int i = 0; i < EACH; i++) {
                try {
                  rows.insertOne(new Document("k", i));
                  mine.add(i);
                } catch (com.mongodb.MongoWriteException e) {
                  assertThat(e.getCode()).isEqualTo(11000);
                }
              }
              return mine;
            });
    assertThat(won).hasSize(EACH).doesNotHaveDuplicates();
    assertThat(rows.countDocuments()).isEqualTo(EACH);
  }

  @Test
  void an_unacknowledged_write_arrives() {
    MongoCollection<Document> rows = store.database().getCollection("silent");
    for (int i = 0; i < 5; i++) {
      rows.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(new Document("_id", i));
    }
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (rows.countDocuments() < 5) {
      assertThat(Instant.now()).isBefore(end);
    }
  }

  @Test
  void transactions_and_change_streams_are_refused() {
    MongoCollection<Document> rows = store.database().getCollection("sessions");
    assertThatThrownBy(
            () -> {
              try (ClientSession session =
                  store.client().startSession(ClientSessionOptions.builder().build())) {
                session.startTransaction();
                rows.insertOne(session, new Document("_id", 1));
                session.commitTransaction();
              }
            })
        .isInstanceOfAny(MongoClientException.class, MongoException.class);
    assertThatThrownBy(() -> rows.watch().iterator().close()).isInstanceOf(MongoException.class);
    assertThat(rows.countDocuments()).isZero();
  }
}
