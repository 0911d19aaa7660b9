package anda.household.process;

import anda.kernel.PlaceRef;
import anda.region.RegionDirectory;
import org.jspecify.annotations.Nullable;

/** 嘎查村 Where a household lives, in the words of the code table. */
public final class Villages {

  private Villages() {}

  /**
   * The place of a code. A name that came with a known code is not kept: somebody may have typed a
   * person's name there, and the log forgets nothing.
   *
   * @throws anda.kernel.Refused as {@link RegionDirectory#resolve}
   */
  public static PlaceRef of(
      RegionDirectory regions, @Nullable String code, @Nullable String name, String field) {
    PlaceRef place = regions.resolve(code, name, field);
    boolean known = place.scheme() == PlaceRef.Scheme.CN && regions.find(place.code()).isPresent();
    return known ? regions.resolve(place.code(), null, field) : place;
  }
}
