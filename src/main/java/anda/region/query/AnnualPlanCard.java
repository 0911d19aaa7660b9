package anda.region.query;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.AnnualPlanEvent.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 年度计划卡片 A plan as it stands, with its adjustments.
 *
 * @param title null while only acts on it are known, which happens in the past only
 * @param targets by measure
 * @param lines by number
 * @param partner the partner's acts on the plan itself, in order
 * @param adjustments in order
 * @param annulled why it was annulled; null = it stands
 */
public record AnnualPlanCard(
    @Nullable String title,
    List<String> pairings,
    @Nullable Integer year,
    @Nullable String batch,
    @Nullable Source document,
    Map<String, Target> targets,
    Map<Integer, Line> lines,
    List<PartnerAct> partner,
    List<Adjustment> adjustments,
    List<String> irregularities,
    @Nullable String annulled) {

  static final AnnualPlanCard EMPTY =
      new AnnualPlanCard(
          null, List.of(), null, null, null, Map.of(), Map.of(), List.of(), List.of(), List.of(),
          null);

  /**
   * 调整 One adjustment.
   *
   * @param event id of the event
   * @param partner the partner's acts on it; empty = not yet filed with the partner
   */
  public record Adjustment(
      String event,
      String reason,
      @Nullable Source document,
      List<PartnerAct> partner,
      List<String> irregularities) {

    Adjustment with(PartnerAct act) {
      List<PartnerAct> acts = new ArrayList<>(partner);
      acts.add(act);
      return new Adjustment(event, reason, document, acts, irregularities);
    }
  }

  /** Planned money in fen by kind; lines whose figure is unknown are left out. */
  public Map<AmountKind, Long> fenByKind() {
    Map<AmountKind, Long> sums = new TreeMap<>();
    for (Line line : lines.values()) {
      for (Amount amount : line.amounts()) {
        if (amount.fen() != null) {
          sums.merge(amount.kind(), amount.fen(), Math::addExact);
        }
      }
    }
    return sums;
  }
}
