package anda.benefit.query;

import anda.benefit.BenefitIrregularity;
import anda.benefit.DistributionPurpose;
import anda.benefit.DistributionScope;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 分配卡片 What is known of the plan of a distribution; its lines are cards of their own. All money in
 * fen.
 *
 * @param scope what it is about; null in the past only, before it was begun
 * @param text in words; null = none
 * @param documents papers it was begun with
 * @param on when it was begun; null = unknown
 * @param source where the record comes from; null = told in Anda
 * @param lines how many lines stand in it
 * @param fen their sum
 * @param purposes the same by purpose, in the order of the purposes
 * @param closed how it was closed last; null = it is open
 * @param returned why it was opened again last; null = never
 * @param annulled why its record is void; null = it is not
 * @param irregular rules of procedure that were not kept
 */
public record DistributionCard(
    @Nullable DistributionScope scope,
    @Nullable String text,
    List<Source> documents,
    @Nullable PartialDate on,
    @Nullable Source source,
    int lines,
    long fen,
    List<PurposeSum> purposes,
    @Nullable Closed closed,
    @Nullable String returned,
    @Nullable String annulled,
    List<IrregularPlan> irregular) {

  /** Nothing known yet. */
  static final DistributionCard EMPTY =
      new DistributionCard(
          null, null, List.of(), null, null, 0, 0, List.of(), null, null, null, List.of());

  /** 用途合计 Lines of one purpose and their sum. */
  public record PurposeSum(DistributionPurpose purpose, int lines, long fen) {}

  /** 定稿 Count, sum and digest of the closed plan, and its papers. */
  public record Closed(
      int lines,
      long fen,
      String digest,
      @Nullable PartialDate on,
      List<Source> documents,
      String event) {}

  /** 瑕疵 Rules one event did not keep. */
  public record IrregularPlan(
      String event, String name, @Nullable PartialDate on, List<BenefitIrregularity> codes) {}

  /** 状态 Where a plan stands. */
  public enum State {
    /** 编制中. */
    OPEN,
    /** 已定稿. */
    CLOSED,
    /** 已作废. */
    ANNULLED
  }

  /** Where it stands. */
  public State state() {
    if (annulled != null) {
      return State.ANNULLED;
    }
    return closed == null ? State.OPEN : State.CLOSED;
  }
}
