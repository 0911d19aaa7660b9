package anda.eventstore.log;

import anda.mongo.MongoConnection;
import anda.mongo.MongoSettings;
import java.nio.file.Path;
import java.util.UUID;

/**
 * 试验库 A database of its own for one test: the embedded store in memory, or, where {@code
 * ANDA_SECOND_MONGODB_URI} names one, the second real server.
 */
final class TrialDatabase {

  private TrialDatabase() {}

  static MongoConnection open() {
    String name = "trial_" + UUID.randomUUID().toString().substring(0, 8);
    String uri = System.getenv("ANDA_SECOND_MONGODB_URI");
    return uri == null || uri.isBlank()
        ? MongoConnection.inMemory(name)
        : MongoConnection.open(new MongoSettings(Path.of("target", name), uri, name));
  }
}
