package anda.benefit;

import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 应付与实付 What was promised to an arrangement against what came, instalment by instalment, as of a
 * day. Pure.
 *
 * <p>Income that names its term goes to that term; income that names none goes to the only term
 * there is, else it stays unassigned. Within a term it fills the instalments whose time it is for
 * first, then the oldest. What is over stays unassigned too: it is never pushed into the future.
 */
public final class PromisedAgainstPaid {

  private PromisedAgainstPaid() {}

  /** 兑现情况 How an instalment stands on the day looked at. */
  public enum State {
    /** 已足额按期. */
    PAID,
    /** 已足额但逾期. */
    PAID_LATE,
    /** 已足额(到账日不详) Paid, but on an unknown day. */
    PAID_DAY_UNKNOWN,
    /** 不足额. */
    SHORT,
    /** 未到账 Promised, due, and nothing came. */
    MISSING,
    /** 未到期. */
    NOT_DUE,
    /** 应付金额未知 What was due is not known, so nothing can be said to be short. */
    PROMISE_UNKNOWN
  }

  /**
   * 到账 One entry of income.
   *
   * @param entry key
   * @param fen how much
   * @param on when it came; null = unknown
   * @param period what time it is for; null = not stated
   * @param term which term it answers; null = not stated
   */
  public record Came(
      String entry,
      long fen,
      @Nullable PartialDate on,
      @Nullable PartialDate period,
      @Nullable String term) {}

  /**
   * 对照行 One instalment with what came for it.
   *
   * @param cameFen how much came
   * @param shortFen how much is missing; null = nothing is, or not known
   * @param lastOn last possible day of the last of it; null = nothing came, or the day is unknown
   * @param entries keys of the entries that answer it
   */
  public record Answered(
      Instalment instalment,
      long cameFen,
      @Nullable Long shortFen,
      @Nullable LocalDate lastOn,
      State state,
      List<String> entries) {

    /** Keeps its own list. */
    public Answered {
      entries = List.copyOf(entries);
    }
  }

  /**
   * 对照结果.
   *
   * @param unassignedFen what came and answers no instalment that is due
   */
  public record Result(List<Answered> rows, long unassignedFen) {

    /** Keeps its own list. */
    public Result {
      rows = List.copyOf(rows);
    }
  }

  /** The comparison as of a day; only what had come by then counts. */
  public static Result of(List<Instalment> calendar, List<Came> income, LocalDate asOf) {
    List<Instalment> due = calendar.stream().filter(Instalment::income).toList();
    List<String> terms = due.stream().map(Instalment::term).distinct().toList();
    String only = terms.size() == 1 ? terms.get(0) : null;
    Map<Instalment, Pot> pots = new LinkedHashMap<>();
    due.forEach(one -> pots.put(one, new Pot()));
    long unassigned = 0;
    for (Came came : inOrder(income, asOf)) {
      String term = came.term() == null ? only : came.term();
      unassigned += fill(pots, came, term, asOf);
    }
    List<Answered> rows = new ArrayList<>();
    pots.forEach((one, pot) -> rows.add(pot.answer(one, asOf)));
    return new Result(rows, unassigned);
  }

  private static List<Came> inOrder(List<Came> income, LocalDate asOf) {
    return income.stream()
        .filter(came -> came.on() == null || !came.on().from().isAfter(asOf))
        .sorted(
            Comparator.comparing(Came::on, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Came::entry))
        .toList();
  }

  private static long fill(
      Map<Instalment, Pot> pots, Came came, @Nullable String term, LocalDate asOf) {
    long left = came.fen();
    for (boolean meant : new boolean[] {true, false}) {
      for (Map.Entry<Instalment, Pot> entry : pots.entrySet()) {
        Instalment one = entry.getKey();
        boolean begun = meant || !one.from().isAfter(asOf);
        if (left > 0 && one.term().equals(term) && begun && meant == isFor(came, one)) {
          left -= entry.getValue().take(one, came, left);
        }
      }
    }
    return left;
  }

  private static boolean isFor(Came came, Instalment one) {
    PartialDate period = came.period();
    return period != null
        && !period.from().isBefore(one.from())
        && !period.to().isAfter(one.until());
  }

  /** What came for one instalment so far. */
  private static final class Pot {
    private long fen;
    private @Nullable LocalDate last;
    private @Nullable LocalDate earliestLast;
    private boolean dayUnknown;
    private final List<String> entries = new ArrayList<>();

    long take(Instalment one, Came came, long left) {
      // An unknown promise takes what is meant for it, and nothing else.
      long room = one.fen() == null ? (isFor(came, one) ? left : 0) : Math.max(0, one.fen() - fen);
      long taken = Math.min(room, left);
      if (taken > 0) {
        fen += taken;
        entries.add(came.entry());
        PartialDate on = came.on();
        if (on == null) {
          dayUnknown = true;
        } else {
          last = later(last, on.to());
          earliestLast = later(earliestLast, on.from());
        }
      }
      return taken;
    }

    Answered answer(Instalment one, LocalDate asOf) {
      Long promised = one.fen();
      Long missing = promised == null || fen >= promised ? null : Long.valueOf(promised - fen);
      return new Answered(one, fen, missing, last, state(one, promised, asOf), entries);
    }

    /** Late only where it surely was: "in 2019" may have been in time. */
    private State paid(Instalment one) {
      if (earliestLast != null && earliestLast.isAfter(one.due())) {
        return State.PAID_LATE;
      }
      boolean inTime = !dayUnknown && last != null && !last.isAfter(one.due());
      return inTime ? State.PAID : State.PAID_DAY_UNKNOWN;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
      return one != null && one.isAfter(other) ? one : other;
    }

    private State state(Instalment one, @Nullable Long promised, LocalDate asOf) {
      if (promised == null) {
        return State.PROMISE_UNKNOWN;
      }
      if (fen >= promised) {
        return paid(one);
      }
      if (one.due().isAfter(asOf)) {
        return State.NOT_DUE;
      }
      return fen == 0 ? State.MISSING : State.SHORT;
    }
  }
}
