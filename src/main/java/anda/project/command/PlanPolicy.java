package anda.project.command;

import anda.kernel.Amount;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Refused;
import anda.kernel.SecrecyMark;
import anda.kernel.Source;
import anda.project.Decision;
import anda.project.HandOver;
import anda.project.Measured;
import anda.project.Milestone;
import anda.project.ProjectPlan;
import anda.project.Sector;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 结构规则 What is wrong in itself, whoever did it and whenever: refused always. */
final class PlanPolicy {

  /** Characters of a title. */
  /** More than there are people; above it the figure is a slip. */
  private static final long MOST_COUNTED = 10_000_000_000L;

  static final int TITLE = 200;

  /** Characters of any other text. */
  static final int TEXT = 2_000;

  /** Entries of a list: the most villages seen in one project is 85. */
  static final int ENTRIES = 200;

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

  private PlanPolicy() {}

  /** A proposal names what, about what and where. */
  static void proposal(ProjectPlan plan) {
    plan(plan);
    if (plan.sector() == null || plan.sector() == Sector.NOT_STATED) {
      throw new Refused(ProjectRefusal.PROJECT_SECTOR_REQUIRED, "plan.sector");
    }
    if (plan.places().isEmpty()) {
      throw new Refused(ProjectRefusal.PROJECT_PLACE_REQUIRED, "plan.places");
    }
  }

  /** Any plan, also one taken over with many gaps. */
  static void plan(ProjectPlan plan) {
    if (plan.title() == null || plan.title().isBlank()) {
      throw new Refused(ProjectRefusal.PROJECT_TITLE_REQUIRED, "plan.title");
    }
    text("plan.title", plan.title(), TITLE);
    texts("plan.sectorText", plan.sectorText());
    texts("plan.programme", plan.programme());
    texts("plan.content", plan.content());
    texts("plan.placeText", plan.placeText());
    texts("plan.amountText", plan.amountText());
    texts("plan.progressText", plan.progressText());
    texts("plan.note", plan.note());
    once("plan.places", plan.places().stream().map(PlanPolicy::identity).toList());
    once("plan.pairings", plan.pairings());
    size("plan.donors", plan.donors());
    size("plan.targets", plan.targets());
    amounts("plan.amounts", plan.amounts());
    measures("plan.figures", plan.figures());
    milestones("plan.milestones", plan.milestones());
    plan.targets().forEach(target -> quantity("plan.targets", target.quantity()));
    if (plan.benefit() != null) {
      texts("plan.benefit.text", plan.benefit().text());
      texts("plan.benefit.terms", plan.benefit().terms());
    }
    if (plan.beneficiaries() != null) {
      count("plan.beneficiaries.households", plan.beneficiaries().households());
      count("plan.beneficiaries.persons", plan.beneficiaries().persons());
      texts("plan.beneficiaries.text", plan.beneficiaries().text());
    }
    order("plan.plannedEnd", plan.plannedStart(), plan.plannedEnd());
  }

  /** Refuses an end that is surely before its start. */
  static void order(String field, @Nullable PartialDate start, @Nullable PartialDate end) {
    if (start != null && end != null && end.to().isBefore(start.from())) {
      throw new Refused(KernelRefusal.DATES_IN_WRONG_ORDER, field, start.from() + " / " + end.to());
    }
  }

  static void amounts(String field, List<Amount> amounts) {
    size(field, amounts);
    for (Amount amount : amounts) {
      if (amount.fen() != null) {
        Amount.inRange(amount.fen());
      }
      texts(field, amount.text());
    }
  }

  static void milestones(String field, List<Milestone> milestones) {
    once(field, milestones.stream().map(Milestone::key).toList());
    for (Milestone milestone : milestones) {
      texts(field, milestone.text());
      quantity(field, milestone.target());
    }
  }

  static void measures(String field, List<Measured> measures) {
    size(field, measures);
    for (Measured measured : measures) {
      long given =
          Stream.of(measured.amount(), measured.count(), measured.rate())
              .filter(java.util.Objects::nonNull)
              .count();
      if (given > 1) {
        throw new Refused(
            ProjectRefusal.PROJECT_FIGURE_AMBIGUOUS, field, measured.measure().name());
      }
      if (measured.amount() != null) {
        amounts(field, List.of(measured.amount()));
      }
      if (measured.rate() != null) {
        count(field, measured.rate().ppm());
      }
      quantity(field, measured.count());
      texts(field, measured.text());
    }
  }

  static void quantity(String field, @Nullable Quantity quantity) {
    if (quantity != null && !NUMBER.matcher(quantity.number()).matches()) {
      throw new Refused(ProjectRefusal.PROJECT_QUANTITY_MALFORMED, field, quantity.number());
    }
  }

  /** Refuses classified documents: nothing of them may stand here, not even the title. */
  static void documents(String field, List<Source> documents) {
    size(field, documents);
    documents.forEach(document -> document(field, document));
  }

  static void document(String field, @Nullable Source document) {
    if (document == null) {
      return;
    }
    SecrecyMark.none(document.text() + " " + document.number(), field);
    texts(field, document.text());
  }

  static void decision(String field, Decision decision) {
    texts(field + ".text", decision.text());
    documents(field + ".documents", decision.documents());
    if (decision.partner() != null) {
      texts(field + ".partner.text", decision.partner().text());
      document(field + ".partner.document", decision.partner().document());
    }
  }

  static void handOvers(List<HandOver> handOvers) {
    size("handOvers", handOvers);
    for (HandOver handOver : handOvers) {
      texts("handOvers", handOver.text());
      size("handOvers", handOver.things());
      handOver.things().forEach(thing -> quantity("handOvers", thing));
    }
  }

  static void reason(String reason) {
    if (reason.isBlank()) {
      throw new Refused(ProjectRefusal.PROJECT_REASON_REQUIRED, "reason");
    }
    texts("reason", reason);
  }

  static void texts(String field, @Nullable String value) {
    text(field, value, TEXT);
  }

  static void size(String field, Collection<?> values) {
    if (values.size() > ENTRIES) {
      throw new Refused(
          ProjectRefusal.PROJECT_LIST_TOO_LONG,
          field,
          Integer.toString(values.size()),
          Integer.toString(ENTRIES));
    }
  }

  static void once(String field, List<String> values) {
    size(field, values);
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        throw new Refused(ProjectRefusal.PROJECT_LISTED_TWICE, field, value);
      }
    }
  }

  static String identity(PlaceRef place) {
    return place.code().isEmpty() ? place.name() : place.code();
  }

  private static void text(String field, @Nullable String value, int limit) {
    if (value != null && value.length() > limit) {
      throw new Refused(KernelRefusal.TEXT_TOO_LONG, field, Integer.toString(limit));
    }
  }

  static void count(String field, @Nullable Long number) {
    if (number != null && number < 0) {
      throw new Refused(ProjectRefusal.PROJECT_COUNT_NEGATIVE, field, Long.toString(number));
    }
    if (number != null && number > MOST_COUNTED) {
      throw new Refused(ProjectRefusal.PROJECT_COUNT_TOO_LARGE, field, Long.toString(MOST_COUNTED));
    }
  }
}
