package anda.project;

import static anda.project.ProjectSamples.*;

import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.ProjectEvent.*;
import anda.project.StatementEvent.*;
import anda.region.PartnerPart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Three values of each event: bare, usual and full; the frozen samples are their written form. */
final class ProjectEventSamples {

  private static final List<String> NONE = List.of();
  private static final List<String> ONE = List.of(PAIRING);
  private static final List<String> TWO =
      List.of(PAIRING, "pairing-00000000-0000-4000-8000-000000000002");
  private static final List<ProjectIrregularity> REGULAR = List.of();
  private static final String OTHER = "project-00000000-0000-4000-8000-000000000002";
  private static final Quantity COWS = new Quantity("1300", "头", "1300 cows");
  private static final ImportedRow ROW =
      new ImportedRow("projects", "P001", Map.of("id", "P001", "place", "突泉县"));
  private static final Source PAPER =
      new Source(
          Source.Kind.DOCUMENT,
          "会议纪要",
          "突扶发〔2019〕3号",
          "突泉县扶贫办",
          LocalDate.of(2019, 3, 1),
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          7);
  private static final Decision FULL_DECISION =
      new Decision(
          new Procedure("table-1", 2, LocalDate.of(2018, 1, 1)),
          BANNER_OFFICE,
          "同意",
          List.of(PAPER, Source.address("example.org/notice")),
          new PartnerAct(
              PartnerPart.CONSENT,
              new Party("房山区支援合作办", "unit-partner", null),
              PartialDate.month(YearMonth.of(2019, 2), PartialDate.Basis.DOCUMENT, "2019年2月"),
              PAPER,
              "无意见"));
  private static final Decision BARE_DECISION = new Decision(GENERAL, null, null, List.of(), null);

  private ProjectEventSamples() {}

