package anda.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power fails at any moment: what was acknowledged is there, each command is whole or absent,
 * and the store opens by itself. The disk is {@link PowerCutDisk}; {@code -Danda.powercuts} cuts
 * more often.
 *
 * <p>Longer than 250 lines because what is done to the store and what must be left of it belong
 * together.
 */
class PowerCutIT {
  private static final int CUTS = Integer.getInteger("anda.powercuts", 20);
  private static final long SEED = Long.getLong("anda.powercuts.seed", 20261123);
  private static final String DATABASE = "house";
  private static final int WRITERS = 3;
  private static final int ROWS = 3;
  private static final int GENERATIONS = 4;
  private static final int BALLAST = 36;
  private static final int LOADED = 20;
  private static final String MADE = "made ";
  private static final String DROPPING = "dropping ";
  private static final String DROPPED = "dropped ";
  private static final String LOAD = "loaded ";

  @TempDir Path folder;

  /** One run of the store, until the power fails. */
  private final class Run implements AutoCloseable {
    private final Path place;
    private final PowerCutDisk disk = new PowerCutDisk();
    private final DocumentStore store;
    private final Commands commands;
    private final Random random;
    private final Set<String> acknowledged;
    private final Set<String> atTheCut = new HashSet<>();
    private final AtomicBoolean cut = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final String name;
    private volatile int counted = -1;
    private int countedAtTheCut;

    Run(Path place, String name, Set<String> acknowledged, Random random) {
      this.place = place;
      this.name = name;
      this.random = random;
      this.acknowledged = ConcurrentHashMap.newKeySet();
      this.acknowledged.addAll(acknowledged);
      store = DocumentStore.open(place.resolve("house.mv.db"), disk);
      commands = new Commands(store);
    }

    Document ask(Document body) {
      CompletableFuture<Document> answer = new CompletableFuture<>();
      commands.handle(DATABASE, body, answer::complete);
      Document reply = answer.join();
      assertThat(reply.get("ok")).as("%s", reply).isEqualTo(1.0);
      return reply;
    }

    List<Document> find(String collection, String hint) {
      Document cursor =
          (Document)
              ask(new Document("find", collection)
                      .append("hint", hint)
                      .append("batchSize", 1_000_000))
                  .get("cursor");
      List<Document> found = new ArrayList<>();
      for (Object each : (List<?>) Objects.requireNonNull(cursor).get("firstBatch")) {
        found.add((Document) each);
      }
      return found;
    }

    void index(String collection, String field) {
      ask(
          new Document("createIndexes", collection)
              .append(
                  "indexes",
                  List.of(new Document("key", new Document(field, 1)).append("name", field))));
    }

    void insert(String command) {
      List<Document> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(
            new Document("_id", command + "/" + i)
                .append("command", command)
                .append("text", "旗".repeat(200)));
      }
      ask(new Document("insert", "rows").append("documents", rows));
      acknowledged.add("in " + command);
    }

    /** Cuts before the n-th operation whose name fits. */
    void cutAt(Predicate<String> operation, int n, Path target) {
      AtomicInteger left = new AtomicInteger(n);
      disk.beforeEach(
          what -> {
            if (operation.test(what) && left.getAndDecrement() == 0) {
              atTheCut.addAll(acknowledged);
              countedAtTheCut = counted;
              disk.cut(place, target, random);
              cut.set(true);
              done.countDown();
            }
          });
    }

    /** Writers; one who makes and removes collections; one who loads in bulk. */
    void writeUntilCut() throws InterruptedException {
      List<Step> steps = new ArrayList<>();
      for (int w = 0; w < WRITERS; w++) {
        int writer = w;
        steps.add(i -> insert(name + "-" + writer + "-" + i));
      }
      steps.add(this::passing);
      steps.add(this::load);
      runUntilCut(steps);
    }

    /** One who writes the same row again and again, so that little is alive. */
    void countUntilCut() throws InterruptedException {
      runUntilCut(
          List.of(
              i -> {
                Document update =
                    new Document("q", new Document("_id", "counter"))
                        .append("u", new Document("$set", new Document("n", i)))
                        .append("upsert", true);
                ask(new Document("update", "rows").append("updates", List.of(update)));
                counted = i;
              }));
    }

    /** Each of these commands is a checkpoint of its own. */
    private void passing(int number) {
      String collection = name + "-passing-" + number;
      index(collection, "field");
      acknowledged.add(MADE + collection);
      acknowledged.add(DROPPING + collection);
      ask(new Document("drop", collection));
      acknowledged.add(DROPPED + collection);
    }

    private void load(int number) {
      String command = name + "-load-" + number;
      ask(new Document("bulkLoad", "loads").append("active", true));
      for (int i = 0; i < LOADED; i++) {
        ask(
            new Document("insert", "loads")
                .append("documents", List.of(new Document("command", command))));
      }
      ask(new Document("bulkLoad", "loads").append("active", false));
      acknowledged.add(LOAD + command);
    }

    private void runUntilCut(List<Step> steps) throws InterruptedException {
      List<Thread> threads = new ArrayList<>();
      for (Step step : steps) {
        threads.add(
            new Thread(
                () -> {
                  for (int i = 0; !cut.get(); i++) {
                    step.run(i);
                  }
                }));
      }
      threads.forEach(Thread::start);
      assertThat(done.await(2, TimeUnit.MINUTES)).as("the power failed").isTrue();
      for (Thread thread : threads) {
        thread.join();
      }
    }

