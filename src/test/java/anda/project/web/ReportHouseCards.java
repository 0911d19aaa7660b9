package anda.project.web;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Cards folded from the whole log for each question; an unknown condition is an error. */
final class ReportHouseCards<S> implements CardReader<S> {

  private final View<S> view;
  private final ReportHouse house;

  ReportHouseCards(View<S> view, ReportHouse house) {
    this.view = view;
    this.house = house;
  }

  private Map<String, Card<S>> folded(List<RecordedEvent> events) {
    Map<String, Card<S>> cards = new HashMap<>();
    for (RecordedEvent event : events) {
      for (String key : view.keys(event)) {
        Card<S> before = cards.get(key);
        S state = view.fold(before == null ? null : before.state(), event, key);
        if (state != null) {
          cards.put(key, new Card<>(key, event.position(), state));
        }
      }
    }
    return cards;
  }

  private Map<String, Card<S>> known(At at) {
    Long last = at.position();
    return folded(
        house.events().stream().filter(e -> last == null || e.position() <= last).toList());
  }

  @Override
  public Optional<Card<S>> one(String key, At at) {
    return Optional.ofNullable(known(at).get(key));
  }

  @Override
  public Optional<Card<S>> trueOn(String key, LocalDate day) {
    List<RecordedEvent> happened = new ArrayList<>(house.events());
    happened.removeIf(event -> event.happenedDay().isAfter(day));
    happened.sort(
        Comparator.comparing(RecordedEvent::happenedDay).thenComparing(RecordedEvent::position));
    return Optional.ofNullable(folded(happened).get(key));
  }

  @Override
  public Cards<S> list(Bson filter, Bson sort, int page, int size, At at) {
    BsonDocument wanted = filter.toBsonDocument();
    Comparator<Card<S>> order = (a, b) -> 0;
    for (Map.Entry<String, BsonValue> field : sort.toBsonDocument().entrySet()) {
      Comparator<Card<S>> one =
          Comparator.comparing(card -> String.valueOf(value(card, field.getKey())));
      order =
          order.thenComparing(field.getValue().asNumber().intValue() < 0 ? one.reversed() : one);
    }
    List<Card<S>> found =
        known(at).values().stream()
            .filter(card -> matches(card, wanted))
            .sorted(order.thenComparing(Card::key))
            .toList();
    long position = at.position() == null ? house.head() : at.position();
    return new Cards<>(
        found.stream().skip((long) page * size).limit(size).toList(), found.size(), position);
  }

  private boolean matches(Card<S> card, BsonDocument wanted) {
    for (Map.Entry<String, BsonValue> part : wanted.entrySet()) {
      boolean met =
          part.getKey().equals("$and")
              ? part.getValue().asArray().stream().allMatch(p -> matches(card, p.asDocument()))
              : meets(value(card, part.getKey()), part.getValue());
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(@Nullable Object value, BsonValue wanted) {
    if (!wanted.isDocument()) {
      return plain(wanted).equals(value);
    }
    Map.Entry<String, BsonValue> condition = wanted.asDocument().entrySet().iterator().next();
    String limit = String.valueOf(plain(condition.getValue()));
    return switch (condition.getKey()) {
      case "$lt" -> value != null && value.toString().compareTo(limit) < 0;
      case "$lte" -> value != null && value.toString().compareTo(limit) <= 0;
      case "$ne" -> !limit.equals(String.valueOf(value));
      default -> throw new UnsupportedOperationException(condition.getKey());
    };
  }

  private @Nullable Object value(Card<S> card, String field) {
    return view.index(card.state()).get(field.substring("ix.".length()));
  }

  private static Object plain(BsonValue value) {
    return value.isBoolean() ? value.asBoolean().getValue() : value.asString().getValue();
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
