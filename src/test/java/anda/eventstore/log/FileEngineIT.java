package anda.eventstore.log;

import anda.mongo.MongoConnection;
import anda.mongo.MongoSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileEngineIT extends EngineContract {

  @TempDir Path folder;

  @Override
  Store open() {
    return new TrialStore(MongoConnection.open(new MongoSettings(folder, null, "trial")));
  }
}
