package anda.durability;

import anda.audit.AuditEvent.StoreBorn;
import anda.audit.StoreKind;
import anda.eventstore.log.EventRegistry;
import anda.eventstore.log.MongoEventEngine;
import anda.eventstore.log.NamedSerializer;
import anda.mongo.MongoConnection;
import anda.mongo.MongoSettings;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** The real log over the real embedded store, without the application around it. */
final class Trial {
  static final String DATABASE = "anda_trial";
  private static final int FILLER = 420;

  private Trial() {}

  static MongoConnection open(Path folder) {
    return MongoConnection.open(new MongoSettings(folder, null, DATABASE));
  }

  static Path file(Path folder) {
    return folder.resolve(DATABASE + ".mv.db");
  }

  static MongoEventEngine engine(MongoDatabase database) {
    return MongoEventEngine.builder(database, NamedSerializer.of(EventRegistry.ofProduct()))
        .build();
  }

  /** The events of one command; each tells which of how many it is. */
  static List<GenericDomainEventMessage<StoreBorn>> unit(
      String command, String aggregate, long sequence, int events) {
    List<GenericDomainEventMessage<StoreBorn>> unit = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      String told = command + "/" + i + "/" + events + "/" + "旗".repeat(FILLER / 3);
      unit.add(
          new GenericDomainEventMessage<>(
              "Trial",
              aggregate,
              sequence + i,
              new StoreBorn(StoreKind.SAMPLE, told),
              MetaData.emptyInstance(),
              i == 0 ? command : command + "-" + i,
              Instant.now()));
    }
    return unit;
  }
}
