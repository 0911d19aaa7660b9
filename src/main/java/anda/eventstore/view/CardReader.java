package anda.eventstore.view;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * 视图读取 Reads the cards of one view, live or as known at a position, by the same questions.
 *
 * <p>What is asked waits up to two seconds for the view to be built ({@code VIEW_NOT_BUILT}), and
 * at a position to reach it ({@code VIEW_BEHIND}); both refusals are answered with 503 and may be
 * asked again.
 *
 * @param <S> state of a card
 */
public interface CardReader<S> {

  /** One card. */
  Optional<Card<S>> one(String key, At at);

  /** One card as true on a day: the fold of its events ordered by (happened, position). */
  Optional<Card<S>> trueOn(String key, LocalDate day);

  /**
   * A page of cards.
   *
   * @param filter over {@code ix.<name>} fields
   * @param sort over {@code ix.<name>} fields; ties by key
   * @param page from 0
   * @param size at most 200
   * @throws anda.kernel.Refused {@code PAGE_TOO_DEEP} beyond row 10,000, {@code PAGE_MALFORMED}
   */
  Cards<S> list(Bson filter, Bson sort, int page, int size, At at);

  /** The same, in the order that somebody asked for. */
  default Cards<S> list(Bson filter, Slice slice, At at) {
    return list(filter, Order.by(slice.order()), slice.page(), slice.size(), at);
  }

  /**
   * The position that a moment stands for; of the live state the newest one the view has reached,
   * for what must be read at one moment in several steps.
   */
  default long position(At at) {
    Long position = at.position();
    return position == null
        ? list(Filters.eq("_id", ""), Sorts.orderBy(), 0, 1, at).position()
        : position;
  }

  /** Sums of one measure by the given dimensions over the rows that match. */
  List<Total> totals(String measure, Map<String, String> where, List<String> by, At at);

  /**
   * Exactly the rows that make up a total, in log order: those that were not taken back by then. As
   * many as the {@link Total} says, and their sum is its sum.
   *
   * @throws anda.kernel.Refused {@code TOO_MANY_ROWS} beyond 10,000
   */
  List<ContributionRow> explain(String measure, Map<String, String> where, At at);

  /** A page of cards with the number of all that match and the position it was read at. */
  record Cards<S>(List<Card<S>> items, long total, long position) {}

  /**
   * One group and its sum.
   *
   * @param rows number of rows it is made of, those that were not taken back
   */
  record Total(Map<String, String> dimensions, long sum, long rows) {}

  /** A stored contribution: which event of which card added how much. */
  record ContributionRow(
      long position, String key, String event, Map<String, String> dimensions, long amount) {}
}
