package anda.benefit;

import static anda.benefit.BenefitSamples.COMPANY;
import static anda.benefit.BenefitSamples.CONTRACT;
import static anda.benefit.BenefitSamples.PROJECT;
import static anda.benefit.BenefitSamples.TUQUAN;
import static anda.benefit.BenefitSamples.day;

import anda.benefit.AssetEvent.*;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.AssetClass;
import anda.project.Party;
import java.time.LocalDate;
import java.util.List;

/** Three values of each event of assets: bare, usual and full. */
final class AssetEventSamples {

  private static final String PAIRING = "pairing-00000000-0000-4000-8000-000000000001";
  private static final Routing NOWHERE = new Routing(null, List.of(), List.of());
  private static final Routing USUAL = new Routing(PROJECT, List.of(), List.of("152224000000"));
  private static final Routing FULL =
      new Routing(PROJECT, List.of(PAIRING), List.of("152224000000", "152224101000"));
  private static final List<BenefitIrregularity> REGULAR = List.of();
  private static final List<BenefitIrregularity> IRREGULAR =
      List.of(
          BenefitIrregularity.DOCUMENT_MISSING,
          BenefitIrregularity.ASSET_NOT_HANDED_OVER,
          BenefitIrregularity.DISPOSAL_WITHOUT_CONSENT,
          BenefitIrregularity.DISPOSAL_CONSENT_OUT_OF_ORDER);
  private static final Party GACHA =
      new Party("（虚构）嘎查集体经济组织", "unit-00000000-0000-4000-8000-000000000004", TUQUAN);
  private static final List<Source> PAPERS =
      List.of(
          CONTRACT,
          new Source(
              Source.Kind.DOCUMENT,
              "（虚构）会议纪要",
              "1号",
              "（虚构）嘎查",
              LocalDate.of(2020, 1, 2),
              "b".repeat(64),
              null));
  private static final List<Quantity> COWS = List.of(new Quantity("1300", "头", "1300 dairy cows"));
  private static final PartialDate UNTIL =
      PartialDate.year(2021, PartialDate.Basis.DOCUMENT, "2021年底");
  private static final List<HandedHousehold> HOUSEHOLDS =
      List.of(
          new HandedHousehold(
              "household-00000000-0000-4000-8000-000000000005",
              List.of(new Quantity("2", "头", "两头"))),
          new HandedHousehold("household-00000000-0000-4000-8000-000000000006", List.of()));
  private static final RightHolder OWNER = new RightHolder(AssetRight.OWNERSHIP, GACHA, null, null);
  private static final List<RightHolder> ALL_RIGHTS =
      List.of(
          OWNER,
          new RightHolder(AssetRight.OPERATION, COMPANY, null, UNTIL),
          new RightHolder(AssetRight.INCOME, GACHA, 450_000, null),
          new RightHolder(AssetRight.INCOME, COMPANY, 550_000, UNTIL),
          new RightHolder(AssetRight.DISTRIBUTION, GACHA, null, null),
          new RightHolder(AssetRight.DISPOSAL, GACHA, null, null),
          new RightHolder(AssetRight.SUPERVISION, new Party("（虚构）苏木人民政府", null, null), null, null));
  private static final List<DisposalConsent> CHAIN =
      List.of(
          DisposalConsent.VILLAGERS_CONGRESS,
          DisposalConsent.SUMU,
          DisposalConsent.BANNER_DEPARTMENT,
          DisposalConsent.BANNER_FINANCE);
  private static final Amount UNKNOWN_COST =
      new Amount(AmountKind.NOT_STATED, null, Amount.Qualifier.ABOUT, "约一千元", "元");
  private static final AssetFacts BARE =
      new AssetFacts(
          "羊舍",
          null,
          List.of(),
          AssetClass.NOT_STATED,
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of(),
          null);
  private static final AssetFacts USUAL_FACTS =
      new AssetFacts(
          "奶牛",
          PROJECT,
          List.of(),
          AssetClass.OPERATING,
          COWS,
          List.of(Amount.exact(AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED, 2_058_000_000L)),
          List.of(TUQUAN),
          day("2018-06-30"),
          List.of(OWNER),
          null);
  private static final AssetFacts FULL_FACTS =
      new AssetFacts(
          "光伏电站",
          PROJECT,
          List.of(PAIRING),
          AssetClass.PUBLIC_WELFARE,
          List.of(new Quantity("186", "千瓦", null)),
          List.of(
              new Amount(
                  AmountKind.CITY_FISCAL, 137_640_000L, Amount.Qualifier.ABOUT, "137.64", "万元"),
              new Amount(AmountKind.OWN, null, Amount.Qualifier.EXACT, "未公布", null)),
          List.of(TUQUAN),
          day("2019-01-01"),
          ALL_RIGHTS,
          "屋顶");

