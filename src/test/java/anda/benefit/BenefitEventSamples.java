package anda.benefit;

import static anda.benefit.BenefitSamples.COMPANY;
import static anda.benefit.BenefitSamples.CONTRACT;
import static anda.benefit.BenefitSamples.PROJECT;
import static anda.benefit.BenefitSamples.TUQUAN;
import static anda.benefit.BenefitSamples.cows;
import static anda.benefit.BenefitSamples.day;
import static anda.benefit.BenefitSamples.yearly;

import anda.benefit.ArrangementEvent.*;
import anda.benefit.IncomeEvent.*;
import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.LinkageMode;
import anda.project.Party;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Three values of each event: bare, usual and full; the frozen samples are their written form. */
final class BenefitEventSamples {

  private static final Routing NOWHERE = new Routing(null, List.of(), List.of());
  private static final Routing USUAL = new Routing(PROJECT, List.of(), List.of("152224000000"));
  private static final Routing FULL =
      new Routing(
          PROJECT,
          List.of("pairing-00000000-0000-4000-8000-000000000001"),
          List.of("152224000000", "152224101000"));
  private static final List<BenefitIrregularity> REGULAR = List.of();
  private static final List<BenefitIrregularity> IRREGULAR =
      List.of(
          BenefitIrregularity.DOCUMENT_MISSING,
          BenefitIrregularity.TWO_PERSONS_REQUIRED,
          BenefitIrregularity.SAME_PREPARER_AND_CHECKER,
          BenefitIrregularity.BEFORE_EARLIER_STEP);
  private static final List<Source> PAPERS =
      List.of(
          CONTRACT,
          new Source(
              Source.Kind.DOCUMENT,
              "（虚构）银行回单",
              "回单1",
              "（虚构）信用社",
              LocalDate.of(2019, 7, 1),
              "a".repeat(64),
              null));
  private static final List<Quantity> LAMBS = List.of(new Quantity("346", "只", "346 lambs"));
  private static final PartialDate MONTH =
      PartialDate.month(YearMonth.of(2019, 6), PartialDate.Basis.DOCUMENT, "2019年6月");
  private static final PartialDate YEAR = PartialDate.year(2019, PartialDate.Basis.EVENT, null);
  private static final ImportedRow ROW =
      new ImportedRow("arrangements", "A-1", Map.of("title", "奶牛托管"));
  private static final Party STATION =
      new Party("（虚构）光伏电站", "unit-00000000-0000-4000-8000-000000000002", TUQUAN);
  private static final ArrangementFacts BARE =
      new ArrangementFacts(
          "口头约定", null, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(),
          List.of(), null, null, List.of(), List.of(), null);
  private static final Term WHOLE =
      new Term(
          "shares",
          TermKind.FIXED_SUM_EACH,
          ReceiverKind.HOUSEHOLD,
          LocalDate.of(2019, 1, 1),
          LocalDate.of(2021, 12, 31),
          Cadence.HALF_YEARLY,
          6,
          30,
          null,
          60_000L,
          EachOf.HOUSEHOLD,
          112,
          LAMBS,
          "未脱贫",
          false,
          "每户600元");
  private static final SplitRule SPLIT =
      new SplitRule(
          LocalDate.of(2019, 7, 1),
          List.of(
              new SplitRule.SplitPart(
                  ReceiverKind.UPKEEP, null, 100_000L, true, SplitBasis.WHOLE, "先提管护"),
              new SplitRule.SplitPart(
                  ReceiverKind.COLLECTIVE, 450_000, null, false, SplitBasis.WHOLE, null),
              new SplitRule.SplitPart(
                  ReceiverKind.HOUSEHOLD, 550_000, null, false, SplitBasis.PER_WORK, null)),
          "先提管护，再按45/55");
  private static final ArrangementFacts ALL =
      new ArrangementFacts(
          "光伏入股",
          PROJECT,
          List.of("asset-00000000-0000-4000-8000-000000000003"),
          List.of(LinkageMode.ASSET_SHAREHOLDING, LinkageMode.PUBLIC_POSTS),
          List.of(
              new Amount(
                  AmountKind.CITY_FISCAL, 137_640_000L, Amount.Qualifier.ABOUT, "137.64", "万元"),
              new Amount(AmountKind.OWN, null, Amount.Qualifier.EXACT, "未公布", null)),
          List.of(new Quantity("186", "千瓦", "186 kW")),
          STATION,
          List.of(
              new Receiver(ReceiverKind.HOUSEHOLD, null, List.of(TUQUAN), 61, "61户"),
              new Receiver(ReceiverKind.COLLECTIVE, COMPANY, List.of(), null, null)),
          List.of(TUQUAN),
          List.of("pairing-00000000-0000-4000-8000-000000000001"),
          MONTH,
          PartialDate.year(2039, PartialDate.Basis.DOCUMENT, "20年"),
          List.of(WHOLE),
          List.of(SPLIT),
          "入股分红");

