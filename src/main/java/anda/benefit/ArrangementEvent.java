package anda.benefit;

import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 利益联结事件 What can happen to the terms of a benefit arrangement; its money is in {@link
 * IncomeEvent}.
 *
 * <p>Frozen: names and JSON never change.
 */
public sealed interface ArrangementEvent extends DomainEvent {

  /** What it belonged to then. */
  Routing routing();

  @Override
  default Set<String> routes() {
    return routing().ids();
  }

  /** 签订. */
  @EventName("benefit.BenefitArrangementSigned")
  record BenefitArrangementSigned(
      ArrangementFacts facts,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements ArrangementEvent {
    @Override
    public Set<String> routes() {
      return ArrangementEvent.with(routing, facts.assets());
    }
  }

  /**
   * 存量接管 An arrangement of earlier days is taken over as its papers tell it.
   *
   * @param asOf up to when that was so; null = not stated
   */
  @EventName("benefit.BenefitArrangementTakenOver")
  record BenefitArrangementTakenOver(
      ArrangementFacts facts,
      @Nullable PartialDate asOf,
      @Nullable ImportedRow imported,
      Routing routing)
      implements ArrangementEvent, ImportedFact {
    @Override
    public Set<String> routes() {
      return ArrangementEvent.with(routing, facts.assets());
    }
  }

  /**
   * 条款变更 From a day on other terms and splits hold; what was due before stays due.
   *
   * @param from first day of the new terms, as exactly as it is known
   * @param terms the terms from then on
   * @param splits the splits from then on; empty = as before
   */
  @EventName("benefit.BenefitArrangementTermsChanged")
  record BenefitArrangementTermsChanged(
      PartialDate from,
      List<Term> terms,
      List<SplitRule> splits,
      String reason,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements ArrangementEvent {}

  /**
   * 续签.
   *
   * @param until the new last day
   * @param terms terms of the added time; empty = the last ones go on
   */
  @EventName("benefit.BenefitArrangementRenewed")
  record BenefitArrangementRenewed(
      PartialDate until,
      List<Term> terms,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements ArrangementEvent {}

  /**
   * 终止 Nothing falls due after this day; what was due before stays due.
   *
   * @param last last day of the arrangement, as exactly as it is known
   */
  @EventName("benefit.BenefitArrangementEnded")
  record BenefitArrangementEnded(
      PartialDate last,
      String reason,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements ArrangementEvent {}

  /**
   * 更正 What was recorded was wrong; the agreement did not change. The whole is written anew.
   *
   * @param former what it belonged to before, so that those pages tell that it left
   */
  @EventName("benefit.BenefitArrangementCorrected")
  record BenefitArrangementCorrected(
      ArrangementFacts facts,
      String reason,
      @Nullable ImportedRow imported,
      Routing former,
      Routing routing)
      implements ArrangementEvent, ImportedFact {
    @Override
    public Set<String> routes() {
      Set<String> ids = ArrangementEvent.with(routing, facts.assets());
      ids.addAll(former.ids());
      return ids;
    }
  }

  /**
   * 作废 Only where no entry of money under it counts.
   *
   * @param replacedBy id of the right record; null = none
   */
  @EventName("benefit.BenefitArrangementAnnulled")
  record BenefitArrangementAnnulled(String reason, @Nullable String replacedBy, Routing routing)
      implements ArrangementEvent {}

  private static Set<String> with(Routing routing, List<String> assets) {
    Set<String> ids = new LinkedHashSet<>(routing.ids());
    ids.addAll(assets);
    return ids;
  }
}
