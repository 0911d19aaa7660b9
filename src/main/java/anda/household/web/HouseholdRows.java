package anda.household.web;

import anda.eventstore.view.Card;
import anda.household.command.HouseholdRefusal;
import anda.household.process.Identities;
import anda.household.query.HouseholdCard;
import anda.household.web.HouseholdAnswers.Row;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.Place;
import anda.region.RegionDirectory;
import anda.web.Lookup;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 农户行 Rows of lists, with places by name and names masked; keys are fetched once for all. */
@Component
class HouseholdRows {

  private final Identities identities;
  private final RegionDirectory regions;

  HouseholdRows(Identities identities, RegionDirectory regions) {
    this.identities = identities;
    this.regions = regions;
  }

  /** What files lack and which rules they broke is the banner's own. */
  static void refusePartner(Lookup lookup, boolean asked) {
    if (asked && lookup.viewer().partner()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_NOT_FOR_PARTNER, null);
    }
  }

  /** How each of some cards is shown. */
  Function<Card<HouseholdCard>, Row> of(Collection<Card<HouseholdCard>> cards) {
    Map<String, Place> places = places(cards);
    Identities.Opening opening = opening(cards);
    return card -> Row.of(card, places, opening);
  }

  /** Codes of a place, old and new. */
  Set<String> codes(@Nullable String place, String field) {
    return regions.areas(place, field);
  }

  Map<String, Place> places(Collection<Card<HouseholdCard>> cards) {
    return regions.findAll(
        cards.stream()
            .map(card -> card.state().place())
            .filter(Objects::nonNull)
            .map(PlaceRef::code)
            .distinct()
            .toList());
  }

  Identities.Opening opening(Collection<Card<HouseholdCard>> cards) {
    return identities.opening(cards.stream().map(Card::key).toList());
  }
}
