package anda.benefit.query;

import anda.benefit.AssetCondition;
import anda.benefit.AssetFacts;
import anda.benefit.AssetRight;
import anda.benefit.BenefitIrregularity;
import anda.benefit.DisposalConsent;
import anda.benefit.DisposalManner;
import anda.benefit.HandedHousehold;
import anda.benefit.RightHolder;
import anda.benefit.WorthBasis;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 资产卡片 What is known of a project asset. All money in fen.
 *
 * @param facts what it is; null in the past only, before it was registered
 * @param rights who holds which right now, in the order of the rights
 * @param passed rights that passed since the registration, the last of each
 * @param handedOver to whom it was handed over; null = not handed over
 * @param worth value as last assessed; null = never assessed again
 * @param checks upkeep checks, in the order of the log
 * @param repairs repairs, in the order of the log
 * @param disposal disposal under way or done; null = none
 * @param documents papers of the registration
 * @param source where the record comes from; null = told in Anda
 * @param on when it was registered; null = unknown
 * @param annulled why its record is void; null = it is not
 * @param irregular rules of procedure that were not kept
 */
public record AssetCard(
    @Nullable AssetFacts facts,
    List<RightHolder> rights,
    List<Passed> passed,
    @Nullable HandOver handedOver,
    @Nullable Worth worth,
    List<UpkeepCheck> checks,
    List<Repair> repairs,
    @Nullable Disposal disposal,
    List<Source> documents,
    @Nullable Source source,
    @Nullable PartialDate on,
    @Nullable String annulled,
    List<IrregularAssetFact> irregular) {

  /** Nothing known yet. */
  static final AssetCard EMPTY =
      new AssetCard(
          null, List.of(), List.of(), null, null, List.of(), List.of(), null, List.of(), null, null,
          null, List.of());

  /**
   * 权利转移 A right that passed.
   *
   * @param to who hold it since; empty = the households it was handed to
   */
  public record Passed(AssetRight right, List<RightHolder> to) {}

  /**
   * 移交 To whom it was handed over.
   *
   * @param receiver the party; null = households
   * @param households households that are named
   * @param householdCount how many in all; null = to a party, or not stated
   */
  public record HandOver(
      @Nullable Party receiver,
      List<HandedHousehold> households,
      @Nullable Integer householdCount,
      @Nullable PartialDate on,
      String event) {}

  /** 估值 A later value and what it rests on. */
  public record Worth(long fen, WorthBasis basis, @Nullable PartialDate on, String event) {}

  /** 管护检查 One check. */
  public record UpkeepCheck(
      String event,
      @Nullable PartialDate on,
      AssetCondition condition,
      List<Quantity> found,
      @Nullable String text) {}

  /** 维修 One repair; cost null = not stated. */
  public record Repair(
      String event, @Nullable PartialDate on, String text, @Nullable Amount cost) {}

  /**
   * 处置 A disposal.
   *
   * @param reason why; null = it was disposed of without being proposed
   * @param consents consents given so far
   * @param missing consents it needs, or went without, in their order
   * @param done when it was disposed of; null = not yet, or on an unknown day
   * @param gone whether it was disposed of
   * @param proceedsFen what it brought; null = not stated
   */
  public record Disposal(
      DisposalManner manner,
      @Nullable String reason,
      @Nullable Long expectedFen,
      List<Consent> consents,
      List<DisposalConsent> missing,
      boolean gone,
      @Nullable PartialDate done,
      @Nullable Long proceedsFen,
      @Nullable Party receiver) {}

  /** 同意 One consent. */
  public record Consent(
      DisposalConsent consent, Party body, @Nullable PartialDate on, String event) {}

  /** 瑕疵 Rules one event did not keep. */
  public record IrregularAssetFact(
      String event, String name, @Nullable PartialDate on, List<BenefitIrregularity> codes) {}

  /** How it was found last; null = never checked. */
  public @Nullable AssetCondition condition() {
    return checks.isEmpty() ? null : checks.get(checks.size() - 1).condition();
  }

  /** Whether it was disposed of. */
  public boolean gone() {
    return disposal != null && disposal.gone();
  }
}