    void check() {
      List<Document> rows = store.database(DATABASE).find("rows") == null ? List.of() : rows();
      Map<String, Integer> found = new HashMap<>();
      for (Document row : rows) {
        found.merge(String.valueOf(row.get("command")), 1, Integer::sum);
      }
      Map<String, Integer> loaded = new HashMap<>();
      if (store.database(DATABASE).find("loads") != null) {
        for (Document row : find("loads", "_id_")) {
          loaded.merge(String.valueOf(row.get("command")), 1, Integer::sum);
        }
      }
      Set<String> there = store.database(DATABASE).collections().keySet();
      Set<String> lost = new TreeSet<>();
      for (String fact : acknowledged) {
        String what = fact.substring(fact.indexOf(' ') + 1);
        boolean holds =
            switch (fact.substring(0, fact.indexOf(' ') + 1)) {
              case MADE -> acknowledged.contains(DROPPING + what) || there.contains(what);
              case DROPPING -> true;
              case DROPPED -> !there.contains(what);
              case LOAD -> loaded.getOrDefault(what, 0) == LOADED;
              default -> found.containsKey(what);
            };
        if (!holds) {
          lost.add(fact);
        }
      }
      assertThat(lost).as("lost of %d acknowledged in %s", acknowledged.size(), place).isEmpty();
      there.stream()
          .filter(each -> each.contains("passing"))
          .forEach(each -> assertThat(find(each, "field")).isEmpty());
      found.remove("null");
      found.values().removeIf(count -> count == ROWS);
      assertThat(found).as("half commands").isEmpty();
    }

    private List<Document> rows() {
      List<Document> rows = find("rows", "_id_");
      if (!rows.isEmpty()) {
        assertThat(find("rows", "command")).hasSize(rows.size());
      }
      return rows;
    }

    @Override
    public void close() {
      store.close();
    }
  }

  private interface Step {
    void run(int number);
  }

  @Test
  void whatever_of_the_unforced_is_left_all_that_was_answered_is_there() throws Exception {
    for (int i = 0; i < CUTS; i++) {
      Random random = new Random(SEED + i);
      Path place = folder.resolve(i + "-0");
      Files.createDirectories(place);
      Set<String> acknowledged = Set.of();
      for (int generation = 0; generation < GENERATIONS; generation++) {
        Path next = folder.resolve(i + "-" + (generation + 1));
        try (Run run = open(i, generation, place, acknowledged, random)) {
          run.check();
          run.index("rows", "command");
          boolean file = random.nextInt(3) > 0;
          run.cutAt(what -> what.endsWith("house.mv.db") == file, 1 + random.nextInt(60), next);
          run.writeUntilCut();
          acknowledged = run.atTheCut;
          assertThat(run.store.gate().failed()).isFalse();
        }
        place = next;
      }
    }
  }

  private Run open(
      int number, int generation, Path place, Set<String> acknowledged, Random random) {
    try {
      return new Run(place, "g" + generation, acknowledged, random);
    } catch (StoreException e) {
      throw new AssertionError(
          "seed " + (SEED + number) + ", opening " + generation + ": " + e.getMessage(), e);
    }
  }

  /** The file is made smaller while somebody writes; the power fails at each step of that. */
  @Test
  void while_the_file_is_made_smaller_the_power_may_fail_as_well() throws Exception {
    for (int i = 0; i < Math.max(6, CUTS / 5); i++) {
      Random random = new Random(SEED - 1 - i);
      Path place = Files.createDirectories(folder.resolve("c" + i));
      Path next = folder.resolve("c" + i + "-cut");
      Set<String> acknowledged;
      int counted;
      try (Run run = open(-1 - i, 0, place, Set.of(), random)) {
        run.index("rows", "command");
        for (int row = 0; row < BALLAST; row++) {
          Document ballast = new Document("_id", row).append("text", "重".repeat(350_000));
          run.ask(new Document("insert", "ballast").append("documents", List.of(ballast)));
          run.insert("with-ballast-" + row);
        }
        // a checkpoint: only then is all of the ballast in the file, which is too large without it
        run.index("ballast", "field");
        run.ask(new Document("drop", "ballast"));
        boolean atTheEnd = i % 3 == 0;
        run.cutAt(
            what -> what.startsWith("truncate") || !atTheEnd && what.endsWith("house.mv.db"),
            atTheEnd ? 0 : 2 + 7 * i,
            next);
        run.countUntilCut();
        acknowledged = run.atTheCut;
        counted = run.countedAtTheCut;
      }
      try (Run again = open(-1 - i, 1, next, acknowledged, random)) {
        again.check();
        if (counted >= 0) {
          int kept =
              again.rows().stream()
                  .filter(row -> "counter".equals(row.get("_id")))
                  .mapToInt(row -> (Integer) Objects.requireNonNull(row.get("n")))
                  .sum();
          assertThat(kept).isGreaterThanOrEqualTo(counted);
        }
        again.insert("after");
        assertThat(again.store.gate().failed()).isFalse();
      }
    }
  }
}
