package anda.household.query;

/**
 * 转户卡片 Members on their way from one household into another, keyed by the entry by which they left.
 *
 * @param left whether the entry by which they left is known; false while only the arrival is
 * @param arrived whether the other household has them
 */
public record TransferCard(boolean left, boolean arrived) {

  /** Whether the second half is still to be done. */
  public boolean open() {
    return left && !arrived;
  }
}
