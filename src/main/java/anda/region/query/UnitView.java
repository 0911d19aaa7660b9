package anda.region.query;

import anda.eventstore.view.HistoryReader.Words;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.PartialDate;
import anda.region.UnitEvent;
import anda.region.UnitEvent.UnitRegistered;
import anda.region.UnitEvent.UnitRenamed;
import anda.region.query.UnitCard.UnitName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位视图 One card per unit. */
@Component
public class UnitView implements View<UnitCard> {

  private static final Comparator<UnitName> BY_DAY =
      Comparator.comparing(UnitName::from, Comparator.nullsFirst(PartialDate::compareTo));

  @Override
  public String name() {
    return "region.unit";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public Class<UnitCard> state() {
    return UnitCard.class;
  }

  @Override
  public Set<String> keys(RecordedEvent event) {
    return event.fact() instanceof UnitEvent ? Set.of(event.aggregate()) : Set.of();
  }

  @Override
  public @Nullable UnitCard fold(@Nullable UnitCard state, RecordedEvent event, String key) {
    List<UnitName> names = state == null ? List.of() : state.names();
    if (event.fact() instanceof UnitRegistered fact) {
      return new UnitCard(
          fact.kind(),
          fact.place(),
          fact.parentUnit(),
          fact.note(),
          with(names, new UnitName(fact.name(), fact.nameFrom())));
    }
    if (event.fact() instanceof UnitRenamed fact) {
      List<UnitName> more = with(names, new UnitName(fact.name(), fact.nameFrom()));
      return state == null
          ? new UnitCard(null, null, null, null, more)
          : new UnitCard(state.kind(), state.place(), state.parentUnit(), state.note(), more);
    }
    return state;
  }

  private static List<UnitName> with(List<UnitName> names, UnitName added) {
    return Stream.concat(names.stream(), Stream.of(added)).sorted(BY_DAY).toList();
  }

  @Override
  public @Nullable Words title(UnitCard card, LocalDate day) {
    return Words.same(card.nameOn(day));
  }

  @Override
  public Map<String, Object> index(UnitCard card) {
    Map<String, Object> ix = new TreeMap<>();
    ix.put("name", card.names().get(card.names().size() - 1).name());
    ix.put("names", card.names().stream().map(UnitName::name).distinct().toList());
    ix.put(
        "text",
        String.join(" ", card.names().stream().map(UnitName::name).toList())
            .toLowerCase(Locale.ROOT));
    if (card.kind() != null) {
      ix.put("kind", card.kind().name());
    }
    if (card.place() != null) {
      ix.put("place", card.place().code());
    }
    if (card.parentUnit() != null) {
      ix.put("parentUnit", card.parentUnit());
    }
    return ix;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("kind", "name"), List.of("place"), List.of("names"));
  }
}
