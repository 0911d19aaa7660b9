package anda.project.web;

import static anda.web.Fields.list;
import static anda.web.Fields.required;

import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.project.Party;
import anda.project.ReportDebtor;
import anda.project.command.ReportRefusal;
import anda.project.query.ProjectCard;
import anda.project.query.StoredProjects;
import anda.project.web.PlanRequest.PlaceRequest;
import anda.project.web.ReportRequests.DebtorRequest;
import anda.region.RegionDirectory;
import anda.region.UnitNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 名称查找 Names of units and projects as they were called on a day, for demands and assignments. */
@Component
class ReportNames {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_UNIT = 60;

  private final RegionDirectory regions;
  private final UnitNames units;
  private final StoredProjects projects;

  ReportNames(RegionDirectory regions, UnitNames units, StoredProjects projects) {
    this.regions = regions;
    this.units = units;
    this.projects = projects;
  }

  /** A place by code, name or both. */
  PlaceRef place(PlaceRequest asked, String field) {
    return regions.resolve(asked.code(), asked.name(), field);
  }

  /** Name of a registered unit on a day, else of one that listed actors act for. */
  Optional<String> unit(String id, LocalDate day) {
    return units.on(id, day).map(name -> shortened(name, LONGEST_UNIT));
  }

  /**
   * Who owes a report, by name; a project without a unit named is reported by its implementer.
   *
   * @throws Refused {@code DEBTOR_UNKNOWN}
   */
  List<ReportDebtor> debtors(@Nullable List<DebtorRequest> asked, LocalDate day) {
    return list(asked, "debtors").stream().map(one -> debtor(one, day)).toList();
  }

  private ReportDebtor debtor(DebtorRequest asked, LocalDate day) {
    String project = asked.project();
    if (project == null) {
      String unit = required(asked.unit(), "debtors.unit");
      return new ReportDebtor(null, null, unit, known(unit, day));
    }
    ProjectCard card = projects.current(project).orElseThrow(() -> unknown(project));
    Party implementer = card.plan().implementer();
    String own = implementer == null ? null : implementer.unit();
    String unit = required(asked.unit() == null ? own : asked.unit(), "debtors.unit");
    String title = card.plan().title();
    String name = shortened(title == null ? project : title, LONGEST_TITLE);
    return new ReportDebtor(project, name, unit, known(unit, day));
  }

  private String known(String unit, LocalDate day) {
    return unit(unit, day).orElseThrow(() -> unknown(unit));
  }

  private static Refused unknown(String id) {
    return new Refused(ReportRefusal.DEBTOR_UNKNOWN, "debtors", id);
  }

  private static String shortened(String name, int most) {
    return name.length() <= most ? name : name.substring(0, most - 1) + "…";
  }
}
