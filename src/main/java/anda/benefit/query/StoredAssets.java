package anda.benefit.query;

import anda.benefit.AssetEvent;
import anda.eventstore.view.At;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.Slice;
import anda.eventstore.view.Views;
import anda.household.HouseholdFact;
import org.springframework.stereotype.Component;

/** 资产读取 Reads assets: lists and totals from the view, existence from the log. */
@Component
public class StoredAssets {

  private final EventReader log;
  private final CardReader<AssetCard> cards;

  StoredAssets(EventReader log, Views views, AssetView view) {
    this.log = log;
    this.cards = views.reader(view);
  }

  /** Whether there is such an asset. */
  public boolean exists(String id) {
    return log.ofAggregate(id).stream().anyMatch(event -> event.fact() instanceof AssetEvent);
  }

  /** Whether there is such a household. */
  public boolean householdExists(String id) {
    return log.ofAggregate(id).stream().anyMatch(event -> event.fact() instanceof HouseholdFact);
  }

  /** The reader of cards. */
  public CardReader<AssetCard> cards() {
    return cards;
  }

  /** A page of assets. */
  public Cards<AssetCard> list(AssetCriteria criteria, Slice slice, At at) {
    return cards.list(criteria.filter(), slice, at);
  }
}
