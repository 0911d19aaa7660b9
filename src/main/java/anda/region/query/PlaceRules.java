package anda.region.query;

import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef;
import anda.kernel.PlaceRef.Scheme;
import anda.kernel.Refused;
import anda.region.RegionRefusal;
import anda.region.query.PlaceCard.Edition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which place a code and a name mean, decided from cards alone. */
final class PlaceRules {

  // The two provinces whose codes the recorded tables hold.
  private static final List<String> CHECKED = List.of("11", "15");
  private static final Pattern ZONE_ID = Pattern.compile("zone:[a-z0-9][a-z0-9-]{0,59}");
  private static final Pattern ZONE_NAME = Pattern.compile(".*(开发区|高新区|经开区|工业区|园区|新区|示范区)\\s*");

  private final Function<String, Optional<PlaceCard>> cards;
  private final Predicate<String> hasPlacesBelow;

  /**
   * @param cards the card of a 12-digit code
   * @param hasPlacesBelow whether the newest table holds any place below a code
   */
  PlaceRules(Function<String, Optional<PlaceCard>> cards, Predicate<String> hasPlacesBelow) {
    this.cards = cards;
    this.hasPlacesBelow = hasPlacesBelow;
  }

  PlaceRef resolve(@Nullable String code, @Nullable String name, String field) {
    if (code == null || code.isBlank()) {
      String given = nameOf(name, field);
      Scheme scheme = ZONE_NAME.matcher(given).matches() ? Scheme.ZONE : Scheme.EXTERNAL;
      return new PlaceRef(scheme, "", given, null, null);
    }
    String digits = code.strip();
    if (digits.startsWith("zone:")) {
      if (!ZONE_ID.matcher(digits).matches()) {
        throw new Refused(KernelRefusal.PLACE_CODE_MALFORMED, field + ".code", digits);
      }
      return new PlaceRef(Scheme.ZONE, digits, nameOf(name, field), null, null);
    }
    String padded = padded(digits, field);
    if (!CHECKED.contains(padded.substring(0, 2))) {
      return new PlaceRef(
          Scheme.EXTERNAL, padded, nameOf(name, field), PlaceRef.levelOf(padded), null);
    }
    return checked(padded, name == null || name.isBlank() ? null : name.strip(), digits, field);
  }

  private PlaceRef checked(String padded, @Nullable String name, String given, String field) {
    Optional<PlaceCard> card = cards.apply(padded);
    if (card.isPresent()) {
      Optional<Edition> newest = card.get().newest();
      boolean dated =
          name != null
              && !name.equals(card.get().name())
              && card.get().periods().stream().anyMatch(period -> period.name().equals(name));
      Integer year = dated || newest.isEmpty() ? null : newest.get().codeYear();
      return new PlaceRef(
          Scheme.CN, padded, name == null ? card.get().name() : name, card.get().level(), year);
    }
    if (name != null && liesBelowTheTable(padded)) {
      return new PlaceRef(Scheme.CN, padded, name, PlaceRef.levelOf(padded), null);
    }
    throw new Refused(KernelRefusal.PLACE_CODE_UNKNOWN, field + ".code", given);
  }

  /** Whether the table knows the county of a code, but nothing at all below that county. */
  private boolean liesBelowTheTable(String padded) {
    PlaceRef.Level level = PlaceRef.levelOf(padded);
    if (level != PlaceRef.Level.TOWNSHIP && level != PlaceRef.Level.VILLAGE) {
      return false;
    }
    String county = PlaceRef.padded(padded.substring(0, 6));
    return cards.apply(county).isPresent() && !hasPlacesBelow.test(county);
  }

  private static String padded(String digits, String field) {
    try {
      return PlaceRef.padded(digits);
    } catch (Refused malformed) {
      throw new Refused(malformed.refusal(), field + ".code", digits);
    }
  }

  private static String nameOf(@Nullable String name, String field) {
    if (name == null || name.isBlank()) {
      throw new Refused(RegionRefusal.PLACE_NAME_REQUIRED, field + ".name");
    }
    return name.strip();
  }
}
