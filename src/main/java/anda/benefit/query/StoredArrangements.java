package anda.benefit.query;

import anda.benefit.ArrangementEvent;
import anda.benefit.AssetEvent;
import anda.eventstore.view.At;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.Slice;
import anda.eventstore.view.Views;
import anda.project.ProjectEvent;
import anda.region.PairingEvent;
import org.springframework.stereotype.Component;

/** 利益联结读取 Reads arrangements: lists and totals from the view, existence from the log. */
@Component
public class StoredArrangements {

  private final EventReader log;
  private final CardReader<ArrangementCard> cards;

  StoredArrangements(EventReader log, Views views, ArrangementView view) {
    this.log = log;
    this.cards = views.reader(view);
  }

  /** Whether there is such an arrangement. */
  public boolean exists(String id) {
    return log.ofAggregate(id).stream().anyMatch(e -> e.fact() instanceof ArrangementEvent);
  }

  /** Whether there is such an asset. */
  public boolean assetExists(String id) {
    return log.ofAggregate(id).stream().anyMatch(e -> e.fact() instanceof AssetEvent);
  }

  /** Whether there is such a project. */
  public boolean projectExists(String id) {
    return log.ofAggregate(id).stream().anyMatch(e -> e.fact() instanceof ProjectEvent);
  }

  /** Whether there is such a pairing. */
  public boolean pairingExists(String id) {
    return log.ofAggregate(id).stream().anyMatch(e -> e.fact() instanceof PairingEvent);
  }

  /** The reader of cards. */
  public CardReader<ArrangementCard> cards() {
    return cards;
  }

  /** A page of arrangements. */
  public Cards<ArrangementCard> list(ArrangementCriteria criteria, Slice slice, At at) {
    return cards.list(criteria.filter(), slice, at);
  }
}
