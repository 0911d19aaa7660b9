package anda.region.query;

import anda.kernel.PlaceRef;
import anda.region.PairingTerms.Remark;
import anda.region.PairingTerms.RemarkCode;
import anda.region.RegionDirectory;
import java.util.Optional;

/** 地点说明 What a reader must know of a place as it was given: compared, never repaired. */
public final class PlaceRemarks {

  private PlaceRemarks() {}

  /**
   * The remark on a resolved place; empty when it agrees with the table or cannot be compared.
   *
   * @param side {@code donor} or {@code recipient}
   */
  public static Optional<Remark> of(RegionDirectory regions, String side, PlaceRef place) {
    if (place.code().isEmpty()) {
      return Optional.of(new Remark(RemarkCode.PLACE_CODE_MISSING, side, place.name(), null));
    }
    if (place.scheme() != PlaceRef.Scheme.CN) {
      return Optional.empty();
    }
    var known = regions.find(place.code());
    if (known.isEmpty()) {
      return Optional.of(new Remark(RemarkCode.PLACE_CODE_BELOW_TABLE, side, place.code(), null));
    }
    return known.get().isCalled(place.name())
        ? Optional.empty()
        : Optional.of(
            new Remark(
                RemarkCode.PLACE_NAME_DIFFERS, side, place.name(), known.get().ref().name()));
  }
}
