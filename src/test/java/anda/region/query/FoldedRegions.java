package anda.region.query;

import anda.kernel.PlaceRef;
import anda.region.Place;
import anda.region.RegionDirectory;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The directory over cards folded in memory: the rules of the stored one without its store. */
public final class FoldedRegions implements RegionDirectory {

  private final Map<String, PlaceCard> cards;
  private final PlaceRules rules;

  /** Over the cards of a told log. */
  public FoldedRegions(Told told) {
    cards = told.cards(new PlaceView());
    rules =
        new PlaceRules(
            code -> Optional.ofNullable(cards.get(code)),
            code ->
                cards.keySet().stream()
                    .anyMatch(
                        other -> !other.equals(code) && other.startsWith(PlaceRef.prefixOf(code))));
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public PlaceRef resolve(@Nullable String code, @Nullable String name, String field) {
    return rules.resolve(code, name, field);
  }

  @Override
  public Optional<Place> find(String code) {
    return Optional.ofNullable(findAll(List.of(code)).get(code));
  }

  @Override
  public Map<String, Place> findAll(Collection<String> codes) {
    Map<String, Place> places = new HashMap<>();
    for (String code : codes) {
      PlaceCard card = cards.get(code);
      if (card != null) {
        places.put(code, PlacePaths.place(card, cards));
      }
    }
    return places;
  }

  @Override
  public List<Place> named(String name, @Nullable String below) {
    String prefix = below == null ? "" : PlaceRef.prefixOf(below);
    return cards.values().stream()
        .filter(card -> card.code().startsWith(prefix) && card.name().equals(name))
        .map(card -> PlacePaths.place(card, cards))
        .toList();
  }

  @Override
  public Set<String> withPredecessors(String code) {
    Set<String> all = new LinkedHashSet<>(List.of(code));
    int before;
    do {
      before = all.size();
      cards.values().stream()
          .filter(card -> card.successors().stream().anyMatch(all::contains))
          .map(PlaceCard::code)
          .toList()
          .forEach(all::add);
    } while (all.size() > before);
    return all;
  }
}
