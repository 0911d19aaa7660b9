package anda.benefit.web;

import anda.benefit.AssetCondition;
import anda.benefit.AssetFacts;
import anda.benefit.BenefitIrregularity;
import anda.benefit.RightHolder;
import anda.benefit.query.AssetCard;
import anda.benefit.query.AssetCard.Disposal;
import anda.benefit.query.AssetCard.HandOver;
import anda.benefit.query.AssetCard.IrregularAssetFact;
import anda.benefit.query.AssetCard.Repair;
import anda.benefit.query.AssetCard.UpkeepCheck;
import anda.benefit.query.AssetCard.Worth;
import anda.eventstore.view.Card;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 资产答复 What the addresses of assets answer. All money in fen. */
final class AssetAnswers {

  private AssetAnswers() {}

  /**
   * 列表行.
   *
   * @param condition how it was found last; null = never checked
   * @param checkedOn when; null = never checked, or on an unknown day
   */
  record AssetRow(
      String id,
      long position,
      AssetFacts facts,
      List<RightHolder> rights,
      @Nullable HandOver handedOver,
      @Nullable AssetCondition condition,
      @Nullable PartialDate checkedOn,
      @Nullable Disposal disposal,
      List<BenefitIrregularity> irregularities) {

    static AssetRow of(Card<AssetCard> card, AssetFacts facts) {
      AssetCard state = card.state();
      List<UpkeepCheck> checks = state.checks();
      return new AssetRow(
          card.key(),
          card.position(),
          facts,
          state.rights(),
          state.handedOver(),
          state.condition(),
          checks.isEmpty() ? null : checks.get(checks.size() - 1).on(),
          state.disposal(),
          state.irregular().stream().flatMap(one -> one.codes().stream()).distinct().toList());
    }
  }

  /** 资产页. */
  record AssetPage(
      String id,
      long position,
      AssetFacts facts,
      List<RightHolder> rights,
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

    static AssetPage of(Card<AssetCard> card, AssetFacts facts) {
      AssetCard state = card.state();
      return new AssetPage(
          card.key(),
          card.position(),
          facts,
          state.rights(),
          state.handedOver(),
          state.worth(),
          state.checks(),
          state.repairs(),
          state.disposal(),
          state.documents(),
          state.source(),
          state.on(),
          state.annulled(),
          state.irregular());
    }
  }

  /** 贡献行 Which entry of which asset added how much. */
  record AssetAddition(
      String id,
      String asset,
      String event,
      long position,
      Map<String, String> dimensions,
      long amount) {}
}
