package anda.imports.process;

import anda.audit.AuditEvent.StoreBorn;
import anda.audit.StoreKind;
import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.eventstore.view.Views;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.Refused;
import anda.region.RegionDirectory;
import anda.region.process.BuiltInTables;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real aggregates and importers of all features over Axon's in-memory event store, for tests of
 * the engine alone. The same engine over the real store is tested through HTTP.
 */
public final class TrialHouse implements CommandGate, EventReader, Views, AutoCloseable {

  public static final Instant NOW = Instant.parse("2026-04-05T04:00:00.123Z");

  private final List<RecordedEvent> events = new ArrayList<>();
  private final Map<String, Receipt> receipts = new HashMap<>();
  private final Map<String, String> digests = new HashMap<>();
  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  volatile Runnable beforeCommand = () -> {};
  private int told;
  volatile int commandsUntilCut = Integer.MAX_VALUE;

  /** With a context of its own, or for use inside another one. */
  public TrialHouse(boolean alone) {
    TrialParts.scan(Aggregate.class).forEach(this::subscribe);
    if (!alone) {
      return;
    }
    context.registerBean(TrialHouse.class, () -> this);
    context.registerBean(RegionDirectory.class, () -> BuiltInTables.REGIONS);
    context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
    context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    for (Class<?> importer : TrialParts.importers()) {
      context.register(importer);
    }
    context.register(Importers.class, Imports.class, Acceptance.class, SampleImport.class);
    context.refresh();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  AnnotationConfigApplicationContext context() {
    return context;
  }

  /** The log. */
  public synchronized List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  /** Writes entry 0, as the first start does. */
  void born(StoreKind kind) {
    told = 1;
    events.add(
        new RecordedEvent(
            0,
            "event-0",
            "store",
            "Store",
            0,
            "audit.StoreBorn",
            NOW,
            null,
            SampleImport.ACTOR,
            "born",
            null,
            null,
            new StoreBorn(kind, "store-1")));
  }

  private <T> void subscribe(Class<T> aggregate) {
    EventSourcingRepository<T> repository =
        EventSourcingRepository.builder(aggregate).eventStore(store).build();
    AggregateAnnotationCommandHandler.<T>builder()
        .aggregateType(aggregate)
        .repository(repository)
        .build()
        .subscribe(bus);
  }

  @Override
  public Receipt send(Command command, String bodyDigest) {
    return send(command, bodyDigest, null);
  }

  @Override
  public Receipt send(Command command, String bodyDigest, @Nullable Long expected) {
    beforeCommand.run();
    return carriedOut(command, bodyDigest);
  }

  private synchronized Receipt carriedOut(Command command, String bodyDigest) {
    Act act = command.act();
    Receipt before = receipts.get(act.cmd());
    if (before != null) {
      if (!bodyDigest.equals(digests.get(act.cmd()))) {
        throw new Refused(anda.kernel.KernelRefusal.VALUE_MALFORMED, "reused " + act.cmd());
      }
      return new Receipt(
          before.aggregate(),
          before.command(),
          before.position(),
          before.at(),
          before.events(),
          true);
    }
    if (commandsUntilCut-- <= 0) {
      throw new IllegalStateException("cut");
    }
    FutureCallback<Object, Object> answer = new FutureCallback<>();
    bus.dispatch(GenericCommandMessage.asCommandMessage(command), answer);
    if (answer.getResult().isExceptional()) {
      if (answer.getResult().exceptionResult() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new AssertionError(answer.getResult().exceptionResult());
    }
    List<Receipt.Entry> entries = new ArrayList<>();
    String aggregate = null;
    for (RecordedEvent event : newEvents(act)) {
      events.add(event);
      aggregate = event.aggregate();
      entries.add(new Receipt.Entry(event.id(), event.name(), event.position()));
    }
    Receipt receipt =
        new Receipt(String.valueOf(aggregate), act.cmd(), head(), act.at(), entries, false);
    receipts.put(act.cmd(), receipt);
    digests.put(act.cmd(), bodyDigest);
    return receipt;
  }

  private List<RecordedEvent> newEvents(Act act) {
    List<RecordedEvent> fresh = new ArrayList<>();
    try (var stream = store.openStream(null)) {
      int seen = 0;
      while (stream.hasNextAvailable()) {
        DomainEventMessage<?> message = (DomainEventMessage<?>) stream.nextAvailable();
        if (seen++ >= events.size() - told) {
          fresh.add(TrialParts.recorded(message, act, events.size() + fresh.size()));
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return fresh;
  }

  @Override
  public synchronized long head() {
    return events.size() - 1L;
  }

  @Override
  public long headOn(LocalDate day) {
    return head();
  }

  @Override
  public synchronized Stream<RecordedEvent> read(long from, long to) {
    return List.copyOf(events).stream().filter(e -> e.position() >= from && e.position() <= to);
  }

  @Override
  public synchronized List<RecordedEvent> ofAggregate(String aggregate) {
    return events.stream().filter(event -> event.aggregate().equals(aggregate)).toList();
  }

  @Override
  public synchronized List<RecordedEvent> ofKey(String key) {
    return events.stream()
        .filter(event -> event.aggregate().equals(key) || event.fact().routes().contains(key))
        .toList();
  }

  @Override
  public Optional<RecordedEvent> byId(String eventId) {
    return read(0, head()).filter(event -> event.id().equals(eventId)).findFirst();
  }

  @Override
  public <S> CardReader<S> reader(View<S> view) {
    return new TrialCards<>(view, this);
  }

  @Override
  public boolean await(long position) {
    return true;
  }

  @Override
  public void close() {
    context.close();
  }
}
