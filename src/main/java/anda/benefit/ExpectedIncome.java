package anda.benefit;

import anda.benefit.Instalment.Unknown;
import anda.kernel.Amount;
import anda.kernel.Quantity;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 应收日历 What the terms of an arrangement make due, instalment by instalment, up to a day.
 *
 * <p>Pure. Periods are counted from the first day of the term; an instalment is due at the end of
 * its period, or on the first agreed day of the year after it. A yearly rate paid in parts is split
 * so that the parts of a year add up to the year. A term whose first day is unknown has no
 * calendar.
 */
public final class ExpectedIncome {

  private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
  private static final int MONTHS_OF_A_YEAR = 12;
  // A term without end is shown some time ahead only; nobody asks for a longer one.
  private static final int LONGEST = 1200;

  private ExpectedIncome() {}

  /**
   * Instalments whose time begins no later than a day, in order of their due day.
   *
   * @param schedule terms with the days between which they hold
   * @param principal money put in, by kind
   * @param through last day looked at
   */
  public static List<Instalment> of(
      List<Scheduled> schedule, List<Amount> principal, LocalDate through) {
    List<Instalment> found = new ArrayList<>();
    for (Scheduled term : schedule) {
      if (term.from() != null && term.term().cadence() != null) {
        add(found, term, term.from(), principal, through);
      }
    }
    found.sort(
        Comparator.comparing(Instalment::due)
            .thenComparing(Instalment::term)
            .thenComparing(Instalment::number));
    return found;
  }

  /**
   * 有效条款 A term with the days between which it really holds.
   *
   * @param from first day; null = unknown
   * @param until last day; null = no end
   */
  public record Scheduled(Term term, @Nullable LocalDate from, @Nullable LocalDate until) {}

  private static void add(
      List<Instalment> found,
      Scheduled scheduled,
      LocalDate first,
      List<Amount> principal,
      LocalDate through) {
    Term term = scheduled.term();
    LocalDate end = scheduled.until();
    Cadence cadence = term.cadence() == null ? Cadence.ONCE : term.cadence();
    if (cadence == Cadence.ONCE) {
      LocalDate until = end == null ? first : end;
      if (!first.isAfter(through)) {
        found.add(instalment(term, 1, first, until, sum(term, principal, 1, 1), null));
      }
      return;
    }
    int perYear = MONTHS_OF_A_YEAR / cadence.months();
    for (int n = 1; n <= LONGEST; n++) {
      LocalDate from = first.plusMonths((long) cadence.months() * (n - 1));
      LocalDate until = first.plusMonths((long) cadence.months() * n).minusDays(1);
      if (from.isAfter(through) || (end != null && from.isAfter(end))) {
        return;
      }
      boolean whole = end == null || !until.isAfter(end);
      LocalDate last = whole ? until : end;
      found.add(
          instalment(
              term,
              n,
              from,
              last,
              sum(term, principal, (n - 1) % perYear + 1, perYear),
              whole ? null : Unknown.PART_OF_A_PERIOD));
    }
  }

  private static Instalment instalment(
      Term term, int n, LocalDate from, LocalDate until, Sum sum, @Nullable Unknown rest) {
    List<Quantity> things = rest == null ? term.things() : List.of();
    return new Instalment(
        term.key(),
        n,
        term.receiver(),
        from,
        until,
        due(term, until),
        rest == null ? sum.fen() : null,
        rest == null ? sum.unknown() : rest,
        things,
        term.guaranteed(),
        term.kind() != TermKind.PRINCIPAL_BACK);
  }

  private static LocalDate due(Term term, LocalDate until) {
    Integer month = term.dueMonth();
    if (month == null) {
      return until;
    }
    LocalDate due = inYear(term, month, until.getYear());
    return due.isBefore(until) ? inYear(term, month, until.getYear() + 1) : due;
  }

  private static LocalDate inYear(Term term, int month, int year) {
    LocalDate begin = LocalDate.of(year, month, 1);
    Integer day = term.dueDay();
    return begin.withDayOfMonth(
        day == null ? begin.lengthOfMonth() : Math.min(day, begin.lengthOfMonth()));
  }

  private record Sum(@Nullable Long fen, @Nullable Unknown unknown) {
    static Sum of(long fen) {
      return new Sum(fen, null);
    }

    static Sum not(Unknown why) {
      return new Sum(null, why);
    }
  }

  private static Sum sum(Term term, List<Amount> principal, int part, int parts) {
    return switch (term.kind()) {
      case RATE_OF_PRINCIPAL -> rate(term, principal, part, parts);
      case RATE_OF_RESULT -> Sum.not(Unknown.RESULT);
      case FIXED_SUM -> term.fen() == null ? Sum.not(Unknown.SUM) : Sum.of(term.fen());
      case FIXED_SUM_EACH -> each(term);
      case PRINCIPAL_BACK -> term.fen() == null ? principalBack(principal) : Sum.of(term.fen());
      case PAY_FOR_WORK -> term.count() == null ? Sum.not(Unknown.WORK) : each(term);
      case IN_KIND -> Sum.not(Unknown.IN_KIND);
      case OTHER_STATED -> Sum.not(Unknown.WORDS_ONLY);
    };
  }

  private static Sum each(Term term) {
    if (term.fen() == null) {
      return Sum.not(Unknown.SUM);
    }
    return term.count() == null
        ? Sum.not(Unknown.COUNT)
        : Sum.of(Math.multiplyExact(term.fen(), (long) term.count()));
  }

  private static Sum principalBack(List<Amount> principal) {
    Long whole = whole(principal);
    return whole == null ? Sum.not(Unknown.PRINCIPAL) : Sum.of(whole);
  }

  private static Sum rate(Term term, List<Amount> principal, int part, int parts) {
    Long whole = whole(principal);
    if (whole == null) {
      return Sum.not(Unknown.PRINCIPAL);
    }
    if (term.ratePpm() == null) {
      return Sum.not(Unknown.SUM);
    }
    long year =
        BigInteger.valueOf(whole)
            .multiply(BigInteger.valueOf(term.ratePpm()))
            .divide(MILLION)
            .longValueExact();
    return Sum.of(year * part / parts - year * (part - 1) / parts);
  }

  /**
   * The principal as one sum; it is what the rate was agreed on, so here unlike kinds do add up.
   * Unknown when a part is.
   */
  private static @Nullable Long whole(List<Amount> principal) {
    if (principal.isEmpty()) {
      return null;
    }
    long sum = 0;
    for (Amount amount : principal) {
      if (amount.fen() == null) {
        return null;
      }
      sum = Math.addExact(sum, amount.fen());
    }
    return sum;
  }
}
