package anda.benefit;

import static anda.benefit.BenefitSamples.ARRANGEMENT;
import static anda.benefit.BenefitSamples.PROJECT;
import static anda.benefit.BenefitSamples.TUQUAN;

import anda.benefit.PublishedDistributionEvent.*;
import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Three values of each event of published distributions: bare, usual and full. */
final class PublishedEventSamples {

  private static final ImportedRow ROW =
      new ImportedRow("distributions", "D001", Map.of("id", "D001", "place", "突泉县 (68 villages)"));
  private static final PublishedDistribution BARE =
      new PublishedDistribution(
          List.of(), "金城办", "企业入股", null, null, null, null, null, null, null, null, null, null,
          null, null);
  private static final PublishedDistribution USUAL =
      new PublishedDistribution(
          List.of(TUQUAN),
          "突泉县 (68 villages)",
          "资产托管",
          "1300 dairy cows, company boards 3 years",
          money(2_058_000_000L, Amount.Qualifier.EXACT, "2058", "万元"),
          "8.5 percent a year to 68 villages; villages pay posts",
          null,
          PartialDate.month(YearMonth.of(2019, 3), PartialDate.Basis.REPORTED, "reported 2019-03"),
          "reported 2019-03",
          550L,
          null,
          money(317_100L, Amount.Qualifier.EXACT, "3171", "元"),
          null,
          "to village collectives first, then 550 households through posts",
          "550 x 3171 = 1,744,050");
  private static final PublishedDistribution FULL =
      new PublishedDistribution(
          List.of(TUQUAN),
          "冲口村",
          "企业入股",
          "invested with a firm",
          money(100_000_000L, Amount.Qualifier.AT_LEAST, "more than 100 wan", "万元"),
          "capital safe",
          money(2_200_000L, Amount.Qualifier.ABOUT, "about 22000", "元"),
          PartialDate.year(2018, PartialDate.Basis.EVENT, "2018"),
          "2018",
          61L,
          150L,
          money(100_000L, Amount.Qualifier.EXACT, "1000", "元"),
          money(60_000L, Amount.Qualifier.AT_MOST, "not above 600", "元"),
          "equal per person",
          "persons not printed");

  private PublishedEventSamples() {}

  private static Amount money(long fen, Amount.Qualifier qualifier, String text, String unit) {
    return new Amount(AmountKind.NOT_STATED, fen, qualifier, text, unit);
  }

  static List<DomainEvent> all() {
    return List.of(
        new DistributionPublished(BARE, null),
        new DistributionPublished(USUAL, ROW),
        new DistributionPublished(FULL, null),
        new PublishedDistributionCorrected(BARE, "录错", null),
        new PublishedDistributionCorrected(USUAL, "接受导入行的差异", ROW),
        new PublishedDistributionCorrected(FULL, "与原文不符", null),
        new PublishedDistributionLinked(PROJECT, "同一批奶牛"),
        new PublishedDistributionLinked(ARRANGEMENT, "同一份合同"),
        new PublishedDistributionLinked(PROJECT, "同名项目"),
        new PublishedDistributionUnlinked(PROJECT, "关联错"),
        new PublishedDistributionUnlinked(ARRANGEMENT, "不是同一份"),
        new PublishedDistributionUnlinked(PROJECT, "同名不同地"),
        new PublishedDistributionAnnulled("重复", null),
        new PublishedDistributionAnnulled("重复登记", "published-00000000-0000-4000-8000-000000000005"),
        new PublishedDistributionAnnulled("来源撤回", null));
  }
}
