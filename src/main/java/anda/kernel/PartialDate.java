package anda.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 不完整日期 A day known as exactly as its source told it: year, half, quarter, month, day, interval.
 *
 * <p>{@code from} and {@code to} are the first and last possible day (Asia/Shanghai, both
 * inclusive). Stored in events; frozen by decision 0001.
 *
 * @param precision what the source gave
 * @param from first possible day
 * @param to last possible day
 * @param basis what the day means
 * @param text the source's own words; null where Anda itself knows the day
 */
public record PartialDate(
    Precision precision, LocalDate from, LocalDate to, Basis basis, @Nullable String text)
    implements Comparable<PartialDate> {

  /** 精度 How exact the source was. */
  public enum Precision {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY,
    INTERVAL
  }

  /** 依据 What the day means. */
  public enum Basis {
    /** The day it happened. */
    EVENT,
    /** The day up to which a figure counts (截至). */
    AS_OF,
    /** The day it was reported or published; it happened no later. */
    REPORTED,
    /** The day printed on a document. */
    DOCUMENT,
    /** Worked out from other facts, which the source names. */
    DERIVED
  }

  /** One known day. */
  public static PartialDate day(LocalDate day, Basis basis) {
    return new PartialDate(Precision.DAY, day, day, basis, null);
  }

  /** A month as printed. */
  public static PartialDate month(YearMonth month, Basis basis, @Nullable String text) {
    return new PartialDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth(), basis, text);
  }

  /** A year as printed. */
  public static PartialDate year(int year, Basis basis, @Nullable String text) {
    return new PartialDate(
        Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), basis, text);
  }

  /** An interval; {@code to} must not be before {@code from}. */
  public static PartialDate interval(
      LocalDate from, LocalDate to, Basis basis, @Nullable String text) {
    if (to.isBefore(from)) {
      throw new Refused(KernelRefusal.DATES_IN_WRONG_ORDER, "to", from + " / " + to);
    }
    return new PartialDate(Precision.INTERVAL, from, to, basis, text);
  }

  /** Order of first days, then of last days. */
  @Override
  public int compareTo(PartialDate other) {
    int first = from.compareTo(other.from);
    return first != 0 ? first : to.compareTo(other.to);
  }
}