  private AssetEventSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new AssetRegistered(BARE, List.of(), NOWHERE, REGULAR),
        new AssetRegistered(USUAL_FACTS, List.of(CONTRACT), USUAL, REGULAR),
        new AssetRegistered(FULL_FACTS, PAPERS, FULL, IRREGULAR),
        new AssetTitleConfirmed(List.of(OWNER), List.of(), NOWHERE, REGULAR),
        new AssetTitleConfirmed(List.of(OWNER), List.of(CONTRACT), USUAL, REGULAR),
        new AssetTitleConfirmed(ALL_RIGHTS, PAPERS, FULL, IRREGULAR),
        new AssetHandedOver(null, List.of(), 52, List.of(), NOWHERE, REGULAR),
        new AssetHandedOver(GACHA, List.of(), null, List.of(CONTRACT), USUAL, REGULAR),
        new AssetHandedOver(null, HOUSEHOLDS, 2, PAPERS, FULL, IRREGULAR),
        new AssetRightsChanged(List.of(OWNER), "换包", List.of(), NOWHERE, REGULAR),
        new AssetRightsChanged(List.of(OWNER), "到期", List.of(CONTRACT), USUAL, REGULAR),
        new AssetRightsChanged(ALL_RIGHTS, "重定", PAPERS, FULL, IRREGULAR),
        new AssetRevalued(0L, WorthBasis.OTHER_STATED, "报损", List.of(), NOWHERE, REGULAR),
        new AssetRevalued(
            1_000_000L, WorthBasis.APPRAISAL, "评估", List.of(CONTRACT), USUAL, REGULAR),
        new AssetRevalued(Amount.MAX_FEN, WorthBasis.BOOK, "评估", PAPERS, FULL, IRREGULAR),
        new UpkeepChecked(AssetCondition.IN_USE, List.of(), null, List.of(), NOWHERE),
        new UpkeepChecked(AssetCondition.PARTLY_LOST, COWS, "少5头", List.of(CONTRACT), USUAL),
        new UpkeepChecked(AssetCondition.IDLE, COWS, "停电", PAPERS, FULL),
        new AssetMaintained("换门", null, List.of(), NOWHERE),
        new AssetMaintained(
            "换逆变器", Amount.exact(AmountKind.OWN, 300_000L), List.of(CONTRACT), USUAL),
        new AssetMaintained("大修", UNKNOWN_COST, PAPERS, FULL),
        new AssetDisposalProposed(
            DisposalManner.WRITE_OFF, "报废", null, List.of(), List.of(), NOWHERE),
        new AssetDisposalProposed(
            DisposalManner.SALE, "老化", 500_000L, CHAIN, List.of(CONTRACT), USUAL),
        new AssetDisposalProposed(DisposalManner.OTHER_STATED, "征地", 0L, CHAIN, PAPERS, FULL),
        new AssetDisposalConsented(
            DisposalConsent.VILLAGERS_CONGRESS, GACHA, List.of(), NOWHERE, REGULAR),
        new AssetDisposalConsented(DisposalConsent.SUMU, GACHA, List.of(CONTRACT), USUAL, REGULAR),
        new AssetDisposalConsented(
            DisposalConsent.BANNER_FINANCE, COMPANY, PAPERS, FULL, IRREGULAR),
        new AssetDisposalWithdrawn("不卖了", NOWHERE),
        new AssetDisposalWithdrawn("价低", USUAL),
        new AssetDisposalWithdrawn("群众不同意", FULL),
        new AssetDisposed(
            DisposalManner.WRITE_OFF, null, null, null, List.of(), List.of(), NOWHERE, REGULAR),
        new AssetDisposed(
            DisposalManner.SALE,
            480_000L,
            COMPANY,
            null,
            List.of(),
            List.of(CONTRACT),
            USUAL,
            REGULAR),
        new AssetDisposed(DisposalManner.EXCHANGE, 0L, GACHA, "换地", CHAIN, PAPERS, FULL, IRREGULAR),
        new AssetCorrected(BARE, "录错", NOWHERE, NOWHERE),
        new AssetCorrected(USUAL_FACTS, "项目录错", NOWHERE, USUAL),
        new AssetCorrected(FULL_FACTS, "数量录错", USUAL, FULL),
        new AssetAnnulled("重复", null, NOWHERE),
        new AssetAnnulled("重复", "asset-00000000-0000-4000-8000-000000000003", USUAL),
        new AssetAnnulled("不是本旗的", null, FULL));
  }
}
