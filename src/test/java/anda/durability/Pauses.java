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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * How long writers wait at worst: at checkpoints, and while the file is made smaller beside them.
 *
 * <p>Usage: {@code Pauses <empty folder> <seconds> <writers> <cards> <most milliseconds>}. Each
 * writer appends one event at a time; beside them one thread keeps a view as the product does: it
 * replaces one of the cards, adds a closed version with three indexes and replaces its token. The
 * cards are loaded first, so that the file has something to move. Ends with 1 if an append took
 * longer than allowed.
 */
final class Pauses {
  private static final int BATCH = 1000;
  private static final int WARM_SECONDS = 5;
  private static final int MIB = 1 << 20;
  private static final double NANOS_PER_MILLI = 1e6;

  private final Path file;
  private final MongoDatabase database;
  private final MongoEventEngine engine;
  private final int cards;
  private volatile boolean ended;

  private Pauses(Path file, MongoDatabase database, MongoEventEngine engine, int cards) {
    this.file = file;
    this.database = database;
    this.engine = engine;
    this.cards = cards;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    double longest;
    try (MongoConnection store = Trial.open(folder);
        MongoEventEngine engine = Trial.engine(store.database())) {
      Pauses pauses =
          new Pauses(Trial.file(folder), store.database(), engine, Integer.parseInt(args[3]));
      pauses.load();
      longest = pauses.run(Long.parseLong(args[1]), Integer.parseInt(args[2]));
    }
    System.exit(longest <= Double.parseDouble(args[4]) ? 0 : 1);
  }

  private void load() {
    MongoCollection<Document> versions = database.getCollection("card_versions");
    versions.createIndex(new Document("region", 1).append("to", 1).append("from", 1));
    versions.createIndex(new Document("card", 1).append("from", 1));
    versions.createIndex(new Document("status", 1).append("due", 1));
    for (int i = 0; i < cards; i += BATCH) {
      List<Document> batch = new ArrayList<>();
      for (int card = i; card < Math.min(cards, i + BATCH); card++) {
        batch.add(card(card, 0).append("_id", card + "@0"));
      }
      versions.insertMany(batch);
    }
  }

  private static Document card(int card, long position) {
    return new Document("card", "card-" + card)
        .append("region", "1522" + card % 100)
        .append("status", position % 7)
        .append("from", position)
        .append("to", position + 1)
        .append("due", position * 31 % 1000)
        .append("text", "旗".repeat(120) + position);
  }

  private double run(long seconds, int writers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
    List<Future<long[]>> found = new ArrayList<>();
    for (int w = 0; w < writers; w++) {
      int writer = w;
      found.add(threads.submit((Callable<long[]>) () -> append(writer)));
    }
    Future<Long> view = threads.submit((Callable<Long>) this::fold);
    long largest = 0;
    for (long i = 0; i < seconds; i++) {
      TimeUnit.SECONDS.sleep(1);
      largest = Math.max(largest, Files.size(file));
    }
    ended = true;
    LongStream all = LongStream.empty();
    for (Future<long[]> each : found) {
      all = LongStream.concat(all, Arrays.stream(each.get()));
    }
    long[] sorted = all.sorted().toArray();
    System.out.printf(
        "%d appends by %d writers and %d folds in %d s; ms: p50 %.1f, p99 %.1f, p99.9 %.1f,"
            + " longest %.0f; file %d MiB at most, %d MiB at the end%n",
        sorted.length,
        writers,
        view.get(),
        seconds,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 0.999),
        at(sorted, 1),
        largest / MIB,
        Files.size(file) / MIB);
    threads.shutdown();
    return at(sorted, 1);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))] / NANOS_PER_MILLI;
  }

  /** Times in nanoseconds; the first seconds, in which code is still compiled, are left out. */
  private long[] append(int writer) {
    LongStream.Builder times = LongStream.builder();
    long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_SECONDS);
    for (long sequence = 0; !ended; sequence++) {
      String command = UUID.randomUUID().toString();
      long begun = System.nanoTime();
      engine.appendEvents(Trial.unit(command, "trial-" + writer, sequence, 1));
      if (begun > warm) {
        times.add(System.nanoTime() - begun);
      }
    }
    return times.build().toArray();
  }

  private long fold() throws IOException {
    MongoCollection<Document> live = database.getCollection("cards");
    MongoCollection<Document> versions = database.getCollection("card_versions");
    MongoCollection<Document> tokens = database.getCollection("tokens");
    ReplaceOptions upsert = new ReplaceOptions().upsert(true);
    long folds = 0;
    while (!ended) {
      folds++;
      int number = (int) (folds * 7919 % Math.max(1, cards));
      Document card = card(number, folds);
      versions.insertOne(new Document(card).append("_id", number + "@" + folds));
      live.replaceOne(new Document("_id", number), card.append("_id", number), upsert);
      tokens.replaceOne(
          new Document("_id", "view"), new Document("_id", "view").append("at", folds), upsert);
    }
    return folds;
  }
}
