package anda.benefit.query;

import anda.benefit.BenefitIrregularity;
import anda.benefit.DistributionEvent;
import anda.benefit.DistributionEvent.DistributionAnnulled;
import anda.benefit.DistributionEvent.DistributionLinesAdded;
import anda.benefit.DistributionEvent.DistributionLinesWithdrawn;
import anda.benefit.DistributionEvent.DistributionPlanClosed;
import anda.benefit.DistributionEvent.DistributionPlanOpened;
import anda.benefit.DistributionEvent.DistributionPlanReturned;
import anda.benefit.DistributionLine;
import anda.benefit.DistributionPurpose;
import anda.benefit.DistributionScope;
import anda.benefit.query.DistributionCard.Closed;
import anda.benefit.query.DistributionCard.IrregularPlan;
import anda.benefit.query.DistributionCard.PurposeSum;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 分配折叠 The plan of a distribution after one more event; pure. Changed in place within one fold. */
final class DistributionFold {

  private final RecordedEvent event;
  private @Nullable DistributionScope scope;
  private @Nullable String text;
  private List<Source> documents;
  private @Nullable PartialDate on;
  private @Nullable Source source;
  private int lines;
  private long fen;
  private List<PurposeSum> purposes;
  private @Nullable Closed closed;
  private @Nullable String returned;
  private @Nullable String annulled;
  private List<IrregularPlan> irregular;

  private DistributionFold(DistributionCard card, RecordedEvent event) {
    this.event = event;
    scope = card.scope();
    text = card.text();
    documents = card.documents();
    on = card.on();
    source = card.source();
    lines = card.lines();
    fen = card.fen();
    purposes = card.purposes();
    closed = card.closed();
    returned = card.returned();
    annulled = card.annulled();
    irregular = card.irregular();
  }

  static DistributionCard after(DistributionCard card, RecordedEvent event) {
    DistributionFold fold = new DistributionFold(card, event);
    if (event.fact() instanceof DistributionEvent fact) {
      fold.known(fact);
    }
    return fold.card();
  }

  private DistributionCard card() {
    return new DistributionCard(
        scope, text, documents, on, source, lines, fen, purposes, closed, returned, annulled,
        irregular);
  }

  private void known(DistributionEvent fact) {
    scope = fact.scope();
    if (fact instanceof DistributionPlanOpened e) {
      text = e.text();
      documents = e.documents();
      on = event.on();
      source = event.src();
    } else if (fact instanceof DistributionLinesAdded e) {
      e.lines().forEach(line -> count(line, 1));
    } else if (fact instanceof DistributionLinesWithdrawn e) {
      e.lines().forEach(line -> count(line, -1));
    } else if (fact instanceof DistributionPlanClosed e) {
      closed = new Closed(e.lines(), e.fen(), e.digest(), event.on(), e.documents(), event.id());
      broke(e.irregularities());
    } else if (fact instanceof DistributionPlanReturned e) {
      closed = null;
      returned = e.reason();
    } else if (fact instanceof DistributionAnnulled e) {
      annulled = e.reason();
    }
  }

  private void count(DistributionLine line, int sign) {
    lines += sign;
    fen += sign * line.fen();
    Map<DistributionPurpose, PurposeSum> sums = new EnumMap<>(DistributionPurpose.class);
    purposes.forEach(one -> sums.put(one.purpose(), one));
    sums.merge(
        line.purpose(),
        new PurposeSum(line.purpose(), sign, sign * line.fen()),
        (a, b) -> new PurposeSum(a.purpose(), a.lines() + b.lines(), a.fen() + b.fen()));
    purposes = sums.values().stream().filter(one -> one.lines() != 0 || one.fen() != 0).toList();
  }

  private void broke(List<BenefitIrregularity> codes) {
    if (!codes.isEmpty()) {
      irregular =
          Stream.concat(
                  irregular.stream(),
                  Stream.of(new IrregularPlan(event.id(), event.name(), event.on(), codes)))
              .toList();
    }
  }
}
