package anda.household.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.Slice;
import anda.eventstore.view.Views;
import anda.household.Remarked;
import anda.kernel.Sealed;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** 农户读取 Reads households: lists from the view, present truth from the log. */
@Component
public class StoredHouseholds {

  private static final int PAGE = 200;

  private final EventReader log;
  private final HouseholdView view;
  private final CardReader<HouseholdCard> households;
  private final CardReader<TransferCard> transfers;

  StoredHouseholds(EventReader log, Views views, HouseholdView view, TransferView transferView) {
    this.log = log;
    this.view = view;
    this.households = views.reader(view);
    this.transfers = views.reader(transferView);
  }

  /** The reader of household cards. */
  public CardReader<HouseholdCard> cards() {
    return households;
  }

  /**
   * 现况 A household as its own entries tell.
   *
   * @param position the last of them
   */
  public record Known(HouseholdCard card, long position) {}

  /**
   * A household as it stands at this moment, folded from its own entries: a rule may not rest on a
   * view, which may lag behind.
   */
  public Optional<Known> known(String id) {
    HouseholdCard card = null;
    long position = -1;
    for (RecordedEvent event : log.ofAggregate(id)) {
      if (!view.keys(event).isEmpty()) {
        card = view.fold(card, event, id);
        position = event.position();
      }
    }
    return card == null || card.place() == null
        ? Optional.empty()
        : Optional.of(new Known(card, position));
  }

  /** The same without the position. */
  public Optional<HouseholdCard> current(String id) {
    return known(id).map(Known::card);
  }

  /**
   * 附言 Words of an entry, sealed.
   *
   * @param event id of the entry
   */
  public record Words(String event, Sealed remark) {}

  /** Words of all entries of a household, in their order. */
  public List<Words> remarks(String id) {
    List<Words> all = new ArrayList<>();
    for (RecordedEvent event : log.ofAggregate(id)) {
      Sealed remark = event.fact() instanceof Remarked fact ? fact.remark() : null;
      if (remark != null) {
        all.add(new Words(event.id(), remark));
      }
    }
    return all;
  }

  /** A page of households. */
  public CardReader.Cards<HouseholdCard> list(HouseholdCriteria criteria, Slice slice, At at) {
    return households.list(criteria.filter(), slice, at);
  }

  /** All that stand in one village; empty where there are more than the given number. */
  public Optional<List<Card<HouseholdCard>>> ofVillage(Set<String> codes, int most, At at) {
    Bson filter = Filters.and(Filters.eq("ix.stands", true), Filters.in("ix.place", codes));
    List<Card<HouseholdCard>> all = new ArrayList<>();
    for (int page = 0; page * PAGE <= most; page++) {
      CardReader.Cards<HouseholdCard> found =
          households.list(filter, Sorts.ascending("ix.place"), page, PAGE, at);
      if (found.total() > most) {
        return Optional.empty();
      }
      all.addAll(found.items());
      if (found.items().size() < PAGE) {
        break;
      }
    }
    return Optional.of(all);
  }

  /** Ids of the entries of splits and merges whose second half is missing. */
  public List<String> openTransfers() {
    List<String> open = new ArrayList<>();
    int before;
    do {
      before = open.size();
      transfers
          .list(
              Filters.eq("ix.open", true), Sorts.ascending("ix.open"), before / PAGE, PAGE, At.LIVE)
          .items()
          .forEach(card -> open.add(card.key()));
    } while (open.size() - before == PAGE);
    return open;
  }

  /** Ids of households, a page at a time. */
  public List<String> ids(int page) {
    return households
        .list(Filters.empty(), Sorts.ascending("key"), page, PAGE, At.LIVE)
        .items()
        .stream()
        .map(Card::key)
        .toList();
  }
}
