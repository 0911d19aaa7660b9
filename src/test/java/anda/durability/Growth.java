package anda.durability;

import anda.eventstore.log.MongoEventEngine;
import anda.mongo.MongoConnection;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * How large the files are beside what lives in it: at most four times that and 64 MiB.
 *
 * <p>Usage: {@code Growth <empty folder> <seconds of steady writes> <rows of the bulk load>}. Each
 * step appends one commit, replaces one of 500 cards and the document of a token, as the product
 * does. Alive are the bytes of all documents; indexes are not even counted.
 */
final class Growth {
  private static final long SLACK = 64L << 20;
  private static final int CARDS = 500;
  private static final int BATCH = 1000;
  private static final int SETTLE_SECONDS = 30;
  private static final int MIB = 1 << 20;

  private final Path file;
  private final MongoDatabase database;
  private boolean bounded = true;

  private Growth(Path file, MongoDatabase database) {
    this.file = file;
    this.database = database;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    boolean bounded;
    try (MongoConnection store = Trial.open(folder);
        MongoEventEngine engine = Trial.engine(store.database())) {
      Growth growth = new Growth(Trial.file(folder), store.database());
      growth.steady(engine, TimeUnit.SECONDS.toNanos(Long.parseLong(args[1])));
      growth.bulk(Integer.parseInt(args[2]));
      bounded = growth.bounded;
    }
    System.out.printf("after a clean stop: file %d MiB%n", Files.size(Trial.file(folder)) / MIB);
    System.exit(bounded ? 0 : 1);
  }

  private void steady(MongoEventEngine engine, long nanos) throws IOException {
    MongoCollection<Document> cards = database.getCollection("cards");
    MongoCollection<Document> tokens = database.getCollection("tokens");
    ReplaceOptions upsert = new ReplaceOptions().upsert(true);
    long end = System.nanoTime() + nanos;
    long written = 0;
    while (System.nanoTime() < end) {
      String card = "card-" + written % CARDS;
      long sequence = written / CARDS;
      engine.appendEvents(Trial.unit(UUID.randomUUID().toString(), card, sequence, 1));
      cards.replaceOne(new Document("_id", card), card(written).append("_id", card), upsert);
      tokens.replaceOne(
          new Document("_id", "view"), new Document("_id", "view").append("at", written), upsert);
      written++;
    }
    judge("after " + TimeUnit.NANOSECONDS.toSeconds(nanos) + " s and " + written + " steps");
  }

  private static Document card(long number) {
    return new Document("status", number % 7).append("text", "旗".repeat(120) + number);
  }

  private void bulk(int rows) throws Exception {
    MongoCollection<Document> loaded = database.getCollection("loaded");
    loaded.createIndex(new Document("status", 1).append("_id", 1));
    for (int i = 0; i < rows; i += BATCH) {
      List<Document> batch = new ArrayList<>();
      for (int row = i; row < i + BATCH; row++) {
        batch.add(card(row).append("_id", UUID.randomUUID().toString()));
      }
      loaded.insertMany(batch);
    }
    judge("right after a bulk import of " + rows + " rows");
    TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
    judge("after " + SETTLE_SECONDS + " s of rest");
  }

  private void judge(String when) throws IOException {
    long alive = 0;
    for (String name : database.listCollectionNames()) {
      for (RawBsonDocument each : database.getCollection(name, RawBsonDocument.class).find()) {
        alive += each.getByteBuffer().remaining();
      }
    }
    long size = 0;
    try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
      for (Path each : files.toList()) {
        size += Files.exists(each) ? Files.size(each) : 0;
      }
    }
    boolean within = size <= 4 * alive + SLACK;
    bounded &= within;
    System.out.printf(
        "%s %s: files %d MiB, documents %d MiB, allowed %d MiB%n",
        within ? "OK" : "TOO LARGE", when, size / MIB, alive / MIB, (4 * alive + SLACK) / MIB);
  }
}
