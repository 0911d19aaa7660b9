package anda.project;

import anda.evidence.EvidenceRef;
import anda.evidence.EvidenceType;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.project.PeriodEvent.AdHocReportRequested;
import anda.project.PeriodEvent.ReportingPeriodClosed;
import anda.project.PeriodEvent.ReportingPeriodExtended;
import anda.project.PeriodEvent.ReportingPeriodOpened;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.PeriodEvent.ReportsExcused;
import anda.project.ReportContent.Basis;
import anda.project.ReportContent.Figure;
import anda.project.ReportContent.Milestone;
import anda.project.ReportEvent.CorrectionRefused;
import anda.project.ReportEvent.CorrectionReleased;
import anda.project.ReportEvent.CorrectionRequested;
import anda.project.ReportEvent.NilReported;
import anda.project.ReportEvent.ProgressReported;
import anda.project.ReportEvent.ReportAccepted;
import anda.project.ReportEvent.ReportAnnulled;
import anda.project.ReportEvent.ReportCorrected;
import anda.project.ReportEvent.ReportDrafted;
import anda.project.ReportEvent.ReportReturned;
import anda.project.ReportEvent.ReportWithdrawn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/** Three values of each event of periods and reports: bare, usual and full. */
final class ReportEventSamples {

  static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String PERIOD = "period-00000000-0000-4000-8000-000000000001";
  private static final String OFFICE = "unit-00000000-0000-4000-8000-00000000000a";
  private static final String SUMU = "unit-00000000-0000-4000-8000-00000000000b";
  private static final String PROJECT = "project-00000000-0000-4000-8000-000000000001";
  private static final String REPORT = "report-00000000-0000-4000-8000-000000000001";
  private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
  private static final LocalDate TO = LocalDate.of(2018, 4, 30);
  private static final LocalDate OPENS = LocalDate.of(2018, 5, 1);
  private static final LocalDate DUE = LocalDate.of(2018, 5, 5);
  private static final LocalDate CLOSES = LocalDate.of(2018, 5, 20);
  private static final LocalTime HOUR = LocalTime.of(15, 0);
  private static final String LABEL = "2018年4月";
  private static final PlaceRef AREA =
      new PlaceRef(PlaceRef.Scheme.CN, "152224000000", "突泉县", PlaceRef.Level.COUNTY, 2018);
  private static final ReportDebtor FOR_PROJECT = new ReportDebtor(PROJECT, "奶牛托管", SUMU, "某某苏木");
  private static final ReportDebtor AS_UNIT = new ReportDebtor(null, null, SUMU, "某某苏木");
  private static final ReportKey KEY = new ReportKey(REPORT, PERIOD, PROJECT, SUMU, OFFICE);
  private static final ReportKey UNIT_KEY = new ReportKey(REPORT, PERIOD, null, SUMU, OFFICE);
  private static final ReportContent BARE =
      new ReportContent(
          null, null, List.of(), List.of(), List.of(), "正在招标。", null, null, List.of());
  private static final ReportContent USUAL =
      new ReportContent(
          TO,
          350_000,
          List.of(Amount.exact(AmountKind.DISTRICT_FISCAL, 120_000_000L)),
          List.of(new Milestone("牛舍封顶", null)),
          List.of(),
          "完成两栋牛舍主体。",
          null,
          "五月进牛。",
          List.of());
  private static final ReportContent FULL =
      new ReportContent(
          TO,
          1_000_000,
          List.of(
              Amount.exact(AmountKind.CITY_FISCAL, 0L),
              new Amount(AmountKind.OWN, 50_000_000L, Amount.Qualifier.AT_LEAST, "50余", "万元"),
              new Amount(AmountKind.LOAN, null, Amount.Qualifier.EXACT, "未结算", null)),
          List.of(
              new Milestone(
                  "进牛",
                  PartialDate.month(YearMonth.of(2018, 4), PartialDate.Basis.REPORTED, "4月"))),
          List.of(
              new Figure("务工", new Quantity("150", "人次", null), Basis.INCREMENT),
              new Figure("务工", new Quantity("247", "人次", "累计247人次"), Basis.CUMULATIVE),
              new Figure("饲草地", new Quantity("100.8", "亩", null), Basis.NOT_STATED)),
          "首批奶牛进场。",
          "饲草价格上涨。",
          "申请结算。",
          List.of(
              new EvidenceRef(DIGEST, EvidenceType.JPG, 204_800L, "进牛现场"),
              new EvidenceRef("0".repeat(64), EvidenceType.XLSX, 9L, null)));

