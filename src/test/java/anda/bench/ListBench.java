package anda.bench;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 列表测量 Lists, totals and pages of 10,000 projects over HTTP: the whole program on an embedded store
 * in a folder, live and as known at random positions of the later half of its log; and the first
 * page read straight by the driver of the database, as the peer. Prints a table in Markdown.
 *
 * <p>Run by {@code tools/bench-lists.sh}; {@code -Danda.bench.projects} and {@code
 * -Danda.bench.requests} make it smaller. With a folder as argument its store is kept, and used
 * again when it holds enough projects.
 */
public final class ListBench {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PROJECTS = Integer.getInteger("anda.bench.projects", 10_000);
  private static final int REQUESTS = Integer.getInteger("anda.bench.requests", 200);
  private static final int WARM_UP = REQUESTS / 5;
  private static final int SIZE = 50;
  private static final double NANOS_PER_MILLI = 1e6;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Random random = new Random(7);
  private final ConfigurableApplicationContext context;
  private final String base;

  private ListBench(ConfigurableApplicationContext context) {
    this.context = context;
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    this.base = "http://127.0.0.1:" + port;
  }

  /** One thing to ask; answers nothing of interest. */
  private interface Question {
    void ask() throws IOException, InterruptedException;
  }

  /** Median and 95th percentile in milliseconds. */
  private record Times(double median, double p95) {}

  /**
   * Runs the measurement.
   *
   * @param arguments a folder for the store; without it a new one that is left behind
   */
  public static void main(String[] arguments) throws Exception {
    Path folder =
        arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("anda-lists");
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(anda.AndaApplication.class)
            .run(
                "--server.port=0",
                "--anda.data-dir=" + folder,
                "--anda.key-file=" + folder + ".key",
                "--anda.sample=false")) {
      new ListBench(context).run();
    }
  }

  private void run() throws Exception {
    while (get("/api/units").get("total").intValue() < 6) {
      new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
    }
    long start = System.nanoTime();
    String id;
    int there = get("/api/projects?size=1").get("total").intValue();
    if (there < PROJECTS) {
      id = new BenchProjects(http, base).fill(PROJECTS)[PROJECTS / 2];
    } else {
      id = get("/api/projects?size=1").get("items").get(0).get("id").stringValue();
    }
    long head = get("/api/store").get("position").longValue();
    System.out.printf(
        "%d projects, %d entries in %.0f s, heap %d MiB%n%n",
        PROJECTS,
        head + 1,
        (System.nanoTime() - start) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
    while (get("/api/projects?size=1").get("position").longValue() < head) {
      new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
    }
    System.out.println("| answer | live p50 / p95 ms | past p50 / p95 ms | past : live (p95) |");
    System.out.println("|---|---|---|---|");
    Times first = row("first page, by title", "/api/projects?", head);
    row("one banner", "/api/projects?place=152222&", head);
    row("one stage and sector", "/api/projects?stage=IN_IMPLEMENTATION&sector=HEALTH&", head);
    row("words in the title", "/api/projects?q=77&", head);
    row("by planned start, backwards", "/api/projects?sort=-start&", head);
    row("middle page", "/api/projects?page=" + (PROJECTS / SIZE / 2 - 1) + "&", head);
    row("last page", "/api/projects?page=" + (PROJECTS / SIZE - 1) + "&", head);
    row("totals of money by sector", "/api/projects/totals?by=sector&", head);
    JsonNode history = get("/api/projects/" + id + "/history").get("items");
    long born = history.get(0).get("position").longValue();
    row("one project", "/api/projects/" + id + "?", Math.max(born, head / 2), head);
    String cards = cards();
    Times driver = time(() -> byDriver(cards));
    System.out.printf(
        Locale.ROOT,
        "%nPeer: the first page by the driver alone %.1f / %.1f ms; over HTTP %.1f times (p95)%n",
        driver.median(),
        driver.p95(),
        first.p95() / driver.p95());
  }

  private Times row(String name, String address, long head) throws Exception {
    return row(name, address, head / 2, head);
  }

  private Times row(String name, String address, long from, long head) throws Exception {
    Times live = time(() -> get(address + "size=" + SIZE + "&minPosition=" + head, address));
    Times past =
        time(
            () -> {
              long position = from + random.nextInt((int) (head - from) + 1);
              get(address + "size=" + SIZE + "&knownAt=" + position, address);
            });
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f / %.1f | %.1f / %.1f | %.1f |%n",
        name,
        live.median(),
        live.p95(),
        past.median(),
        past.p95(),
        past.p95() / live.p95());
    return live;
  }

  private static Times time(Question question) throws IOException, InterruptedException {
    long[] nanos = new long[REQUESTS];
    for (int i = -WARM_UP; i < REQUESTS; i++) {
      long start = System.nanoTime();
      question.ask();
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    return new Times(
        nanos[REQUESTS / 2] / NANOS_PER_MILLI, nanos[REQUESTS * 95 / 100] / NANOS_PER_MILLI);
  }

  /** The live cards of the view of projects, whatever its revision is. */
  private String cards() {
    return context
        .getBean(MongoDatabase.class)
        .listCollectionNames()
        .into(new ArrayList<>())
        .stream()
        .filter(name -> name.matches("project\\.card_v\\d+"))
        .findFirst()
        .orElseThrow();
  }

  private void byDriver(String cards) {
    MongoDatabase database = context.getBean(MongoDatabase.class);
    List<Document> page =
        database
            .getCollection(cards)
            .find()
            .sort(ascending("ix.title", "_id"))
            .limit(SIZE)
            .into(new ArrayList<>());
    if (page.size() != SIZE) {
      throw new IllegalStateException("the driver found " + page.size() + " cards");
    }
  }

  private void get(String path, String address) throws IOException, InterruptedException {
    // totals and single records take no page size
    boolean list = address.startsWith("/api/projects?");
    get(list ? path : path.replace("size=" + SIZE + "&", ""));
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(base + path)).header("Anda-Actor", "auditor").build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
