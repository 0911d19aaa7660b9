package anda.project.process;

import anda.imports.RowReader;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.region.Place;
import anda.region.RegionDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 行内地点 The places of a row: by its code, or by the names of several banners beside it. */
final class RowPlaces {

  private static final String CODE = "place_code";
  private static final String NAME = "place";
  private static final Pattern BELOW_LEAGUE =
      Pattern.compile("(?:内蒙古自治区|内蒙古|北京市|北京)?(.+?[盟市])?(.+)");

  private final RegionDirectory regions;

  RowPlaces(RegionDirectory regions) {
    this.regions = regions;
  }

  /** Whether the code tables to check codes by are complete. */
  boolean ready() {
    return regions.ready();
  }

  /** The places; empty, with a problem told, where the code cannot be. */
  List<PlaceRef> of(RowReader row) {
    String name = row.text(NAME);
    String given = row.text(CODE);
    String code = given != null && given.startsWith("zone:") ? given : row.code(CODE);
    if (given != null && code == null || given == null && name == null) {
      return List.of();
    }
    if (given == null) {
      List<PlaceRef> named = byName(name);
      if (!named.isEmpty()) {
        String codes = named.stream().map(PlaceRef::code).collect(Collectors.joining("、"));
        row.note(NAME, RowFinding.PROJECT_PLACE_BY_NAME, codes);
        return named;
      }
    }
    PlaceRef place;
    try {
      place = regions.resolve(code, name, CODE);
    } catch (Refused refused) {
      row.refuse(CODE, refused.refusal(), refused.parameters().toArray(String[]::new));
      return List.of();
    }
    if (given == null && place.scheme() == PlaceRef.Scheme.EXTERNAL) {
      row.note(NAME, RowFinding.PROJECT_PLACE_NOT_FOUND);
    }
    if (name == null || place.scheme() != PlaceRef.Scheme.CN) {
      return List.of(place);
    }
    Optional<Place> known = regions.find(place.code());
    List<String> names = names(name, known.map(p -> p.ref().name()).orElse(""));
    if (names.size() > 1) {
      row.note(CODE, RowFinding.PROJECT_SEVERAL_PLACES_ONE_CODE, String.join("、", names), given);
      List<PlaceRef> several = several(names, place.code());
      return several.isEmpty() ? List.of(place) : several;
    }
    if (known.isPresent() && known.get().path().stream().noneMatch(name::contains)) {
      row.note(NAME, RowFinding.PROJECT_PLACE_UNLIKE_CODE, given, known.get().ref().name());
    }
    return List.of(place);
  }

  /** The banners or districts of these names; empty unless each name has exactly one. */
  private List<PlaceRef> byName(String text) {
    List<PlaceRef> places = new ArrayList<>();
    for (String name : names(text, "")) {
      PlaceRef found = banner(name, null);
      if (found == null) {
        Matcher above = BELOW_LEAGUE.matcher(name);
        found = above.matches() ? banner(above.group(2), null) : null;
      }
      if (found == null) {
        return List.of();
      }
      places.add(found);
    }
    return places.stream().distinct().toList();
  }

  /** Names joined by "and" or 、, without remarks in brackets and the league before the first. */
  private static List<String> names(String text, String above) {
    List<String> names = new ArrayList<>();
    for (String part : text.replaceAll("[(（].*?[)）]", "").split(" and |、|，|,")) {
      String name = part.strip();
      if (name.startsWith(above) && name.length() > above.length()) {
        name = name.substring(above.length());
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** The banners of these names in the same province; empty unless each name has exactly one. */
  private List<PlaceRef> several(List<String> names, String code) {
    String province = PlaceRef.padded(code.substring(0, 2));
    List<PlaceRef> places = new ArrayList<>();
    for (String name : names) {
      @Nullable PlaceRef banner = banner(name, province);
      if (banner == null) {
        return List.of();
      }
      places.add(banner);
    }
    return places.stream().distinct().toList();
  }

  private @Nullable PlaceRef banner(String name, @Nullable String province) {
    List<Place> banners =
        regions.named(name, province).stream()
            .filter(place -> place.ref().level() == PlaceRef.Level.COUNTY && place.inUse())
            .toList();
    return banners.size() == 1 ? banners.get(0).ref() : null;
  }
}
