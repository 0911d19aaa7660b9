package anda.region.web;

import anda.eventstore.view.Card;
import anda.kernel.AmountKind;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.AnnualPlanEvent.Target;
import anda.region.query.AnnualPlanCard;
import anda.region.query.AnnualPlanCard.Adjustment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 年度计划答复 What the addresses of annual plans answer. */
final class AnnualPlanAnswers {

  private AnnualPlanAnswers() {}

  /**
   * 年度计划 A plan in a list.
   *
   * @param fenByKind planned money by kind; unlike kinds are never added
   * @param linesWithoutAmount lines of which no amount is known
   * @param adjustmentsNotFiled adjustments of which no act of the partner is known
   */
  record PlanRow(
      String id,
      @Nullable String title,
      List<String> pairings,
      @Nullable Integer year,
      @Nullable String batch,
      @Nullable Source document,
      int lines,
      Map<AmountKind, Long> fenByKind,
      long linesWithoutAmount,
      int adjustments,
      long adjustmentsNotFiled,
      List<String> irregularities,
      @Nullable String annulled,
      long position) {

    static PlanRow of(Card<AnnualPlanCard> card) {
      AnnualPlanCard plan = card.state();
      return new PlanRow(
          card.key(),
          plan.title(),
          plan.pairings(),
          plan.year(),
          plan.batch(),
          plan.document(),
          plan.lines().size(),
          plan.fenByKind(),
          plan.lines().values().stream()
              .filter(line -> line.amounts().stream().allMatch(amount -> amount.fen() == null))
              .count(),
          plan.adjustments().size(),
          plan.adjustments().stream().filter(one -> one.partner().isEmpty()).count(),
          plan.irregularities(),
          plan.annulled(),
          card.position());
    }
  }

  /** 年度计划详情. */
  record PlanPage(
      PlanRow plan,
      List<Target> targets,
      List<Line> lines,
      List<PartnerAct> partner,
      List<Adjustment> adjustments) {

    static PlanPage of(Card<AnnualPlanCard> card) {
      AnnualPlanCard plan = card.state();
      return new PlanPage(
          PlanRow.of(card),
          List.copyOf(new TreeMap<>(plan.targets()).values()),
          List.copyOf(new TreeMap<>(plan.lines()).values()),
          plan.partner(),
          plan.adjustments());
    }
  }
}
