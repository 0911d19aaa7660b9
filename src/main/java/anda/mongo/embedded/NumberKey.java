package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;

/**
 * Exact, order-preserving encoding of all four BSON number types in one order.
 *
 * <p>Eight bytes hold the largest double that is not above the number, the rest (if any) follows as
 * an exact decimal. Equal numbers of different types therefore have equal keys, and a long above
 * 2^53 is not confused with its neighbour.
 */
final class NumberKey {
  private static final int EXACT = 0;
  private static final int NEGATIVE_BEYOND_DOUBLE = 1;
  private static final int WITH_REST = 2;
  private static final int EXPONENT_BIAS = 0x8000;

  private NumberKey() {}

  static void write(KeyWriter out, Number value) {
    if (value instanceof Long || value instanceof Integer) {
      writeLong(out, value.longValue());
    } else if (value instanceof Decimal128 decimal) {
      writeDecimal(out, decimal);
    } else {
      writeDouble(out, value.doubleValue());
    }
  }

  private static void writeLong(KeyWriter out, long value) {
    double floor = (double) value;
    if (floor >= 0x1p63 || (long) floor > value) {
      floor = Math.nextDown(floor);
    }
    long rest = value - (long) floor;
    out.putLong(sortable(floor));
    writeRest(out, rest == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(rest));
  }

  private static void writeDouble(KeyWriter out, double value) {
    out.putLong(sortable(value));
    out.put(EXACT);
  }

  private static void writeDecimal(KeyWriter out, Decimal128 decimal) {
    double floor = decimal.doubleValue();
    if (Double.isNaN(floor) || decimal.toString().endsWith("Infinity")) {
      writeDouble(out, floor);
      return;
    }
    BigDecimal value = decimal.toBigDecimal();
    if (floor == Double.NEGATIVE_INFINITY) {
      out.putLong(sortable(floor));
      out.put(NEGATIVE_BEYOND_DOUBLE);
      int from = out.length();
      writeDigits(out, value.negate());
      out.invertFrom(from);
      return;
    }
    if (floor == Double.POSITIVE_INFINITY) {
      floor = Double.MAX_VALUE;
    }
    if (new BigDecimal(floor).compareTo(value) > 0) {
      floor = Math.nextDown(floor);
    }
    out.putLong(sortable(floor));
    writeRest(out, value.subtract(new BigDecimal(floor)));
  }

  /** NaN is the smallest number, as MongoDB sorts it. */
  private static long sortable(double value) {
    if (Double.isNaN(value)) {
      return 0;
    }
    long bits = Double.doubleToLongBits(value == 0 ? 0.0 : value);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private static void writeRest(KeyWriter out, BigDecimal rest) {
    if (rest.signum() == 0) {
      out.put(EXACT);
    } else {
      out.put(WITH_REST);
      writeDigits(out, rest);
    }
  }

  /** A positive number as its decimal exponent and its digits without trailing zeros. */
  private static void writeDigits(KeyWriter out, BigDecimal positive) {
    String digits = positive.unscaledValue().toString();
    int exponent = digits.length() - positive.scale() + EXPONENT_BIAS;
    out.put(exponent >>> 8);
    out.put(exponent);
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      out.put(digits.charAt(i) - '0' + 1);
    }
    out.put(0);
  }

  /** The position after a number that starts at {@code at}; {@code mask} is 0xFF if inverted. */
  static int skip(byte[] key, int at, int mask) {
    int kind = (key[at + 8] ^ mask) & 0xFF;
    int next = at + 9;
    if (kind == EXACT) {
      return next;
    }
    int end = kind == NEGATIVE_BEYOND_DOUBLE ? 0xFF : 0;
    next += 2;
    while (((key[next] ^ mask) & 0xFF) != end) {
      next++;
    }
    return next + 1;
  }
}
