package anda.household.web;

import anda.eventstore.view.CardReader.ContributionRow;
import anda.eventstore.view.CardReader.Total;
import anda.household.command.HouseholdRefusal;
import anda.household.query.Dimensions;
import anda.household.query.StoredHouseholds;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.web.Lookup;
import anda.web.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 农户汇总 Households, persons, labour and gaps by place and status, and the rows they are made of. */
@RestController
@RequestMapping(HouseholdWrites.ADDRESS + "/totals")
class HouseholdTotalsController {

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

  /** 明细. */
  record Explained(
      List<ExplainedRow> items, long total, int page, int size, long sum, long position) {}

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
    Map<String, String> where = where(place, registration, monitoring, category, capacity, gap);
    List<Total> totals = stored.cards().totals(measure, where, by(by), lookup.at());
    return new Totals(
        measure,
        totals.stream()
            .filter(total -> total.sum() != 0)
            .map(total -> new Group(total.dimensions(), total.sum(), total.rows()))
            .toList(),
        stored.position(lookup.at()));
  }

  @GetMapping("/explain")
  Explained explain(
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
    Map<String, String> where = where(place, registration, monitoring, category, capacity, gap);
    List<ContributionRow> rows = stored.cards().explain(measure, where, lookup.at());
    List<ExplainedRow> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ContributionRow row = rows.get(i);
      all.add(
          new ExplainedRow(
              row.event() + "/" + i,
              row.key(),
              row.event(),
              row.position(),
              row.dimensions(),
              row.amount()));
    }
    return new Explained(
        all.stream().skip((long) paging.page() * paging.size()).limit(paging.size()).toList(),
        all.size(),
        paging.page(),
        paging.size(),
        rows.stream().mapToLong(ContributionRow::amount).sum(),
        stored.position(lookup.at()));
  }

  private static Map<String, String> where(
      @Nullable String place,
      @Nullable String registration,
      @Nullable String monitoring,
      @Nullable String category,
      @Nullable String capacity,
      @Nullable String gap) {
    Map<String, String> where = new TreeMap<>();
    if (place != null) {
      String code = PlaceRef.padded(place);
      switch (PlaceRef.levelOf(code)) {
        case PROVINCE ->
            throw new Refused(
                HouseholdRefusal.HOUSEHOLD_DIMENSION_UNKNOWN, "place", code, "league");
        case PREFECTURE -> where.put("league", code);
        case COUNTY -> where.put("banner", code);
        case TOWNSHIP -> where.put("sumu", code);
        case VILLAGE -> where.put("gacha", code);
      }
    }
    put(where, "registration", registration);
    put(where, "monitoring", monitoring);
    put(where, "category", category);
    put(where, "capacity", capacity);
    put(where, "gap", gap);
    return where;
  }

  private static void put(Map<String, String> where, String name, @Nullable String value) {
    if (value != null) {
      where.put(name, value);
    }
  }

  private static void known(String measure) {
    if (!Dimensions.MEASURES.contains(measure)) {
      throw new Refused(
          HouseholdRefusal.HOUSEHOLD_MEASURE_UNKNOWN,
          "measure",
          measure,
          String.join(", ", Dimensions.MEASURES));
    }
  }

  private static List<String> by(@Nullable String asked) {
    List<String> dimensions = new ArrayList<>();
    for (String name : asked == null || asked.isBlank() ? new String[0] : asked.split(",")) {
      String dimension = name.strip();
      if (!Dimensions.ALL.contains(dimension) || dimensions.contains(dimension)) {
        throw new Refused(
            HouseholdRefusal.HOUSEHOLD_DIMENSION_UNKNOWN,
            "by",
            dimension,
            String.join(", ", Dimensions.ALL));
      }
      dimensions.add(dimension);
    }
    return dimensions;
  }
}
