package anda.region;

import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 结对关系 Facts about one pairing: who helps whom, in which round, from when to when.
 *
 * <p>Pairings may overlap: one district has several banners, and a banner several partners.
 */
public sealed interface PairingEvent extends DomainEvent {

  /**
   * 结对登记 A pairing was recorded.
   *
   * @param terms what is stated of it
   * @param imported the row it came from; null = recorded in Anda itself
   */
  @EventName("region.PairingRecorded")
  record PairingRecorded(PairingTerms terms, @Nullable ImportedRow imported)
      implements PairingEvent, ImportedFact {
    @Override
    public Set<String> routes() {
      return terms.placeCodes();
    }
  }

  /**
   * 结对更正 What was recorded of a pairing was wrong; the right content replaces the whole.
   *
   * @param terms the right content
   * @param reason why
   * @param imported the newer row it came from; null = corrected by a person
   */
  @EventName("region.PairingCorrected")
  record PairingCorrected(PairingTerms terms, String reason, @Nullable ImportedRow imported)
      implements PairingEvent, ImportedFact {
    @Override
    public Set<String> routes() {
      return terms.placeCodes();
    }
  }

  /**
   * 结对结束 A pairing came to its end.
   *
   * @param to last day
   * @param reason why
   * @param places codes of both sides, whose pages tell of it
   */
  @EventName("region.PairingEnded")
  record PairingEnded(PartialDate to, String reason, List<String> places) implements PairingEvent {
    @Override
    public Set<String> routes() {
      return new LinkedHashSet<>(places);
    }
  }

  /**
   * 结对作废 A pairing never was: the record was a mistake.
   *
   * @param reason why
   * @param places codes of both sides, whose pages tell of it
   */
  @EventName("region.PairingAnnulled")
  record PairingAnnulled(String reason, List<String> places) implements PairingEvent {
    @Override
    public Set<String> routes() {
      return new LinkedHashSet<>(places);
    }
  }
}
