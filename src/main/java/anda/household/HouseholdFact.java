package anda.household;

import anda.kernel.DomainEvent;
import java.util.List;

/**
 * 农户事实 Whatever happened to a household. Identity stands in events sealed only, and no digest of it
 * ever does.
 *
 * <p>Each event tells how the household stands once it was recorded; when it happened tells the
 * envelope.
 */
public sealed interface HouseholdFact extends DomainEvent
    permits HouseholdEvent, MemberEvent, TransferEvent {

  /** How the household stands once this was recorded. */
  HouseholdStanding standing();

  /** Rules of procedure it did not keep. */
  List<HouseholdIrregularity> irregularities();
}
