package anda.audit.process;

import anda.audit.AuditEvent.StoreBorn;
import anda.audit.StoreKind;
import anda.eventstore.log.Births;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.Act;
import anda.kernel.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 建库 Writes entry 0 at the first start: what the store is for, for ever.
 *
 * <p>Runs before every other lifecycle bean, so nothing can be recorded in a store without a kind.
 */
@Component
class StoreBirth implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(StoreBirth.class);
  private static final Actor SYSTEM = Actor.of("system", "SYSTEM", "anda", Actor.Assurance.SYSTEM);

  private final Births births;
  private final EventReader log;
  private final boolean sample;
  private volatile boolean running;

  StoreBirth(Births births, EventReader log, @Value("${anda.sample:true}") boolean sample) {
    this.births = births;
    this.log = log;
    this.sample = sample;
  }

  @Override
  public void start() {
    StoreKind wanted = sample ? StoreKind.SAMPLE : StoreKind.PRODUCTION;
    if (log.head() < 0) {
      String id = UUID.randomUUID().toString();
      births.record("store", "Store", new StoreBorn(wanted, id), act());
    }
    Optional<RecordedEvent> first;
    try (Stream<RecordedEvent> entries = log.read(0, 0)) {
      first = entries.findFirst();
    }
    StoreKind born =
        first
            .map(RecordedEvent::fact)
            .map(fact -> fact instanceof StoreBorn birth ? birth.kind() : null)
            .orElseThrow(() -> new IllegalStateException("entry 0 of the log tells no birth"));
    if (born != wanted) {
      LOG.warn("ANDA_SAMPLE={} is ignored: this store was born {}", sample, born);
    }
    running = true;
  }

  private static Act act() {
    return Act.now(Instant.now(), SYSTEM, "store-born");
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
