package anda.region.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.Actor;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A log told event by event, and the cards a view makes of it. */
public final class Told {

  private static final Instant AT = Instant.parse("2024-05-06T01:02:03.004Z");
  private static final Actor CLERK =
      Actor.of("person-1", "MANAGER", "unit-1", Actor.Assurance.DECLARED);
  private final List<RecordedEvent> events = new ArrayList<>();

  /** The next event, happened on a day or on an unknown one. */
  public Told and(String aggregate, DomainEvent fact, @Nullable String day) {
    return and(aggregate, fact, day, null);
  }

  Told and(String aggregate, DomainEvent fact, @Nullable String day, @Nullable Source source) {
    int position = events.size();
    events.add(
        new RecordedEvent(
            position,
            "event-" + position,
            aggregate,
            "Any",
            position,
            fact.getClass().getAnnotation(EventName.class).value(),
            AT.plusSeconds(position),
            day == null ? null : PartialDate.day(LocalDate.parse(day), PartialDate.Basis.EVENT),
            CLERK,
            "cmd-" + position,
            source,
            null,
            fact));
    return this;
  }

  List<RecordedEvent> events() {
    return events;
  }

  /** The cards of a view by key, in the order told. */
  public <S> Map<String, S> cards(View<S> view) {
    return cards(view, events);
  }

  static <S> Map<String, S> cards(View<S> view, List<RecordedEvent> events) {
    Map<String, S> cards = new HashMap<>();
    for (RecordedEvent event : events) {
      for (String key : view.keys(event)) {
        S state = view.fold(cards.get(key), event, key);
        if (state == null) {
          cards.remove(key);
        } else {
          cards.put(key, state);
        }
      }
    }
    return cards;
  }
}
