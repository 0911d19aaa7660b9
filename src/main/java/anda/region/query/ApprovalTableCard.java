package anda.region.query;

import anda.kernel.Source;
import anda.region.ApprovalStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 审批流程表卡片 The versions of the steps of one place.
 *
 * @param place 12-digit code; null = everywhere
 * @param versions by number
 */
public record ApprovalTableCard(@Nullable String place, List<Version> versions) {

  /**
   * 版本 One version.
   *
   * @param effectiveFrom null = from the beginning
   * @param withdrawn why it was withdrawn; null = it stands
   */
  public record Version(
      int number,
      @Nullable LocalDate effectiveFrom,
      List<ApprovalStep> steps,
      @Nullable String note,
      @Nullable Source source,
      @Nullable String withdrawn) {}

  /** The version in effect on a day. */
  public Optional<Version> on(LocalDate day) {
    Version best = null;
    for (Version version : versions) {
      if (version.withdrawn() == null
          && !version.steps().isEmpty()
          && !from(version).isAfter(day)
          && (best == null || !from(version).isBefore(from(best)))) {
        best = version;
      }
    }
    return Optional.ofNullable(best);
  }

  private static LocalDate from(Version version) {
    return version.effectiveFrom() == null ? LocalDate.MIN : version.effectiveFrom();
  }
}
