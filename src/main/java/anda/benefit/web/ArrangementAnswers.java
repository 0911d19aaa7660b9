package anda.benefit.web;

import anda.benefit.ArrangementFacts;
import anda.benefit.BenefitIrregularity;
import anda.benefit.ExpectedIncome.Scheduled;
import anda.benefit.PromisedAgainstPaid.Answered;
import anda.benefit.TermsSchedule;
import anda.benefit.query.ArrangementCard;
import anda.benefit.query.ArrangementCard.Changed;
import anda.benefit.query.ArrangementCard.EntryKind;
import anda.benefit.query.ArrangementCard.IrregularFact;
import anda.benefit.query.ArrangementCard.MoneyEntry;
import anda.eventstore.view.Card;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.project.LinkageMode;
import anda.project.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 利益联结答复 What the addresses of arrangements answer. All money in fen. */
final class ArrangementAnswers {

  private ArrangementAnswers() {}

  /**
   * 列表行.
   *
   * @param until last day after all changes; null = no end stated
   * @param runsOut whether it goes on and runs out within the days asked about
   * @param heldFen what it holds as far as recorded
   */
  record ArrangementRow(
      String id,
      long position,
      String title,
      @Nullable String project,
      List<LinkageMode> modes,
      List<Amount> principal,
      @Nullable Party payer,
      List<PlaceRef> places,
      List<String> pairings,
      @Nullable PartialDate from,
      @Nullable LocalDate until,
      boolean runsOut,
      @Nullable String ended,
      long incomeFen,
      long heldFen,
      List<BenefitIrregularity> irregularities) {

    static ArrangementRow of(
        Card<ArrangementCard> card, ArrangementFacts facts, LocalDate day, int within) {
      ArrangementCard state = card.state();
      LocalDate until = TermsSchedule.until(facts, state.termsChanges());
      return new ArrangementRow(
          card.key(),
          card.position(),
          facts.title(),
          facts.project(),
          facts.modes(),
          facts.principal(),
          facts.payer(),
          facts.places(),
          facts.pairings(),
          facts.from(),
          until,
          isSoonOver(state, until, day, within),
          state.ended(),
          state.sum(EntryKind.INCOME),
          state.heldFen(),
          state.irregular().stream().flatMap(one -> one.codes().stream()).distinct().toList());
    }
  }

  private static boolean isSoonOver(
      ArrangementCard card, @Nullable LocalDate until, LocalDate day, int within) {
    return card.ended() == null
        && until != null
        && !until.isBefore(day)
        && !until.isAfter(day.plusDays(within));
  }

  /**
   * 利益联结页.
   *
   * @param asOf day its standing is worked out for
   * @param schedule terms with the days between which they hold after all changes
   * @param until last day after all changes; null = no end stated
   * @param freeFen what it holds less the reserve
   */
  record ArrangementPage(
      String id,
      long position,
      LocalDate asOf,
      ArrangementFacts facts,
      List<Changed> changes,
      List<Scheduled> schedule,
      @Nullable LocalDate until,
      boolean runsOut,
      List<Source> documents,
      @Nullable Source source,
      @Nullable PartialDate on,
      boolean takenOver,
      @Nullable String ended,
      @Nullable String annulled,
      List<MoneyEntry> entries,
      long reserveFen,
      long heldFen,
      long freeFen,
      List<IrregularFact> irregular) {

    static ArrangementPage of(
        Card<ArrangementCard> card, ArrangementFacts facts, LocalDate day, int within) {
      ArrangementCard state = card.state();
      LocalDate until = TermsSchedule.until(facts, state.termsChanges());
      return new ArrangementPage(
          card.key(),
          card.position(),
          day,
          facts,
          state.changes(),
          TermsSchedule.of(facts, state.termsChanges()),
          until,
          isSoonOver(state, until, day, within),
          state.documents(),
          state.source(),
          state.on(),
          state.takenOver(),
          state.ended(),
          state.annulled(),
          state.entries(),
          state.reserveFen(),
          state.heldFen(),
          state.freeFen(),
          state.irregular());
    }
  }

  /**
   * 应收日历 What the terms make due, and what came for it.
   *
   * @param asOf day up to which income counts and by which an instalment is due
   * @param through last day looked at
   * @param promisedFen sum of what was due by then and is known; null = none of it is known
   * @param cameFen sum of what came for it
   * @param unassignedFen what came and answers no instalment
   * @param unknown whether something due by then has no known amount, so that the sum is a part
   */
  record ArrangementCalendar(
      String id,
      long position,
      LocalDate asOf,
      LocalDate through,
      List<Answered> rows,
      @Nullable Long promisedFen,
      long cameFen,
      long unassignedFen,
      boolean unknown) {}

  /** 一组. */
  record ArrangementGroup(Map<String, String> dimensions, long sum, long rows) {}

  /** 汇总. */
  record ArrangementTotals(String measure, List<ArrangementGroup> groups, long position) {}

  /** 贡献行 Which entry of which arrangement added how much. */
  record ArrangementAddition(
      String id,
      String arrangement,
      String event,
      long position,
      Map<String, String> dimensions,
      long amount) {}
}
