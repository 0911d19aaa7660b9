package anda.eventstore.fold;

import anda.mongo.MongoConnection;
import anda.mongo.MongoSettings;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * 视图试验库 Databases for tests of views: on the embedded store in memory, or, where {@code
 * ANDA_SECOND_MONGODB_URI} names one, on the second real server. Drops what it made.
 */
public final class TrialStore implements AutoCloseable {

  private final MongoConnection connection;
  private final List<MongoDatabase> made = new ArrayList<>();

  /** Connects. */
  public TrialStore() {
    String uri = System.getenv("ANDA_SECOND_MONGODB_URI");
    String name = name();
    connection =
        uri == null || uri.isBlank()
            ? MongoConnection.inMemory(name)
            : MongoConnection.open(new MongoSettings(Path.of("target", name), uri, name));
  }

  private static String name() {
    return "views_" + UUID.randomUUID().toString().replace("-", "");
  }

  /** A database of its own. */
  public MongoDatabase database() {
    MongoDatabase database = connection.client().getDatabase(name());
    made.add(database);
    return database;
  }

  /** Whether it is the embedded store. */
  public boolean isEmbedded() {
    return connection.isEmbedded();
  }

  @Override
  public void close() {
    made.forEach(MongoDatabase::drop);
    connection.close();
  }
}
