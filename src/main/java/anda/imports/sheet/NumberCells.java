package anda.imports.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Number cells as the text an office program shows for them, no digit more and none invented. */
final class NumberCells {

  /** Digits an office program keeps. */
  private static final int DIGITS = 15;

  private static final int SHOWN_DIGITS_WHEN_LOST = 3;
  private static final BigDecimal FIRST_LOSSY = BigDecimal.TEN.pow(DIGITS);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  /** Built-in formats of Chinese office programs that show no day. */
  private static final Set<Integer> MONTH_FORMATS = Set.of(17, 27, 36, 50, 52, 57);

  private static final Set<Integer> DAY_FORMATS =
      Set.of(14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58);
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

  private NumberCells() {}

  /** Text of a number with its format. */
  static String text(BigDecimal number, int formatId, @Nullable String format, boolean from1904) {
    String shape =
        format == null ? "" : LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    if (isDate(number, formatId, format, shape)) {
      String date = date(number, formatId, shape, from1904);
      if (date != null) {
        return date;
      }
    }
    if (shape.contains("%") || formatId == 9 || formatId == 10) {
      return plain(number.movePointRight(2)) + "%";
    }
    return plain(number);
  }

  /** Plain digits; scientific where the office program has lost some. */
  static String plain(BigDecimal number) {
    if (number.abs().compareTo(FIRST_LOSSY) >= 0) {
      BigDecimal shown =
          number.round(new MathContext(SHOWN_DIGITS_WHEN_LOST, RoundingMode.HALF_UP));
      int exponent = shown.precision() - shown.scale() - 1;
      return shown.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "E+" + exponent;
    }
    BigDecimal kept = number.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(
      BigDecimal number, int formatId, @Nullable String format, String shape) {
    if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
      return false;
    }
    if (MONTH_FORMATS.contains(formatId) || DAY_FORMATS.contains(formatId)) {
      return true;
    }
    return format != null
        && shape.matches("(?s).*[ymd].*")
        && DateUtil.isADateFormat(formatId, format);
  }

  /** As exact as the format shows it; null when it shows a time only. */
  private static @Nullable String date(
      BigDecimal number, int formatId, String shape, boolean from1904) {
    LocalDateTime moment;
    try {
      moment = DateUtil.getLocalDateTime(number.doubleValue(), from1904);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
    if (moment == null) {
      return null;
    }
    boolean named = MONTH_FORMATS.contains(formatId) || DAY_FORMATS.contains(formatId);
    boolean day = named ? DAY_FORMATS.contains(formatId) : shape.contains("d");
    boolean month = named || shape.contains("m");
    if (!day && !shape.contains("y") && !named) {
      return null;
    }
    String pattern = day ? "uuuu-MM-dd" : month ? "uuuu-MM" : "uuuu";
    String text = moment.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    return day && !moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? text + moment.format(DateTimeFormatter.ofPattern(" HH:mm:ss", Locale.ROOT))
        : text;
  }
}
