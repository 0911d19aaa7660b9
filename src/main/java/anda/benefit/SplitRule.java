package anda.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 分配规则 How income is divided once it has come in, from a day on; a later rule replaces an earlier
 * one from its own first day.
 *
 * @param from first day it applies to; null = from the start
 * @param parts in the order they are served; shares are of what is left after parts {@code first}
 * @param text the source's own words; null = typed in Anda
 */
public record SplitRule(@Nullable LocalDate from, List<SplitPart> parts, @Nullable String text) {

  /** Keeps its own list. */
  public SplitRule {
    parts = List.copyOf(parts);
  }

  /**
   * 分配份额 One part.
   *
   * @param receiver whom it is for
   * @param sharePpm share in parts per million of what is divided; null = not by share
   * @param fen fixed sum served first; null = not a fixed sum
   * @param first whether it is served before shares are taken
   * @param basis by what it is divided among its receivers
   * @param text in words; null = none
   */
  public record SplitPart(
      ReceiverKind receiver,
      @Nullable Integer sharePpm,
      @Nullable Long fen,
      boolean first,
      SplitBasis basis,
      @Nullable String text) {}
}
