package anda.region.query;

import anda.kernel.PartialDate;
import anda.kernel.Source;
import anda.region.PairingTerms;
import org.jspecify.annotations.Nullable;

/**
 * 结对卡片 What is known of one pairing.
 *
 * @param terms what is stated; null while only an act on it is known, which happens in the past
 *     only
 * @param source where the terms come from; null = told in Anda itself
 * @param statedBy id of the event that holds the terms: a correction names it
 * @param statedAt position of that event
 * @param end its end as recorded here; null = none
 * @param annulled why it was annulled; null = it stands
 */
public record PairingCard(
    @Nullable PairingTerms terms,
    @Nullable Source source,
    @Nullable String statedBy,
    long statedAt,
    @Nullable End end,
    @Nullable String annulled) {

  static final PairingCard EMPTY = new PairingCard(null, null, null, -1, null, null);

  /**
   * 结束 How it came to its end.
   *
   * @param position position of the event that says so
   */
  public record End(PartialDate to, String reason, long position) {}

  /** Last day: of the recorded end, else as stated; null = unknown or still running. */
  public @Nullable PartialDate to() {
    if (end != null && end.position() > statedAt) {
      return end.to();
    }
    return terms == null ? null : terms.to();
  }
}
