package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import anda.eventstore.view.View;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * 视图集合 The collections of one build of a view: live cards, closed versions, contribution rows, sums
 * and parked keys.
 */
final class Generation {

  private final MongoDatabase database;
  private final String prefix;

  private Generation(MongoDatabase database, String prefix) {
    this.database = database;
    this.prefix = prefix;
  }

  static Generation of(MongoDatabase database, Standing standing) {
    String first = standing.view() + "_v" + standing.revision();
    boolean rebuilt = standing.generation() > 1;
    return new Generation(database, rebuilt ? first + "_g" + standing.generation() : first);
  }

  MongoCollection<Document> cards() {
    return database.getCollection(prefix);
  }

  MongoCollection<Document> closed() {
    return database.getCollection(prefix + "_closed");
  }

  MongoCollection<Document> rows() {
    return database.getCollection(prefix + "_rows");
  }

  MongoCollection<Document> sums() {
    return database.getCollection(prefix + "_sums");
  }

  MongoCollection<Document> parked() {
    return database.getCollection(prefix + "_parked");
  }

  @Nullable Parked parked(String key) {
    Document found = parked().find(eq(key)).first();
    return found == null ? null : Parked.of(found);
  }

  /**
   * Indexes: the view's own over the live cards, ending in the key that breaks ties, and one by the
   * position since which they stand, for counting those that stood at an earlier one; the view's
   * own over the closed versions, with the key and the positions behind, so that a list of the past
   * goes along its order and decides on the index alone.
   */
  void ensureIndexes(View<?> view) {
    closed().createIndex(ascending("to", "from"));
    rows().createIndex(ascending("slot", "pos"));
    List<String> counted = new ArrayList<>(List.of("from"));
    view.counted().forEach(field -> counted.add("ix." + field));
    cards().createIndex(ascending(counted));
    for (List<String> fields : view.indexes()) {
      List<String> live = new ArrayList<>();
      List<String> past = new ArrayList<>();
      for (String field : fields) {
        live.add("ix." + field);
        past.add("ix." + field);
      }
      live.add("_id");
      past.addAll(List.of("key", "to", "from"));
      cards().createIndex(ascending(live));
      closed().createIndex(ascending(past));
    }
  }

  /**
   * Drops the collections of builds older than the live one, but for the one it replaced: a read
   * that began before the switch may still stand in that.
   */
  static void dropOlder(MongoDatabase database, Standing live, long replaced) {
    Pattern own = Pattern.compile(Pattern.quote(live.view()) + "_v\\d+(?:_g(\\d+))?(?:_[a-z]+)?");
    for (String name : database.listCollectionNames()) {
      Matcher matcher = own.matcher(name);
      if (matcher.matches()) {
        long generation = matcher.group(1) == null ? 1 : Long.parseLong(matcher.group(1));
        if (generation < live.generation() && generation != replaced) {
          database.getCollection(name).drop();
        }
      }
    }
  }

  /** Drops the collections; nothing shown anywhere may still stand in them. */
  void drop() {
    List.of(cards(), closed(), rows(), sums(), parked()).forEach(MongoCollection::drop);
  }
}
