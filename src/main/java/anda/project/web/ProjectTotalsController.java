package anda.project.web;

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
import anda.web.TotalOffer;
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

  private static final String QUALIFIER = "qualifier";
  private static final String KIND = "kind";
  private static final String PROGRAMME = "programme";

  private static final TotalOffer OFFER =
      new TotalOffer(
          List.of(
              ProjectView.FEN, ProjectView.HOUSEHOLDS, ProjectView.PERSONS, ProjectView.PROJECTS),
          ProjectRefusal.PROJECT_MEASURE_UNKNOWN,
          List.of(
              "banner",
              "basis",
              KIND,
              "league",
              "money",
              "origin",
              "pairing",
              PLACE,
              PROGRAMME,
              "province",
              QUALIFIER,
              "sector",
              "stage",
              "year"),
          ProjectRefusal.PROJECT_DIMENSION_UNKNOWN,
          Map.of(Level.PROVINCE, "province", Level.PREFECTURE, "league", Level.COUNTY, "banner"),
          ProjectRefusal.PROJECT_TOTAL_PLACE_TOO_LOW);

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
    TotalQuestion asked =
        asked(lookup, measure, place, pairing, sector, programme, origin, stage, year, kind);
    Map<String, String> where = asked.where();
    Set<String> dimensions = by(asked, by);
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
    long position = stored.projects().position(lookup.at());
    List<Total> totals = asked.sums(stored.projects(), dimensions, position);
    return new Totals(measure, groups(totals, where, money && !exactness), position);
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
    TotalQuestion asked =
        asked(lookup, measure, place, pairing, sector, programme, origin, stage, year, kind);
    return asked.explained(
        stored.projects(),
        lookup,
        paging,
        (id, card, event, position, dimensions, amount) ->
            new Row(id, card, event, position, shown(dimensions), amount));
  }

  private static Map<String, String> shown(Map<String, String> dimensions) {
    Map<String, String> shown = new TreeMap<>(dimensions);
    shown.remove(ProjectView.INSIDE);
    return shown;
  }

  /** The partner's totals leave out what the banner office has not reviewed. */
  private static TotalQuestion asked(
      Lookup lookup,
      String measure,
      @Nullable String place,
      @Nullable String pairing,
      @Nullable String sector,
      @Nullable String programme,
      @Nullable String origin,
      @Nullable String stage,
      @Nullable String year,
      @Nullable String kind) {
    return OFFER
        .about(measure)
        .within(place)
        .with("pairing", pairing)
        .with("sector", sector)
        .with(PROGRAMME, programme)
        .with("origin", origin)
        .with("stage", stage)
        .with("year", year)
        .with(KIND, kind)
        .with(ProjectView.INSIDE, lookup.viewer().partner() ? Boolean.FALSE.toString() : null);
  }

  private static Set<String> by(TotalQuestion asked, @Nullable String by) {
    Set<String> dimensions = new TreeSet<>();
    for (String name : asked.by(by)) {
      dimensions.add(name.equals(PLACE) ? "banner" : name);
    }
    return dimensions;
  }
}
