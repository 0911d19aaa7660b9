package anda.imports.text;

import anda.kernel.Amount;
import anda.kernel.AmountKind;

/**
 * 书面金额 An amount as written, of no kind yet.
 *
 * @param fen whole fen, 0 to 2^53 - 1
 * @param qualifier whether the figure is exact
 * @param text the text as given
 * @param unit 元, 万元 or 亿元
 */
public record WrittenAmount(long fen, Amount.Qualifier qualifier, String text, String unit) {

  /** The amount with its kind. */
  public Amount of(AmountKind kind) {
    return new Amount(kind, fen, qualifier, text, unit);
  }
}
