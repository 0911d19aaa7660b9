package anda.region.query;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.region.RegionEvent;
import anda.region.RegionEvent.CodeHistoryRecorded;
import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionsRecorded;
import anda.region.query.PlaceCard.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 区划视图 One card per place code. */
@Component
public class PlaceView implements View<PlaceCard> {

  @Override
  public String name() {
    return "region.place";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<PlaceCard> state() {
    return PlaceCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof RegionEvent fact ? fact.routes() : Set.of();
  }

  @Override
  public @Nullable PlaceCard fold(@Nullable PlaceCard state, RecordedEvent event, String key) {
    PlaceCard card = state == null ? new PlaceCard(key, List.of(), List.of()) : state;
    if (event.fact() instanceof RegionsRecorded fact) {
      return fact.rows().stream()
          .filter(row -> row.code().equals(key))
          .findFirst()
          .map(
              row ->
                  new Edition(
                      fact.codeYear(),
                      row.name(),
                      row.level(),
                      row.parent(),
                      fact.statisticalZones().contains(key)))
          .map(edition -> new PlaceCard(key, with(card.editions(), edition), card.periods()))
          .orElse(card);
    }
    if (event.fact() instanceof CodeHistoryRecorded fact) {
      List<CodePeriod> periods =
          Stream.concat(
                  card.periods().stream(),
                  fact.rows().stream().filter(row -> row.code().equals(key)))
              .sorted(Comparator.comparing(CodePeriod::validFrom))
              .toList();
      return new PlaceCard(key, card.editions(), periods);
    }
    return state;
  }

  private static List<Edition> with(List<Edition> editions, Edition added) {
    return Stream.concat(editions.stream(), Stream.of(added))
        .sorted(Comparator.comparing(Edition::codeYear))
        .toList();
  }

  @Override
  public Map<String, Object> index(PlaceCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("code", card.code());
    ix.put("name", card.name());
    ix.put("level", card.level().name());
    ix.put("inUse", card.newest().isPresent());
    card.newest()
        .ifPresent(
            edition -> {
              ix.put("zone", edition.statisticalZone());
              if (edition.parent() != null) {
                ix.put("parent", edition.parent());
              }
            });
    ix.put("names", names(card));
    ix.put("text", String.join(" ", names(card)).toLowerCase(Locale.ROOT));
    ix.put("successors", card.successors());
    return ix;
  }

  private static List<String> names(PlaceCard card) {
    return Stream.concat(Stream.of(card.name()), card.formerNames().stream()).toList();
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(
        List.of("code"),
        List.of("parent", "code"),
        List.of("names"),
        List.of("level", "code"),
        List.of("successors"));
  }
}
