package anda.benefit.query;

import anda.benefit.ArrangementFacts;
import anda.benefit.DistributionEvent;
import anda.benefit.DistributionPurpose;
import anda.eventstore.view.At;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.Conditions;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.Slice;
import anda.eventstore.view.Views;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分配读取 Reads distributions and their lines: lists from the views, present truth from the log. */
@Component
public class StoredDistributions {

  private final EventReader log;
  private final ArrangementView arrangements;
  private final CardReader<DistributionCard> cards;
  private final CardReader<LineCard> lines;

  StoredDistributions(
      EventReader log,
      Views views,
      ArrangementView arrangements,
      DistributionView view,
      LineView lineView) {
    this.log = log;
    this.arrangements = arrangements;
    this.cards = views.reader(view);
    this.lines = views.reader(lineView);
  }

  /** Whether there is such a distribution. */
  public boolean exists(String id) {
    return log.ofAggregate(id).stream()
        .anyMatch(event -> event.fact() instanceof DistributionEvent);
  }

  /** What was agreed in an arrangement, as its own entries tell; empty = none such, or void. */
  public Optional<ArrangementFacts> arrangement(String id) {
    ArrangementCard card = null;
    for (RecordedEvent event : log.ofAggregate(id)) {
      if (!arrangements.keys(event).isEmpty()) {
        card = arrangements.fold(card, event, id);
      }
    }
    return card == null || card.annulled() != null
        ? Optional.empty()
        : Optional.ofNullable(card.facts());
  }

  /** The reader of cards. */
  public CardReader<DistributionCard> cards() {
    return cards;
  }

  /**
   * 查询条件 Which distributions a list is about; null = whatever.
   *
   * @param areas codes of one place, old and new; the list holds all below it
   * @param state where they stand; null = all that are not void
   * @param text words in the title
   */
  public record Criteria(
      Set<String> areas,
      @Nullable String arrangement,
      @Nullable String project,
      DistributionCard.@Nullable State state,
      @Nullable String text) {}

  /** A page of distributions. */
  public Cards<DistributionCard> list(Criteria asked, Slice slice, At at) {
    Conditions conditions =
        new Conditions()
            .among("area", asked.areas())
            .equal("arrangement", asked.arrangement())
            .equal("project", asked.project())
            .words(asked.text());
    conditions =
        asked.state() == null
            ? conditions.not("state", DistributionCard.State.ANNULLED)
            : conditions.equal("state", asked.state());
    return cards.list(conditions.filter(), slice, at);
  }

  /**
   * 明细查询条件 Which lines of a distribution; null = whatever.
   *
   * @param withdrawn whether they left the plan
   */
  public record LineCriteria(
      String distribution,
      @Nullable DistributionPurpose purpose,
      @Nullable String household,
      @Nullable Boolean withdrawn) {}

  /** A page of the lines of a distribution. */
  public Cards<LineCard> lines(LineCriteria asked, Slice slice, At at) {
    Conditions conditions =
        new Conditions()
            .equal("distribution", asked.distribution())
            .equal("purpose", asked.purpose())
            .equal("household", asked.household())
            .equal("withdrawn", asked.withdrawn());
    return lines.list(conditions.filter(), slice, at);
  }
}
