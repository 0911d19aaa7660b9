package anda.benefit;

import anda.kernel.Quantity;
import java.util.List;

/**
 * 到户移交 A household that got a part of an asset, and what it got.
 *
 * @param household id of the household
 * @param things how much of what, for example 2 头; empty = not counted
 */
public record HandedHousehold(String household, List<Quantity> things) {

  /** Keeps its own list. */
  public HandedHousehold {
    things = List.copyOf(things);
  }
}
