package anda.project.web;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.eventstore.view.Views;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The real aggregates of projects over the framework's in-memory store, with envelopes as the log
 * writes them, so that the addresses of reports are tried without a server.
 */
final class ReportHouse implements CommandGate, EventReader, Views {

  private final List<RecordedEvent> events = new ArrayList<>();
  private final Map<String, Receipt> receipts = new HashMap<>();
  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

  ReportHouse() {
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(
            message -> envelope(((CommandMessage<?>) message).getPayload())));
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
    for (var definition : scanner.findCandidateComponents("anda.project")) {
      try {
        subscribe(Class.forName(definition.getBeanClassName()));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static Map<String, ?> envelope(Object command) {
    Act act = ((Command) command).act();
    Map<String, Object> envelope = new HashMap<>();
    envelope.put("anda.actor", act.actor());
    if (act.on() != null) {
      envelope.put("anda.on", act.on());
    }
    return envelope;
  }

  private <T> void subscribe(Class<T> aggregate) {
    AggregateAnnotationCommandHandler.<T>builder()
        .aggregateType(aggregate)
        .repository(EventSourcingRepository.builder(aggregate).eventStore(store).build())
        .build()
        .subscribe(bus);
  }

  List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public Receipt send(Command command, String bodyDigest) {
    return send(command, bodyDigest, null);
  }

  @Override
  public synchronized Receipt send(
      Command command, String bodyDigest, @Nullable Long expectedPosition) {
    Act act = command.act();
    Receipt before = receipts.get(act.cmd());
    if (before != null) {
      return new Receipt(
          before.aggregate(), act.cmd(), before.position(), before.at(), before.events(), true);
    }
    FutureCallback<Object, Object> answer = new FutureCallback<>();
    bus.dispatch(GenericCommandMessage.asCommandMessage(command), answer);
    if (answer.getResult().isExceptional()) {
      Throwable failed = answer.getResult().exceptionResult();
      if (failed instanceof AggregateNotFoundException) {
        throw new Refused(Missing.TEST_RECORD_MISSING, null);
      }
      if (failed instanceof RuntimeException refused) {
        throw refused;
      }
      throw new AssertionError(failed);
    }
    List<Receipt.Entry> entries = new ArrayList<>();
    for (RecordedEvent event : fresh(act)) {
      events.add(event);
      entries.add(new Receipt.Entry(event.id(), event.name(), event.position()));
    }
    String aggregate = events.get(events.size() - 1).aggregate();
    Receipt receipt = new Receipt(aggregate, act.cmd(), head(), act.at(), entries, false);
    receipts.put(act.cmd(), receipt);
    return receipt;
  }

  private enum Missing implements Refusal {
    TEST_RECORD_MISSING;

    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  private List<RecordedEvent> fresh(Act act) {
    List<RecordedEvent> fresh = new ArrayList<>();
    try (var stream = store.openStream(null)) {
      for (int seen = 0; stream.hasNextAvailable(); seen++) {
        DomainEventMessage<?> message = (DomainEventMessage<?>) stream.nextAvailable();
        if (seen >= events.size()) {
          fresh.add(recorded(message, act, seen));
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return fresh;
  }

  private static RecordedEvent recorded(DomainEventMessage<?> message, Act act, long position) {
    DomainEvent fact = (DomainEvent) message.getPayload();
    return new RecordedEvent(
        position,
        message.getIdentifier(),
        message.getAggregateIdentifier(),
        message.getType(),
        message.getSequenceNumber(),
        fact.getClass().getAnnotation(EventName.class).value(),
        act.at(),
        (PartialDate) message.getMetaData().get("anda.on"),
        act.actor(),
        act.cmd(),
        act.src(),
        (String) message.getMetaData().get("anda.corrects"),
        fact);
  }

  @Override
  public synchronized long head() {
    return events.size() - 1L;
  }

  @Override
  public synchronized long headOn(LocalDate day) {
    return events.stream().filter(event -> !event.recordedDay().isAfter(day)).count() - 1;
  }

  @Override
  public synchronized Stream<RecordedEvent> read(long from, long to) {
    return events().stream().filter(e -> e.position() >= from && e.position() <= to);
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
    return new ReportHouseCards<>(view, this);
  }

  @Override
  public boolean await(long position) {
    return true;
  }
}
