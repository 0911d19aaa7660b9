package anda.household.web;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.HistoryReader;
import anda.eventstore.view.Order;
import anda.household.HouseholdIrregularity;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import anda.household.command.HouseholdRefusal;
import anda.household.process.Claims;
import anda.household.process.IdNumber;
import anda.household.process.Identities;
import anda.household.query.GapKind;
import anda.household.query.HouseholdCard;
import anda.household.query.HouseholdCriteria;
import anda.household.query.StoredHouseholds;
import anda.household.web.HouseholdAnswers.FileAnswer;
import anda.household.web.HouseholdAnswers.Row;
import anda.household.web.HouseholdRequests.SearchRequest;
import anda.imports.text.Texts;
import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.Place;
import anda.region.RegionDirectory;
import anda.web.Lookup;
import anda.web.PageAnswer;
import anda.web.Paging;
import anda.web.Reads;
import anda.web.RecordLookup;
import anda.web.Role;
import anda.web.WritableBy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 农户查询 Lists, files and histories of households, and the search for one; always masked. */
@RestController
@RequestMapping(HouseholdWrites.ADDRESS)
class HouseholdController {

  private static final Set<String> SORT =
      Set.of("place", "registration", "monitoring", "persons", "openGaps");

  /** A gacha has some hundred households; beyond this a name alone is no question. */
  private static final int MOST_IN_A_VILLAGE = 2_000;

  private static final int MOST_FOUND = 200;

  private final StoredHouseholds stored;
  private final Identities identities;
  private final Claims claims;
  private final RegionDirectory regions;
  private final HistoryReader history;

  HouseholdController(
      StoredHouseholds stored,
      Identities identities,
      Claims claims,
      RegionDirectory regions,
      HistoryReader history) {
    this.stored = stored;
    this.identities = identities;
    this.claims = claims;
    this.regions = regions;
    this.history = history;
  }

  @GetMapping
  PageAnswer<Row> list(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String place,
      @RequestParam(required = false) @Nullable RegistrationStatus registration,
      @RequestParam(required = false) @Nullable MonitoringState monitoring,
      @RequestParam(required = false) @Nullable MonitoringCategory category,
      @RequestParam(required = false) @Nullable GapKind gap,
      @RequestParam(required = false) @Nullable Boolean complete,
      @RequestParam(required = false) @Nullable HouseholdIrregularity irregularity,
      @RequestParam(required = false, defaultValue = "true") boolean stands) {
    HouseholdCriteria criteria =
        new HouseholdCriteria(
            place == null ? Set.of() : codes(place, "place"),
            registration,
            monitoring,
            category,
            gap,
            complete,
            irregularity,
            stands);
    Cards<HouseholdCard> cards =
        stored.list(
            criteria,
            Order.by(paging.order(SORT, "place")),
            paging.page(),
            paging.size(),
            lookup.at());
    Map<String, Place> places = places(cards.items());
    Identities.Opening opening = opening(cards.items());
    return PageAnswer.of(cards, paging, card -> Row.of(card, places, opening));
  }

  private Set<String> codes(String place, String field) {
    try {
      return regions.withPredecessors(PlaceRef.padded(place.strip()));
    } catch (Refused malformed) {
      throw new Refused(malformed.refusal(), field, place);
    }
  }

  private Map<String, Place> places(Collection<Card<HouseholdCard>> cards) {
    return regions.findAll(
        cards.stream()
            .map(card -> card.state().place())
            .filter(Objects::nonNull)
            .map(PlaceRef::code)
            .distinct()
            .toList());
  }

  private Identities.Opening opening(Collection<Card<HouseholdCard>> cards) {
    return identities.opening(cards.stream().map(Card::key).toList());
  }

