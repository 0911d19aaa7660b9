package anda.eventstore.fold;

import anda.eventstore.view.Contribution;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * 折叠批 Folds events in memory, and keeps what is to be written for them: nothing here touches a
 * store. The same class folds a batch of the live view, a whole view from zero, and one key.
 */
final class FoldBatch<S> {

  private final View<S> view;
  private final Map<String, Held<S>> cards = new HashMap<>();
  private final Map<String, @Nullable Held<S>> stored = new HashMap<>();
  private final Map<String, Parked> parked = new HashMap<>();
  private final Map<String, Parked> parkedNow = new LinkedHashMap<>();
  private final Map<String, Parked> passedOver = new LinkedHashMap<>();
  private List<Document> closed = new ArrayList<>();
  private List<Row> rows = new ArrayList<>();
  private boolean repeats;

  FoldBatch(View<S> view) {
    this.view = view;
  }

  /** Puts in a card as it stands in the store. */
  void hold(String key, Held<S> card) {
    cards.put(key, card);
    stored.put(key, card);
  }

  /** Puts in a key that is parked in the store. */
  void hold(Parked key) {
    parked.put(key.key(), key);
  }

  /** Folds one event into every card it concerns. */
  void add(RecordedEvent event) {
    Set<String> keys;
    try {
      keys = view.keys(event);
    } catch (RuntimeException failed) {
      park(event.aggregate(), event, failed);
      return;
    }
    keys.forEach(key -> add(event, key));
  }

  /** Folds one event into one card if the view says that it concerns it. */
  void addOnly(RecordedEvent event, String key) {
    if (keys(view, List.of(event)).contains(key)) {
      add(event, key);
    }
  }

  /** Keys whose cards must be put in before these events are added. */
  static Set<String> keys(View<?> view, Collection<RecordedEvent> events) {
    Set<String> keys = new LinkedHashSet<>();
    for (RecordedEvent event : events) {
      try {
        keys.addAll(view.keys(event));
      } catch (RuntimeException failed) {
        keys.add(event.aggregate());
      }
    }
    return keys;
  }

  /** Folds one event into one card; an event the card already holds is passed by. */
  void add(RecordedEvent event, String key) {
    Held<S> before = cards.get(key);
    if (before != null && event.position() <= before.from()) {
      repeats = true;
      return;
    }
    Parked waiting = parked.get(key);
    // a run cut short may have parked the key without writing the card as it was just before
    if (waiting != null && event.position() >= waiting.position()) {
      passOver(key, event);
      return;
    }
    try {
      fold(event, key, before);
    } catch (RuntimeException failed) {
      park(key, event, failed);
    }
  }

  private void fold(RecordedEvent event, String key, @Nullable Held<S> before) {
    S was = before == null ? null : before.state();
    S is = view.fold(was, event, key);
    if (is == null && before != null) {
      throw new IllegalStateException("a card cannot vanish");
    }
    List<Contribution> added = view.contributions(was, is, event, key);
    Held<S> after = is == null ? null : held(is, event.position());
    int n = 0;
    for (Contribution contribution : added) {
      rows.add(Row.of(event, key, n++, contribution));
    }
    if (before != null) {
      closed.add(before.closed(key, event.position()));
    }
    if (after != null) {
      cards.put(key, after);
    }
  }

  private Held<S> held(S state, long from) {
    Document ix = new Document();
    new TreeMap<>(view.index(state))
        .forEach(
            (name, value) -> {
              if (value != null) {
                ix.append(name, value instanceof Integer number ? Long.valueOf(number) : value);
              }
            });
    return new Held<>(state, from, StateJson.write(state), ix);
  }

  private void passOver(String key, RecordedEvent event) {
    Parked later = parked.get(key).passedOver(event.position());
    parked.put(key, later);
    (parkedNow.containsKey(key) ? parkedNow : passedOver).put(key, later);
  }

  private void park(String key, RecordedEvent event, RuntimeException failed) {
    if (parked.containsKey(key)) {
      passOver(key, event);
      return;
    }
    String message = failed.getClass().getSimpleName() + ": " + failed.getMessage();
    Parked now = new Parked(key, event.position(), event.id(), message, event.position());
    parked.put(key, now);
    parkedNow.put(key, now);
  }

  /** The card of a key as folded so far. */
  @Nullable Held<S> card(String key) {
    return cards.get(key);
  }

  /** All cards as folded so far. */
  Map<String, Held<S>> cards() {
    return cards;
  }

  /** The card as it was put in, or null when the store had none. */
  @Nullable Held<S> stored(String key) {
    return stored.get(key);
  }

  /** Whether an event was passed by because an earlier, interrupted run had folded it. */
  boolean repeats() {
    return repeats;
  }

  /** Keys parked by this batch. */
  Map<String, Parked> parkedNow() {
    return parkedNow;
  }

  /** Keys parked earlier that this batch passed over. */
  Map<String, Parked> passedOver() {
    return passedOver;
  }

  /** What is folded so far now stands in the store; only later changes are written next time. */
  void written() {
    stored.putAll(cards);
    parkedNow.clear();
    passedOver.clear();
  }

  /** Hands over the versions closed since the last call. */
  List<Document> drainClosed() {
    List<Document> drained = closed;
    closed = new ArrayList<>();
    return drained;
  }

  /** Hands over the rows added since the last call. */
  List<Row> drainRows() {
    List<Row> drained = rows;
    rows = new ArrayList<>();
    return drained;
  }
}
