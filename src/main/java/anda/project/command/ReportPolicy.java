package anda.project.command;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import anda.project.ReportContent;
import anda.project.ReportIrregularity;
import anda.project.ReportKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 报送规则 Who may do what with a report, and when.
 *
 * <p>A broken procedure is refused for an act done now, and named for one that had already
 * happened.
 */
final class ReportPolicy {

  /** Most contents of one report, with all that were returned and corrected. */
  static final int MOST_VERSIONS = 50;

  static final int REASON_LIMIT = 500;

  private ReportPolicy() {}

  /** The unit that owes the report sends it; the unit that asks may enter it for that unit. */
  static void reportingSide(Act act, ReportKey key) {
    String unit = act.actor().unit();
    if (!unit.equals(key.unitId()) && !unit.equals(key.issuerUnitId())) {
      throw new Refused(ReportRefusal.REPORT_OF_ANOTHER_UNIT, null, key.unitId());
    }
  }

  /** Only the unit that asks takes in, sends back, releases and annuls. */
  static void askingSide(Act act, ReportKey key) {
    PeriodPolicy.askingUnit(act, key.issuerUnitId());
  }

  /** A report that nobody asked for belongs to no period. */
  static void asked(ReportWindow window) {
    if (!window.asked()) {
      throw new Refused(ReportRefusal.REPORT_NOT_ASKED, "period", window.label());
    }
  }

  /** Sending inside the window; late is inside, as long as the office takes reports. */
  static List<ReportIrregularity> inWindow(ReportWindow window, Act act) {
    LocalDate first = act.happenedDay();
    LocalDate last = act.on() == null ? first : act.on().to();
    if (last.isBefore(window.opensOn())) {
      if (act.isNow()) {
        throw new Refused(ReportRefusal.REPORT_WINDOW_NOT_OPEN, null, window.opensOn().toString());
      }
      return List.of(ReportIrregularity.SENT_BEFORE_WINDOW_OPENED);
    }
    boolean over = window.closesOn() != null && first.isAfter(window.closesOn());
    if (act.isNow() && (over || window.closed())) {
      throw new Refused(
          ReportRefusal.REPORT_WINDOW_CLOSED,
          null,
          window.closesOn() == null ? window.label() : window.closesOn().toString());
    }
    return over ? List.of(ReportIrregularity.SENT_AFTER_WINDOW_CLOSED) : List.of();
  }

  /** Another person than the sender accepts, and not before it was sent. */
  static List<ReportIrregularity> accepting(
      Act act, Set<String> senders, @Nullable PartialDate sentOn) {
    List<ReportIrregularity> found = new ArrayList<>();
    if (samePerson(act, senders)) {
      if (act.isNow()) {
        throw new Refused(ReportRefusal.SENDER_MUST_NOT_ACCEPT, null);
      }
      found.add(ReportIrregularity.ACCEPTED_BY_THE_SENDER);
    }
    if (act.on() != null && sentOn != null && act.on().to().isBefore(sentOn.from())) {
      found.add(ReportIrregularity.ACCEPTED_BEFORE_SENT);
    }
    return List.copyOf(found);
  }

  /**
   * Money said to be spent against the money there is, kind by kind: it is taken as it was said,
   * for it may be true, and flagged. A kind whose money is unknown, or a lower bound, says nothing.
   */
  static List<ReportIrregularity> money(@Nullable ReportContent said, List<Amount> approved) {
    if (said == null) {
      return List.of();
    }
    boolean above =
        said.spent().stream()
            .anyMatch(
                spent -> {
                  Long limit = limit(approved, spent.kind());
                  return limit != null && spent.fen() != null && spent.fen() > limit;
                });
    return above ? List.of(ReportIrregularity.SPENT_ABOVE_APPROVED) : List.of();
  }

  private static @Nullable Long limit(List<Amount> approved, AmountKind kind) {
    List<Amount> like = approved.stream().filter(amount -> amount.kind() == kind).toList();
    boolean known =
        !like.isEmpty()
            && like.stream()
                .allMatch(
                    amount ->
                        amount.fen() != null && amount.qualifier() != Amount.Qualifier.AT_LEAST);
    return known
        ? Long.valueOf(like.stream().mapToLong(Amount::fen).reduce(0, Math::addExact))
        : null;
  }

  /** Another person than the one who asked for a correction releases it. */
  static List<ReportIrregularity> releasing(Act act, Set<String> requesters) {
    if (!samePerson(act, requesters)) {
      return List.of();
    }
    if (act.isNow()) {
      throw new Refused(ReportRefusal.REQUESTER_MUST_NOT_RELEASE, null);
    }
    return List.of(ReportIrregularity.RELEASED_BY_THE_REQUESTER);
  }

  /** Persons behind an act of sending: who pressed the button and who prepared it. */
  static Set<String> persons(@Nullable Actor actor) {
    Set<String> persons = new LinkedHashSet<>();
    if (actor != null) {
      persons.add(actor.id());
      if (actor.prepared() != null) {
        persons.add(actor.prepared().id());
      }
    }
    return persons;
  }

  /**
   * Whether one of them decides on it. An act of the past is often entered by one clerk for both
   * sides; there the signatures tell who decided, where they are given.
   */
  private static boolean samePerson(Act act, Set<String> persons) {
    if (persons.isEmpty()) {
      // every entry has an actor: without one the envelope was not handed on, and no rule may pass
      throw new IllegalStateException("the envelope names no actor");
    }
    Actor actor = act.actor();
    if (act.isNow() || actor.checked() == null && actor.signed() == null) {
      return persons.contains(actor.id());
    }
    return actor.checked() != null && persons.contains(actor.checked().id())
        || actor.signed() != null && persons.contains(actor.signed().id());
  }
}
