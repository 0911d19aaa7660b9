package anda.project.query;

import anda.kernel.PartialDate;
import anda.project.ReportContent;
import anda.project.ReportIrregularity;
import anda.project.ReportKey;
import anda.project.ReportStage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 进展报告卡片 One report as it stands: what was drafted, what was sent, what is accepted.
 *
 * @param version number of the last content that was sent; 0 = none
 * @param draft last draft that was not sent since; null = none
 * @param sent the last content that was sent; null = none, or a nil report
 * @param sentOn day of that content; null = unknown or none
 * @param correctedOn day it was corrected, where it is a correction
 * @param sentBy id of the person who sent it
 * @param accepted the content that stands; null = none yet
 * @param acceptedVersion its number; 0 = none
 * @param acceptedOn when it was accepted; null = unknown or none
 * @param reason why it was returned, withdrawn, asked to be corrected or annulled, the last time
 * @param remark the last remark with a nil report, an acceptance or a release
 * @param irregularities broken procedure found so far
 */
public record ReportCard(
    ReportKey key,
    String periodLabel,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    ReportStage stage,
    int version,
    @Nullable ReportContent draft,
    @Nullable ReportContent sent,
    @Nullable PartialDate sentOn,
    @Nullable LocalDate correctedOn,
    @Nullable String sentBy,
    @Nullable ReportContent accepted,
    int acceptedVersion,
    @Nullable PartialDate acceptedOn,
    @Nullable String reason,
    @Nullable String remark,
    List<ReportIrregularity> irregularities) {

  /**
   * The same for the paired side: content that was accepted, and nothing of what went on before.
   */
  public ReportCard forPartner() {
    boolean standing = acceptedVersion > 0;
    ReportStage shown =
        switch (stage) {
          case ACCEPTED, CORRECTION_REQUESTED, CORRECTION_RELEASED, CORRECTED ->
              ReportStage.ACCEPTED;
          case NIL, ANNULLED -> stage;
          case SENT, RETURNED -> ReportStage.SENT;
          case DRAFT, WITHDRAWN -> ReportStage.DRAFT;
        };
    return new ReportCard(
        key,
        periodLabel,
        periodFrom,
        periodTo,
        shown,
        acceptedVersion,
        null,
        accepted,
        standing || stage == ReportStage.NIL ? sentOn : null,
        standing && acceptedVersion == version ? correctedOn : null,
        null,
        accepted,
        acceptedVersion,
        acceptedOn,
        null,
        null,
        List.of());
  }

  /** Whether the paired side sees that there is a report at all. */
  public boolean shownToPartner() {
    return stage != ReportStage.DRAFT && stage != ReportStage.WITHDRAWN;
  }
}
