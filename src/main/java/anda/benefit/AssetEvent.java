package anda.benefit;

import anda.kernel.Amount;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 项目资产事件 What can happen to an asset that a project left behind.
 *
 * <p>All money in fen. Frozen: names and JSON never change.
 */
public sealed interface AssetEvent extends DomainEvent {

  /** What it belonged to then. */
  Routing routing();

  @Override
  default Set<String> routes() {
    return routing().ids();
  }

  /** 资产登记. */
  @EventName("benefit.AssetRegistered")
  record AssetRegistered(
      AssetFacts facts,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements AssetEvent {}

  /**
   * 确权 The rights are confirmed; rights not named stay as they were.
   *
   * @param rights the rights confirmed, each with all its holders
   */
  @EventName("benefit.AssetTitleConfirmed")
  record AssetTitleConfirmed(
      List<RightHolder> rights,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements AssetEvent {}

  /**
   * 资产移交 To a party that owns it from then on, or, in parts, to households.
   *
   * @param receiver the new owner; null = it went to households
   * @param households the households as far as they are named, at most 200; empty = to a party, or
   *     not named
   * @param householdCount how many households in all; null = to a party, or not stated
   */
  @EventName("benefit.AssetHandedOver")
  record AssetHandedOver(
      @Nullable Party receiver,
      List<HandedHousehold> households,
      @Nullable Integer householdCount,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements AssetEvent {

    /** Keeps its own list. */
    public AssetHandedOver {
      households = List.copyOf(households);
    }

    @Override
    public Set<String> routes() {
      Set<String> ids = new LinkedHashSet<>(routing.ids());
      households.forEach(one -> ids.add(one.household()));
      return ids;
    }
  }

  /**
   * 权利变更 Rights pass to others; rights not named stay where they are.
   *
   * @param rights the rights that change, each with all its holders from then on
   */
  @EventName("benefit.AssetRightsChanged")
  record AssetRightsChanged(
      List<RightHolder> rights,
      String reason,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements AssetEvent {}

  /**
   * 重新估值.
   *
   * @param worthFen the new value
   * @param basis what it rests on
   */
  @EventName("benefit.AssetRevalued")
  record AssetRevalued(
      long worthFen,
      WorthBasis basis,
      String reason,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements AssetEvent {}

  /**
   * 管护检查.
   *
   * @param found things still there; empty = not counted
   * @param text what was seen; null = nothing further
   */
  @EventName("benefit.UpkeepChecked")
  record UpkeepChecked(
      AssetCondition condition,
      List<Quantity> found,
      @Nullable String text,
      List<Source> documents,
      Routing routing)
      implements AssetEvent {}

  /**
   * 维修管护.
   *
   * @param cost by kind of the money it was paid with; null = not stated
   */
  @EventName("benefit.AssetMaintained")
  record AssetMaintained(
      String text, @Nullable Amount cost, List<Source> documents, Routing routing)
      implements AssetEvent {}

  /**
   * 提出处置.
   *
   * @param expectedFen expected proceeds; null = not estimated
   * @param consents the consents it needs, in their order, by the rule of that time
   */
  @EventName("benefit.AssetDisposalProposed")
  record AssetDisposalProposed(
      DisposalManner manner,
      String reason,
      @Nullable Long expectedFen,
      List<DisposalConsent> consents,
      List<Source> documents,
      Routing routing)
      implements AssetEvent {

    /** Keeps its own list. */
    public AssetDisposalProposed {
      consents = List.copyOf(consents);
    }
  }

  /**
   * 同意处置 One consent of the chain.
   *
   * @param body who consented
   */
  @EventName("benefit.AssetDisposalConsented")
  record AssetDisposalConsented(
      DisposalConsent consent,
      Party body,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements AssetEvent {}

  /** 撤回处置 The consents given to it lapse. */
  @EventName("benefit.AssetDisposalWithdrawn")
  record AssetDisposalWithdrawn(String reason, Routing routing) implements AssetEvent {}

  /**
   * 资产处置.
   *
   * @param proceedsFen what it brought; null = not stated
   * @param receiver who got it; null = nobody or not stated
   * @param missing consents it needed and went without; empty = none
   */
  @EventName("benefit.AssetDisposed")
  record AssetDisposed(
      DisposalManner manner,
      @Nullable Long proceedsFen,
      @Nullable Party receiver,
      @Nullable String text,
      List<DisposalConsent> missing,
      List<Source> documents,
      Routing routing,
      List<BenefitIrregularity> irregularities)
      implements AssetEvent {

    /** Keeps its own list. */
    public AssetDisposed {
      missing = List.copyOf(missing);
    }
  }

  /**
   * 更正 What was recorded was wrong; the asset did not change. The whole is written anew.
   *
   * @param former what it belonged to before, so that those pages tell that it left
   */
  @EventName("benefit.AssetCorrected")
  record AssetCorrected(AssetFacts facts, String reason, Routing former, Routing routing)
      implements AssetEvent {
    @Override
    public Set<String> routes() {
      Set<String> ids = new LinkedHashSet<>(routing.ids());
      ids.addAll(former.ids());
      return ids;
    }
  }

  /**
   * 作废.
   *
   * @param replacedBy id of the right record; null = none
   */
  @EventName("benefit.AssetAnnulled")
  record AssetAnnulled(String reason, @Nullable String replacedBy, Routing routing)
      implements AssetEvent {}
}
