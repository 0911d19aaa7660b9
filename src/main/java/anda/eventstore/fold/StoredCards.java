package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import anda.eventstore.fold.Row.Slot;
import anda.eventstore.fold.Sums.Sum;
import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** 视图读取 Reads one view's cards and totals, live or as known at a position. */
final class StoredCards<S> implements CardReader<S> {

  private static final int DEEPEST_ROW = 10_000;
  private static final int MOST_ROWS_EXPLAINED = 10_000;
  private static final int LARGEST_PAGE = 200;

  private final ViewRunner<S> view;

  StoredCards(ViewRunner<S> view) {
    this.view = view;
  }

  @Override
  public Optional<Card<S>> one(String key, At at) {
    Long position = at.position();
    Standing now = position == null ? built() : reached(position);
    Document live = view.generation(now).cards().find(eq(key)).first();
    boolean asKnown = live != null && (position == null || live.getLong("from") <= position);
    Document found = asKnown || position == null ? live : stood(now, key, position);
    return Optional.ofNullable(found).map(document -> card(now, key, document));
  }

  /** The version that stood at a position: the ids of a key's versions sort by position. */
  private @Nullable Document stood(Standing now, String key, long position) {
    return view.generation(now)
        .closed()
        .find(
            and(
                gte("_id", Held.versionId(key, 0)),
                lte("_id", Held.versionId(key, position)),
                gt("to", position)))
        .sort(descending("_id"))
        .limit(1)
        .first();
  }

  @Override
  public Optional<Card<S>> trueOn(String key, LocalDate day) {
    return new TrueOn<>(view.view(), view.log()).card(key, day, changedAt(key));
  }

  private List<Long> changedAt(String key) {
    Generation in = view.generation(built());
    List<Long> positions = new ArrayList<>();
    Bson versionsOfKey =
        and(gte("_id", Held.versionId(key, 0)), lte("_id", Held.versionId(key, Long.MAX_VALUE)));
    in.cards().find(eq(key)).forEach(card -> positions.add(card.getLong("from")));
    in.closed()
        .find(versionsOfKey)
        .projection(include("from"))
        .forEach(version -> positions.add(version.getLong("from")));
    return positions;
  }

  @Override
  public Cards<S> list(Bson filter, Bson sort, int page, int size, At at) {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new Refused(FoldRefusal.PAGE_MALFORMED, "size", Integer.toString(LARGEST_PAGE));
    }
    if ((page + 1L) * size > DEEPEST_ROW) {
      throw new Refused(FoldRefusal.PAGE_TOO_DEEP, "page", Integer.toString(DEEPEST_ROW));
    }
    Long position = at.position();
    if (position == null) {
      return live(filter, sort, page, size);
    }
    Standing now = reached(position);
    PastList past = new PastList(view.generation(now), filter, position, now.position());
    PastList.Page found = past.page(sort, page, size);
    List<Card<S>> items = found.items().stream().map(document -> card(now, document)).toList();
    return new Cards<>(items, found.total(), position);
  }

  private Cards<S> live(Bson filter, Bson sort, int page, int size) {
    Standing now = built();
    var cards = view.generation(now).cards();
    List<Card<S>> items =
        cards
            .find(filter)
            .sort(PastList.byKey(sort, "_id"))
            .skip(page * size)
            .limit(size)
            .map(document -> card(now, document))
            .into(new ArrayList<>());
    boolean all = items.size() < size && (page == 0 || !items.isEmpty());
    long total = all ? (long) page * size + items.size() : cards.countDocuments(filter);
    return new Cards<>(items, total, now.position());
  }

  @Override
  public List<Total> totals(String measure, Map<String, String> where, List<String> by, At at) {
    Standing now = at.position() == null ? built() : reached(at.position());
    long position = at.position() == null ? now.position() : at.position();
    Map<TreeMap<String, String>, Sum> groups =
        new TreeMap<>(Comparator.comparing(TreeMap::toString));
    Sums.at(view.generation(now), now.cures(), position)
        .slots()
        .forEach(
            (slot, sum) -> {
              if (slot.matches(measure, where)) {
                TreeMap<String, String> group = new TreeMap<>(slot.dimensions());
                group.keySet().retainAll(by);
                groups.merge(group, sum, (a, b) -> a.plus(b.amount(), b.rows()));
              }
            });
    return groups.entrySet().stream()
        .map(entry -> new Total(entry.getKey(), entry.getValue().amount(), entry.getValue().rows()))
        .toList();
  }

  @Override
  public List<ContributionRow> explain(String measure, Map<String, String> where, At at) {
    Standing now = at.position() == null ? built() : reached(at.position());
    long position = at.position() == null ? now.position() : at.position();
    Generation in = view.generation(now);
    List<String> slots = new ArrayList<>();
    long rows = 0;
    for (Map.Entry<Slot, Sum> slot : Sums.at(in, now.cures(), position).slots().entrySet()) {
      if (slot.getKey().matches(measure, where)) {
        slots.add(slot.getKey().text());
        rows += slot.getValue().rows();
      }
    }
    if (rows > MOST_ROWS_EXPLAINED) {
      throw new Refused(
          FoldRefusal.EXPLAIN_TOO_MANY_ROWS, null, Long.toString(rows), "" + MOST_ROWS_EXPLAINED);
    }
    StandingRows standing = new StandingRows();
    in.rows()
        .find(and(in("slot", slots), lte("pos", position)))
        .sort(ascending("slot", "pos"))
        .forEach(row -> standing.add(Row.of(row)));
    return standing.inLogOrder().stream().map(Row::shown).toList();
  }

  private Standing built() {
    return Waiting.until(view::standing, Standing::built).orElseThrow(this::notBuilt);
  }

  private Standing reached(long position) {
    return Waiting.until(view::standing, now -> now.built() && now.position() >= position)
        .orElseThrow(() -> view.standing().built() ? behind(position) : notBuilt());
  }

  private Refused notBuilt() {
    return new Refused(FoldRefusal.VIEW_NOT_BUILT, null, view.view().name());
  }

  private Refused behind(long position) {
    return new Refused(FoldRefusal.VIEW_BEHIND, null, view.view().name(), Long.toString(position));
  }

  private Card<S> card(Standing now, Document found) {
    return card(now, found.getString("_id"), found);
  }

  private Card<S> card(Standing now, String key, Document found) {
    try {
      Held<S> held = view.cards(now).held(found);
      return new Card<>(key, held.from(), held.state());
    } catch (JacksonException failed) {
      if (now.revision() == view.view().revision()) {
        throw failed;
      }
      // the state has changed its shape, and the view of the new revision is not built yet
      throw notBuilt();
    }
  }
}
