package anda.imports.text;

import anda.kernel.PartialDate;
import anda.kernel.PartialDate.Basis;
import anda.kernel.PartialDate.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 日期文本 Dates as printed: {@code 2018}, {@code 2018-04}, {@code 2018年4月}, {@code 2018.4}, {@code
 * 2018上半年}, {@code 2018-2020}, {@code 2018-04 to 2025-04}.
 *
 * <p>Two dates joined by "and" or "or" are two moments; the interval that holds both is what is
 * known. Words that name no date give an unknown date with a doubt, never a guess. Years 1900–2100.
 */
public final class DateText {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Pattern YEAR = Pattern.compile("(\\d{4}) ?年?");
  private static final Pattern YEAR_END = Pattern.compile("(\\d{4})(?:-end|年末|年底)");
  private static final Pattern HALF =
      Pattern.compile("(\\d{4}) ?年? ?(?:(上|下)半年|H([12]))", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUARTER =
      Pattern.compile("(\\d{4}) ?年? ?(?:第?([一二三四1-4])季度|Q([1-4]))", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./年] ?(\\d{1,2}) ?月?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-./年] ?(\\d{1,2})[-./月] ?(\\d{1,2}) ?[日号]?(?: 00:00(?::00)?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern UNSURE = Pattern.compile("(\\d{4})\\.1");
  private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?年?[-–—~～至到] ?(\\d{4}) ?年?");
  private static final Pattern PAIR =
      Pattern.compile("(.+?)(?: (?:to|and|or|until|&) | ?(?:至|到|和|～|~|–|—) ?| - )(.+)");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
  private static final Pattern LIKE_A_DATE = Pattern.compile("[\\d./年月日号 :-]*\\d[\\d./年月日号 :-]*");

  private DateText() {}

  /** The date with its source text, a problem, or unknown with a doubt. */
  public static Parsed<PartialDate> parse(String text, Basis basis) {
    String plain = Texts.halfWidth(text);
    if (Numbers.SCIENTIFIC.matcher(plain).matches()) {
      return Parsed.refused(TextRefusal.DIGITS_LOST, text);
    }
    if (SERIAL.matcher(plain).matches()) {
      return Parsed.refused(TextRefusal.DATE_IS_SERIAL_NUMBER, text);
    }
    try {
      Matcher unsure = UNSURE.matcher(plain);
      if (unsure.matches()) {
        return Parsed.doubtful(
            PartialDate.year(year(unsure.group(1)), basis, text),
            TextRefusal.DATE_MONTH_UNSURE,
            text);
      }
      PartialDate one = single(plain, basis, text);
      if (one != null) {
        return Parsed.of(one);
      }
      return two(plain, basis, text);
    } catch (OutOfRange e) {
      return Parsed.refused(TextRefusal.DATE_OUT_OF_RANGE, text);
    } catch (DateTimeException e) {
      return Parsed.refused(TextRefusal.DATE_MALFORMED, text);
    }
  }

  private static Parsed<PartialDate> two(String plain, Basis basis, String text) {
    Matcher years = YEARS.matcher(plain);
    Matcher pair = PAIR.matcher(plain);
    PartialDate first = null;
    PartialDate second = null;
    if (years.matches()) {
      first = PartialDate.year(year(years.group(1)), basis, null);
      second = PartialDate.year(year(years.group(2)), basis, null);
    } else if (pair.matches()) {
      first = single(pair.group(1).strip(), basis, null);
      second = single(pair.group(2).strip(), basis, null);
    }
    if (first != null && second != null) {
      return second.to().isBefore(first.from())
          ? Parsed.refused(TextRefusal.DATES_REVERSED, text)
          : Parsed.of(
              new PartialDate(Precision.INTERVAL, first.from(), last(first, second), basis, text));
    }
    return LIKE_A_DATE.matcher(plain).matches()
        ? Parsed.refused(TextRefusal.DATE_MALFORMED, text)
        : Parsed.doubtful(null, TextRefusal.DATE_IN_WORDS, text);
  }

  private static LocalDate last(PartialDate first, PartialDate second) {
    return first.to().isAfter(second.to()) ? first.to() : second.to();
  }

  private static @Nullable PartialDate single(String plain, Basis basis, @Nullable String text) {
    Matcher m = YEAR.matcher(plain);
    if (m.matches()) {
      return PartialDate.year(year(m.group(1)), basis, text);
    }
    m = YEAR_END.matcher(plain);
    if (m.matches()) {
      return yearEnd(year(m.group(1)), basis, text);
    }
    m = MONTH.matcher(plain);
    if (m.matches()) {
      return PartialDate.month(YearMonth.of(year(m.group(1)), number(m.group(2))), basis, text);
    }
    m = DAY.matcher(plain);
    if (m.matches()) {
      return day(m, basis, text);
    }
    m = COMPACT.matcher(plain);
    if (m.matches()) {
      return day(m, basis, text);
    }
    m = HALF.matcher(plain);
    if (m.matches()) {
      boolean firstHalf = m.group(2) == null ? "1".equals(m.group(3)) : "上".equals(m.group(2));
      return months(Precision.HALF, year(m.group(1)), firstHalf ? 1 : 7, 6, basis, text);
    }
    m = QUARTER.matcher(plain);
    if (m.matches()) {
      String which = (m.group(2) == null ? m.group(3) : m.group(2)).toUpperCase(Locale.ROOT);
      int quarter = Math.max("1234".indexOf(which), "一二三四".indexOf(which));
      return months(Precision.QUARTER, year(m.group(1)), 1 + 3 * quarter, 3, basis, text);
    }
    return null;
  }

  /** What stood at the end of a year stood on 31 December; what happened then, some day of it. */
  private static PartialDate yearEnd(int year, Basis basis, @Nullable String text) {
    if (basis != Basis.AS_OF) {
      return PartialDate.year(year, basis, text);
    }
    LocalDate last = LocalDate.of(year, 12, 31);
    return new PartialDate(Precision.DAY, last, last, basis, text);
  }

  private static PartialDate day(Matcher m, Basis basis, @Nullable String text) {
    LocalDate day = LocalDate.of(year(m.group(1)), number(m.group(2)), number(m.group(3)));
    return new PartialDate(Precision.DAY, day, day, basis, text);
  }

  private static PartialDate months(
      Precision precision, int year, int month, int length, Basis basis, @Nullable String text) {
    LocalDate from = LocalDate.of(year, month, 1);
    LocalDate to = from.plusMonths(length).minusDays(1);
    return new PartialDate(precision, from, to, basis, text);
  }

  private static int year(String digits) {
    int year = number(digits);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new OutOfRange();
    }
    return year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static final class OutOfRange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfRange() {
      super("year", null, false, false);
    }
  }
}
