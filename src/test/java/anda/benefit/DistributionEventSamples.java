package anda.benefit;

import static anda.benefit.BenefitSamples.ARRANGEMENT;
import static anda.benefit.BenefitSamples.COMPANY;
import static anda.benefit.BenefitSamples.CONTRACT;
import static anda.benefit.BenefitSamples.PROJECT;
import static anda.benefit.BenefitSamples.TUQUAN;

import anda.benefit.DistributionEvent.*;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import anda.kernel.Amount;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Party;
import java.time.LocalDate;
import java.util.List;

/** Three values of each event of the plan of a distribution: bare, usual and full. */
public final class DistributionEventSamples {

  public static final String HOUSEHOLD = "household-00000000-0000-4000-8000-000000000005";
  public static final String MEMBER = "member-00000000-0000-4000-8000-000000000007";
  public static final PayeeStanding STANDING =
      new PayeeStanding(
          "152224101201", RegistrationStatus.LIFTED, MonitoringState.NOT_MONITORED, null, 3, 1);
  public static final DistributionScope USUAL =
      new DistributionScope("2019年分红", ARRANGEMENT, PROJECT, List.of(), TUQUAN, null);
  private static final DistributionScope BARE =
      new DistributionScope("分红", ARRANGEMENT, null, List.of(), TUQUAN, null);
  private static final DistributionScope FULL =
      new DistributionScope(
          "2019年上半年分红",
          ARRANGEMENT,
          PROJECT,
          List.of("pairing-00000000-0000-4000-8000-000000000001"),
          new PlaceRef(PlaceRef.Scheme.CN, "152224101201", "嘎查", PlaceRef.Level.VILLAGE, null),
          PartialDate.year(2019, PartialDate.Basis.DOCUMENT, "2019年"));
  private static final List<Source> PAPERS =
      List.of(
          CONTRACT,
          new Source(
              Source.Kind.DOCUMENT,
              "（虚构）分配方案",
              "1号",
              "（虚构）嘎查",
              LocalDate.of(2020, 1, 2),
              "c".repeat(64),
              null));
  private static final DistributionLine KEPT =
      new DistributionLine(
          1, new Payee(null, null, null, null), DistributionPurpose.RESERVE, 1, null, null);
  private static final DistributionLine SHARE =
      new DistributionLine(
          1,
          new Payee(HOUSEHOLD, null, STANDING, null),
          DistributionPurpose.DIVIDEND,
          60_000,
          null,
          null);
  private static final List<DistributionLine> ALL =
      List.of(
          new DistributionLine(
              2,
              new Payee(
                  HOUSEHOLD,
                  MEMBER,
                  new PayeeStanding(
                      "152224101201",
                      RegistrationStatus.NEVER_REGISTERED,
                      MonitoringState.MONITORED,
                      MonitoringCategory.MARGINAL_AT_RISK,
                      4,
                      null),
                  null),
              DistributionPurpose.WAGES,
              220_000,
              new Quantity("22", "工日", "22个工日"),
              null),
          new DistributionLine(
              201,
              new Payee(null, null, null, new Party("（虚构）嘎查集体", "unit-1", TUQUAN)),
              DistributionPurpose.OTHER_STATED,
              Amount.MAX_FEN,
              null,
              "修路"),
          new DistributionLine(
              202,
              new Payee(null, null, null, COMPANY),
              DistributionPurpose.RUNNING_COSTS,
              5,
              null,
              null));
  private static final String DIGEST = "d".repeat(64);

  private DistributionEventSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new DistributionPlanOpened(BARE, null, List.of()),
        new DistributionPlanOpened(USUAL, null, List.of(CONTRACT)),
        new DistributionPlanOpened(FULL, "每户600元", PAPERS),
        new DistributionLinesAdded(1, List.of(KEPT), BARE),
        new DistributionLinesAdded(1, List.of(SHARE), USUAL),
        new DistributionLinesAdded(2, ALL, FULL),
        new DistributionLinesWithdrawn(List.of(KEPT), "不留", BARE),
        new DistributionLinesWithdrawn(List.of(SHARE), "已迁出", USUAL),
        new DistributionLinesWithdrawn(ALL, "重编", FULL),
        new DistributionPlanClosed(1, 1, DIGEST, List.of(), BARE, List.of()),
        new DistributionPlanClosed(1, 60_000, DIGEST, List.of(CONTRACT), USUAL, List.of()),
        new DistributionPlanClosed(
            20_000,
            Amount.MAX_FEN,
            DIGEST,
            PAPERS,
            FULL,
            List.of(
                BenefitIrregularity.TWO_PERSONS_REQUIRED,
                BenefitIrregularity.SAME_PREPARER_AND_CHECKER,
                BenefitIrregularity.BEFORE_EARLIER_STEP)),
        new DistributionPlanReturned(DIGEST, "漏户", List.of(), BARE),
        new DistributionPlanReturned(DIGEST, "合计有误", List.of(CONTRACT), USUAL),
        new DistributionPlanReturned(DIGEST, "群众有异议", PAPERS, FULL),
        new DistributionAnnulled("重复", null, BARE),
        new DistributionAnnulled("重复", "distribution-00000000-0000-4000-8000-000000000009", USUAL),
        new DistributionAnnulled("不是本旗的", null, FULL));
  }
}
