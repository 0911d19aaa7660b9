package anda.region.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.Views;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.region.ApprovalTables;
import anda.region.query.ApprovalTableCard.Version;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers from the cards of {@link ApprovalTableView}. */
@Component
class StoredApprovalTables implements ApprovalTables {

  private final CardReader<ApprovalTableCard> cards;

  StoredApprovalTables(Views views, ApprovalTableView view) {
    this.cards = views.reader(view);
  }

  @Override
  public Optional<Steps> stepsFor(String placeCode, LocalDate day) {
    List<String> nearestFirst = placesUpwards(placeCode);
    Map<String, Card<ApprovalTableCard>> tables = new HashMap<>();
    cards
        .list(
            Filters.in("ix.place", nearestFirst),
            Sorts.ascending("ix.place"),
            0,
            nearestFirst.size(),
            At.LIVE)
        .items()
        .forEach(
            card ->
                tables.put(
                    card.state().place() == null
                        ? ApprovalTableView.EVERYWHERE
                        : card.state().place(),
                    card));
    return nearestFirst.stream()
        .filter(tables::containsKey)
        .map(tables::get)
        .flatMap(card -> card.state().on(day).map(one -> steps(card.key(), one)).stream())
        .findFirst();
  }

  private static Steps steps(String table, Version version) {
    Source source = version.source();
    return new Steps(
        table,
        version.number(),
        version.effectiveFrom(),
        version.steps(),
        source == null ? null : source.text());
  }

  private static List<String> placesUpwards(String code) {
    List<String> places = new ArrayList<>();
    if (code.length() == 12 && code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      for (int digits : new int[] {12, 9, 6, 4, 2}) {
        String place = PlaceRef.padded(code.substring(0, digits));
        if (!places.contains(place)) {
          places.add(place);
        }
      }
    }
    places.add(ApprovalTableView.EVERYWHERE);
    return places;
  }
}
