package anda.project.web;

import anda.eventstore.view.At;
import anda.eventstore.view.CardReader.ContributionRow;
import anda.eventstore.view.CardReader.Total;
import anda.kernel.AmountKind;
import anda.kernel.PlaceRef.Level;
import anda.project.command.ProjectRefusal;
import anda.project.query.ProjectView;
import anda.project.query.StoredProjects;
import anda.project.web.TotalAnswers.Group;
import anda.project.web.TotalAnswers.Row;
import anda.project.web.TotalAnswers.Totals;
import anda.web.ExplainedTotal;
import anda.web.Lookup;
import anda.web.Paging;
import anda.web.TotalQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 项目汇总 Totals of projects and the rows they are made of.
 *
 * <p>Money is always given by kind, and other programmes stay apart: a sum over unlike things is
 * not offered. Statements are in no total.
 */
@RestController
@RequestMapping("/api/projects/totals")
class ProjectTotalsController {

  /** Another name of {@code banner}. */
  private static final String PLACE = "place";

  private static final Set<String> DIMENSIONS =
      new TreeSet<>(
          Set.of(
              PLACE,
              "banner",
              "league",
              "province",
              "pairing",
              "sector",
              "programme",
              "origin",
              "stage",
              "year",
              "kind",
              "qualifier",
              "money",
              "basis"));
  private static final Map<Level, String> LEVELS =
      Map.of(Level.PROVINCE, "province", Level.PREFECTURE, "league", Level.COUNTY, "banner");
  private static final Set<String> MEASURES =
      new TreeSet<>(
          Set.of(
              ProjectView.FEN, ProjectView.PROJECTS, ProjectView.HOUSEHOLDS, ProjectView.PERSONS));
  private static final String QUALIFIER = "qualifier";
  private static final String KIND = "kind";
  private static final String PROGRAMME = "programme";

  /** Kinds whose amounts are not alike among themselves. */
  private static final Set<String> UNLIKE =
      Set.of(AmountKind.MIXED.name(), AmountKind.OTHER_STATED.name(), AmountKind.NOT_STATED.name());

  private final StoredProjects stored;

  ProjectTotalsController(StoredProjects stored) {
    this.stored = stored;
  }

  @GetMapping
  Totals totals(
      Lookup lookup,
      @RequestParam(required = false) @Nullable String by,
      @RequestParam(defaultValue = ProjectView.FEN) String measure,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String sector,
      @RequestParam(required = false) @Nullable String programme,
      @RequestParam(required = false) @Nullable String origin,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String kind) {
    known(measure);
    Map<String, String> where =
        seen(lookup, where(place, pairing, sector, programme, origin, stage, year, kind));
    Set<String> dimensions = by(by);
    if (!where.containsKey(PROGRAMME)) {
      dimensions.add(PROGRAMME);
    }
    boolean money = measure.equals(ProjectView.FEN);
    boolean exactness = dimensions.contains(QUALIFIER);
    if (money) {
      dimensions.add(QUALIFIER);
      if (!where.containsKey(KIND)) {
        dimensions.add(KIND);
      }
    }
    At at = lookup.at();
    List<Total> totals = stored.totals(measure, where, List.copyOf(dimensions), at);
    return new Totals(measure, groups(totals, where, money && !exactness), stored.position(at));
  }

  private static List<Group> groups(
      List<Total> totals, Map<String, String> where, boolean together) {
    Map<Map<String, String>, Group> groups = new LinkedHashMap<>();
    for (Total total : totals) {
      Map<String, String> dimensions = new TreeMap<>(total.dimensions());
      String qualifier = dimensions.get(QUALIFIER);
      if (together) {
        dimensions.remove(QUALIFIER);
      }
      String kind = where.getOrDefault(KIND, dimensions.getOrDefault(KIND, ""));
      List<String> qualifiers = qualifier == null ? List.of() : List.of(qualifier);
      Group group =
          new Group(dimensions, total.sum(), total.rows(), qualifiers, !UNLIKE.contains(kind));
      groups.merge(dimensions, group, ProjectTotalsController::merged);
    }
    return groups.values().stream().filter(group -> group.rows() > 0).toList();
  }

  private static Group merged(Group one, Group other) {
    Set<String> qualifiers = new TreeSet<>(one.qualifiers());
    if (other.rows() > 0) {
      qualifiers.addAll(other.qualifiers());
    }
    return new Group(
        one.dimensions(),
        Math.addExact(one.sum(), other.sum()),
        one.rows() + other.rows(),
        List.copyOf(qualifiers),
        one.alike() && other.alike());
  }

  @GetMapping("/explain")
  ExplainedTotal<Row> explain(
      Lookup lookup,
      Paging paging,
      @RequestParam(defaultValue = ProjectView.FEN) String measure,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String sector,
      @RequestParam(required = false) @Nullable String programme,
      @RequestParam(required = false) @Nullable String origin,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String kind) {
    known(measure);
    Map<String, String> where =
        seen(lookup, where(place, pairing, sector, programme, origin, stage, year, kind));
    return ExplainedTotal.of(
        stored.explain(measure, where, lookup.at()),
        paging,
        stored.position(lookup.at()),
        (id, row) -> new Row(id, row.key(), row.event(), row.position(), shown(row), row.amount()));
  }

  /** The partner's totals leave out what the banner office has not reviewed. */
  private static Map<String, String> seen(Lookup lookup, Map<String, String> where) {
    if (lookup.viewer().partner()) {
      where.put(ProjectView.INSIDE, Boolean.FALSE.toString());
    }
    return where;
  }

  private static Map<String, String> shown(ContributionRow row) {
    Map<String, String> dimensions = new TreeMap<>(row.dimensions());
    dimensions.remove(ProjectView.INSIDE);
    return dimensions;
  }

  private static Map<String, String> where(
      @Nullable String place,
      @Nullable String pairing,
      @Nullable String sector,
      @Nullable String programme,
      @Nullable String origin,
      @Nullable String stage,
      @Nullable String year,
      @Nullable String kind) {
    return new TotalQuestion()
        .within(place, LEVELS, ProjectRefusal.PROJECT_TOTAL_PLACE_TOO_LOW)
        .with("pairing", pairing)
        .with("sector", sector)
        .with(PROGRAMME, programme)
        .with("origin", origin)
        .with("stage", stage)
        .with("year", year)
        .with(KIND, kind)
        .where();
  }

  private static void known(String measure) {
    TotalQuestion.known("measure", measure, MEASURES, ProjectRefusal.PROJECT_MEASURE_UNKNOWN);
  }

  private static Set<String> by(@Nullable String asked) {
    Set<String> dimensions = new TreeSet<>();
    for (String name :
        TotalQuestion.by(asked, DIMENSIONS, ProjectRefusal.PROJECT_DIMENSION_UNKNOWN)) {
      dimensions.add(name.equals(PLACE) ? "banner" : name);
    }
    return dimensions;
  }
}
