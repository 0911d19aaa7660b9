package anda.benefit.command;

import anda.benefit.DistributionEvent.DistributionAnnulled;
import anda.benefit.DistributionEvent.DistributionLinesAdded;
import anda.benefit.DistributionEvent.DistributionLinesWithdrawn;
import anda.benefit.DistributionEvent.DistributionPlanClosed;
import anda.benefit.DistributionEvent.DistributionPlanOpened;
import anda.benefit.DistributionEvent.DistributionPlanReturned;
import anda.benefit.DistributionLine;
import anda.benefit.DistributionScope;
import anda.kernel.PartialDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 分配经过 What the plan of a distribution has been through; the deciding half is {@link Distribution}.
 */
abstract class DistributionState {

  @AggregateIdentifier @Nullable String id;
  @Nullable DistributionScope scope;
  @Nullable PartialDate firstDay;

  /** Digest of the closed plan; null = the plan is open. */
  @Nullable String digest;

  boolean annulled;
  int chunks;
  int lastNumber;
  long sum;

  /** The lines that stand, by their numbers. */
  final TreeMap<Integer, DistributionLine> lines = new TreeMap<>();

  /** Who stands in a line for which purpose. */
  final Set<String> taken = new HashSet<>();

  @EventSourcingHandler
  void on(
      DistributionPlanOpened event,
      @SourceId String source,
      @MetaDataValue(ArrangementState.ON) @Nullable PartialDate on) {
    id = source;
    scope = event.scope();
    firstDay = on;
  }

  @EventSourcingHandler
  void on(DistributionLinesAdded event) {
    chunks = event.chunk();
    for (DistributionLine line : event.lines()) {
      lines.put(line.number(), line);
      lastNumber = Math.max(lastNumber, line.number());
      sum = Math.addExact(sum, line.fen());
      String key = DistributionPolicy.key(line.payee(), line.purpose());
      if (key != null) {
        taken.add(key);
      }
    }
  }

  @EventSourcingHandler
  void on(DistributionLinesWithdrawn event) {
    for (DistributionLine line : event.lines()) {
      lines.remove(line.number());
      sum = Math.subtractExact(sum, line.fen());
      taken.remove(DistributionPolicy.key(line.payee(), line.purpose()));
    }
  }

  @EventSourcingHandler
  void on(DistributionPlanClosed event) {
    digest = event.digest();
  }

  @EventSourcingHandler
  void on(DistributionPlanReturned event) {
    digest = null;
  }

  @EventSourcingHandler
  void on(DistributionAnnulled event) {
    annulled = true;
  }
}
