package anda.eventstore.log;

import anda.mongo.MongoConnection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A database with as many nodes on it as a test asks for; dropped when it is closed. */
final class TrialStore implements EngineTrial.Store {

  private static final NamedSerializer SERIALIZER = NamedSerializer.of(EventRegistry.ofProduct());

  private final MongoConnection connection;
  private final List<MongoEventEngine> engines = new ArrayList<>();

  TrialStore(MongoConnection connection) {
    this.connection = connection;
  }

  @Override
  public EventStorageEngine engine() {
    return kept(MongoEventEngine.builder(connection, SERIALIZER).build());
  }

  @Override
  public EventStorageEngine engine(FaultyWay way) {
    return kept(MongoEventEngine.builder(way.to(connection.database()), SERIALIZER).build());
  }

  private EventStorageEngine kept(MongoEventEngine engine) {
    engines.add(engine);
    return engine;
  }

  @Override
  public MongoDatabase database() {
    return connection.database();
  }

  @Override
  public void close() {
    engines.forEach(MongoEventEngine::close);
    connection.database().drop();
    connection.close();
  }
}
