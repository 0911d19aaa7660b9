package anda.project;

import anda.kernel.DomainEvent;
import anda.testing.FrozenSamples;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Periods, reports and issues in their written form. */
class ReportEventSamplesTest extends FrozenSamples {

  @Override
  protected Set<Class<? extends DomainEvent>> kinds() {
    return Set.of(PeriodEvent.class, ReportEvent.class, IssueEvent.class);
  }

  @Override
  protected List<DomainEvent> samples() {
    return Stream.of(ReportEventSamples.all(), IssueEventSamples.all())
        .flatMap(List::stream)
        .toList();
  }
}
