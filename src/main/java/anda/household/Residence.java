package anda.household;

import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 所在 Where a household belongs and since when. Stored in events.
 *
 * @param place the gacha
 * @param since since when; null = unknown
 * @param asOf a day on which a source told it so; null = none known
 */
public record Residence(PlaceRef place, @Nullable PartialDate since, @Nullable LocalDate asOf) {

  /** Whether a move that is told now happened after this began, so that it replaces it. */
  public boolean before(Residence other) {
    return Succession.replaces(since, asOf, other.since, true);
  }
}
