package anda.benefit;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.project.AssetClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 资产内容 What a project asset is.
 *
 * @param name what it is called in the ledger
 * @param project id of the project that made it; null = not known
 * @param pairings ids of the pairings it belongs to
 * @param assetClass operating, public welfare, household
 * @param things how much of what, for example 1300 头; empty = not counted
 * @param value original value by kind of the money it was made with; empty = not valued
 * @param places where it stands; empty = not stated
 * @param formed when it was finished (形成资产); null = unknown
 * @param rights who holds which right; a right without an entry is not stated
 * @param text further words; null = none
 */
public record AssetFacts(
    String name,
    @Nullable String project,
    List<String> pairings,
    AssetClass assetClass,
    List<Quantity> things,
    List<Amount> value,
    List<PlaceRef> places,
    @Nullable PartialDate formed,
    List<RightHolder> rights,
    @Nullable String text) {

  /** Keeps its own lists. */
  public AssetFacts {
    pairings = List.copyOf(pairings);
    things = List.copyOf(things);
    value = List.copyOf(value);
    places = List.copyOf(places);
    rights = List.copyOf(rights);
  }
}
