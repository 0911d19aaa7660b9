package anda.benefit.query;

import anda.benefit.ArrangementEvent;
import anda.benefit.PublishedDistributionEvent;
import anda.eventstore.view.At;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.Slice;
import anda.eventstore.view.Views;
import anda.project.ProjectEvent;
import org.springframework.stereotype.Component;

/** 公布分配读取 Reads published distributions: lists from the view, existence from the log. */
@Component
public class StoredPublished {

  private final EventReader log;
  private final CardReader<PublishedCard> cards;

  StoredPublished(EventReader log, Views views, PublishedView view) {
    this.log = log;
    this.cards = views.reader(view);
  }

  /** Whether there is such a record. */
  public boolean exists(String id) {
    return log.ofAggregate(id).stream()
        .anyMatch(event -> event.fact() instanceof PublishedDistributionEvent);
  }

  /** Whether there is such a project or arrangement. */
  public boolean targetExists(String id) {
    return log.ofAggregate(id).stream()
        .anyMatch(e -> e.fact() instanceof ProjectEvent || e.fact() instanceof ArrangementEvent);
  }

  /** The reader of cards. */
  public CardReader<PublishedCard> cards() {
    return cards;
  }

  /** A page of published distributions. */
  public Cards<PublishedCard> list(PublishedCriteria criteria, Slice slice, At at) {
    return cards.list(criteria.filter(), slice, at);
  }
}
