package anda.eventstore.fold;

import anda.eventstore.view.Card;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 截至某日的事实 One card as true on a day: its events in the order in which they happened, up to that
 * day.
 *
 * <p>A correction stands at the day of what it corrects; a day that is not known, at the day of
 * recording.
 */
final class TrueOn<S> {

  private final View<S> view;
  private final EventReader log;

  TrueOn(View<S> view, EventReader log) {
    this.view = view;
    this.log = log;
  }

  /**
   * The card on a day.
   *
   * @param changedAt positions at which the view's card of this key changed: where the key is no
   *     route of its events, the log cannot find them by the key
   */
  Optional<Card<S>> card(String key, LocalDate day, Collection<Long> changedAt) {
    Map<String, RecordedEvent> known = new HashMap<>();
    List<Happened> events = new ArrayList<>();
    for (RecordedEvent event : eventsOf(key, changedAt)) {
      known.put(event.id(), event);
      if (view.keys(event).contains(key)) {
        events.add(new Happened(day(event, known), event));
      }
    }
    events.sort(
        Comparator.comparing(Happened::day).thenComparing(happened -> happened.event().position()));
    S state = null;
    long last = -1;
    for (Happened happened : events) {
      if (!happened.day().isAfter(day)) {
        state = fold(state, happened.event(), key);
        last = Math.max(last, happened.event().position());
      }
    }
    return state == null ? Optional.empty() : Optional.of(new Card<>(key, last, state));
  }

  private Collection<RecordedEvent> eventsOf(String key, Collection<Long> changedAt) {
    Map<Long, RecordedEvent> events = new TreeMap<>();
    log.ofKey(key).forEach(event -> events.put(event.position(), event));
    for (long position : changedAt) {
      if (!events.containsKey(position)) {
        try (Stream<RecordedEvent> one = log.read(position, position)) {
          one.forEach(event -> events.put(position, event));
        }
      }
    }
    return events.values();
  }

  private @Nullable S fold(@Nullable S state, RecordedEvent event, String key) {
    try {
      return view.fold(state, event, key);
    } catch (RuntimeException failed) {
      throw new Refused(
          FoldRefusal.CARD_PARKED, "trueOn", key, event.id(), String.valueOf(failed.getMessage()));
    }
  }

  private LocalDate day(RecordedEvent event, Map<String, RecordedEvent> known) {
    RecordedEvent corrected = event;
    Set<String> seen = new HashSet<>();
    while (corrected.corrects() != null && seen.add(corrected.id())) {
      String id = corrected.corrects();
      RecordedEvent next = known.get(id);
      if (next == null) {
        next = log.byId(id).orElse(null);
      }
      if (next == null) {
        break;
      }
      corrected = next;
    }
    return corrected.happenedDay();
  }

  private record Happened(LocalDate day, RecordedEvent event) {}
}
