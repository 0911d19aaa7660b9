package anda.web;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.kernel.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 单条读请求 At which moment one record is read, and by whom; taken as a method argument.
 *
 * <p>As {@link Lookup}, and {@code trueOn=<day>} for the record as it truly stood on a day.
 *
 * @param at live, or as known at a position
 * @param trueOn the day; null = not asked for
 * @param viewer who reads
 */
public record RecordLookup(At at, @Nullable LocalDate trueOn, Viewer viewer) {

  /**
   * The card asked for.
   *
   * @throws Refused {@code RECORD_NOT_FOUND}
   */
  public <S> Card<S> card(CardReader<S> reader, String key) {
    Optional<Card<S>> card = trueOn == null ? reader.one(key, at) : reader.trueOn(key, trueOn);
    return card.orElseThrow(() -> new Refused(WebRefusal.RECORD_NOT_FOUND, null, key));
  }
}
