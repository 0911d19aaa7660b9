package anda.eventstore.log;

import anda.kernel.Act;
import anda.kernel.Actor;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the contract share: a store of its own for each, and words for appending. */
abstract class EngineTrial {

  static final Actor ACTOR = Actor.of("person-1", "MANAGER", "unit-1", Actor.Assurance.DECLARED);

  static final Instant NOW = Instant.parse("2026-03-01T08:00:00.000Z");

  /** A store that only this test uses, and engines over it. */
  interface Store extends AutoCloseable {

    /** One more node on the same store. */
    EventStorageEngine engine();

    /** A node whose way to the store can be disturbed. */
    EventStorageEngine engine(FaultyWay way);

    MongoDatabase database();

    @Override
    void close();
  }

  private @Nullable Store opened;
  private @Nullable EventStorageEngine first;

  abstract Store open() throws Exception;

  @BeforeEach
  final void openStore() throws Exception {
    opened = open();
    first = opened.engine();
  }

  @AfterEach
  final void closeStore() {
    store().close();
  }

  final Store store() {
    if (opened == null) {
      throw new IllegalStateException("not open");
    }
    return opened;
  }

  final EventStorageEngine engine() {
    if (first == null) {
      throw new IllegalStateException("not open");
    }
    return first;
  }

  static Act act(String command, Instant at) {
    return Act.now(at, ACTOR, command);
  }

  static String someCommand() {
    return "command-" + UUID.randomUUID();
  }

  /** Events of one unit of work, as the gate hands them over. */
  static List<DomainEventMessage<?>> unit(
      String command, String aggregate, long sequence, String... texts) {
    return unit(act(command, NOW), aggregate, sequence, texts);
  }

  static List<DomainEventMessage<?>> unit(
      Act act, String aggregate, long sequence, String... texts) {
    List<DomainEventMessage<?>> events = new ArrayList<>();
    for (String text : texts) {
      events.add(
          new GenericDomainEventMessage<>(
              "Note",
              aggregate,
              sequence + events.size(),
              Noted.of(text),
              Meta.of(act, "digest", null)));
    }
    return events;
  }

  final void append(String aggregate, long sequence, String... texts) {
    engine().appendEvents(unit(someCommand(), aggregate, sequence, texts));
  }

  static String text(org.axonframework.messaging.Message<?> event) {
    return ((Noted) event.getPayload()).text();
  }

  static List<TrackedEventMessage<?>> after(
      EventStorageEngine engine, @Nullable TrackingToken token) {
    List<TrackedEventMessage<?>> found = new ArrayList<>();
    try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(token, false)) {
      events.forEach(found::add);
    }
    return found;
  }

  final List<TrackedEventMessage<?>> all() {
    return after(engine(), null);
  }

  static List<String> texts(List<? extends org.axonframework.messaging.Message<?>> events) {
    return events.stream().map(EngineTrial::text).toList();
  }

  static List<Long> positions(List<TrackedEventMessage<?>> events) {
    return events.stream().map(e -> e.trackingToken().position().orElse(-1)).toList();
  }

  static List<Long> upTo(int count) {
    return Stream.iterate(0L, i -> i + 1).limit(count).toList();
  }

  final List<String> stream(String aggregate, long from) {
    return texts(engine().readEvents(aggregate, from).asStream().toList());
  }

  final List<Document> commits() {
    return store()
        .database()
        .getCollection(Commits.NAME)
        .find()
        .sort(new Document("_id", 1))
        .into(new ArrayList<>());
  }
}
