package anda.eventstore.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own contract of a storage engine, on ours. */
class AxonContractIT
    extends BatchingEventStorageEngineTest<MongoEventEngine, MongoEventEngine.Builder> {

  private MongoClient client;
  private MongoDatabase database;
  private MongoEventEngine engine;

  @BeforeEach
  void start() {
    client = MongoClients.create(System.getProperty("anda.test.mongodb"));
    database = client.getDatabase("contract_" + UUID.randomUUID().toString().substring(0, 8));
    setTestSubject(engine = createEngine(builder -> builder));
  }

  @AfterEach
  void stop() {
    engine.close();
    database.drop();
    client.close();
  }

  @Override
  protected MongoEventEngine createEngine(UnaryOperator<MongoEventEngine.Builder> customization) {
    return customization
        .apply(MongoEventEngine.builder(database, NamedSerializer.of(EventRegistry.ofProduct())))
        .build();
  }
}
