package anda.benefit;

import anda.kernel.Amount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 金额运算 Exact sums in fen; what is unknown, or too large to be a sum, stays unknown. Pure. */
final class PublishedSums {

  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

  private PublishedSums() {}

  static @Nullable Long fen(@Nullable Amount amount) {
    return amount == null ? null : amount.fen();
  }

  /** A bound or an "about" cannot be held against another figure to the fen. */
  static @Nullable Long exact(@Nullable Amount amount) {
    return amount == null || amount.qualifier() != Amount.Qualifier.EXACT ? null : amount.fen();
  }

  static @Nullable Long fen(BigDecimal yuan) {
    BigDecimal fen = yuan.movePointRight(2).stripTrailingZeros();
    boolean storable = fen.scale() <= 0 && fen.compareTo(BigDecimal.valueOf(Amount.MAX_FEN)) <= 0;
    return storable ? Long.valueOf(fen.longValueExact()) : null;
  }

  static @Nullable Long times(@Nullable Long count, @Nullable Long each) {
    if (count == null || each == null) {
      return null;
    }
    BigInteger all = BigInteger.valueOf(count).multiply(BigInteger.valueOf(each));
    return all.compareTo(BigInteger.valueOf(Amount.MAX_FEN)) > 0 ? null : all.longValueExact();
  }

  static long share(long fen, int ppm) {
    return BigInteger.valueOf(fen)
        .multiply(BigInteger.valueOf(ppm))
        .divide(MILLION)
        .longValueExact();
  }

  static String yuan(long fen) {
    return plain(BigDecimal.valueOf(fen, 2));
  }

  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** Largest remainder, ties by the order of the rule: the parts make the whole to the fen. */
  static List<Long> parts(long whole, List<Integer> percents) {
    long[] parts = new long[percents.size()];
    long[] rests = new long[percents.size()];
    long left = whole;
    for (int i = 0; i < parts.length; i++) {
      BigInteger[] share =
          BigInteger.valueOf(whole)
              .multiply(BigInteger.valueOf(percents.get(i)))
              .divideAndRemainder(BigInteger.valueOf(100));
      parts[i] = share[0].longValueExact();
      rests[i] = share[1].longValueExact();
      left -= parts[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -rests[i]).thenComparing(i -> i))
        .limit(left)
        .forEach(i -> parts[i]++);
    return IntStream.range(0, parts.length).mapToObj(i -> parts[i]).toList();
  }
}
