package anda.benefit;

import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条款变动 One change of the terms of an arrangement, as its schedule needs it.
 *
 * @param from first day of new terms; null for an end
 * @param until new last day of the arrangement; null = as before
 * @param terms new terms; empty = none, or the last ones go on
 * @param splits new splits; empty = as before
 * @param end whether nothing falls due after {@code until}
 */
public record TermsChange(
    @Nullable PartialDate from,
    @Nullable LocalDate until,
    List<Term> terms,
    List<SplitRule> splits,
    boolean end) {

  /** Keeps its own lists. */
  public TermsChange {
    terms = List.copyOf(terms);
    splits = List.copyOf(splits);
  }

  /** Other terms from a day on. */
  public static TermsChange changed(PartialDate from, List<Term> terms, List<SplitRule> splits) {
    return new TermsChange(from, null, terms, splits, false);
  }

  /** A longer time, with its terms or with the last ones. */
  public static TermsChange renewed(PartialDate until, List<Term> terms) {
    return new TermsChange(null, until.to(), terms, List.of(), false);
  }

  /** The last day. */
  public static TermsChange ended(PartialDate last) {
    return new TermsChange(null, last.to(), List.of(), List.of(), true);
  }
}
