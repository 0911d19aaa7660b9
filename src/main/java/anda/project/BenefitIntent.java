package anda.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 拟定利益联结 How the project is meant to benefit households, before any arrangement is signed.
 *
 * @param modes recognised forms; empty = none recognised
 * @param text the source's own words for the form
 * @param terms terms in the source's own words (rates, sums, years)
 */
public record BenefitIntent(
    List<LinkageMode> modes, @Nullable String text, @Nullable String terms) {

  /** Keeps its own list. */
  public BenefitIntent {
    modes = List.copyOf(modes);
  }
}
