package anda.region.web;

import anda.eventstore.view.Card;
import anda.kernel.PlaceRef;
import anda.region.Place;
import anda.region.RegionEvent.CodePeriod;
import anda.region.query.PlaceCard;
import anda.region.query.PlaceCriteria;
import anda.region.query.StoredRegions;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 区划查询 Places by code, by the place above them, and by name. */
@RestController
@RequestMapping("/api/regions")
class RegionController {

  private static final Set<String> SORT = Set.of("code", "name", "level");

  private final StoredRegions regions;

  RegionController(StoredRegions regions) {
    this.regions = regions;
  }

  /**
   * 区划 A place in a list; a name alone tells it apart only together with its path.
   *
   * @param id 12-digit code
   * @param codeYear year of the table; null for a code that is history only
   */
  record PlaceRow(
      String id,
      String code,
      String name,
      PlaceRef.Level level,
      @Nullable Integer codeYear,
      List<String> path,
      boolean statisticalZone,
      boolean inUse,
      List<String> formerNames,
      List<String> successors) {

    static PlaceRow of(Place place) {
      PlaceRef ref = place.ref();
      return new PlaceRow(
          ref.code(),
          ref.code(),
          ref.name(),
          Objects.requireNonNull(ref.level()),
          ref.codeYear(),
          place.path(),
          place.statisticalZone(),
          place.inUse(),
          place.formerNames(),
          place.successors());
    }
  }

  /**
   * 区划详情.
   *
   * @param predecessors earlier codes that led to this one
   * @param periods years in which the code stood for a name
   */
  record PlacePage(
      PlaceRow place, List<String> predecessors, List<CodePeriod> periods, long position) {}

  @GetMapping
  PageAnswer<PlaceRow> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String parent,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) PlaceRef.@Nullable Level level) {
    String above = parent == null ? null : PlaceRef.padded(parent, "parent");
    var cards =
        regions
            .cards()
            .list(
                new PlaceCriteria(above, q, level).filter(),
                paging.slice(SORT, "code"),
                lookup.at());
    Map<String, Place> places =
        regions.places(cards.items().stream().map(Card::key).toList(), lookup.at());
    return PageAnswer.of(
        cards, paging, card -> PlaceRow.of(Objects.requireNonNull(places.get(card.key()))));
  }

  @GetMapping("/{code}")
  ResponseEntity<PlacePage> one(RecordLookup lookup, @PathVariable String code) {
    String padded = PlaceRef.padded(code, "code");
    Card<PlaceCard> card = lookup.card(regions.cards(), padded);
    Place place = regions.shown(card.state(), lookup.at());
    List<String> predecessors =
        regions.withPredecessors(padded).stream().filter(other -> !other.equals(padded)).toList();
    return Reads.answer(
        card,
        new PlacePage(PlaceRow.of(place), predecessors, card.state().periods(), card.position()));
  }
}
