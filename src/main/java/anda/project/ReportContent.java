package anda.project;

import anda.evidence.EvidenceRef;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 报告内容 What a progress report says. Stored in events; frozen.
 *
 * <p>Limits of a command, chosen so that the largest content fits an entry of the log: narrative
 * 3,000 characters, difficulties and next steps 1,500 each, 19 kinds of money, 20 milestones, 20
 * figures, 30 files.
 *
 * @param asOf day up to which the figures count (截至); null = not stated
 * @param physicalPpm physical progress in millionths, 0 to 1,000,000; null = not stated
 * @param spent money spent since the start of the project up to {@code asOf}, one line per kind; a
 *     kind that is missing was not stated
 * @param milestones milestones reached
 * @param figures other figures, each marked as increment or cumulative
 * @param narrative what was done
 * @param difficulties what stands in the way; null = nothing said
 * @param nextSteps what comes next; null = nothing said
 * @param evidence files behind the claims
 */
public record ReportContent(
    @Nullable LocalDate asOf,
    @Nullable Integer physicalPpm,
    List<Amount> spent,
    List<Milestone> milestones,
    List<Figure> figures,
    String narrative,
    @Nullable String difficulties,
    @Nullable String nextSteps,
    List<EvidenceRef> evidence) {

  /**
   * 已达节点 A milestone that was reached.
   *
   * @param name its name, as in the plan where it stands there
   * @param reachedOn when; null = not stated
   */
  public record Milestone(String name, @Nullable PartialDate reachedOn) {}

  /**
   * 指标数 A figure other than progress and money, for example people employed.
   *
   * @param name what is counted
   * @param quantity how many, with the unit
   * @param basis whether it adds to earlier reports or contains them
   */
  public record Figure(String name, Quantity quantity, Basis basis) {}

  /** 口径 Whether a figure may be added to that of another period. */
  public enum Basis {
    /** 本期新增 New in this period: periods may be added. */
    INCREMENT,
    /** 累计 Since the start: contains the earlier periods, is never added to them. */
    CUMULATIVE,
    /** 未注明 Not stated: is never added. */
    NOT_STATED
  }
}
