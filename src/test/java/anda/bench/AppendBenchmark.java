package anda.bench;

import anda.eventstore.log.EventRegistry;
import anda.eventstore.log.MongoEventEngine;
import anda.eventstore.log.NamedSerializer;
import anda.mongo.MongoConnection;
import anda.mongo.MongoSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Appending: our engine on the embedded store against Axon's JDBC engine on PostgreSQL.
 *
 * <p>One event of {@link Measured#BYTES} bytes per unit of work, no processors, both forcing before
 * they answer, the same serializer, runs taken in turn. Arguments: a folder for the embedded store
 * and the JDBC address. {@code tools/bench-append.sh} sets both up.
 */
public final class AppendBenchmark {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final long COLD_EVENTS = Long.getLong("bench.cold", 40_000);
  private static final long WARM_UP_MILLIS = 1_000;
  private static final long MILLIS = 2_000;

  /** The same threads in all runs: each keeps its connection. */
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(16);

  private AppendBenchmark() {}

  /** Runs it and prints one line per run, then the medians and their ratios. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    NamedSerializer serializer = NamedSerializer.of(EventRegistry.ofProduct());
    try (MongoConnection store = MongoConnection.open(new MongoSettings(folder, null, "bench"));
        MongoEventEngine ours = MongoEventEngine.builder(store, serializer).build();
        PostgresEngine theirs = PostgresEngine.open(arguments[1], serializer)) {
      // both are Java: neither is measured before its code was compiled
      warm(ours);
      warm(theirs.engine());
      System.out.println("| writers | ours/s | JDBC/s | ratio of medians |");
      for (int writers : new int[] {1, 16}) {
        List<Double> mine = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
          mine.add(rate(ours, writers, MILLIS));
          other.add(rate(theirs.engine(), writers, MILLIS));
          System.out.printf(
              Locale.ROOT,
              "  round %d, %d writers: %.0f against %.0f%n",
              round,
              writers,
              mine.get(round),
              other.get(round));
        }
        double a = median(mine);
        double b = median(other);
        System.out.printf(Locale.ROOT, "| %d | %.0f | %.0f | %.2f |%n", writers, a, b, a / b);
      }
    } finally {
      THREADS.shutdown();
    }
  }

  private static void warm(EventStorageEngine engine) throws Exception {
    for (long done = 0; done < COLD_EVENTS; ) {
      done += (long) (rate(engine, 16, MILLIS) * MILLIS / 1_000);
    }
  }

  /** Events acknowledged per second. */
  private static double rate(EventStorageEngine engine, int writers, long millis) throws Exception {
    long start = System.nanoTime();
    long from = start + TimeUnit.MILLISECONDS.toNanos(WARM_UP_MILLIS);
    long to = from + TimeUnit.MILLISECONDS.toNanos(millis);
    List<Callable<Long>> all = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      all.add(() -> write(engine, from, to));
    }
    long counted = 0;
    for (Future<Long> writer : THREADS.invokeAll(all)) {
      counted += writer.get();
    }
    return counted * 1_000.0 / millis;
  }

  private static long write(EventStorageEngine engine, long from, long to) {
    String aggregate = "bench-" + UUID.randomUUID();
    long counted = 0;
    for (long n = 0; ; n++) {
      engine.appendEvents(
          List.of(new GenericDomainEventMessage<>("Bench", aggregate, n, Measured.of(n))));
      long now = System.nanoTime();
      if (now > to) {
        return counted;
      }
      if (now > from) {
        counted++;
      }
    }
  }

  private static double median(List<Double> rates) {
    double[] sorted = rates.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
