package anda.project.query;

import anda.kernel.DomainEvent;
import anda.project.PeriodCadence;
import anda.project.PeriodEvent.ReportingPeriodExtended;
import anda.project.PeriodEvent.ReportingPeriodOpened;
import anda.project.PeriodEvent.ReportsDemanded;
import anda.project.PeriodEvent.ReportsExcused;
import anda.project.ReportContent;
import anda.project.ReportDebtor;
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
import anda.project.ReportKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of one project for April 2018, due on 5 May. */
final class ReportStory {

  static final String PERIOD = "period-1";
  static final String DUTY = "period-1/project-1";
  static final ReportKey KEY =
      new ReportKey("report-1", PERIOD, "project-1", "unit-sumu", "unit-banner");
  static final ReportDebtor DEBTOR = new ReportDebtor("project-1", "奶牛养殖", "unit-sumu", "某苏木");
  private static final String LABEL = "2018年4月";
  private static final LocalDate FROM = LocalDate.of(2018, 4, 1);
  private static final LocalDate TO = LocalDate.of(2018, 4, 30);
  private static final LocalDate OPENS = LocalDate.of(2018, 5, 1);
  static final LocalDate DUE = LocalDate.of(2018, 5, 5);

  private ReportStory() {}

  /** Asked on 25 April, by the end of the due day. */
  static DatedLog asked() {
    return asked(null);
  }

  static DatedLog asked(@Nullable LocalTime hour) {
    return new DatedLog()
        .on(
            "2018-04-25",
            new ReportingPeriodOpened(
                PERIOD,
                LABEL,
                PeriodCadence.MONTHLY,
                FROM,
                TO,
                OPENS,
                DUE,
                hour,
                null,
                "unit-banner",
                null))
        .on("2018-04-25", new ReportsDemanded(PERIOD, OPENS, List.of(DEBTOR)));
  }

  static DomainEvent drafted(String narrative) {
    return new ReportDrafted(KEY, LABEL, FROM, TO, says(narrative));
  }

  static DomainEvent sent(int version, String narrative) {
    return new ProgressReported(KEY, LABEL, FROM, TO, version, says(narrative), List.of());
  }

  static DomainEvent nil(int version) {
    return new NilReported(KEY, LABEL, FROM, TO, version, "停工", List.of());
  }

  static DomainEvent returned(int version) {
    return new ReportReturned(KEY, version, "缺数");
  }

  static DomainEvent accepted(int version) {
    return new ReportAccepted(KEY, version, null, List.of());
  }

  static DomainEvent withdrawn(int version) {
    return new ReportWithdrawn(KEY, version, "报错");
  }

  static DomainEvent annulled() {
    return new ReportAnnulled(KEY, "项目报错");
  }

  static DomainEvent requested() {
    return new CorrectionRequested(KEY, 1, "数错");
  }

  static DomainEvent released() {
    return new CorrectionReleased(KEY, 1, null, List.of());
  }

  static DomainEvent corrected(int version, String day, String narrative) {
    return new ReportCorrected(
        KEY, LABEL, FROM, TO, version, 1, LocalDate.parse(day), says(narrative), "数错");
  }

  static DomainEvent excused() {
    return new ReportsExcused(PERIOD, List.of(DEBTOR), "项目已终止");
  }

  static DomainEvent extended(String due, boolean forAll) {
    return new ReportingPeriodExtended(
        PERIOD, LocalDate.parse(due), null, null, forAll ? List.of() : List.of(DEBTOR), "节假日");
  }

  static ReportContent says(String narrative) {
    return new ReportContent(
        TO, 350_000, List.of(), List.of(), List.of(), narrative, null, null, List.of());
  }
}
