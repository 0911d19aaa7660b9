package anda.household.web;

import anda.eventstore.view.CardReader.Total;
import anda.household.command.HouseholdRefusal;
import anda.household.query.Dimensions;
import anda.household.query.StoredHouseholds;
import anda.kernel.PlaceRef.Level;
import anda.web.ExplainedTotal;
import anda.web.Lookup;
import anda.web.Paging;
import anda.web.TotalQuestion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 农户汇总 Households, persons, labour and gaps by place and status, and the rows they are made of. */
@RestController
@RequestMapping(HouseholdWrites.ADDRESS + "/totals")
class HouseholdTotalsController {

  private static final Map<Level, String> LEVELS =
      Map.of(
          Level.PREFECTURE, "league",
          Level.COUNTY, "banner",
          Level.TOWNSHIP, "sumu",
          Level.VILLAGE, "gacha");

  private final StoredHouseholds stored;

  HouseholdTotalsController(StoredHouseholds stored) {
    this.stored = stored;
  }

  /** 组. */
  record Group(Map<String, String> dimensions, long sum, long rows) {}

  /** 汇总. */
  record Totals(String measure, List<Group> groups, long position) {}

  /** 明细行. */
  record ExplainedRow(
      String id,
      String record,
      String event,
      long position,
      Map<String, String> dimensions,
      long amount) {}

  @GetMapping
  Totals totals(
      Lookup lookup,
      @RequestParam(defaultValue = Dimensions.HOUSEHOLDS) String measure,
      @RequestParam(required = false) @Nullable String by,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String registration,
      @RequestParam(required = false) @Nullable String monitoring,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @Nullable String capacity,
      @RequestParam(required = false) @Nullable String gap) {
    known(measure);
    HouseholdRows.refusePartner(lookup, measure.startsWith("gap") || gap != null);
    Map<String, String> where = where(place, registration, monitoring, category, capacity, gap);
    List<Total> totals = stored.cards().totals(measure, where, by(by), lookup.at());
    return new Totals(
        measure,
        totals.stream()
            .filter(total -> total.rows() > 0)
            .map(total -> new Group(total.dimensions(), total.sum(), total.rows()))
            .toList(),
        stored.position(lookup.at()));
  }

  @GetMapping("/explain")
  ExplainedTotal<ExplainedRow> explain(
      Lookup lookup,
      Paging paging,
      @RequestParam(defaultValue = Dimensions.HOUSEHOLDS) String measure,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable String registration,
      @RequestParam(required = false) @Nullable String monitoring,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @Nullable String capacity,
      @RequestParam(required = false) @Nullable String gap) {
    known(measure);
    HouseholdRows.refusePartner(lookup, measure.startsWith("gap") || gap != null);
    Map<String, String> where = where(place, registration, monitoring, category, capacity, gap);
    return ExplainedTotal.of(
        stored.cards().explain(measure, where, lookup.at()),
        paging,
        stored.position(lookup.at()),
        (id, row) ->
            new ExplainedRow(
                id, row.key(), row.event(), row.position(), row.dimensions(), row.amount()));
  }

  private static Map<String, String> where(
      @Nullable String place,
      @Nullable String registration,
      @Nullable String monitoring,
      @Nullable String category,
      @Nullable String capacity,
      @Nullable String gap) {
    return new TotalQuestion()
        .within(place, LEVELS, HouseholdRefusal.HOUSEHOLD_DIMENSION_UNKNOWN)
        .with("registration", registration)
        .with("monitoring", monitoring)
        .with("category", category)
        .with("capacity", capacity)
        .with("gap", gap)
        .where();
  }

  private static void known(String measure) {
    TotalQuestion.known(
        "measure", measure, Dimensions.MEASURES, HouseholdRefusal.HOUSEHOLD_MEASURE_UNKNOWN);
  }

  private static List<String> by(@Nullable String asked) {
    return List.copyOf(
        TotalQuestion.by(asked, Dimensions.ALL, HouseholdRefusal.HOUSEHOLD_DIMENSION_UNKNOWN));
  }
}
