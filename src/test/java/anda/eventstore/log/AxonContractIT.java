package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.mongo.MongoConnection;
import com.mongodb.client.MongoDatabase;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.EventStoreTestUtils;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Axon's own contract of a storage engine, on ours. */
@Tag("every-server")
class AxonContractIT
    extends BatchingEventStorageEngineTest<MongoEventEngine, MongoEventEngine.Builder> {

  private MongoConnection store;
  private MongoDatabase database;
  private MongoEventEngine engine;

  @BeforeEach
  void start() {
    store = TrialDatabase.open();
    database = store.database();
    setTestSubject(engine = createEngine(builder -> builder));
  }

  @AfterEach
  void stop() {
    engine.close();
    database.drop();
    store.close();
  }

  @Override
  protected MongoEventEngine createEngine(UnaryOperator<MongoEventEngine.Builder> customization) {
    return customization
        .apply(MongoEventEngine.builder(database, NamedSerializer.of(EventRegistry.ofProduct())))
        .build();
  }

  /** Without a resolver Axon expects a nameless failure; ours tells a duplicate by itself. */
  @Override
  @Test
  public void storeDuplicateEventWithoutExceptionResolver() {
    engine.appendEvents(EventStoreTestUtils.createEvent("record", 0));
    assertThatThrownBy(() -> engine.appendEvents(EventStoreTestUtils.createEvent("record", 0)))
        .isInstanceOf(AggregateStreamCreationException.class);
  }
}
