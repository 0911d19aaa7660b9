package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * 过去的列表 The cards as known at a position: live cards that have not changed since, and closed
 * versions that stood then.
 *
 * <p>Live cards are read first. A card that moves between the two reads is then seen twice, never
 * missed, because its closed version is written before its live card; doubles are dropped by key.
 * Only versions closed after the view's position at the start can be doubles; all others are a
 * fixed set.
 */
final class PastList {

  private final MongoCollection<Document> cards;
  private final MongoCollection<Document> closed;
  private final Bson filter;
  private final long position;
  private final long viewPosition;

  /**
   * @param position position asked for
   * @param viewPosition where the view stood before anything else was read, not before {@code
   *     position}
   */
  PastList(Generation in, Bson filter, long position, long viewPosition) {
    this.cards = in.cards();
    this.closed = in.closed();
    this.filter = filter;
    this.position = position;
    this.viewPosition = viewPosition;
  }

  /** One page in order, and the number of all rows. */
  Page page(Bson sort, int page, int size) {
    int rows = (page + 1) * size;
    List<Document> live = first(cards, stillLive(), byKey(sort, "_id"), rows);
    List<Document> past = first(closed, stood(), byKey(sort, "key"), rows);
    Map<String, Document> merged = new LinkedHashMap<>();
    live.forEach(card -> merged.put(card.getString("_id"), card));
    past.forEach(version -> merged.putIfAbsent(version.getString("key"), asLive(version)));
    List<Document> items = new ArrayList<>(merged.values());
    items.sort(BsonOrder.of(byKey(sort, "_id")));
    boolean all = live.size() < rows && past.size() < rows;
    List<Document> shown = items.stream().skip((long) page * size).limit(size).toList();
    return new Page(withStates(shown), all ? items.size() : count());
  }

  /** Rows with what they are sorted by alone: of a deep page all rows before it are read too. */
  private static List<Document> first(
      MongoCollection<Document> from, Bson matching, Bson sort, int rows) {
    List<String> fields = new ArrayList<>(List.of("key", "from"));
    fields.addAll(sort.toBsonDocument().keySet());
    return from.find(matching)
        .projection(include(fields.stream().distinct().toList()))
        .sort(sort)
        .limit(rows)
        .into(new ArrayList<>());
  }

  private List<Document> withStates(List<Document> rows) {
    Map<String, Document> found = new HashMap<>();
    List<String> keys = rows.stream().map(row -> row.getString("_id")).toList();
    cards.find(in("_id", keys)).forEach(card -> found.put(versionId(card), card));
    // the closed ones, and what was live when the rows were read and has moved on since
    List<String> rest =
        rows.stream().map(PastList::versionId).filter(id -> !found.containsKey(id)).toList();
    closed
        .find(in("_id", rest))
        .forEach(version -> found.put(version.getString("_id"), asLive(version)));
    return rows.stream().map(row -> Objects.requireNonNull(found.get(versionId(row)))).toList();
  }

  private static String versionId(Document card) {
    return Held.versionId(card.getString("_id"), card.getLong("from"));
  }

  private static Document asLive(Document version) {
    return version.append("_id", version.getString("key"));
  }

  private long count() {
    long open = cards.countDocuments(stillLive());
    Set<String> late = keys(closed, and(stood(), gt("to", viewPosition)), "key");
    if (!late.isEmpty()) {
      Set<String> keys = keys(cards, stillLive(), "_id");
      keys.addAll(keys(closed, and(stood(), gt("to", viewPosition)), "key"));
      open = keys.size();
    }
    return open + closed.countDocuments(and(stood(), lte("to", viewPosition)));
  }

  private Bson stillLive() {
    return and(filter, lte("from", position));
  }

  private Bson stood() {
    return and(filter, gt("to", position), lte("from", position));
  }

  private static Set<String> keys(MongoCollection<Document> in, Bson matching, String field) {
    Set<String> keys = new HashSet<>();
    in.find(matching).projection(include(field)).forEach(d -> keys.add(d.getString(field)));
    return keys;
  }

  static Bson byKey(Bson sort, String key) {
    return orderBy(sort, ascending(key));
  }

  /** Rows in order, and the number of all. */
  record Page(List<Document> items, long total) {}
}
