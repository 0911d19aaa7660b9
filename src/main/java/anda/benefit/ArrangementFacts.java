package anda.benefit;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.project.LinkageMode;
import anda.project.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 利益联结内容 What was agreed: who puts in what, who pays, who receives, on which terms.
 *
 * @param title what it is called
 * @param project id of the project behind it; null = not known
 * @param assets ids of the assets put in; empty = none recorded
 * @param modes forms of linkage; empty = none recognised
 * @param principal money put in, by kind; empty = none or not stated
 * @param things things put in, for example 1300 头; empty = none or not counted
 * @param payer who owes the income; null = not stated
 * @param receivers whom it is promised to; empty = not stated
 * @param places where it counts; empty = not stated
 * @param pairings pairings it belongs to
 * @param from first day; null = unknown
 * @param until last day; null = no end stated
 * @param terms the promises
 * @param splits how income is divided, in order of their first day
 * @param text the source's own words; null = none
 */
public record ArrangementFacts(
    String title,
    @Nullable String project,
    List<String> assets,
    List<LinkageMode> modes,
    List<Amount> principal,
    List<Quantity> things,
    @Nullable Party payer,
    List<Receiver> receivers,
    List<PlaceRef> places,
    List<String> pairings,
    @Nullable PartialDate from,
    @Nullable PartialDate until,
    List<Term> terms,
    List<SplitRule> splits,
    @Nullable String text) {

  /** Keeps its own lists. */
  public ArrangementFacts {
    assets = List.copyOf(assets);
    modes = List.copyOf(modes);
    principal = List.copyOf(principal);
    things = List.copyOf(things);
    receivers = List.copyOf(receivers);
    places = List.copyOf(places);
    pairings = List.copyOf(pairings);
    terms = List.copyOf(terms);
    splits = List.copyOf(splits);
  }
}
