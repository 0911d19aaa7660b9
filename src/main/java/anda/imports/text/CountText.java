package anda.imports.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 数量 Whole numbers of households, persons or projects: {@code 1,300}, {@code 55户}. */
public final class CountText {

  /** Largest count taken: a million million. */
  public static final long MAX = 1_000_000_000_000L;

  private static final Pattern COUNT = Pattern.compile("(-?[\\d,.]+) ?(户|人|个|名|头|项|村)?");

  private CountText() {}

  /** The count, or why it is none. */
  public static Parsed<Long> parse(String text) {
    String plain = Texts.halfWidth(text);
    if (Numbers.SCIENTIFIC.matcher(plain).matches()) {
      return Parsed.refused(TextRefusal.DIGITS_LOST, text);
    }
    Matcher match = COUNT.matcher(plain);
    if (!match.matches()) {
      return Parsed.refused(TextRefusal.COUNT_MALFORMED, text);
    }
    if (match.group(1).startsWith("-")) {
      return Parsed.refused(TextRefusal.COUNT_OUT_OF_RANGE, text);
    }
    BigDecimal number = Numbers.of(match.group(1));
    if (number == null) {
      return Parsed.refused(TextRefusal.COUNT_MALFORMED, text);
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return Parsed.refused(TextRefusal.COUNT_NOT_WHOLE, text);
    }
    return number.compareTo(BigDecimal.valueOf(MAX)) > 0
        ? Parsed.refused(TextRefusal.COUNT_OUT_OF_RANGE, text)
        : Parsed.of(number.longValueExact());
  }
}
