package anda.web;

import anda.kernel.PartialDate;
import anda.kernel.PartialDate.Basis;
import anda.kernel.PartialDate.Precision;
import anda.kernel.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 日期 Days and partial dates as requests write them; years 1900 to 2199, the rest is a slip.
 *
 * <p>{@code 2018}, {@code 2018-H1}, {@code 2018-Q2}, {@code 2018-04}, {@code 2018-04-05}.
 */
public final class Days {

  private static final String YEAR = "(19|20|21)[0-9]{2}";
  private static final Pattern DAY = Pattern.compile(YEAR + "-[0-9]{2}-[0-9]{2}");
  private static final Pattern PARTIAL =
      Pattern.compile("(?<year>" + YEAR + ")(-(?<part>H[12]|Q[1-4]|[0-9]{2}))?");
  private static final int MONTHS_PER_HALF = 6;
  private static final int MONTHS_PER_QUARTER = 3;

  private Days() {}

  /**
   * A day.
   *
   * @throws Refused {@code DATE_NOT_A_DAY}
   */
  public static LocalDate day(String text) {
    if (DAY.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        // no such day in that month: refused below
      }
    }
    throw new Refused(WebRefusal.DATE_NOT_A_DAY, null, shortened(text));
  }

  /**
   * A partial date on the basis of the event itself.
   *
   * @throws Refused {@code PARTIAL_DATE_UNREADABLE}
   */
  public static PartialDate partial(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return PartialDate.day(day(text), Basis.EVENT);
      }
      Matcher partial = PARTIAL.matcher(text);
      if (partial.matches()) {
        return partial(Integer.parseInt(partial.group("year")), partial.group("part"));
      }
    } catch (Refused | DateTimeException e) {
      // day or month out of its range: refused below
    }
    throw new Refused(WebRefusal.PARTIAL_DATE_UNREADABLE, null, shortened(text));
  }

  private static PartialDate partial(int year, @Nullable String part) {
    if (part == null) {
      return PartialDate.year(year, Basis.EVENT, null);
    }
    if (part.charAt(0) == 'H') {
      return span(Precision.HALF, year, part.charAt(1) - '0', MONTHS_PER_HALF);
    }
    if (part.charAt(0) == 'Q') {
      return span(Precision.QUARTER, year, part.charAt(1) - '0', MONTHS_PER_QUARTER);
    }
    return PartialDate.month(YearMonth.of(year, Integer.parseInt(part)), Basis.EVENT, null);
  }

  private static PartialDate span(Precision precision, int year, int number, int months) {
    LocalDate from = LocalDate.of(year, (number - 1) * months + 1, 1);
    return new PartialDate(
        precision, from, from.plusMonths(months).minusDays(1), Basis.EVENT, null);
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
