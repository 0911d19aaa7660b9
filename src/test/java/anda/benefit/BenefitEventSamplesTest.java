package anda.benefit;

import anda.kernel.DomainEvent;
import anda.testing.FrozenSamples;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Assets, arrangements, incomes and published distributions in their written form. */
class BenefitEventSamplesTest extends FrozenSamples {

  @Override
  protected Set<Class<? extends DomainEvent>> kinds() {
    return Set.of(
        AssetEvent.class,
        ArrangementEvent.class,
        DistributionEvent.class,
        IncomeEvent.class,
        PublishedDistributionEvent.class);
  }

  @Override
  protected List<DomainEvent> samples() {
    return Stream.of(
            AssetEventSamples.all(),
            BenefitEventSamples.all(),
            DistributionEventSamples.all(),
            PublishedEventSamples.all())
        .flatMap(List::stream)
        .toList();
  }
}
