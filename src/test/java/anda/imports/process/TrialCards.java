package anda.imports.process;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/** Cards of a view folded from the whole log for each question; knows equality and one sort. */
final class TrialCards<S> implements CardReader<S> {

  private final View<S> view;
  private final TrialHouse house;

  TrialCards(View<S> view, TrialHouse house) {
    this.view = view;
    this.house = house;
  }

  private List<Card<S>> all(At at) {
    Map<String, Card<S>> cards = new LinkedHashMap<>();
    for (RecordedEvent event : house.events()) {
      Long last = at.position();
      if (last != null && event.position() > last) {
        break;
      }
      for (String key : view.keys(event)) {
        Card<S> before = cards.get(key);
        S state = view.fold(before == null ? null : before.state(), event, key);
        if (state != null) {
          cards.put(key, new Card<>(key, event.position(), state));
        }
      }
    }
    return new ArrayList<>(cards.values());
  }

  @Override
  public Optional<Card<S>> one(String key, At at) {
    return all(at).stream().filter(card -> card.key().equals(key)).findFirst();
  }

  @Override
  public Optional<Card<S>> trueOn(String key, LocalDate day) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Cards<S> list(Bson filter, Bson sort, int page, int size, At at) {
    BsonDocument wanted = filter.toBsonDocument();
    Map.Entry<String, BsonValue> order = sort.toBsonDocument().entrySet().iterator().next();
    Comparator<Card<S>> byField =
        Comparator.comparing(card -> sortable(value(card, order.getKey())));
    List<Card<S>> found =
        all(at).stream()
            .filter(card -> matches(card, wanted))
            .sorted(order.getValue().asInt32().getValue() < 0 ? byField.reversed() : byField)
            .toList();
    List<Card<S>> shown = found.stream().skip((long) page * size).limit(size).toList();
    return new Cards<>(shown, found.size(), house.head());
  }

  private boolean matches(Card<S> card, BsonDocument wanted) {
    for (Map.Entry<String, BsonValue> part : wanted.entrySet()) {
      boolean met =
          part.getKey().equals("$and")
              ? part.getValue().asArray().stream().allMatch(p -> matches(card, p.asDocument()))
              : plain(part.getValue()).equals(value(card, part.getKey()));
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private Object value(Card<S> card, String field) {
    return view.index(card.state()).getOrDefault(field.substring("ix.".length()), "");
  }

  private static Object plain(BsonValue value) {
    return value.isBoolean() ? value.asBoolean().getValue() : value.asString().getValue();
  }

  private static String sortable(Object value) {
    return value instanceof Number number
        ? String.format("%020d", number.longValue())
        : value.toString();
  }

  @Override
  public List<Total> totals(String measure, Map<String, String> where, List<String> by, At at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ContributionRow> explain(String measure, Map<String, String> where, At at) {
    throw new UnsupportedOperationException();
  }
}
