package anda.imports.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 百分比 Percentages in a percent column: {@code 71}, {@code 71%}, {@code 百分之71}, {@code 8.5%}.
 *
 * <p>The answer is in millionths of the whole, which the column names. A bare figure means percent,
 * for the column says so.
 */
public final class PercentText {

  private static final int PPM_OF_PERCENT = 4;
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);
  private static final Pattern PERCENT =
      Pattern.compile("(?:百分之)?(-?[\\d,.]+) ?(?:%|percent|per cent)?");

  private PercentText() {}

  /** The percentage, or why it is none. */
  public static Parsed<Integer> parse(String text) {
    Matcher match = PERCENT.matcher(Texts.halfWidth(text));
    if (!match.matches()) {
      return Parsed.refused(TextRefusal.PERCENT_MALFORMED, text);
    }
    if (match.group(1).startsWith("-")) {
      return Parsed.refused(TextRefusal.PERCENT_OUT_OF_RANGE, text);
    }
    BigDecimal number = Numbers.of(match.group(1));
    if (number == null) {
      return Parsed.refused(TextRefusal.PERCENT_MALFORMED, text);
    }
    if (number.compareTo(MOST) > 0) {
      return Parsed.refused(TextRefusal.PERCENT_OUT_OF_RANGE, text);
    }
    BigDecimal ppm = number.movePointRight(PPM_OF_PERCENT).stripTrailingZeros();
    return ppm.scale() > 0
        ? Parsed.refused(TextRefusal.PERCENT_MALFORMED, text)
        : Parsed.of(ppm.intValueExact());
  }
}
