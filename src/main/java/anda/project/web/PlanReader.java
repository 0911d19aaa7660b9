package anda.project.web;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.project.Beneficiaries;
import anda.project.BenefitIntent;
import anda.project.Measured;
import anda.project.Milestone;
import anda.project.Party;
import anda.project.ProjectPlan;
import anda.project.ProjectTarget;
import anda.project.command.ProjectRefusal;
import anda.project.query.StoredProjects;
import anda.project.web.PlanRequest.BeneficiariesRequest;
import anda.project.web.PlanRequest.MeasuredRequest;
import anda.project.web.PlanRequest.MilestoneRequest;
import anda.project.web.PlanRequest.PartyRequest;
import anda.project.web.PlanRequest.PlaceRequest;
import anda.region.RegionDirectory;
import anda.region.UnitDirectory;
import anda.web.ActRequest.SourceRequest;
import anda.web.ActorDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 方案读取 Makes plans, parties and places of a request, and refuses ids and codes that are none. */
@Component
class PlanReader {

  private final RegionDirectory regions;
  private final UnitDirectory units;
  private final ActorDirectory actors;
  private final StoredProjects stored;

  PlanReader(
      RegionDirectory regions, UnitDirectory units, ActorDirectory actors, StoredProjects stored) {
    this.regions = regions;
    this.actors = actors;
    this.units = units;
    this.stored = stored;
  }

  /** The plan; units carry their names of the day. */
  ProjectPlan plan(@Nullable PlanRequest asked, LocalDate day) {
    PlanRequest plan = required(asked, "plan");
    return new ProjectPlan(
        plan.title(),
        plan.origin(),
        plan.programme(),
        plan.sector(),
        plan.sectorText(),
        plan.content(),
        places(plan.places(), "plan.places"),
        plan.placeText(),
        pairings(plan.pairings(), "plan.pairings"),
        parties(plan.donors(), "plan.donors", day),
        party(plan.implementer(), "plan.implementer", day),
        plan.annualPlan(),
        list(plan.amounts(), "plan.amounts"),
        plan.amountText(),
        plan.fundCategory(),
        each(plan.targets(), "plan.targets", PlanReader::target),
        plan.benefit() == null
            ? null
            : new BenefitIntent(
                list(plan.benefit().modes(), "plan.benefit.modes"),
                plan.benefit().text(),
                plan.benefit().terms()),
        beneficiaries(plan.beneficiaries()),
        measures(plan.figures(), "plan.figures"),
        plan.plannedStart(),
        plan.plannedEnd(),
        milestones(plan.milestones(), "plan.milestones"),
        plan.quickReturn(),
        plan.progressText(),
        plan.note());
  }

  List<PlaceRef> places(@Nullable List<PlaceRequest> asked, String field) {
    return each(asked, field, place -> place(place, field));
  }

  List<Party> parties(@Nullable List<PartyRequest> asked, String field, LocalDate day) {
    return each(asked, field, party -> party(party, field, day));
  }

  @Nullable Party party(@Nullable PartyRequest asked, String field, LocalDate day) {
    if (asked == null) {
      return null;
    }
    String name = asked.name();
    if (asked.unit() != null) {
      String known = unitName(asked.unit(), day);
      if (known == null) {
        throw new Refused(ProjectRefusal.PROJECT_UNIT_UNKNOWN, field + ".unit", asked.unit());
      }
      name = name == null ? known : name;
    }
    if (name == null || name.isBlank()) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field + ".name", field + ".name");
    }
    PlaceRef place = asked.place() == null ? null : place(asked.place(), field + ".place");
    return new Party(name, asked.unit(), place);
  }

  /** The unit the actor acts for, deciding now without another body being named. */
  @Nullable Party deciding(@Nullable PartyRequest asked, Act act, String field) {
    if (asked != null || !act.isNow()) {
      return party(asked, field, act.happenedDay());
    }
    String unit = act.actor().unit();
    String name = unitName(unit, act.happenedDay());
    return new Party(name == null ? unit : name, unit, null);
  }

  /** Name of a registered unit on a day, else of one that listed actors act for. */
  private @Nullable String unitName(String unit, LocalDate day) {
    return units
        .nameOn(unit, day)
        .or(
            () ->
                actors.all().stream()
                    .map(ActorDirectory.Listed::unit)
                    .filter(listed -> listed.id().equals(unit))
                    .map(listed -> listed.name().zh())
                    .findFirst())
        .orElse(null);
  }

  List<String> pairings(@Nullable List<String> asked, String field) {
    return each(
        asked,
        field,
        id -> {
          if (!stored.pairingExists(id)) {
            throw new Refused(ProjectRefusal.PROJECT_PAIRING_UNKNOWN, field, id);
          }
          return id;
        });
  }

  static List<Milestone> milestones(@Nullable List<MilestoneRequest> asked, String field) {
    return each(
        asked,
        field,
        m ->
            new Milestone(
                required(m.key(), field + ".key"),
                required(m.kind(), field + ".kind"),
                m.text() == null ? "" : m.text(),
                m.planned(),
                quantity(m.target(), field + ".target")));
  }

  static List<Measured> measures(@Nullable List<MeasuredRequest> asked, String field) {
    return each(
        asked,
        field,
        m ->
            new Measured(
                required(m.measure(), field + ".measure"),
                m.amount(),
                quantity(m.count(), field + ".count"),
                m.rate(),
                m.qualifier() == null ? Amount.Qualifier.EXACT : m.qualifier(),
                m.text()));
  }

  static List<Source> documents(@Nullable List<SourceRequest> asked, String field) {
    return each(asked, field, document -> document(document, field));
  }

  static Source document(SourceRequest asked, String field) {
    if (asked.digest() != null && !asked.digest().matches("[0-9a-f]{64}")) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, field + ".digest");
    }
    return new Source(
        asked.kind() == null ? Source.Kind.DOCUMENT : asked.kind(),
        required(asked.text(), field + ".text"),
        asked.number(),
        asked.issuer(),
        asked.day(),
        asked.digest(),
        null);
  }

  /** Codes under which facts of a place and of all below it are found. */
  Set<String> areas(@Nullable String code) {
    return code == null ? Set.of() : regions.withPredecessors(PlaceRef.padded(code));
  }

  static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field, field);
    }
    return value;
  }

  /** The values, none of them null; none at all = an empty list. */
  static <T> List<T> list(@Nullable List<T> values, String field) {
    return each(values, field, Function.identity());
  }

  /** A quantity with its number and unit. */
  static @Nullable Quantity quantity(@Nullable Quantity asked, String field) {
    if (asked != null) {
      required(asked.number(), field + ".number");
      required(asked.unit(), field + ".unit");
    }
    return asked;
  }

  private static ProjectTarget target(ProjectTarget asked) {
    required(asked.text(), "plan.targets.text");
    quantity(asked.quantity(), "plan.targets.quantity");
    return asked;
  }

  private PlaceRef place(PlaceRequest asked, String field) {
    return regions.resolve(asked.code(), asked.name(), field);
  }

  private static @Nullable Beneficiaries beneficiaries(@Nullable BeneficiariesRequest asked) {
    return asked == null
        ? null
        : new Beneficiaries(
            asked.households(),
            asked.persons(),
            asked.basis() == null ? Beneficiaries.Basis.PLANNED : asked.basis(),
            asked.text());
  }

  private static <A, T> List<T> each(@Nullable List<A> asked, String field, Function<A, T> one) {
    return asked == null
        ? List.of()
        : asked.stream().map(item -> one.apply(required(item, field))).toList();
  }
}
