package anda.project.command;

import anda.kernel.Act;
import anda.kernel.Refused;
import anda.project.PeriodCadence;
import anda.project.PeriodDue;
import anda.project.PeriodEvent;
import anda.project.ReportDebtor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 报送周期规则 Rules on the days of a period and on who is asked. */
final class PeriodPolicy {

  /** Most debtors of one period. */
  static final int MOST_DEBTORS = 2_000;

  /** Most extensions of one due day. */
  static final int MOST_EXTENSIONS = 50;

  /** Key of the extensions for everybody. */
  static final String EVERYBODY = "";

  static final int LABEL_LIMIT = 60;
  static final int TEXT_LIMIT = 1_500;
  static final int REASON_LIMIT = 500;

  private static final int PROJECT_NAME_LIMIT = 120;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private PeriodPolicy() {}

  /** The days a period covers, in order and about as long as its cadence says. */
  static void covers(PeriodCadence cadence, LocalDate from, LocalDate to) {
    sane(from, "from");
    sane(to, "to");
    inOrder(from, to, "to");
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    boolean fits =
        switch (cadence) {
          case MONTHLY -> days >= 27 && days <= 32;
          case QUARTERLY -> days >= 85 && days <= 95;
          case HALF_YEARLY -> days >= 175 && days <= 190;
          case YEARLY -> days >= 360 && days <= 370;
          case AD_HOC -> false;
        };
    if (!fits) {
      throw new Refused(
          ReportRefusal.PERIOD_SPAN_UNLIKE_CADENCE, "cadence", cadence.name(), "" + days);
    }
  }

  /** Opening, due and closing day in order; asked now, the due moment has not passed. */
  static void window(LocalDate opensOn, PeriodDue due, @Nullable LocalDate closesOn, Act act) {
    sane(opensOn, "opensOn");
    sane(due.on(), "dueOn");
    inOrder(opensOn, due.on(), "dueOn");
    if (closesOn != null) {
      sane(closesOn, "closesOn");
      inOrder(due.on(), closesOn, "closesOn");
    }
    if (act.isNow() && !due.end().isAfter(act.at().atZone(Act.ZONE).toLocalDateTime())) {
      throw new Refused(ReportRefusal.PERIOD_ALREADY_DUE, "dueOn", due.toString());
    }
  }

  /** No subject is asked twice, and not more than a period can hold. */
  static void asked(Collection<ReportDebtor> debtors, Set<String> already) {
    Set<String> seen = new HashSet<>(already);
    for (ReportDebtor debtor : debtors) {
      if (!seen.add(debtor.subject())) {
        throw new Refused(ReportRefusal.DEBTOR_TWICE, "debtors", debtor.subject());
      }
      ReportText.required(debtor.unitName(), "debtors", LABEL_LIMIT);
      ReportText.optional(debtor.projectName(), "debtors", PROJECT_NAME_LIMIT);
    }
    if (seen.size() > MOST_DEBTORS) {
      throw new Refused(ReportRefusal.PERIOD_TOO_MANY_DEBTORS, "debtors", "" + MOST_DEBTORS);
    }
  }

  /**
   * The closing day after an extension: never before the new due day, never earlier than it was;
   * none where there was none.
   */
  static @Nullable LocalDate closing(
      @Nullable LocalDate now, @Nullable LocalDate wanted, PeriodDue later) {
    if (wanted != null && (now == null || wanted.isBefore(now))) {
      throw new Refused(
          ReportRefusal.EXTENSION_NOT_LATER, "closesOn", now == null ? "-" : now.toString());
    }
    LocalDate closes = wanted == null ? now : wanted;
    return wanted == null && closes != null && closes.isBefore(later.on()) ? later.on() : closes;
  }

  /** The new due moment is later than what each of those concerned had, or everybody. */
  static void later(
      PeriodDue later, PeriodDue due, List<ReportDebtor> concerned, Map<String, PeriodDue> own) {
    PeriodDue until = due;
    for (ReportDebtor debtor : concerned) {
      until = until.orLater(own.get(debtor.subject()));
    }
    if (later.compareTo(until) <= 0) {
      throw new Refused(ReportRefusal.EXTENSION_NOT_LATER, "dueOn", until.toString());
    }
  }

  /** A due day that moves without end is no due day, and a card holds each move. */
  static void notTooOften(List<ReportDebtor> concerned, Map<String, Integer> extensions) {
    int most = extensions.getOrDefault(EVERYBODY, 0);
    for (ReportDebtor debtor : concerned) {
      most = Math.max(most, extensions.getOrDefault(debtor.subject(), 0));
    }
    if (most >= MOST_EXTENSIONS) {
      throw new Refused(ReportRefusal.PERIOD_TOO_MANY_EXTENSIONS, "dueOn", "" + MOST_EXTENSIONS);
    }
  }

  /** Cuts a list so that each part fits an entry of the log. */
  static void inChunks(List<ReportDebtor> all, Consumer<List<ReportDebtor>> each) {
    int size = PeriodEvent.DEBTORS_PER_EVENT;
    for (int i = 0; i < all.size(); i += size) {
      each.accept(List.copyOf(all.subList(i, Math.min(i + size, all.size()))));
    }
  }

  /** Only the unit that asks may change what it asks. */
  static void askingUnit(Act act, String issuerUnitId) {
    if (!act.actor().unit().equals(issuerUnitId)) {
      throw new Refused(ReportRefusal.ONLY_ASKING_UNIT, null, issuerUnitId);
    }
  }

  private static void sane(LocalDate day, String field) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new Refused(ReportRefusal.PERIOD_DAY_ABSURD, field, day.toString());
    }
  }

  private static void inOrder(LocalDate first, LocalDate second, String field) {
    if (second.isBefore(first)) {
      throw new Refused(
          ReportRefusal.PERIOD_DAYS_IN_WRONG_ORDER, field, first.toString(), second.toString());
    }
  }
}
