package anda.eventstore.log;

import anda.mongo.SecondServer;
import java.util.UUID;
import org.junit.jupiter.api.Tag;

@Tag("second-server")
class SecondServerEngineIT extends EngineContract {

  @Override
  Store open() {
    String name = "trial_" + UUID.randomUUID().toString().substring(0, 8);
    return new TrialStore(SecondServer.open(name));
  }
}
