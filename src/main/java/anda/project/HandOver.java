package anda.project;

import anda.kernel.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 移交 What of a project went to whom; household assets go to households, never named here.
 *
 * @param assetClass class of the assets
 * @param receiver who took them over: a village, a collective, a unit, 受益户
 * @param things how much of what; empty = not counted
 * @param text in words
 */
public record HandOver(
    AssetClass assetClass, Party receiver, List<Quantity> things, @Nullable String text) {

  /** Keeps its own list. */
  public HandOver {
    things = List.copyOf(things);
  }
}
