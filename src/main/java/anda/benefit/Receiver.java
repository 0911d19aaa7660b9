package anda.benefit;

import anda.kernel.PlaceRef;
import anda.project.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 约定受益方 Whom an arrangement promises to; households only as a group, never by name.
 *
 * @param kind collective, households, …
 * @param party the collective or unit where it is one; null = a group
 * @param places where they are; empty = not stated
 * @param count how many there are, for example 68 collectives; null = not stated
 * @param text the source's own words; null = none
 */
public record Receiver(
    ReceiverKind kind,
    @Nullable Party party,
    List<PlaceRef> places,
    @Nullable Integer count,
    @Nullable String text) {

  /** Keeps its own list. */
  public Receiver {
    places = List.copyOf(places);
  }
}
