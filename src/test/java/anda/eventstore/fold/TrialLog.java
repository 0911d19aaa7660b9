package anda.eventstore.fold;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A log given as a list, so that tests decide what stands in it and how far it goes. */
public final class TrialLog implements EventReader {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Actor ACTOR =
      Actor.of("person-1", "MANAGER", "unit-1", Actor.Assurance.DECLARED);

  private final List<RecordedEvent> events;

  /** An empty log. */
  public TrialLog() {
    this(new CopyOnWriteArrayList<>());
  }

  private TrialLog(List<RecordedEvent> events) {
    this.events = events;
  }

  /** The log as it was when this position was its head. */
  TrialLog upTo(long position) {
    return new TrialLog(List.copyOf(events.subList(0, (int) position + 1)));
  }

  /** Records a fact as happened on the day it is recorded: one day per ten entries. */
  public RecordedEvent record(String aggregate, DomainEvent fact) {
    Instant at = at(events.size());
    return record(
        aggregate,
        fact,
        PartialDate.day(at.atZone(Act.ZONE).toLocalDate(), PartialDate.Basis.EVENT),
        null);
  }

  /** Records a fact. */
  public RecordedEvent record(
      String aggregate, DomainEvent fact, @Nullable PartialDate on, @Nullable String corrects) {
    int position = events.size();
    long sequence = events.stream().filter(e -> e.aggregate().equals(aggregate)).count();
    RecordedEvent event =
        new RecordedEvent(
            position,
            "event-" + position,
            aggregate,
            "Account",
            sequence,
            fact.getClass().getAnnotation(EventName.class).value(),
            at(position),
            on,
            ACTOR,
            "command-" + position,
            null,
            corrects,
            fact);
    events.add(event);
    return event;
  }

  private static Instant at(int position) {
    return START.plusSeconds(position * 8_640L);
  }

  @Override
  public long head() {
    return events.size() - 1;
  }

  @Override
  public long headOn(LocalDate day) {
    return IntStream.range(0, events.size())
        .filter(i -> !events.get(i).recordedDay().isAfter(day))
        .max()
        .orElse(-1);
  }

  @Override
  public Stream<RecordedEvent> read(long from, long to) {
    // of one moment: a part of the list does not bear that others append meanwhile
    List<RecordedEvent> now = List.copyOf(events);
    return now.subList((int) from, (int) Math.min(to + 1, now.size())).stream();
  }

  @Override
  public List<RecordedEvent> ofAggregate(String aggregate) {
    return events.stream().filter(event -> event.aggregate().equals(aggregate)).toList();
  }

  @Override
  public List<RecordedEvent> ofKey(String key) {
    return events.stream()
        .filter(event -> event.aggregate().equals(key) || event.fact().routes().contains(key))
        .toList();
  }

  @Override
  public Optional<RecordedEvent> byId(String eventId) {
    return events.stream().filter(event -> event.id().equals(eventId)).findFirst();
  }
}
