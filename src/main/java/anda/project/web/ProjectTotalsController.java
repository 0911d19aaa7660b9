package anda.project.web;

import anda.eventstore.view.At;
import anda.eventstore.view.CardReader.ContributionRow;
import anda.eventstore.view.CardReader.Total;
import anda.kernel.AmountKind;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.project.command.ProjectRefusal;
import anda.project.query.ProjectView;
import anda.project.query.StoredProjects;
import anda.project.web.TotalAnswers.Explained;
import anda.project.web.TotalAnswers.Group;
import anda.project.web.TotalAnswers.Row;
import anda.project.web.TotalAnswers.Totals;
import anda.web.Lookup;
import anda.web.Paging;
import java.util.ArrayList;
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

  private static final Set<String> DIMENSIONS =
      new TreeSet<>(
          Set.of(
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
    known("measure", measure, MEASURES, ProjectRefusal.PROJECT_MEASURE_UNKNOWN);
    Map<String, String> where = where(place, pairing, sector, programme, origin, stage, year, kind);
    Set<String> dimensions = new TreeSet<>(by(by));
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
    return groups.values().stream().filter(group -> group.sum() != 0).toList();
  }

  private static Group merged(Group one, Group other) {
    Set<String> qualifiers = new TreeSet<>(one.qualifiers());
    if (other.sum() != 0) {
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
  Explained explain(
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
    known("measure", measure, MEASURES, ProjectRefusal.PROJECT_MEASURE_UNKNOWN);
    Map<String, String> where = where(place, pairing, sector, programme, origin, stage, year, kind);
    List<ContributionRow> rows = stored.explain(measure, where, lookup.at());
    long sum = rows.stream().mapToLong(ContributionRow::amount).sum();
    List<Row> items =
        rows.stream()
            .skip((long) paging.page() * paging.size())
            .limit(paging.size())
            .map(
                row ->
                    new Row(
                        row.event() + "/" + row.dimensions().getOrDefault(KIND, measure),
                        row.key(),
                        row.event(),
                        row.position(),
                        row.dimensions(),
                        row.amount()))
            .toList();
    return new Explained(
        items, rows.size(), paging.page(), paging.size(), sum, stored.position(lookup.at()));
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
    Map<String, String> where = new TreeMap<>();
    if (place != null) {
      String code = PlaceRef.padded(place);
      where.put(dimensionOf(code), code);
    }
    put(where, "pairing", pairing);
    put(where, "sector", sector);
    put(where, PROGRAMME, programme);
    put(where, "origin", origin);
    put(where, "stage", stage);
    put(where, "year", year);
    put(where, KIND, kind);
    return where;
  }

  private static String dimensionOf(String code) {
    return switch (PlaceRef.levelOf(code)) {
      case PROVINCE -> "province";
      case PREFECTURE -> "league";
      case COUNTY -> "banner";
      case TOWNSHIP, VILLAGE ->
          throw new Refused(ProjectRefusal.PROJECT_TOTAL_PLACE_TOO_LOW, "place", code);
    };
  }

  private static List<String> by(@Nullable String asked) {
    List<String> dimensions = new ArrayList<>();
    for (String name : asked == null || asked.isBlank() ? new String[0] : asked.split(",")) {
      String dimension = name.strip().equals("place") ? "banner" : name.strip();
      known("by", dimension, DIMENSIONS, ProjectRefusal.PROJECT_DIMENSION_UNKNOWN);
      dimensions.add(dimension);
    }
    return dimensions;
  }

  private static void known(
      String field, String value, Set<String> offered, ProjectRefusal refusal) {
    if (!offered.contains(value)) {
      throw new Refused(refusal, field, value, String.join(", ", offered));
    }
  }

  private static void put(Map<String, String> where, String name, @Nullable String value) {
    if (value != null) {
      where.put(name, value);
    }
  }
}
