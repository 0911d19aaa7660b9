package anda.household;

import anda.kernel.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 先后 Which of two facts stands, when days are known inexactly or not at all.
 *
 * <p>A fact that certainly lies before what stands leaves it alone, one that certainly lies after
 * replaces it. Where the days do not tell, it replaces what it can follow from.
 */
final class Succession {

  private Succession() {}

  /**
   * Whether a fact replaces what stands.
   *
   * @param since since when it stands; null = unknown
   * @param asOf a day on which it was told to stand; counts where {@code since} is unknown
   * @param fact when the fact happened; null = unknown
   * @param follows whether the fact can follow from what stands
   */
  static boolean replaces(
      @Nullable PartialDate since,
      @Nullable LocalDate asOf,
      @Nullable PartialDate fact,
      boolean follows) {
    LocalDate first = since == null ? asOf : since.from();
    LocalDate last = since == null ? asOf : since.to();
    if (first == null || last == null || fact == null) {
      return follows;
    }
    if (fact.to().isBefore(first)) {
      return false;
    }
    return fact.from().isAfter(last) || follows;
  }

  /** Whether a fact certainly lies before what stands. */
  static boolean older(
      @Nullable PartialDate since, @Nullable LocalDate asOf, @Nullable PartialDate fact) {
    LocalDate first = since == null ? asOf : since.from();
    return first != null && fact != null && fact.to().isBefore(first);
  }
}
