package anda.region;

import anda.kernel.PlaceRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 区划目录 Looks places up by code or name; what it answers comes from recorded tables only. */
public interface RegionDirectory {

  /** Whether the built-in tables are complete; before that known codes may seem unknown. */
  boolean ready();

  /**
   * The place a code stands for, ready to be recorded.
   *
   * <p>Codes under 11 and 15 are checked: against the newest table, then against the history of
   * codes (name and level of that time, year unknown), then, where the table does not reach down to
   * that level at all and a name is given, accepted as below the table with year unknown. Codes of
   * other provinces are kept unchecked as {@code EXTERNAL}. {@code zone:} ids and names without a
   * code are kept as {@code ZONE} or {@code EXTERNAL}.
   *
   * @param code 2, 4, 6, 9 or 12 digits, {@code zone:<slug>}, or null or blank for none
   * @param name name as given; null = take that of the table
   * @param field field of the request, for the refusal
   * @throws anda.kernel.Refused {@code PLACE_CODE_MALFORMED}, {@code PLACE_CODE_UNKNOWN}, {@code
   *     PLACE_NAME_REQUIRED}
   */
  PlaceRef resolve(@Nullable String code, @Nullable String name, String field);

  /** The place of a code in any table or in the history; empty when unknown. */
  Optional<Place> find(String code);

  /** The same for many codes at once, by 12-digit code; unknown ones are absent. */
  Map<String, Place> findAll(Collection<String> codes);

  /** All places of exactly that name, optionally below a code; a name alone is no key. */
  List<Place> named(String name, @Nullable String below);

  /**
   * The code itself and the codes that led to it, so that facts under an old code are found.
   *
   * @param code 12 digits
   */
  Set<String> withPredecessors(String code);

  /**
   * Codes under which facts of a place and of all below it are found; none for no place.
   *
   * @param code 2, 4, 6, 9 or 12 digits; null = no place
   * @param field field of the request, for the refusal
   * @throws anda.kernel.Refused {@code PLACE_CODE_MALFORMED}
   */
  default Set<String> areas(@Nullable String code, String field) {
    return code == null ? Set.of() : withPredecessors(PlaceRef.padded(code, field));
  }
}
