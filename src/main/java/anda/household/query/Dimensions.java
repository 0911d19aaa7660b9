package anda.household.query;

import anda.eventstore.view.Contribution;
import anda.household.HouseholdStanding;
import anda.household.LabourCount;
import anda.household.MonitoringCategory;
import anda.household.query.HouseholdCard.Gap;
import anda.kernel.PlaceRef;
import anda.kernel.PlaceRef.Level;
import anda.region.Areas;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 统计维度 What a household counts for, and under what. */
public final class Dimensions {

  /** Households. */
  public static final String HOUSEHOLDS = "households";

  /** Members. */
  public static final String PERSONS = "persons";

  /** Members by capacity. */
  public static final String LABOUR = "labour";

  /** Gaps open now, by kind. */
  public static final String GAPS = "gaps";

  /** How often a gap opened, by kind. */
  public static final String GAP_OPENINGS = "gapOpenings";

  /** How often a gap opened that had been closed before, by kind. */
  public static final String GAP_RECURRENCES = "gapRecurrences";

  /** Measures in the order they are offered. */
  public static final List<String> MEASURES =
      List.of(HOUSEHOLDS, PERSONS, LABOUR, GAPS, GAP_OPENINGS, GAP_RECURRENCES);

  /** Dimensions in the order they are offered. */
  public static final List<String> ALL =
      List.of(
          "league",
          "banner",
          "sumu",
          "gacha",
          "registration",
          "monitoring",
          "category",
          "capacity",
          "gap");

  private static final String NONE = "NONE";

  private Dimensions() {}

  static List<Contribution> of(@Nullable HouseholdCard card) {
    HouseholdStanding standing = card == null || !card.stands() ? null : card.standing();
    if (card == null || standing == null) {
      return List.of();
    }
    Map<String, String> under = new TreeMap<>();
    List<PlaceRef> place = List.of(standing.place());
    under.put("league", Areas.common(place, Level.PREFECTURE));
    under.put("banner", Areas.common(place, Level.COUNTY));
    under.put("sumu", Areas.common(place, Level.TOWNSHIP));
    under.put("gacha", standing.place().code());
    List<Contribution> gaps = gaps(card, under);
    under.put("registration", standing.registration().status().name());
    under.put("monitoring", standing.monitoring().state().name());
    MonitoringCategory category = standing.monitoring().category();
    under.put("category", category == null ? NONE : category.name());
    List<Contribution> rows = new ArrayList<>(gaps);
    rows.add(Contribution.of(under, HOUSEHOLDS, 1));
    rows.add(Contribution.of(under, PERSONS, standing.persons()));
    for (LabourCount count : standing.labour()) {
      Map<String, String> capable = new TreeMap<>(under);
      capable.put("capacity", count.capacity().name());
      rows.add(Contribution.of(capable, LABOUR, count.persons()));
    }
    return rows;
  }

  private static List<Contribution> gaps(HouseholdCard card, Map<String, String> under) {
    Map<GapKind, List<Gap>> byKind = new EnumMap<>(GapKind.class);
    card.gaps().forEach(gap -> byKind.computeIfAbsent(gap.kind(), k -> new ArrayList<>()).add(gap));
    List<Contribution> rows = new ArrayList<>();
    byKind.forEach(
        (kind, all) -> {
          Map<String, String> of = new TreeMap<>(under);
          of.put("gap", kind.name());
          rows.add(Contribution.of(of, GAPS, all.stream().filter(Gap::open).count()));
          rows.add(Contribution.of(of, GAP_OPENINGS, all.size()));
          rows.add(Contribution.of(of, GAP_RECURRENCES, all.size() - 1L));
        });
    return rows;
  }
}
