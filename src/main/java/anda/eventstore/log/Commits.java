package anda.eventstore.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * 提交 The collection {@code commits}: one document per unit of work, written once.
 *
 * <p>{@code _id} position of its first entry; {@code n} entries; {@code a} aggregate; {@code g} its
 * type; {@code s} first sequence; {@code cmd} command id; {@code d} digest of the asked body;
 * {@code k} keys it concerns; {@code i} event ids; {@code at} moment in ms; {@code e} the bytes of
 * its entries; {@code m} foreign metadata, null in the product. Only {@code e} counts; the rest is
 * derived from it.
 */
final class Commits {

  static final String NAME = "commits";

  private final MongoCollection<Document> collection;

  Commits(MongoDatabase database) {
    this.collection = database.getCollection(NAME);
    collection.createIndex(
        Indexes.ascending("a", "s"), new IndexOptions().unique(true).name("a_s"));
    collection.createIndex(Indexes.ascending("cmd"), new IndexOptions().unique(true).name("cmd"));
    collection.createIndex(Indexes.ascending("k", "_id"), new IndexOptions().name("k_id"));
    collection.createIndex(Indexes.ascending("i"), new IndexOptions().name("i"));
    collection.createIndex(Indexes.ascending("at"), new IndexOptions().name("at"));
  }

  MongoCollection<Document> collection() {
    return collection;
  }

  static long first(Document commit) {
    return commit.getLong("_id");
  }

  static int size(Document commit) {
    return commit.getInteger("n");
  }

  static long last(Document commit) {
    return first(commit) + size(commit) - 1;
  }

  static List<byte[]> entries(Document commit) {
    List<byte[]> entries = new ArrayList<>();
    for (Binary entry : commit.getList("e", Binary.class)) {
      entries.add(entry.getData());
    }
    return entries;
  }

  /** The newest commit, or null. */
  @Nullable Document newest() {
    return collection.find().sort(descending("_id")).limit(1).first();
  }

  /** The commit that holds a position, or null. */
  @Nullable Document holding(long position) {
    Document found = collection.find(lte("_id", position)).sort(descending("_id")).limit(1).first();
    return found == null || last(found) < position ? null : found;
  }

  /** Commits from a position on, without a hole, until at least so many entries are there. */
  List<Document> from(long position, int entries) {
    List<Document> found = new ArrayList<>();
    Document holding = position == 0 ? null : holding(position);
    long expected = position;
    if (holding != null) {
      found.add(holding);
      expected = last(holding) + 1;
    }
    int wanted = Math.max(1, entries);
    for (Document commit :
        collection.find(gte("_id", expected)).sort(ascending("_id")).limit(wanted)) {
      if (first(commit) != expected) {
        // a hole: another node's write is on its way; nothing behind it exists yet
        break;
      }
      found.add(commit);
      expected = last(commit) + 1;
      if (expected - position >= wanted) {
        break;
      }
    }
    return found;
  }

  /** Commits of an aggregate from a sequence on. */
  List<Document> ofAggregate(String aggregate, long sequence, int limit) {
    long from = sequence;
    if (sequence > 0) {
      Document at =
          collection
              .find(and(eq("a", aggregate), lte("s", sequence)))
              .sort(descending("s"))
              .limit(1)
              .first();
      from = at == null ? sequence : at.getLong("s");
    }
    return collection
        .find(and(eq("a", aggregate), gte("s", from)))
        .sort(ascending("s"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  @Nullable Document lastOf(String aggregate) {
    return collection.find(eq("a", aggregate)).sort(descending("s")).limit(1).first();
  }

  @Nullable Document at(String aggregate, long sequence) {
    return collection.find(and(eq("a", aggregate), eq("s", sequence))).first();
  }

  @Nullable Document ofCommand(String command) {
    return collection.find(eq("cmd", command)).first();
  }

  @Nullable Document ofEvent(String id) {
    return collection.find(eq("i", id)).first();
  }

  List<Document> ofKey(String key) {
    return collection.find(eq("k", key)).sort(ascending("_id")).into(new ArrayList<>());
  }

  /** The last commit recorded before a moment; moments never go back along the log. */
  @Nullable Document before(long millis) {
    return collection
        .withReadConcern(ReadConcern.DEFAULT)
        .find(com.mongodb.client.model.Filters.lt("at", millis))
        .sort(descending("at", "_id"))
        .limit(1)
        .first();
  }
}
