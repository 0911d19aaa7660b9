package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The first rows in order, and the number of all. */
  Page first(Bson sort, int rows) {
    List<Document> live = cards.find(stillLive()).sort(byKey(sort, "_id")).limit(rows).into(list());
    List<Document> past = closed.find(stood()).sort(byKey(sort, "key")).limit(rows).into(list());
    Map<String, Document> merged = new LinkedHashMap<>();
    live.forEach(card -> merged.put(card.getString("_id"), card));
    past.forEach(
        card ->
            merged.putIfAbsent(card.getString("key"), card.append("_id", card.getString("key"))));
    List<Document> items = new ArrayList<>(merged.values());
    items.sort(BsonOrder.of(byKey(sort, "_id")));
    boolean all = live.size() < rows && past.size() < rows;
    return new Page(items, all ? items.size() : count());
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

  private static List<Document> list() {
    return new ArrayList<>();
  }

  /**
   * Rows in order, at least as many as asked for where there are so many, and the number of all.
   */
  record Page(List<Document> items, long total) {}
}
