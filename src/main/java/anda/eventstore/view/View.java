package anda.eventstore.view;

import anda.eventstore.view.HistoryReader.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 视图 A pure function of the log, per key: what a card shows is the fold of the events of its key.
 *
 * <p>No clock, no randomness, no look-up. A fold never throws on any order of events: the page "as
 * true on a day" folds by happened day. Whatever changes with "now" (overdue, idle days) is worked
 * out at query time from what the card holds. A bean of this type is all that a new view needs.
 *
 * @param <S> state of one card: a record of strings, numbers, booleans, enums, lists, maps and
 *     nested records; never an event, never a floating-point number
 */
public interface View<S> {

  /** Name of the view, its processor and its collections: {@code feature.noun}. */
  String name();

  /** Raised whenever the fold changes; the new one is built beside the old one. */
  int revision();

  /** Class of the state. */
  Class<S> state();

  /**
   * Keys of the cards that this event changes; empty when it does not concern this view. A card
   * read as true on a day is folded from the events of its aggregate, those routed to it, and those
   * that changed it; a key that is neither has its card from its first event on.
   */
  Set<String> keys(RecordedEvent event);

  /**
   * The state after the event; null state before the first one. Null answer: no card yet; a card
   * that is there cannot vanish.
   */
  @Nullable S fold(@Nullable S state, RecordedEvent event, String key);

  /**
   * Fields that lists filter and sort by, stored as {@code ix.<name>}. Values: String, Long,
   * Integer, Boolean or List of String; absent = unknown.
   */
  Map<String, Object> index(S state);

  /**
   * Signed contributions of this event to totals, from the state before and after. A total is the
   * sum of such rows up to a position, and explain lists exactly those that were not taken back.
   * Most views derive them as the difference of two valuations, see {@link
   * Contribution#difference}.
   */
  default List<Contribution> contributions(
      @Nullable S before, @Nullable S after, RecordedEvent event, String key) {
    return List.of();
  }

  /**
   * Fields of {@code ix} with one value each by which a list of the past is often narrowed: its
   * rows are then counted without reading the cards.
   */
  default List<String> counted() {
    return List.of();
  }

  /**
   * What people call the record of this card, for texts that would else show its id. A name that
   * changed is that of the day.
   *
   * @return null where it has none
   */
  default @Nullable Words title(S card, LocalDate day) {
    return null;
  }

  /** Compound indexes over {@code ix} fields, for example {@code [["place", "stage"]]}. */
  default List<List<String>> indexes() {
    return List.of();
  }
}
