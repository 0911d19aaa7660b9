package anda.project;

import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公布范围 What a published figure speaks about.
 *
 * @param title in words
 * @param programme programme, 京蒙 for Beijing–Inner Mongolia; null = not stated
 * @param pairings ids of the pairings
 * @param places places
 * @param placeText the source's own words for the places
 * @param donors who gives
 * @param fundsText the source's own words for whose money it is
 * @param sectorText the source's own word for the sector
 * @param period time it covers; null = not stated
 * @param asOf day up to which it counts; null = not stated
 */
public record StatementScope(
    String title,
    @Nullable String programme,
    List<String> pairings,
    List<PlaceRef> places,
    @Nullable String placeText,
    List<Party> donors,
    @Nullable String fundsText,
    @Nullable String sectorText,
    @Nullable PartialDate period,
    @Nullable PartialDate asOf) {

  /** Keeps its own lists. */
  public StatementScope {
    pairings = List.copyOf(pairings);
    places = List.copyOf(places);
    donors = List.copyOf(donors);
  }
}
