package anda.region;

import anda.kernel.PlaceRef;
import anda.kernel.PlaceRef.Level;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 上级区域 Codes of a place and of everything above it, so that a subtree is one equality. */
public final class Areas {

  /** Value of a dimension where there is more than one. */
  public static final String SEVERAL = "SEVERAL";

  /** Value of a dimension where the source states none. */
  public static final String NOT_STATED = "NOT_STATED";

  private static final List<Integer> DIGITS = List.of(2, 4, 6, 9, 12);

  private Areas() {}

  /** Codes of the places and of all above them; names stand for places without a code. */
  public static List<String> of(Collection<PlaceRef> places) {
    Set<String> areas = new LinkedHashSet<>();
    for (PlaceRef place : places) {
      if (divided(place)) {
        Level lowest = PlaceRef.levelOf(place.code());
        for (Level level : Level.values()) {
          if (level.compareTo(lowest) <= 0) {
            areas.add(at(place.code(), level));
          }
        }
      } else {
        areas.add(place.code().isEmpty() ? place.name() : place.code());
      }
    }
    return List.copyOf(areas);
  }

  /** The one code of a level that holds all places, else {@link #SEVERAL} or none stated. */
  public static String common(Collection<PlaceRef> places, Level level) {
    List<Optional<String>> codes = places.stream().map(p -> codeAt(p, level)).distinct().toList();
    if (codes.size() > 1) {
      return SEVERAL;
    }
    return codes.isEmpty() ? NOT_STATED : codes.get(0).orElse(NOT_STATED);
  }

  private static Optional<String> codeAt(PlaceRef place, Level level) {
    return divided(place) && PlaceRef.levelOf(place.code()).compareTo(level) >= 0
        ? Optional.of(at(place.code(), level))
        : Optional.empty();
  }

  private static String at(String code, Level level) {
    return PlaceRef.padded(code.substring(0, DIGITS.get(level.ordinal())));
  }

  private static boolean divided(PlaceRef place) {
    return place.code().length() == 12 && place.code().chars().allMatch(Character::isDigit);
  }
}
