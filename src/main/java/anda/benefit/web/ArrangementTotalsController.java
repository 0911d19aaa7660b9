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
import anda.web.TotalOffer;
import anda.web.TotalQuestion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 利益联结汇总 ArrangementTotals of arrangements and of their income, and the rows they are made of. */
@RestController
@RequestMapping(ArrangementWrites.ADDRESS + "/totals")
class ArrangementTotalsController {

  private static final TotalOffer OFFER =
      new TotalOffer(
          List.of(ArrangementView.ARRANGEMENTS, ArrangementView.INCOME_FEN),
          BenefitRefusal.BENEFIT_MEASURE_UNKNOWN,
          List.of("arrangement", "banner", "kind", "league", "pairing", "project", "year"),
          BenefitRefusal.BENEFIT_DIMENSION_UNKNOWN,
          Map.of(Level.PREFECTURE, "league", Level.COUNTY, "banner"),
          BenefitRefusal.BENEFIT_TOTAL_PLACE_LEVEL);

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
    TotalQuestion asked = asked(measure, place, pairing, project, arrangement, kind, year);
    long position = stored.cards().position(lookup.at());
    return new ArrangementTotals(
        measure,
        asked.groups(stored.cards(), asked.by(by), position, ArrangementGroup::new),
        position);
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
    TotalQuestion asked = asked(measure, place, pairing, project, arrangement, kind, year);
    return asked.explained(stored.cards(), lookup, paging, ArrangementAddition::new);
  }

  private static TotalQuestion asked(
      String measure,
      @Nullable String place,
      @Nullable String pairing,
      @Nullable String project,
      @Nullable String arrangement,
      @Nullable String kind,
      @Nullable String year) {
    return OFFER
        .about(measure)
        .within(place)
        .with("pairing", pairing)
        .with("project", project)
        .with("arrangement", arrangement)
        .with("kind", kind)
        .with("year", year);
  }
}
