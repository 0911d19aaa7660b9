package anda.household;

import anda.kernel.DomainEvent;
import anda.testing.FrozenSamples;
import java.util.List;
import java.util.Set;

/** Households and their members in their written form. */
class HouseholdEventSamplesTest extends FrozenSamples {

  @Override
  protected Set<Class<? extends DomainEvent>> kinds() {
    return Set.of(HouseholdEvent.class, MemberEvent.class, TransferEvent.class);
  }

  @Override
  protected List<DomainEvent> samples() {
    return HouseholdEventSamples.all();
  }
}
