package anda.eventstore.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import anda.mongo.MongoConnection;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * 提交 The collection {@code commits}: one document per unit of work, written once.
 *
 * <p>{@code _id} position of its first entry; {@code n} entries; {@code a} aggregate; {@code g} its
 * type; {@code s} first sequence; {@code cmd} command id; {@code d} digest of the asked body;
 * {@code k} records it concerns; {@code i} event ids; {@code at} moment in ms; {@code e} the bytes
 * of its entries; {@code m} foreign metadata, null in the product. Only {@code e} counts; the rest
 * is derived from it.
 */
final class Commits {

  static final String NAME = "commits";

  private static final int DUPLICATE = 11000;

  /** Most bytes of entries in one commit; with what is derived it stays under 16 MiB. */
  static final int MOST_BYTES = 12 * 1000 * 1000;

  private final MongoCollection<Document> collection;
  private final @Nullable MongoConnection embedded;

  /**
   * @param connection where the database is, or null when that is not known: then every insert is
   *     answered by the store when it is on disk, not before
   */
  Commits(MongoDatabase database, @Nullable MongoConnection connection) {
    this.collection = database.getCollection(NAME);
    this.embedded = connection != null && connection.isEmbedded() ? connection : null;
    collection.createIndex(
        Indexes.ascending("a", "s"), new IndexOptions().unique(true).name("a_s"));
    collection.createIndex(Indexes.ascending("cmd"), new IndexOptions().unique(true).name("cmd"));
    collection.createIndex(Indexes.ascending("k", "_id"), new IndexOptions().name("k_id"));
    collection.createIndex(Indexes.ascending("i"), new IndexOptions().unique(true).name("i"));
    collection.createIndex(Indexes.ascending("at"), new IndexOptions().name("at"));
  }

  /** Why nothing can be inserted: the embedded store takes no more after a failed write. */
  @Nullable LogRefusal closedFor() {
    MongoConnection inside = embedded;
    if (inside == null || !inside.isReadOnly()) {
      return null;
    }
    return inside.isDiskFull() ? LogRefusal.LOG_DISK_FULL : LogRefusal.LOG_NOT_WRITABLE;
  }

  /**
   * Inserts commits in order; they are on disk when {@link #force} has ended.
   *
   * @return how many are in; when not all, the next one met a duplicate
   * @throws RuntimeException for any other reason; then it is not known how many are in
   */
  int insert(List<Document> commits) {
    MongoConnection inside = embedded;
    if (inside != null) {
      return inside.insertInside(NAME, commits);
    }
    try {
      collection.insertMany(commits, new InsertManyOptions().ordered(true));
      return commits.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().size() != 1
          || e.getWriteErrors().get(0).getCode() != DUPLICATE
          || e.getWriteConcernError() != null) {
        throw e;
      }
      return e.getWriteErrors().get(0).getIndex();
    }
  }

  /**
   * Forces what was inserted, in this thread. A server by URI has forced it before its answer.
   *
   * @throws RuntimeException if it may not be on disk
   */
  void force() {
    MongoConnection inside = embedded;
    if (inside != null) {
      inside.force();
    }
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

  /** Commits of a record and those of others that concern it, in order. */
  List<Document> ofKey(String key) {
    TreeMap<Long, Document> found = new TreeMap<>();
    collection.find(eq("a", key)).forEach(commit -> found.put(first(commit), commit));
    collection.find(eq("k", key)).forEach(commit -> found.put(first(commit), commit));
    return new ArrayList<>(found.values());
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
