package anda.household.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.household.TransferEvent.HouseholdFormed;
import anda.household.TransferEvent.HouseholdMerged;
import anda.household.TransferEvent.HouseholdSplit;
import anda.household.TransferEvent.MembersTakenIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 转户视图 Splits and merges whose second half may still be missing. */
@Component
public class TransferView implements View<TransferCard> {

  @Override
  public String name() {
    return "household.transfer";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<TransferCard> state() {
    return TransferCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    if (event.fact() instanceof HouseholdSplit || event.fact() instanceof HouseholdMerged) {
      return Set.of(event.id());
    }
    if (event.fact() instanceof HouseholdFormed fact) {
      return Set.of(fact.splitEventId());
    }
    return event.fact() instanceof MembersTakenIn fact ? Set.of(fact.mergeEventId()) : Set.of();
  }

  @Override
  public TransferCard fold(@Nullable TransferCard card, RecordedEvent event, String key) {
    boolean left = event.id().equals(key);
    return new TransferCard(
        left || card != null && card.left(), !left || card != null && card.arrived());
  }

  @Override
  public Map<String, Object> index(TransferCard card) {
    return Map.of("open", card.open());
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("open"));
  }
}
