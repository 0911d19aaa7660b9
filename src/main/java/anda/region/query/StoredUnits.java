package anda.region.query;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.region.UnitDirectory;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Folds a unit from its own entries: a rule may not rest on a view, which may lag behind. */
@Component
class StoredUnits implements UnitDirectory {

  private final EventReader log;
  private final UnitView view;

  StoredUnits(EventReader log, UnitView view) {
    this.log = log;
    this.view = view;
  }

  @Override
  public boolean exists(String unitId) {
    return card(unitId).isPresent();
  }

  @Override
  public Optional<String> nameOn(String unitId, LocalDate day) {
    return card(unitId).map(card -> card.nameOn(day));
  }

  private Optional<UnitCard> card(String unitId) {
    UnitCard card = null;
    for (RecordedEvent event : log.ofAggregate(unitId)) {
      if (view.keys(event).contains(unitId)) {
        card = view.fold(card, event, unitId);
      }
    }
    return Optional.ofNullable(card);
  }
}
