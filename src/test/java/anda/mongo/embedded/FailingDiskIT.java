package anda.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.audit.AuditEvent.StoreBorn;
import anda.audit.StoreKind;
import anda.eventstore.log.EventRegistry;
import anda.eventstore.log.LogRefusal;
import anda.eventstore.log.MongoEventEngine;
import anda.eventstore.log.NamedSerializer;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import com.mongodb.MongoClientSettings;
import com.mongodb.UnixServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log on a disk that fails: nothing is acknowledged any more, and what was can be read. */
class FailingDiskIT {

  private static final int BEFORE = 30;

  @TempDir Path folder;

  private final FailingDisk disk = new FailingDisk();

  /** One run of the store with the log on it. */
  private final class House implements AutoCloseable {
    private final EmbeddedServer server =
        EmbeddedServer.start(DocumentStore.open(folder.resolve("house.mv.db"), disk));
    private final MongoClient client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyToClusterSettings(
                    cluster ->
                        cluster.hosts(List.of(new UnixServerAddress(server.socket().toString()))))
                .build());
    private final MongoEventEngine engine =
        MongoEventEngine.builder(
                client.getDatabase("house"), NamedSerializer.of(EventRegistry.ofProduct()))
            .build();

    void append(String aggregate) {
      engine.appendEvents(
          new GenericDomainEventMessage<>(
              "Trial", aggregate, 0, new StoreBorn(StoreKind.SAMPLE, aggregate)));
    }

    List<String> recorded() {
      List<String> found = new ArrayList<>();
      engine
          .readEvents(null, false)
          .forEach(event -> found.add(((StoreBorn) event.getPayload()).storeId()));
      return found;
    }

    @Override
    public void close() {
      engine.close();
      client.close();
      server.close();
    }
  }

  private static List<String> fill(House house) {
    List<String> acknowledged = new ArrayList<>();
    for (int i = 0; i < BEFORE; i++) {
      house.append("before-" + i);
      acknowledged.add("before-" + i);
    }
    return acknowledged;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void when_forcing_fails_nothing_more_is_acknowledged_and_reads_go_on(int forces) {
    List<String> acknowledged;
    try (House house = new House()) {
      acknowledged = fill(house);
      disk.breakAfter(forces);
      for (int i = 0; i < 10; i++) {
        String late = "late-" + i;
        try {
          house.append(late);
          acknowledged.add(late);
        } catch (Refused e) {
          assertThat(e.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
          assertThat(house.server.readOnly()).isTrue();
        }
      }
      assertThat(acknowledged).hasSizeLessThanOrEqualTo(BEFORE + forces);
      assertThat(house.recorded()).isEqualTo(acknowledged);
    }
    disk.breakAfter(Integer.MAX_VALUE);
    restartedHolds(acknowledged);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5})
  void a_full_disk_is_refused_by_name_and_reads_go_on(int writes) {
    List<String> acknowledged;
    try (House house = new House()) {
      acknowledged = fill(house);
      disk.fillAfter(writes);
      int refused = 0;
      for (int i = 0; i < 10; i++) {
        String late = "late-" + i;
        try {
          house.append(late);
          acknowledged.add(late);
        } catch (Refused e) {
          refused++;
          assertThat(e.refusal()).isEqualTo(LogRefusal.LOG_DISK_FULL);
        }
      }
      assertThat(refused).isGreaterThanOrEqualTo(10 - writes);
      assertThat(house.recorded()).isEqualTo(acknowledged);
    }
    disk.fillAfter(Integer.MAX_VALUE);
    restartedHolds(acknowledged);
  }

  /** The store file fails alone: the journal goes on being forced until the next checkpoint. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void when_only_a_checkpoint_fails_what_was_acknowledged_stays(boolean full) {
    List<String> acknowledged;
    try (House house = new House()) {
      acknowledged = fill(house);
      disk.only("house.mv.db"::equals);
      if (full) {
        disk.fillAfter(0);
      } else {
        disk.breakAfter(0);
      }
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
      for (int i = 0; !house.server.readOnly() && System.nanoTime() < end; i++) {
        try {
          house.append("meanwhile-" + i);
          acknowledged.add("meanwhile-" + i);
        } catch (Refused e) {
          assertThat(e.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        }
      }
      assertThat(house.server.readOnly()).isTrue();
      assertThatThrownBy(() -> house.append("too late")).isInstanceOf(Refused.class);
      assertThat(house.recorded()).isEqualTo(acknowledged);
    }
    disk.fillAfter(Integer.MAX_VALUE);
    disk.breakAfter(Integer.MAX_VALUE);
    restartedHolds(acknowledged);
  }

  /** While the file is opened again readers wait; an empty store is never shown. */
  @RepeatedTest(5)
  void who_reads_in_the_moment_of_the_failure_sees_everything() throws Exception {
    try (House house = new House()) {
      fill(house);
      MongoCollection<Document> commits =
          house.client.getDatabase("house").getCollection("commits");
      AtomicBoolean failed = new AtomicBoolean();
      Callable<Long> reader =
          () -> {
            long fewest = Long.MAX_VALUE;
            boolean last;
            do {
              last = failed.get();
              fewest = Math.min(fewest, commits.find().into(new ArrayList<>()).size());
            } while (!last);
            return fewest;
          };
      ExecutorService readers = Executors.newFixedThreadPool(3);
      List<Future<Long>> seen = List.of(readers.submit(reader), readers.submit(reader));
      disk.breakAfter(0);
      assertThatThrownBy(() -> house.append("late")).isInstanceOf(Refused.class);
      failed.set(true);
      for (Future<Long> each : seen) {
        assertThat(each.get(1, TimeUnit.MINUTES)).isGreaterThanOrEqualTo(BEFORE);
      }
      readers.shutdown();
    }
    disk.breakAfter(Integer.MAX_VALUE);
  }

  /** All that was acknowledged, each once, in order; then perhaps a unit never answered for. */
  private void restartedHolds(List<String> acknowledged) {
    try (House house = new House()) {
      List<String> recorded = house.recorded();
      assertThat(recorded).doesNotHaveDuplicates();
      assertThat(recorded.subList(0, acknowledged.size())).isEqualTo(acknowledged);
      house.append("after");
      assertThat(house.recorded()).endsWith("after");
    }
  }

  @Test
  void a_store_that_cannot_even_be_made_is_refused_in_one_line_with_its_name() {
    disk.fillAfter(0);
    assertThatThrownBy(House::new)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("house.mv.db")
        .message()
        .doesNotContain("\n");
  }
}
