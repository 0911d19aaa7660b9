package anda.project;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 进展报告事件 What happened to the report of one project or unit for one period.
 *
 * <p>A report that came late is reported like any other: lateness follows from the day it happened
 * and the due day of its period. A content that was sent is never edited; what replaces it is a new
 * version in an event of its own.
 */
public sealed interface ReportEvent extends DomainEvent {

  /** Which report this is. */
  ReportKey of();

  @Override
  default Set<String> routes() {
    return of().routes();
  }

  /**
   * 报告草稿已保存 A draft was saved; nobody but the reporting side sees it.
   *
   * @param periodLabel name of the period
   * @param periodFrom first day covered; null for an ad-hoc request
   * @param periodTo last day covered; null for an ad-hoc request
   * @param content the draft as a whole
   */
  @EventName("project.ReportDrafted")
  record ReportDrafted(
      ReportKey of,
      String periodLabel,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      ReportContent content)
      implements ReportEvent {}

  /**
   * 进展已上报 The report was sent to the office that asked for it.
   *
   * @param periodLabel name of the period
   * @param periodFrom first day covered; null for an ad-hoc request
   * @param periodTo last day covered; null for an ad-hoc request
   * @param version which content of this report it is, from 1
   * @param content what it says
   * @param irregularities broken procedure of an act that had already happened
   */
  @EventName("project.ProgressReported")
  record ProgressReported(
      ReportKey of,
      String periodLabel,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      int version,
      ReportContent content,
      List<ReportIrregularity> irregularities)
      implements ReportEvent {}

  /**
   * 零报告已上报 There is nothing to report, and somebody said so.
   *
   * @param periodLabel name of the period
   * @param periodFrom first day covered; null for an ad-hoc request
   * @param periodTo last day covered; null for an ad-hoc request
   * @param version counts with the contents of this report, from 1
   * @param remark a word on it; null = none
   * @param irregularities broken procedure of an act that had already happened
   */
  @EventName("project.NilReported")
  record NilReported(
      ReportKey of,
      String periodLabel,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      int version,
      @Nullable String remark,
      List<ReportIrregularity> irregularities)
      implements ReportEvent {}

  /**
   * 报告已撤回 The reporting side took back what it had sent, before it was accepted.
   *
   * @param version what was taken back
   * @param reason why
   */
  @EventName("project.ReportWithdrawn")
  record ReportWithdrawn(ReportKey of, int version, String reason) implements ReportEvent {}

  /**
   * 报告已退回 The office sent the report back to be done again.
   *
   * @param version what was sent back
   * @param reason what is wrong with it
   */
  @EventName("project.ReportReturned")
  record ReportReturned(ReportKey of, int version, String reason) implements ReportEvent {}

  /**
   * 报告已接收 Another person than the sender accepted the content; from here on it is locked.
   *
   * @param version which content
   * @param remark a word on it; null = none
   * @param irregularities broken procedure of an act that had already happened
   */
  @EventName("project.ReportAccepted")
  record ReportAccepted(
      ReportKey of, int version, @Nullable String remark, List<ReportIrregularity> irregularities)
      implements ReportEvent {}

  /**
   * 更正已申请 The reporting side asked to correct a locked report.
   *
   * @param version the locked content
   * @param reason what is wrong with it
   */
  @EventName("project.CorrectionRequested")
  record CorrectionRequested(ReportKey of, int version, String reason) implements ReportEvent {}

  /**
   * 更正已同意 The office released the locked report for one correction.
   *
   * @param version the locked content
   * @param remark a word on it; null = none
   * @param irregularities broken procedure of an act that had already happened
   */
  @EventName("project.CorrectionReleased")
  record CorrectionReleased(
      ReportKey of, int version, @Nullable String remark, List<ReportIrregularity> irregularities)
      implements ReportEvent {}

  /**
   * 更正未同意 The office left the locked report as it is.
   *
   * @param version the locked content
   * @param reason why
   */
  @EventName("project.CorrectionRefused")
  record CorrectionRefused(ReportKey of, int version, String reason) implements ReportEvent {}

  /**
   * 报告已更正 A new version was sent in place of a locked one; it has to be accepted like the first.
   *
   * <p>Its happened day is that of the content it corrects, and its envelope names that event.
   *
   * @param periodLabel name of the period
   * @param periodFrom first day covered; null for an ad-hoc request
   * @param periodTo last day covered; null for an ad-hoc request
   * @param version number of the new content
   * @param replaces number of the content it takes the place of
   * @param correctedOn day the correction itself was sent
   * @param content what is right, as a whole
   * @param reason what was wrong
   */
  @EventName("project.ReportCorrected")
  record ReportCorrected(
      ReportKey of,
      String periodLabel,
      @Nullable LocalDate periodFrom,
      @Nullable LocalDate periodTo,
      int version,
      int replaces,
      LocalDate correctedOn,
      ReportContent content,
      String reason)
      implements ReportEvent {}

  /**
   * 报告已作废 The report should not exist, for example because it was sent for another project.
   *
   * @param reason why
   */
  @EventName("project.ReportAnnulled")
  record ReportAnnulled(ReportKey of, String reason) implements ReportEvent {}
}
