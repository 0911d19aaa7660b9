package anda.project;

import anda.kernel.DomainEvent;
import anda.testing.FrozenSamples;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Projects and statements in their written form. */
class ProjectEventSamplesTest extends FrozenSamples {

  @Override
  protected Set<Class<? extends DomainEvent>> kinds() {
    return Set.of(ProjectEvent.class, StatementEvent.class);
  }

  @Override
  protected List<DomainEvent> samples() {
    return Stream.of(ProjectEventSamples.all(), StatementEventSamples.all())
        .flatMap(List::stream)
        .toList();
  }
}
