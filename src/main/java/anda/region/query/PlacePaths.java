package anda.region.query;

import anda.kernel.PlaceRef;
import anda.region.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places with their path, from the cards of all codes above them. */
final class PlacePaths {

  private PlacePaths() {}

  static Place place(PlaceCard card, Map<String, PlaceCard> found) {
    List<String> path = new ArrayList<>();
    for (String code : ancestry(card.code())) {
      PlaceCard step = found.get(code);
      if (step != null && !isStandIn(step)) {
        path.add(step.name());
      }
    }
    Integer year = card.newest().map(PlaceCard.Edition::codeYear).orElse(null);
    return new Place(
        new PlaceRef(PlaceRef.Scheme.CN, card.code(), card.name(), card.level(), year),
        path,
        card.newest().map(PlaceCard.Edition::statisticalZone).orElse(false),
        card.newest().isPresent(),
        card.formerNames(),
        card.successors());
  }

  // 1101 市辖区 only fills the level between a municipality and its districts.
  private static boolean isStandIn(PlaceCard card) {
    return card.level() == PlaceRef.Level.PREFECTURE && card.name().equals("市辖区");
  }

  static boolean isCode(String code) {
    return code.length() == 12 && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Codes from the province down to the place itself. */
  static List<String> ancestry(String code) {
    Set<String> codes = new LinkedHashSet<>();
    for (int digits : new int[] {2, 4, 6, 9, 12}) {
      codes.add(PlaceRef.padded(code.substring(0, digits)));
    }
    return List.copyOf(codes);
  }
}
