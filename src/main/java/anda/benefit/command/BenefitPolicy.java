package anda.benefit.command;

import anda.benefit.ArrangementFacts;
import anda.benefit.BenefitIrregularity;
import anda.benefit.SplitRule;
import anda.benefit.Term;
import anda.benefit.TermKind;
import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Refused;
import anda.kernel.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 结构与程序规则 What is wrong in itself, and what breaks a rule of procedure, for this feature. */
final class BenefitPolicy {

  static final int TITLE = 200;
  static final int TEXT = 2_000;
  static final int ENTRIES = 200;
  static final int MILLION = 1_000_000;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,6})?");
  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  private BenefitPolicy() {}

  /**
   * Refuses an act done now that breaks a rule; else the rules it broke.
   *
   * @throws Refused the namesake of the first irregularity
   */
  static List<BenefitIrregularity> settle(Act act, List<BenefitIrregularity> broken) {
    List<BenefitIrregularity> once = broken.stream().distinct().toList();
    if (act.isNow() && !once.isEmpty()) {
      throw new Refused(BenefitRefusal.of(once.get(0)), null);
    }
    return once;
  }

  /** Two different persons and a document, as an act about money or property asks for. */
  static List<BenefitIrregularity> twoPersons(Act act, List<Source> documents) {
    List<BenefitIrregularity> broken = new ArrayList<>(document(act, documents));
    broken.addAll(TwoPersons.broken(act));
    return broken;
  }

  /** A document, attached or as the source of what already happened. */
  static List<BenefitIrregularity> document(Act act, List<Source> documents) {
    boolean source = act.src() != null && act.src().kind() == Source.Kind.DOCUMENT;
    return documents.isEmpty() && !source
        ? List.of(BenefitIrregularity.DOCUMENT_MISSING)
        : List.of();
  }

  static void reason(String reason) {
    if (reason.isBlank()) {
      throw new Refused(BenefitRefusal.BENEFIT_REASON_REQUIRED, "reason");
    }
    text("reason", reason, TEXT);
  }

  static void text(String field, @Nullable String value, int limit) {
    if (value != null && value.length() > limit) {
      throw new Refused(KernelRefusal.TEXT_TOO_LONG, field, Integer.toString(limit));
    }
  }

  static void size(String field, Collection<?> values) {
    if (values.size() > ENTRIES) {
      throw new Refused(
          BenefitRefusal.BENEFIT_LIST_TOO_LONG,
          field,
          Integer.toString(values.size()),
          Integer.toString(ENTRIES));
    }
  }

  static void documents(List<Source> documents) {
    size("documents", documents);
    documents.forEach(document -> text("documents.text", document.text(), TEXT));
  }

  static void things(String field, List<Quantity> things) {
    size(field, things);
    for (Quantity thing : things) {
      if (!NUMBER.matcher(thing.number()).matches()) {
        throw new Refused(BenefitRefusal.BENEFIT_QUANTITY_MALFORMED, field, thing.number());
      }
      text(field, thing.unit(), TITLE);
    }
  }

  static void key(String field, String key) {
    if (!KEY.matcher(key).matches()) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, field);
    }
  }

  /** A sum that moves: never nothing, never negative. */
  static long positive(String field, long fen) {
    Amount.inRange(fen);
    if (fen == 0) {
      throw new Refused(BenefitRefusal.BENEFIT_SUM_REQUIRED, field);
    }
    return fen;
  }

  static void arrangement(ArrangementFacts facts) {
    if (facts.title().isBlank()) {
      throw new Refused(BenefitRefusal.BENEFIT_TITLE_REQUIRED, "facts.title");
    }
    text("facts.title", facts.title(), TITLE);
    text("facts.text", facts.text(), TEXT);
    once("facts.assets", facts.assets());
    once("facts.pairings", facts.pairings());
    amounts("facts.principal", facts.principal());
    // A rate is taken of all of it together, so all of it together must be a sum.
    Amount.inRange(
        facts.principal().stream()
            .map(Amount::fen)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum());
    things("facts.things", facts.things());
    size("facts.receivers", facts.receivers());
    size("facts.places", facts.places());
    order("facts.until", facts.from(), facts.until());
    terms("facts.terms", facts.terms());
    splits("facts.splits", facts.splits());
  }

  static void terms(String field, List<Term> terms) {
    once(field, terms.stream().map(Term::key).toList());
    for (Term term : terms) {
      key(field + ".key", term.key());
      term(field, term);
    }
  }

  private static void term(String field, Term term) {
    text(field + ".text", term.text(), TEXT);
    things(field + ".things", term.things());
    days(field + ".until", term.from(), term.until());
    if (term.fen() != null) {
      Amount.inRange(term.fen());
      if (term.count() != null && term.count() > Amount.MAX_FEN / Math.max(1, term.fen())) {
        throw new Refused(KernelRefusal.AMOUNT_TOO_LARGE, field, term.fen() + " × " + term.count());
      }
    }
    Integer rate = term.ratePpm();
    if (rate != null && (rate <= 0 || rate > MILLION)) {
      throw new Refused(
          BenefitRefusal.BENEFIT_RATE_OUT_OF_RANGE, field + ".ratePpm", Integer.toString(rate));
    }
    boolean byRate =
        term.kind() == TermKind.RATE_OF_PRINCIPAL || term.kind() == TermKind.RATE_OF_RESULT;
    boolean each = term.kind() == TermKind.FIXED_SUM_EACH || term.kind() == TermKind.PAY_FOR_WORK;
    if (byRate != (rate != null) || each != (term.each() != null)) {
      throw new Refused(BenefitRefusal.BENEFIT_TERM_INCOMPLETE, field, term.key());
    }
    month(field, term);
  }

  private static void month(String field, Term term) {
    Integer month = term.dueMonth();
    Integer day = term.dueDay();
    boolean monthWrong = month != null && (month < 1 || month > 12);
    boolean dayWrong = day != null && (month == null || day < 1 || day > 31);
    if (monthWrong || dayWrong || (term.count() != null && term.count() < 0)) {
      throw new Refused(BenefitRefusal.BENEFIT_TERM_INCOMPLETE, field, term.key());
    }
  }

  static void splits(String field, List<SplitRule> splits) {
    size(field, splits);
    for (SplitRule split : splits) {
      text(field + ".text", split.text(), TEXT);
      size(field + ".parts", split.parts());
      long shares = 0;
      for (SplitRule.SplitPart part : split.parts()) {
        if (part.sharePpm() != null) {
          Amount.inRange(part.sharePpm());
          shares += part.sharePpm();
        }
        if (part.fen() != null) {
          Amount.inRange(part.fen());
        }
      }
      boolean shared = split.parts().stream().anyMatch(part -> part.sharePpm() != null);
      if (shared && shares != MILLION) {
        throw new Refused(BenefitRefusal.BENEFIT_SHARES_NOT_WHOLE, field, Long.toString(shares));
      }
    }
  }

  /** Refuses an end that is surely before its start. */
  static void order(String field, @Nullable PartialDate from, @Nullable PartialDate until) {
    if (from != null && until != null && until.to().isBefore(from.from())) {
      throw new Refused(
          KernelRefusal.DATES_IN_WRONG_ORDER, field, from.from() + " / " + until.to());
    }
  }

  private static void days(String field, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null && until != null && until.isBefore(from)) {
      throw new Refused(KernelRefusal.DATES_IN_WRONG_ORDER, field, from + " / " + until);
    }
  }

  static void amounts(String field, List<Amount> amounts) {
    size(field, amounts);
    for (Amount amount : amounts) {
      if (amount.fen() != null) {
        Amount.inRange(amount.fen());
      }
      text(field + ".text", amount.text(), TEXT);
    }
  }

  static void once(String field, List<String> values) {
    size(field, values);
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        throw new Refused(BenefitRefusal.BENEFIT_LISTED_TWICE, field, value);
      }
    }
  }
}
