package anda.kernel;

import org.jspecify.annotations.Nullable;

/**
 * 金额 An amount of money of one kind in whole fen, with the source's own words beside it.
 *
 * <p>Stored in events; frozen by decision 0001. Never negative; below 2^53 fen.
 *
 * @param kind what the money is
 * @param fen the amount in fen (分); null = not published or unknown, never zero
 * @param qualifier whether the source gave it exactly
 * @param text the source's own words; null where a person typed the figure in Anda
 * @param unit unit of the source's figure, for example 万元; null as for text
 */
public record Amount(
    AmountKind kind,
    @Nullable Long fen,
    Qualifier qualifier,
    @Nullable String text,
    @Nullable String unit) {

  /** Largest storable number of fen, 2^53 - 1. */
  public static final long MAX_FEN = (1L << 53) - 1;

  /** 确切程度 Whether the source gave the figure exactly. */
  public enum Qualifier {
    EXACT,
    /** 以上、余 At least. */
    AT_LEAST,
    /** 不足、近 Less than, nearly. */
    AT_MOST,
    /** 约 About. */
    ABOUT
  }

  /** An exact amount typed in Anda. */
  public static Amount exact(AmountKind kind, long fen) {
    return new Amount(kind, inRange(fen), Qualifier.EXACT, null, null);
  }

  /**
   * The same number when it may stand for money.
   *
   * @throws Refused {@code AMOUNT_NEGATIVE}, {@code AMOUNT_TOO_LARGE}
   */
  public static long inRange(long fen) {
    if (fen < 0) {
      throw new Refused(KernelRefusal.AMOUNT_NEGATIVE, "fen", Long.toString(fen));
    }
    if (fen > MAX_FEN) {
      throw new Refused(KernelRefusal.AMOUNT_TOO_LARGE, "fen", Long.toString(fen));
    }
    return fen;
  }
}
