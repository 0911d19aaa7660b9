package anda.household.web;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.household.command.HouseholdRefusal;
import anda.household.process.Claims;
import anda.household.process.IdNumber;
import anda.household.process.Identities;
import anda.household.query.HouseholdCard;
import anda.household.query.StoredHouseholds;
import anda.household.web.HouseholdAnswers.Row;
import anda.household.web.HouseholdRequests.SearchRequest;
import anda.imports.text.Texts;
import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.web.Lookup;
import anda.web.Role;
import anda.web.WritableBy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 农户检索 The search for a household by one of its people; always masked. */
@RestController
@RequestMapping(HouseholdWrites.ADDRESS)
class HouseholdSearchController {

  /** A gacha has some hundred households; beyond this a name alone is no question. */
  private static final int MOST_IN_A_VILLAGE = 2_000;

  private static final int MOST_FOUND = 200;

  private final StoredHouseholds stored;
  private final Claims claims;
  private final HouseholdRows rows;

  HouseholdSearchController(StoredHouseholds stored, Claims claims, HouseholdRows rows) {
    this.stored = stored;
    this.claims = claims;
    this.rows = rows;
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
    return new Found(shown.stream().map(rows.of(shown)).toList(), found.size());
  }

  private List<Card<HouseholdCard>> byNumber(String number, At at) {
    return claims.find(IdNumber.of(number, "idNumber")).stream()
        .flatMap(claim -> stored.cards().one(claim.household(), at).stream())
        .filter(card -> card.state().place() != null)
        .toList();
  }

  private List<Card<HouseholdCard>> byName(SearchRequest asked, At at) {
    String name = Texts.halfWidth(String.valueOf(asked.name()));
    if (name.codePointCount(0, name.length()) == 1) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_SEARCH_NAME_TOO_SHORT, "name");
    }
    if (name.isEmpty() || asked.place() == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, name.isEmpty() ? "name" : "place");
    }
    Set<String> codes = rows.codes(asked.place(), "place");
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
    Identities.Opening opening = rows.opening(village);
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
