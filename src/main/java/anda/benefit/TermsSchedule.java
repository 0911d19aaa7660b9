package anda.benefit;

import anda.benefit.ExpectedIncome.Scheduled;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 条款时间表 Between which days each term of an arrangement really holds, after all changes. Pure. */
public final class TermsSchedule {

  private final List<Scheduled> terms = new ArrayList<>();
  private @Nullable LocalDate until;

  private TermsSchedule(@Nullable LocalDate until) {
    this.until = until;
  }

  /** The schedule of an arrangement, its changes in the order they were agreed. */
  public static List<Scheduled> of(ArrangementFacts facts, List<TermsChange> changes) {
    TermsSchedule schedule = new TermsSchedule(last(facts.until()));
    LocalDate start = first(facts.from());
    facts.terms().forEach(term -> schedule.add(term, start));
    changes.forEach(schedule::take);
    return List.copyOf(schedule.terms);
  }

  /** The last day of an arrangement after its changes; null = no end, or unknown. */
  public static @Nullable LocalDate until(ArrangementFacts facts, List<TermsChange> changes) {
    LocalDate until = last(facts.until());
    for (TermsChange change : changes) {
      LocalDate next = change.until();
      if (next != null) {
        until = change.end() ? earlier(until, next) : next;
      }
    }
    return until;
  }

  private void take(TermsChange change) {
    LocalDate last = change.until();
    if (change.end() && last != null) {
      until = earlier(until, last);
      cut(last);
    } else if (last != null) {
      renew(last, change.terms());
    } else if (change.from() != null && !change.terms().isEmpty()) {
      LocalDate start = first(change.from());
      cut(change.from().from().minusDays(1));
      change.terms().forEach(term -> add(term, start));
    }
  }

  private void renew(LocalDate last, List<Term> added) {
    LocalDate before = until;
    until = last;
    if (added.isEmpty()) {
      terms.replaceAll(
          one ->
              before != null && before.equals(one.until())
                  ? new Scheduled(one.term(), one.from(), last)
                  : one);
    } else {
      LocalDate next = before == null ? null : before.plusDays(1);
      added.forEach(term -> add(term, next));
    }
  }

  private void add(Term term, @Nullable LocalDate start) {
    terms.add(
        new Scheduled(
            term,
            term.from() == null ? start : term.from(),
            term.until() == null ? until : term.until()));
  }

  private void cut(LocalDate last) {
    terms.removeIf(one -> one.from() != null && one.from().isAfter(last));
    terms.replaceAll(one -> new Scheduled(one.term(), one.from(), earlier(one.until(), last)));
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isBefore(other) ? one : other;
  }

  /** A first day known only to its month or year is no day to count periods from. */
  private static @Nullable LocalDate first(@Nullable PartialDate day) {
    return day == null || day.precision() != PartialDate.Precision.DAY ? null : day.from();
  }

  private static @Nullable LocalDate last(@Nullable PartialDate day) {
    return day == null ? null : day.to();
  }
}
