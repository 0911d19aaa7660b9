package anda.web;

import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import java.util.List;
import java.util.function.Function;

/**
 * 列表答复 One page of a list.
 *
 * @param items the rows; each has an {@code id}
 * @param total number of all rows that match
 * @param page page from 0
 * @param size page size asked for
 * @param position position of the log the page was read at
 */
public record PageAnswer<T>(List<T> items, long total, int page, int size, long position) {

  /** A page of cards, each shown as a row. */
  public static <S, T> PageAnswer<T> of(
      CardReader.Cards<S> cards, Paging paging, Function<Card<S>, T> row) {
    List<T> items = cards.items().stream().map(row).toList();
    return new PageAnswer<>(items, cards.total(), paging.page(), paging.size(), cards.position());
  }
}
