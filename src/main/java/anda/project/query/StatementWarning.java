package anda.project.query;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.project.Measured;
import anda.project.Measured.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 公布数据疑点 What the figures of one statement say against each other. They are kept as published; the
 * doubt follows from them and is never stored.
 */
public enum StatementWarning {
  /** 支付超过下达 More was paid than was allotted: above 100 per cent, or money above money. */
  PAID_ABOVE_ALLOCATED;

  private static final long WHOLE_PPM = 1_000_000;

  static List<StatementWarning> of(List<Measured> measures) {
    return measures.stream().anyMatch(StatementWarning::aboveWhole) || moneyAbove(measures)
        ? List.of(PAID_ABOVE_ALLOCATED)
        : List.of();
  }

  private static boolean aboveWhole(Measured said) {
    return said.rate() != null
        && said.rate().ppm() > WHOLE_PPM
        && said.rate().of() == Measure.ALLOCATED;
  }

  private static boolean moneyAbove(List<Measured> measures) {
    Map<AmountKind, Long> allocated = sums(measures, Measure.ALLOCATED);
    return sums(measures, Measure.PAID).entrySet().stream()
        .anyMatch(
            paid ->
                allocated.containsKey(paid.getKey())
                    && paid.getValue() > allocated.get(paid.getKey()));
  }

  private static Map<AmountKind, Long> sums(List<Measured> measures, Measure of) {
    Map<AmountKind, Long> sums = new EnumMap<>(AmountKind.class);
    for (Measured said : measures) {
      Amount amount = said.measure() == of ? said.amount() : null;
      if (amount != null && amount.fen() != null) {
        sums.merge(amount.kind(), amount.fen(), Math::addExact);
      }
    }
    return sums;
  }
}
