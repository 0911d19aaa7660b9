package anda.benefit;

import anda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 约定条款 One promise of an arrangement over one stretch of time; a rate that changes by year is
 * several terms.
 *
 * <p>A guaranteed floor with a share of the result on top is two terms, the first {@code
 * guaranteed}.
 *
 * @param key key within the arrangement, unique there
 * @param kind what it promises
 * @param receiver whom it is for
 * @param from first day; null = from the start of the arrangement, or unknown
 * @param until last day, inclusive; null = to the end of the arrangement, or unknown
 * @param cadence how often it is due; null = not stated
 * @param dueMonth month in which an instalment is due, 1 to 12; null = at the end of its period
 * @param dueDay day of that month; null = its last day
 * @param ratePpm share in parts per million, of the principal or of the result
 * @param fen the sum: of one instalment of all together, or for each counted thing; null = not
 *     stated, never zero
 * @param each for each of what; null unless {@code FIXED_SUM_EACH} or {@code PAY_FOR_WORK}
 * @param count how many of them there are; null = not stated
 * @param things what is given back in kind per instalment; empty = nothing or not counted
 * @param status the household's standing it is promised to, for example 未脱贫; null = to all
 * @param guaranteed whether it is due whatever the result (保底)
 * @param text the source's own words; null = typed in Anda
 */
public record Term(
    String key,
    TermKind kind,
    ReceiverKind receiver,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Cadence cadence,
    @Nullable Integer dueMonth,
    @Nullable Integer dueDay,
    @Nullable Integer ratePpm,
    @Nullable Long fen,
    @Nullable EachOf each,
    @Nullable Integer count,
    List<Quantity> things,
    @Nullable String status,
    boolean guaranteed,
    @Nullable String text) {

  /** Keeps its own list. */
  public Term {
    things = List.copyOf(things);
  }
}