  private static ProjectPlan full() {
    return new ProjectPlan(
        "奶牛托管",
        ProjectOrigin.EXISTING,
        "京蒙",
        Sector.INDUSTRY,
        "industry",
        "购买奶牛1300头",
        List.of(
            TUQUAN,
            new PlaceRef(
                PlaceRef.Scheme.EXTERNAL, "530524000000", "昌宁县", PlaceRef.Level.COUNTY, null),
            new PlaceRef(PlaceRef.Scheme.ZONE, "zone:bda", "北京经济技术开发区", null, null)),
        "突泉县等",
        TWO,
        List.of(new Party("房山区", null, null)),
        BANNER_OFFICE,
        "plan-2019",
        List.of(
            new Amount(
                AmountKind.CITY_FISCAL, 1_000_000_000L, Amount.Qualifier.AT_LEAST, "1000+", "万元"),
            new Amount(AmountKind.MIXED, null, Amount.Qualifier.ABOUT, "区级及社会资金", null)),
        "1000+ 市级",
        FundCategory.PAIRING_AID,
        List.of(new ProjectTarget("存栏", "存栏", COWS), new ProjectTarget("带动户", null, null)),
        new BenefitIntent(
            List.of(LinkageMode.ASSET_ENTRUSTMENT, LinkageMode.PUBLIC_POSTS), "资产托管+公益岗位", "8.5%"),
        new Beneficiaries(550L, 1_600L, Beneficiaries.Basis.REACHED, "550户"),
        List.of(
            StatementEventSamples.measured(
                Measured.Measure.INCOME_PER_HOUSEHOLD,
                new Amount(
                    AmountKind.OTHER_STATED, 317_100L, Amount.Qualifier.EXACT, "3171", "元"))),
        PartialDate.year(2018, PartialDate.Basis.REPORTED, "2018"),
        PartialDate.interval(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 6, 30),
            PartialDate.Basis.DOCUMENT,
            "2020上半年"),
        List.of(
            new Milestone(
                "cows",
                MilestoneKind.ANIMALS_DELIVERED,
                "1300头到场",
                PartialDate.day(LocalDate.of(2018, 9, 1), PartialDate.Basis.DOCUMENT),
                COWS)),
        Boolean.TRUE,
        "reported 2019-03",
        "2058 x 8.5% = 174.93");
  }

  /** All samples, in threes. */
  static List<DomainEvent> all() {
    List<Source> papers = List.of(PAPER);
    List<Amount> money = List.of(Amount.exact(AmountKind.DISTRICT_FISCAL, 20_000_000L));
    PartialDate march = PartialDate.month(YearMonth.of(2019, 3), PartialDate.Basis.AS_OF, "2019-3");
    HandOver toVillage =
        new HandOver(AssetClass.OPERATING, new Party("68个嘎查村", null, TUQUAN), List.of(COWS), "奶牛");
    HandOver plain =
        new HandOver(AssetClass.NOT_STATED, new Party("合作社", null, null), List.of(), null);
    return List.of(
        new ProjectProposed(cows(), List.of(), ONE, REGULAR),
        new ProjectProposed(full(), papers, TWO, List.of(ProjectIrregularity.DOCUMENT_MISSING)),
        new ProjectProposed(titled("养牛"), List.of(), NONE, REGULAR),
        new ProjectTakenOver(titled("养牛"), ProjectStage.UNKNOWN, null, null, NONE),
        new ProjectTakenOver(full(), ProjectStage.IN_IMPLEMENTATION, march, ROW, TWO),
        new ProjectTakenOver(cows(), ProjectStage.ENDED, null, ROW, ONE),
        new ProjectReviewed(BARE_DECISION, NONE, REGULAR),
        new ProjectReviewed(decided(), ONE, REGULAR),
        new ProjectReviewed(FULL_DECISION, TWO, List.of(ProjectIrregularity.BEFORE_EARLIER_STEP)),
        new ProjectAppraised(BARE_DECISION, NONE, REGULAR),
        new ProjectAppraised(decided(), ONE, REGULAR),
        new ProjectAppraised(FULL_DECISION, TWO, List.of(ProjectIrregularity.WITHOUT_REVIEW)),
        new ProjectAdmittedToLibrary(BARE_DECISION, NONE, REGULAR),
        new ProjectAdmittedToLibrary(decided(), ONE, REGULAR),
        new ProjectAdmittedToLibrary(
            FULL_DECISION, TWO, List.of(ProjectIrregularity.WITHOUT_APPRAISAL)),
        new ProjectApproved(BARE_DECISION, List.of(), NONE, REGULAR),
        new ProjectApproved(decided(), money, ONE, REGULAR),
        new ProjectApproved(
            FULL_DECISION,
            money,
            TWO,
            List.of(ProjectIrregularity.WITHOUT_REVIEW, ProjectIrregularity.WITHOUT_ADMISSION)),
        new ProjectReturned(
            ProjectStage.PROPOSED, ProjectStage.PROPOSED, "材料不全", List.of(), NONE, REGULAR),
        new ProjectReturned(
            ProjectStage.COMPLETED, ProjectStage.IN_IMPLEMENTATION, "返工", papers, ONE, REGULAR),
        new ProjectReturned(
            ProjectStage.ENDED,
            ProjectStage.REVIEWED,
            "重新论证",
            papers,
            TWO,
            List.of(ProjectIrregularity.AFTER_THE_END)),
        new ImplementationStarted(List.of(), List.of(), NONE, REGULAR),
        new ImplementationStarted(List.of(milestone("cows")), papers, ONE, REGULAR),
        new ImplementationStarted(
            full().milestones(), papers, TWO, List.of(ProjectIrregularity.WITHOUT_APPROVAL)),
        new MilestoneReached("cows", null, null, List.of(), NONE, REGULAR),
        new MilestoneReached("cows", COWS, "全部到场", papers, ONE, REGULAR),
        new MilestoneReached(
            "lease", COWS, null, papers, TWO, List.of(ProjectIrregularity.WITHOUT_START)),
        new ImplementationCompleted(null, List.of(), NONE, REGULAR),
        new ImplementationCompleted("按期完成", papers, ONE, REGULAR),
        new ImplementationCompleted("完成", papers, TWO, List.of(ProjectIrregularity.WITHOUT_START)),
        new ProjectAccepted(BARE_DECISION, List.of(), null, NONE, REGULAR),
        new ProjectAccepted(decided(), money, null, ONE, REGULAR),
        new ProjectAccepted(
            FULL_DECISION, money, "补齐台账", TWO, List.of(ProjectIrregularity.WITHOUT_COMPLETION)),
        new ProjectHandedOver(List.of(plain), List.of(), NONE, REGULAR),
        new ProjectHandedOver(List.of(toVillage), papers, ONE, REGULAR),
        new ProjectHandedOver(
            List.of(toVillage, plain),
            papers,
            TWO,
            List.of(ProjectIrregularity.WITHOUT_ACCEPTANCE)),
        new ProjectEnded(ProjectStage.PROPOSED, "撤回", List.of(), NONE, REGULAR),
        new ProjectEnded(ProjectStage.IN_IMPLEMENTATION, "企业破产", papers, ONE, REGULAR),
        new ProjectEnded(
            ProjectStage.HANDED_OVER,
            "清理",
            papers,
            TWO,
            List.of(ProjectIrregularity.AFTER_LATER_STEP)),
        new ProjectScopeChanged(
            List.of(PlanField.TITLE), titled("肉牛托管"), "市场变化", null, NONE, REGULAR),
        new ProjectScopeChanged(
            List.of(PlanField.TITLE), titled("肉牛"), "市场变化", decided(), ONE, REGULAR),
        new ProjectScopeChanged(
            List.of(PlanField.values()),
            full(),
            "整体调整",
            FULL_DECISION,
            TWO,
            List.of(ProjectIrregularity.WITHOUT_CONSENT_OF_APPROVING_BODY)),
        new ProjectCorrected(List.of(PlanField.TITLE), titled("肉牛"), null, "录入错误", null, NONE),
        new ProjectCorrected(
            List.of(), ProjectPlan.EMPTY, ProjectStage.ACCEPTED, "阶段有误", null, ONE),
        new ProjectCorrected(
            List.of(PlanField.values()), full(), ProjectStage.COMPLETED, "更正", ROW, TWO),
        new StepRecordAnnulled(ProjectStage.APPROVED, null, "文号有误", NONE),
        new StepRecordAnnulled(ProjectStage.REVIEWED, null, "日期有误", ONE),
        new StepRecordAnnulled(ProjectStage.IN_IMPLEMENTATION, "cows", "数错了", TWO),
        new ProjectAnnulled("误录", null, NONE),
        new ProjectAnnulled("重复录入", OTHER, ONE),
        new ProjectAnnulled("属于另一结对", OTHER, TWO));
  }
}
