package anda.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 审批流程目录 Which steps counted for a place on a day. */
public interface ApprovalTables {

  /** Id of the one table of a place; null = the one that counts everywhere else. */
  static String idOf(@Nullable String placeCode) {
    return "approval-table-" + (placeCode == null ? "national" : placeCode);
  }

  /**
   * The steps for a place on a day: of the nearest table upwards (village, sumu, banner, league,
   * region, everywhere) that has a version in effect on that day.
   *
   * @param placeCode 12-digit code; blank = unknown place
   * @param day happened day of the first step
   */
  Optional<Steps> stepsFor(String placeCode, LocalDate day);

  /**
   * 步骤 A version of a table.
   *
   * @param table id of the table
   * @param version number of the version
   * @param effectiveFrom first day; null = from the beginning
   * @param steps the steps in order
   * @param source where it comes from, in words; null = not given
   */
  record Steps(
      String table,
      int version,
      @Nullable LocalDate effectiveFrom,
      List<ApprovalStep> steps,
      @Nullable String source) {}
}
