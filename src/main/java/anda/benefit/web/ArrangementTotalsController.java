package anda.benefit.web;

import anda.benefit.command.BenefitRefusal;
import anda.benefit.query.ArrangementView;
import anda.benefit.query.StoredArrangements;
import anda.benefit.web.ArrangementAnswers.ArrangementAddition;
import anda.benefit.web.ArrangementAnswers.ArrangementGroup;
import anda.benefit.web.ArrangementAnswers.ArrangementTotals;
import anda.kernel.PlaceRef.Level;
import anda.web.ExplainedTotal;
import anda.web.Lookup;
import anda.web.Paging;
import anda.web.TotalQuestion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 利益联结汇总 ArrangementTotals of arrangements and of their income, and the rows they are made of. */
@RestController
@RequestMapping(ArrangementWrites.ADDRESS + "/totals")
class ArrangementTotalsController {

  private static final Set<String> DIMENSIONS =
      new TreeSet<>(
          Set.of("arrangement", "project", "pairing", "league", "banner", "kind", "year"));
  private static final Set<String> MEASURES =
      new TreeSet<>(Set.of(ArrangementView.ARRANGEMENTS, ArrangementView.INCOME_FEN));

  private static final Map<Level, String> LEVELS =
      Map.of(Level.PREFECTURE, "league", Level.COUNTY, "banner");

  private final StoredArrangements stored;

  ArrangementTotalsController(StoredArrangements stored) {
    this.stored = stored;
  }

  @GetMapping
  ArrangementTotals totals(
      Lookup lookup,
      @RequestParam(required = false) @Nullable String by,
      @RequestParam(defaultValue = ArrangementView.INCOME_FEN) String measure,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable String arrangement,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String year) {
    known(measure);
    Map<String, String> where = where(place, pairing, project, arrangement, kind, year);
    return new ArrangementTotals(
        measure,
        stored.totals(measure, where, by(by), lookup.at()).stream()
            .filter(total -> total.rows() > 0)
            .map(total -> new ArrangementGroup(total.dimensions(), total.sum(), total.rows()))
            .toList(),
        stored.position(lookup.at()));
  }

  @GetMapping("/explain")
  ExplainedTotal<ArrangementAddition> explain(
      Lookup lookup,
      Paging paging,
      @RequestParam(defaultValue = ArrangementView.INCOME_FEN) String measure,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String pairing,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable String arrangement,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String year) {
    known(measure);
    Map<String, String> where = where(place, pairing, project, arrangement, kind, year);
    return ExplainedTotal.of(
        stored.explain(measure, where, lookup.at()),
        paging,
        stored.position(lookup.at()),
        (id, row) ->
            new ArrangementAddition(
                id, row.key(), row.event(), row.position(), row.dimensions(), row.amount()));
  }

  private static Map<String, String> where(
      @Nullable String place,
      @Nullable String pairing,
      @Nullable String project,
      @Nullable String arrangement,
      @Nullable String kind,
      @Nullable String year) {
    return new TotalQuestion()
        .within(place, LEVELS, BenefitRefusal.BENEFIT_TOTAL_PLACE_LEVEL)
        .with("pairing", pairing)
        .with("project", project)
        .with("arrangement", arrangement)
        .with("kind", kind)
        .with("year", year)
        .where();
  }

  private static void known(String measure) {
    TotalQuestion.known("measure", measure, MEASURES, BenefitRefusal.BENEFIT_MEASURE_UNKNOWN);
  }

  private static List<String> by(@Nullable String asked) {
    return List.copyOf(
        TotalQuestion.by(asked, DIMENSIONS, BenefitRefusal.BENEFIT_DIMENSION_UNKNOWN));
  }
}
