package anda.imports.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain decimal numbers; never through a floating-point type. */
final class Numbers {

  /** What an office program shows for a number too long for it. */
  static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(\\.\\d+)?[eE][-+]?\\d+");

  private static final Pattern PLAIN = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3}){1,9}(\\.\\d{1,30})?");

  private Numbers() {}

  /** The number, or null when the text is none; thousands may be grouped by commas. */
  static @Nullable BigDecimal of(String text) {
    if (PLAIN.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    return GROUPED.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
  }
}
