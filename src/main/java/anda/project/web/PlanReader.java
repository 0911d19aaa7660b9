package anda.project.web;

import static anda.web.Fields.each;
import static anda.web.Fields.list;
import static anda.web.Fields.required;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Refused;
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
import anda.region.UnitNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 方案读取 Makes plans, parties and places of a request, and refuses ids and codes that are none. */
@Component
class PlanReader {

  private final RegionDirectory regions;
  private final UnitNames units;
  private final StoredProjects stored;

  PlanReader(RegionDirectory regions, UnitNames units, StoredProjects stored) {
    this.regions = regions;
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
    String name =
        units.ofParty(asked.name(), asked.unit(), day, field, ProjectRefusal.PROJECT_UNIT_UNKNOWN);
    PlaceRef place = asked.place() == null ? null : place(asked.place(), field + ".place");
    return new Party(name, asked.unit(), place);
  }

  /** The unit the actor acts for, deciding now without another body being named. */
  @Nullable Party deciding(@Nullable PartyRequest asked, Act act, String field) {
    if (asked != null || !act.isNow()) {
      return party(asked, field, act.happenedDay());
    }
    String unit = act.actor().unit();
    return new Party(units.on(unit, act.happenedDay()).orElse(unit), unit, null);
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

  /** Codes under which facts of a place and of all below it are found. */
  Set<String> areas(@Nullable String code) {
    return regions.areas(code, "place");
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
}
