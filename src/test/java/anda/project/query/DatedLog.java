package anda.project.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A log in which each entry has its own day of recording and of happening. */
final class DatedLog {

  static final Actor CLERK =
      Actor.of("person-clerk", "MANAGER", "unit-banner", Actor.Assurance.DECLARED);

  private final List<RecordedEvent> events = new ArrayList<>();

  /** Recorded on the day it happened, at ten o'clock. */
  DatedLog on(String day, DomainEvent fact) {
    return at(day + "T10:00", fact);
  }

  /** Recorded at the moment it happened. */
  DatedLog at(String moment, DomainEvent fact) {
    LocalDateTime when = LocalDateTime.parse(moment);
    return add(when, PartialDate.day(when.toLocalDate(), PartialDate.Basis.EVENT), fact);
  }

  /** Happened before it was recorded, on a day known or not. */
  DatedLog late(String recorded, @Nullable PartialDate happened, DomainEvent fact) {
    return add(LocalDate.parse(recorded).atTime(10, 0), happened, fact);
  }

  private DatedLog add(LocalDateTime recorded, @Nullable PartialDate on, DomainEvent fact) {
    int position = events.size();
    events.add(
        new RecordedEvent(
            position,
            "event-" + position,
            "aggregate",
            "Any",
            position,
            fact.getClass().getAnnotation(EventName.class).value(),
            recorded.atZone(Act.ZONE).toInstant(),
            on,
            CLERK,
            "cmd-" + position,
            null,
            null,
            fact));
    return this;
  }

  <S> Map<String, S> cards(View<S> view) {
    return fold(view, events);
  }

  /** As known at the end of a day. */
  <S> Map<String, S> knownOn(View<S> view, LocalDate day) {
    return fold(view, events.stream().filter(e -> !e.recordedDay().isAfter(day)).toList());
  }

  /** In some other order, as a question after a past day may bring it. */
  <S> Map<String, S> shuffled(View<S> view, Random random) {
    List<RecordedEvent> mixed = new ArrayList<>(events);
    Collections.shuffle(mixed, random);
    return fold(view, mixed);
  }

  /** In the order in which it happened. */
  <S> Map<String, S> asHappened(View<S> view) {
    List<RecordedEvent> happened = new ArrayList<>(events);
    happened.sort(
        (a, b) -> {
          int days = a.happenedDay().compareTo(b.happenedDay());
          return days != 0 ? days : Long.compare(a.position(), b.position());
        });
    return fold(view, happened);
  }

  private static <S> Map<String, S> fold(View<S> view, List<RecordedEvent> events) {
    Map<String, S> cards = new HashMap<>();
    for (RecordedEvent event : events) {
      for (String key : view.keys(event)) {
        S state = view.fold(cards.get(key), event, key);
        if (state != null) {
          cards.put(key, state);
          view.index(state);
        }
      }
    }
    return cards;
  }
}
