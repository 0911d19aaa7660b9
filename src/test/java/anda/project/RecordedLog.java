package anda.project;

import anda.eventstore.view.Contribution;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A log told event by event, and what views make of it. */
public final class RecordedLog implements EventReader {

  private final List<RecordedEvent> events = new ArrayList<>();

  /** The next event, happened on a day or on an unknown one. */
  public RecordedLog and(String aggregate, DomainEvent fact, @Nullable String day) {
    return and(aggregate, fact, day, null);
  }

  /** The next event, correcting that at a position. */
  public RecordedLog correcting(int position, DomainEvent fact) {
    RecordedEvent wrong = events.get(position);
    String day = wrong.on() == null ? null : wrong.on().from().toString();
    return and(wrong.aggregate(), fact, day, wrong.id());
  }

  private RecordedLog and(
      String aggregate, DomainEvent fact, @Nullable String day, @Nullable String corrects) {
    int position = events.size();
    events.add(
        new RecordedEvent(
            position,
            "event-" + position,
            aggregate,
            "Any",
            position,
            fact.getClass().getAnnotation(EventName.class).value(),
            ProjectSamples.NOW.plusSeconds(position),
            day == null ? null : PartialDate.day(LocalDate.parse(day), PartialDate.Basis.EVENT),
            ProjectSamples.CLERK,
            "cmd-" + position,
            null,
            corrects,
            fact));
    return this;
  }

  /** The cards of a view by key, in log order. */
  public <S> Map<String, S> cards(View<S> view) {
    return cards(view, events);
  }

  /** The card of a key, its events in the order in which they happened. */
  public <S> @Nullable S asHappened(View<S> view, String key) {
    List<RecordedEvent> happened =
        events.stream()
            .sorted(
                Comparator.comparing(RecordedEvent::happenedDay)
                    .thenComparing(RecordedEvent::position))
            .toList();
    return cards(view, happened).get(key);
  }

  private static <S> Map<String, S> cards(View<S> view, List<RecordedEvent> events) {
    Map<String, S> cards = new HashMap<>();
    for (RecordedEvent event : events) {
      for (String key : view.keys(event)) {
        S state = view.fold(cards.get(key), event, key);
        if (state != null) {
          cards.put(key, state);
        }
      }
    }
    return cards;
  }

  /** All contribution rows of a view, event by event. */
  public <S> List<Contribution> contributions(View<S> view) {
    Map<String, S> cards = new HashMap<>();
    List<Contribution> rows = new ArrayList<>();
    for (RecordedEvent event : events) {
      for (String key : view.keys(event)) {
        S before = cards.get(key);
        S after = view.fold(before, event, key);
        rows.addAll(view.contributions(before, after, event, key));
        cards.put(key, after);
      }
    }
    return rows;
  }

  @Override
  public long head() {
    return events.size() - 1;
  }

  @Override
  public long headOn(LocalDate day) {
    return events.stream().filter(event -> !event.recordedDay().isAfter(day)).count() - 1;
  }

  @Override
  public Stream<RecordedEvent> read(long from, long to) {
    return events.stream().filter(event -> event.position() >= from && event.position() <= to);
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
