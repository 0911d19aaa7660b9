package anda.region.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Cards folded from the log in memory; an unknown condition is an error. */
final class HouseCards<S> implements CardReader<S> {

  private final View<S> view;
  private final EventReader log;
  private final Map<String, Card<S>> live = new HashMap<>();
  private long folded = -1;

  HouseCards(View<S> view, EventReader log) {
    this.view = view;
    this.log = log;
  }

  private synchronized Map<String, Card<S>> known(At at) {
    Long last = at.position();
    if (last != null) {
      return fold(new HashMap<>(), log.read(0, last).toList());
    }
    long head = log.head();
    fold(live, log.read(folded + 1, head).toList());
    folded = head;
    return Map.copyOf(live);
  }

  private Map<String, Card<S>> fold(Map<String, Card<S>> cards, List<RecordedEvent> events) {
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

  @Override
  public Optional<Card<S>> one(String key, At at) {
    return Optional.ofNullable(known(at).get(key));
  }

  @Override
  public Optional<Card<S>> trueOn(String key, LocalDate day) {
    List<RecordedEvent> happened = new ArrayList<>(log.ofKey(key));
    happened.removeIf(event -> event.happenedDay().isAfter(day));
    happened.sort(
        Comparator.comparing(RecordedEvent::happenedDay).thenComparing(RecordedEvent::position));
    return Optional.ofNullable(fold(new HashMap<>(), happened).get(key));
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
    long position = at.position() == null ? log.head() : at.position();
    return new Cards<>(
        found.stream().skip((long) page * size).limit(size).toList(), found.size(), position);
  }

  private boolean matches(Card<S> card, BsonDocument wanted) {
    return wanted.entrySet().stream()
        .allMatch(
            part ->
                switch (part.getKey()) {
                  case "$and" ->
                      part.getValue().asArray().stream()
                          .allMatch(one -> matches(card, one.asDocument()));
                  case "$or" ->
                      part.getValue().asArray().stream()
                          .anyMatch(one -> matches(card, one.asDocument()));
                  default -> meets(value(card, part.getKey()), part.getValue());
                });
  }

  private static boolean meets(@Nullable Object value, BsonValue wanted) {
    if (wanted.isRegularExpression()) {
      String pattern = wanted.asRegularExpression().getPattern();
      return value != null && Pattern.compile(pattern).matcher(value.toString()).find();
    }
    if (!wanted.isDocument()) {
      return any(value, one -> one.equals(plain(wanted)));
    }
    return wanted.asDocument().entrySet().stream()
        .allMatch(condition -> meets(value, condition.getKey(), condition.getValue()));
  }

  private static boolean meets(@Nullable Object value, String operator, BsonValue limit) {
    return switch (operator) {
      case "$in" -> limit.asArray().stream().anyMatch(one -> any(value, v -> v.equals(plain(one))));
      case "$exists" -> (value != null) == limit.asBoolean().getValue();
      case "$gt" -> any(value, one -> one.toString().compareTo(plain(limit).toString()) > 0);
      case "$gte" -> any(value, one -> one.toString().compareTo(plain(limit).toString()) >= 0);
      case "$lt" -> any(value, one -> one.toString().compareTo(plain(limit).toString()) < 0);
      case "$lte" -> any(value, one -> one.toString().compareTo(plain(limit).toString()) <= 0);
      default -> throw new UnsupportedOperationException(operator);
    };
  }

  private static boolean any(@Nullable Object value, Predicate<Object> condition) {
    if (value instanceof Collection<?> many) {
      return many.stream().anyMatch(condition::test);
    }
    return value != null && condition.test(value);
  }

  private @Nullable Object value(Card<S> card, String field) {
    return view.index(card.state()).get(field.substring("ix.".length()));
  }

  private static Object plain(BsonValue value) {
    if (value.isBoolean()) {
      return value.asBoolean().getValue();
    }
    return value.isNumber() ? value.asNumber().intValue() : value.asString().getValue();
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
