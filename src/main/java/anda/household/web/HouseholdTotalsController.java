package anda.household.web;

import anda.household.command.HouseholdRefusal;
import anda.household.query.Dimensions;
import anda.household.query.StoredHouseholds;
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

/** 农户汇总 Households, persons, labour and gaps by place and status, and the rows they are made of. */
@RestController
@RequestMapping(HouseholdWrites.ADDRESS + "/totals")
class HouseholdTotalsController {

  private static final TotalOffer OFFER =
      new TotalOffer(
          Dimensions.MEASURES,
          HouseholdRefusal.HOUSEHOLD_MEASURE_UNKNOWN,
          Dimensions.ALL,
          HouseholdRefusal.HOUSEHOLD_DIMENSION_UNKNOWN,
          Map.of(
              Level.PREFECTURE, "league",
              Level.COUNTY, "banner",
              Level.TOWNSHIP, "sumu",
              Level.VILLAGE, "gacha"),
          HouseholdRefusal.HOUSEHOLD_DIMENSION_UNKNOWN);

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
    TotalQuestion asked =
        asked(lookup, measure, place, registration, monitoring, category, capacity, gap);
    long position = stored.cards().position(lookup.at());
    return new Totals(
        measure, asked.groups(stored.cards(), asked.by(by), position, Group::new), position);
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
    TotalQuestion asked =
        asked(lookup, measure, place, registration, monitoring, category, capacity, gap);
    return asked.explained(stored.cards(), lookup, paging, ExplainedRow::new);
  }

  /** Gaps are not for the paired side. */
  private static TotalQuestion asked(
      Lookup lookup,
      String measure,
      @Nullable String place,
      @Nullable String registration,
      @Nullable String monitoring,
      @Nullable String category,
      @Nullable String capacity,
      @Nullable String gap) {
    TotalQuestion question = OFFER.about(measure);
    HouseholdRows.refusePartner(lookup, measure.startsWith("gap") || gap != null);
    return question
        .within(place)
        .with("registration", registration)
        .with("monitoring", monitoring)
        .with("category", category)
        .with("capacity", capacity)
        .with("gap", gap);
  }
}