  private BenefitEventSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new BenefitArrangementSigned(BARE, List.of(), NOWHERE, REGULAR),
        new BenefitArrangementSigned(cows(), List.of(CONTRACT), USUAL, REGULAR),
        new BenefitArrangementSigned(ALL, PAPERS, FULL, IRREGULAR),
        new BenefitArrangementTakenOver(BARE, null, null, NOWHERE),
        new BenefitArrangementTakenOver(cows(), MONTH, null, USUAL),
        new BenefitArrangementTakenOver(ALL, day("2020-12-31"), ROW, FULL),
        new BenefitArrangementTermsChanged(
            day("2020-07-01"),
            List.of(yearly("rent-2")),
            List.of(),
            "换约",
            List.of(),
            NOWHERE,
            REGULAR),
        new BenefitArrangementTermsChanged(
            MONTH, List.of(), List.of(SPLIT), "改按45/55", List.of(CONTRACT), USUAL, REGULAR),
        new BenefitArrangementTermsChanged(
            YEAR, List.of(WHOLE), List.of(SPLIT), "重签", PAPERS, FULL, IRREGULAR),
        new BenefitArrangementRenewed(MONTH, List.of(), List.of(), NOWHERE, REGULAR),
        new BenefitArrangementRenewed(
            day("2024-06-30"), List.of(), List.of(CONTRACT), USUAL, REGULAR),
        new BenefitArrangementRenewed(YEAR, List.of(WHOLE), PAPERS, FULL, IRREGULAR),
        new BenefitArrangementEnded(YEAR, "公司停产", List.of(), NOWHERE, REGULAR),
        new BenefitArrangementEnded(day("2020-06-30"), "提前解约", List.of(CONTRACT), USUAL, REGULAR),
        new BenefitArrangementEnded(MONTH, "协商", PAPERS, FULL, IRREGULAR),
        new BenefitArrangementCorrected(BARE, "录错", null, NOWHERE, NOWHERE),
        new BenefitArrangementCorrected(cows(), "项目录错", null, NOWHERE, USUAL),
        new BenefitArrangementCorrected(ALL, "接受导入行的差异", ROW, USUAL, FULL),
        new BenefitArrangementAnnulled("重复", null, NOWHERE),
        new BenefitArrangementAnnulled("重复录入", BenefitSamples.ARRANGEMENT, USUAL),
        new BenefitArrangementAnnulled("不是本旗的", null, FULL),
        new OpeningBalanceStated("opening-1", 1L, List.of(), NOWHERE, REGULAR),
        new OpeningBalanceStated("opening-1", 300_000L, List.of(CONTRACT), USUAL, REGULAR),
        new OpeningBalanceStated("opening-2", Amount.MAX_FEN, PAPERS, FULL, IRREGULAR),
        new IncomeReceived(
            "income-1",
            BenefitIncomeKind.OTHER_STATED,
            0L,
            LAMBS,
            null,
            null,
            null,
            null,
            List.of(),
            NOWHERE,
            REGULAR),
        new IncomeReceived(
            "income-2",
            BenefitIncomeKind.GUARANTEED,
            174_930_000L,
            List.of(),
            YEAR,
            "rent",
            null,
            null,
            List.of(CONTRACT),
            USUAL,
            REGULAR),
        new IncomeReceived(
            "income-3",
            BenefitIncomeKind.POWER_SALES,
            7_300_000L,
            LAMBS,
            MONTH,
            "shares",
            STATION,
            "上网电费",
            PAPERS,
            FULL,
            IRREGULAR),
        new PrincipalReturned("principal-1", 1L, List.of(), List.of(), NOWHERE, REGULAR),
        new PrincipalReturned(
            "principal-1", 2_058_000_000L, List.of(), List.of(CONTRACT), USUAL, REGULAR),
        new PrincipalReturned("principal-2", 0L, LAMBS, PAPERS, FULL, IRREGULAR),
        new AdvanceMade("advance-1", 1L, COMPANY, "垫付", List.of(), NOWHERE, REGULAR),
        new AdvanceMade("advance-1", 5_000L, COMPANY, "先行垫付", List.of(CONTRACT), USUAL, REGULAR),
        new AdvanceMade("advance-2", 9L, STATION, "电费未到", PAPERS, FULL, IRREGULAR),
        new AdvanceRepaid("repayment-1", "advance-1", 1L, List.of(), NOWHERE, REGULAR),
        new AdvanceRepaid("repayment-1", "advance-1", 5_000L, List.of(CONTRACT), USUAL, REGULAR),
        new AdvanceRepaid("repayment-2", "advance-2", 9L, PAPERS, FULL, IRREGULAR),
        new ReserveSet(0L, "不留", List.of(), NOWHERE, REGULAR),
        new ReserveSet(1_000L, "公积金", List.of(CONTRACT), USUAL, REGULAR),
        new ReserveSet(100_000L, "管护", PAPERS, FULL, IRREGULAR),
        new IncomeEntryAnnulled("income-1", "录错", NOWHERE),
        new IncomeEntryAnnulled("opening-1", "重复", USUAL),
        new IncomeEntryAnnulled("repayment-2", "银行退回", FULL));
  }
}