  @GetMapping("/{id}")
  ResponseEntity<FileAnswer> one(RecordLookup lookup, @PathVariable String id) {
    Card<HouseholdCard> card = lookup.card(stored.cards(), id);
    if (card.state().place() == null) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id);
    }
    List<Card<HouseholdCard>> alone = List.of(card);
    FileAnswer file = FileAnswer.of(card, places(alone), opening(alone));
    return Reads.answer(
        card,
        lookup
            .viewer()
            .sees(file, FileAnswer::forPartner)
            .orElseThrow(() -> new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id)));
  }

  @GetMapping("/{id}/history")
  Map<String, List<HistoryReader.Item>> history(Lookup lookup, @PathVariable String id) {
    refusePartner(lookup);
    return Map.of("items", lookup.history(history, stored.cards(), id));
  }

  /** 附言 in clear; null = the household's identities were erased. */
  record RemarkAnswer(String event, @Nullable String remark) {}

  /** Words of the entries, which the history shows as sealed. */
  @GetMapping("/{id}/remarks")
  Map<String, List<RemarkAnswer>> remarks(Lookup lookup, @PathVariable String id) {
    refusePartner(lookup);
    if (stored.cards().one(id, lookup.at()).isEmpty()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id);
    }
    Identities.Opening opening = identities.opening(List.of(id));
    return Map.of(
        "items",
        stored.remarks(id).stream()
            .map(one -> new RemarkAnswer(one.event(), opening.remark(id, one.remark())))
            .toList());
  }

  private static void refusePartner(Lookup lookup) {
    if (lookup.viewer().partner()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_NOT_FOR_PARTNER, null);
    }
  }

  /** 检索结果 Households found, at most 200 of them with the number of all. */
  record Found(List<Row> items, long total) {}

  /**
   * Finds by ID number anywhere, or by a part of the name within one gacha. The question stands in
   * the body, for addresses are kept in many places.
   */
  @PostMapping("/search")
  @WritableBy({Role.MANAGER, Role.REPORTER, Role.AUDITOR, Role.LEAGUE})
  Found search(Lookup lookup, @RequestBody SearchRequest asked) {
    boolean byNumber = asked.idNumber() != null;
    if (byNumber == (asked.name() != null)) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_SEARCH_NEEDS_ONE, null);
    }
    List<Card<HouseholdCard>> found =
        byNumber
            ? byNumber(String.valueOf(asked.idNumber()), lookup.at())
            : byName(asked, lookup.at());
    List<Card<HouseholdCard>> shown = found.stream().limit(MOST_FOUND).toList();
    Map<String, Place> places = places(shown);
    Identities.Opening opening = opening(shown);
    return new Found(
        shown.stream().map(card -> Row.of(card, places, opening)).toList(), found.size());
  }

  private List<Card<HouseholdCard>> byNumber(String number, At at) {
    return claims.find(IdNumber.of(number, "idNumber")).stream()
        .flatMap(claim -> stored.cards().one(claim.household(), at).stream())
        .filter(card -> card.state().place() != null)
        .toList();
  }

  private List<Card<HouseholdCard>> byName(SearchRequest asked, At at) {
    String name = Texts.halfWidth(String.valueOf(asked.name()));
    if (name.isEmpty() || asked.place() == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, name.isEmpty() ? "name" : "place");
    }
    Set<String> codes = codes(asked.place(), "place");
    if (codes.stream().anyMatch(code -> PlaceRef.levelOf(code) != PlaceRef.Level.VILLAGE)) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_PLACE_NOT_A_VILLAGE, "place", asked.place());
    }
    List<Card<HouseholdCard>> village =
        stored
            .ofVillage(codes, MOST_IN_A_VILLAGE, at)
            .orElseThrow(
                () ->
                    new Refused(
                        HouseholdRefusal.HOUSEHOLD_SEARCH_TOO_WIDE,
                        "place",
                        Integer.toString(MOST_IN_A_VILLAGE)));
    Identities.Opening opening = opening(village);
    return village.stream()
        .filter(card -> names(card, opening).anyMatch(one -> one.contains(name)))
        .toList();
  }

  private static Stream<String> names(Card<HouseholdCard> card, Identities.Opening opening) {
    return card.state().present().stream()
        .map(member -> opening.open(card.key(), member.identity()).name())
        .filter(Objects::nonNull);
  }
}