  private ReportEventSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new ReportingPeriodOpened(
            PERIOD, LABEL, PeriodCadence.MONTHLY, FROM, TO, OPENS, DUE, null, null, OFFICE, null),
        new ReportingPeriodOpened(
            PERIOD, LABEL, PeriodCadence.MONTHLY, FROM, TO, OPENS, DUE, null, CLOSES, OFFICE, AREA),
        new ReportingPeriodOpened(
            PERIOD,
            "2018年",
            PeriodCadence.YEARLY,
            LocalDate.of(2018, 1, 1),
            LocalDate.of(2018, 12, 31),
            LocalDate.of(2018, 12, 20),
            LocalDate.of(2019, 1, 10),
            HOUR,
            LocalDate.of(2019, 1, 31),
            OFFICE,
            AREA),
        new AdHocReportRequested(
            PERIOD, "防汛情况", "报在建项目防汛情况", OPENS, OPENS, null, null, OFFICE, null),
        new AdHocReportRequested(
            PERIOD, "防汛情况", "报在建项目防汛情况", OPENS, OPENS, HOUR, null, OFFICE, AREA),
        new AdHocReportRequested(
            PERIOD, "防汛情况", "报在建项目防汛情况", OPENS, DUE, LocalTime.of(9, 30), CLOSES, OFFICE, AREA),
        new ReportsDemanded(PERIOD, OPENS, List.of(AS_UNIT)),
        new ReportsDemanded(PERIOD, OPENS, List.of(FOR_PROJECT)),
        new ReportsDemanded(PERIOD, DUE, List.of(FOR_PROJECT, AS_UNIT)),
        new ReportsExcused(PERIOD, List.of(FOR_PROJECT), "项目已终止"),
        new ReportsExcused(PERIOD, List.of(AS_UNIT), "机构已撤并"),
        new ReportsExcused(PERIOD, List.of(FOR_PROJECT, AS_UNIT), "列入有误"),
        new ReportingPeriodExtended(PERIOD, CLOSES, null, null, List.of(), "节假日"),
        new ReportingPeriodExtended(PERIOD, CLOSES, HOUR, CLOSES, List.of(), "节假日"),
        new ReportingPeriodExtended(
            PERIOD, CLOSES, HOUR, CLOSES, List.of(FOR_PROJECT, AS_UNIT), "断网"),
        new ReportingPeriodClosed(PERIOD, null),
        new ReportingPeriodClosed(PERIOD, "已汇总上报"),
        new ReportingPeriodClosed(PERIOD, "年度归档"),
        new ReportDrafted(UNIT_KEY, "防汛情况", null, null, BARE),
        new ReportDrafted(KEY, LABEL, FROM, TO, USUAL),
        new ReportDrafted(KEY, LABEL, FROM, TO, FULL),
        new ProgressReported(UNIT_KEY, "防汛情况", null, null, 1, BARE, List.of()),
        new ProgressReported(KEY, LABEL, FROM, TO, 1, USUAL, List.of()),
        new ProgressReported(
            KEY,
            LABEL,
            FROM,
            TO,
            2,
            FULL,
            List.of(
                ReportIrregularity.SENT_BEFORE_WINDOW_OPENED,
                ReportIrregularity.SENT_AFTER_WINDOW_CLOSED)),
        new NilReported(UNIT_KEY, "防汛情况", null, null, 1, null, List.of()),
        new NilReported(KEY, LABEL, FROM, TO, 1, "冬季停工", List.of()),
        new NilReported(
            KEY, LABEL, FROM, TO, 2, "冬季停工", List.of(ReportIrregularity.SENT_AFTER_WINDOW_CLOSED)),
        new ReportWithdrawn(UNIT_KEY, 1, "报错月份"),
        new ReportWithdrawn(KEY, 1, "有新进展"),
        new ReportWithdrawn(KEY, 2, "附件有误"),
        new ReportReturned(UNIT_KEY, 1, "请补充资金数"),
        new ReportReturned(KEY, 1, "请补充照片"),
        new ReportReturned(KEY, 2, "数据前后不符"),
        new ReportAccepted(UNIT_KEY, 1, null, List.of()),
        new ReportAccepted(KEY, 1, "同意", List.of()),
        new ReportAccepted(
            KEY,
            2,
            "同意",
            List.of(
                ReportIrregularity.ACCEPTED_BY_THE_SENDER,
                ReportIrregularity.ACCEPTED_BEFORE_SENT)),
        new CorrectionRequested(UNIT_KEY, 1, "数字有误"),
        new CorrectionRequested(KEY, 1, "务工数报成累计"),
        new CorrectionRequested(KEY, 2, "支出漏报"),
        new CorrectionReleased(UNIT_KEY, 1, null, List.of()),
        new CorrectionReleased(KEY, 1, "请附说明", List.of()),
        new CorrectionReleased(
            KEY, 2, "请附说明", List.of(ReportIrregularity.RELEASED_BY_THE_REQUESTER)),
        new CorrectionRefused(UNIT_KEY, 1, "数据无误"),
        new CorrectionRefused(KEY, 1, "已汇总上报"),
        new CorrectionRefused(KEY, 2, "依据不足"),
        new ReportCorrected(
            UNIT_KEY, "防汛情况", null, null, 2, 1, LocalDate.of(2018, 8, 10), BARE, "数字有误"),
        new ReportCorrected(
            KEY, LABEL, FROM, TO, 2, 1, LocalDate.of(2018, 8, 10), USUAL, "务工数报成累计"),
        new ReportCorrected(KEY, LABEL, FROM, TO, 4, 2, LocalDate.of(2018, 9, 10), FULL, "支出漏报"),
        new ReportAnnulled(UNIT_KEY, "重复报送"),
        new ReportAnnulled(KEY, "项目报错"),
        new ReportAnnulled(KEY, "周期报错"));
  }
}
