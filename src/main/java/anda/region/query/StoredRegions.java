package anda.region.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.Views;
import anda.kernel.PlaceRef;
import anda.region.Place;
import anda.region.RegionDirectory;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 区划查询 Answers from the cards of {@link PlaceView}. */
@Component
public class StoredRegions implements RegionDirectory {

  /** Root of the table that is recorded after all others. */
  public static final String LAST_RECORDED = "150000000000";

  private static final int PAGE = 200;
  // 丰镇县 became 丰镇市 and then got another code: two hops. More than five would be a fault.
  private static final int MOST_HOPS = 5;

  private final CardReader<PlaceCard> cards;
  private final PlaceRules rules;
  private final Views views;
  private final EventReader log;
  private volatile boolean complete;

  StoredRegions(Views views, PlaceView view, EventReader log) {
    this.views = views;
    this.log = log;
    this.cards = views.reader(view);
    this.rules =
        new PlaceRules(
            code -> cards.one(code, At.LIVE).map(Card::state), code -> hasPlacesBelow(code));
  }

  // The table of this province is recorded last of all built-in tables.
  @Override
  public boolean ready() {
    if (!complete) {
      complete =
          cards.one(LAST_RECORDED, At.LIVE).flatMap(card -> card.state().newest()).isPresent()
              && views.await(log.head());
    }
    return complete;
  }

  /** The reader of place cards. */
  public CardReader<PlaceCard> cards() {
    return cards;
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
    return places(codes, At.LIVE);
  }

  /** The places of many codes at a moment of the log. */
  public Map<String, Place> places(Collection<String> codes, At at) {
    Set<String> wanted = new TreeSet<>();
    for (String code : codes) {
      if (PlacePaths.isCode(code)) {
        wanted.addAll(PlacePaths.ancestry(code));
      }
    }
    Map<String, PlaceCard> found = cards(wanted, at);
    Map<String, Place> places = new HashMap<>();
    for (String code : codes) {
      PlaceCard card = found.get(code);
      if (card != null) {
        places.put(code, PlacePaths.place(card, found));
      }
    }
    return places;
  }

  private Map<String, PlaceCard> cards(Collection<String> codes, At at) {
    Map<String, PlaceCard> found = new HashMap<>();
    List<String> all = new ArrayList<>(codes);
    for (int from = 0; from < all.size(); from += PAGE) {
      List<String> some = all.subList(from, Math.min(from + PAGE, all.size()));
      cards
          .list(Filters.in("ix.code", some), Sorts.ascending("ix.code"), 0, PAGE, at)
          .items()
          .forEach(card -> found.put(card.key(), card.state()));
    }
    return found;
  }

  /** A card as a place with its path at a moment of the log. */
  public Place shown(PlaceCard card, At at) {
    Map<String, PlaceCard> above = cards(PlacePaths.ancestry(card.code()), at);
    above.put(card.code(), card);
    return PlacePaths.place(card, above);
  }

  @Override
  public List<Place> named(String name, @Nullable String below) {
    Bson filter = Filters.eq("ix.names", name.strip());
    if (below != null) {
      filter = Filters.and(filter, under(below));
    }
    List<String> codes =
        cards.list(filter, Sorts.ascending("ix.code"), 0, PAGE, At.LIVE).items().stream()
            .map(Card::key)
            .toList();
    Map<String, Place> places = findAll(codes);
    return codes.stream().map(places::get).toList();
  }

  @Override
  public Set<String> withPredecessors(String code) {
    Set<String> all = new LinkedHashSet<>(List.of(code));
    Set<String> newest = Set.of(code);
    for (int hop = 0; hop < MOST_HOPS && !newest.isEmpty(); hop++) {
      Set<String> earlier = new LinkedHashSet<>();
      cards
          .list(Filters.in("ix.successors", newest), Sorts.ascending("ix.code"), 0, PAGE, At.LIVE)
          .items()
          .forEach(card -> earlier.add(card.key()));
      earlier.removeAll(all);
      all.addAll(earlier);
      newest = earlier;
    }
    return all;
  }

  /** All places below a code, by the range of its digits. */
  public static Bson under(String code) {
    String prefix = PlaceRef.prefixOf(code);
    return Filters.and(Filters.gt("ix.code", code), Filters.lt("ix.code", prefix + ":"));
  }

  private boolean hasPlacesBelow(String code) {
    return cards.list(under(code), Sorts.ascending("ix.code"), 0, 1, At.LIVE).total() > 0;
  }
}
