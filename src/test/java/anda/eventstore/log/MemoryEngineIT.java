package anda.eventstore.log;

import anda.mongo.MongoConnection;

class MemoryEngineIT extends EngineContract {

  @Override
  Store open() {
    return new TrialStore(MongoConnection.inMemory("trial"));
  }
}
