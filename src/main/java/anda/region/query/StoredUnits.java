package anda.region.query;

import anda.eventstore.view.At;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.Views;
import anda.region.UnitDirectory;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers from the cards of {@link UnitView}. */
@Component
class StoredUnits implements UnitDirectory {

  private final CardReader<UnitCard> cards;

  StoredUnits(Views views, UnitView view) {
    this.cards = views.reader(view);
  }

  @Override
  public boolean exists(String unitId) {
    return cards.one(unitId, At.LIVE).isPresent();
  }

  @Override
  public Optional<String> nameOn(String unitId, LocalDate day) {
    return cards.one(unitId, At.LIVE).map(card -> card.state().nameOn(day));
  }
}
