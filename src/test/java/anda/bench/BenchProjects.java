package anda.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a running program with projects by the commands a person would send: taken over, then a
 * change of money, a step and a corrected title each.
 */
final class BenchProjects {

  static final int CHANGES = 3;

  private static final int WRITERS = 8;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ACT =
      "\"act\": {\"kind\": \"ALREADY_HAPPENED\", \"on\": \"2024-06-15\","
          + " \"source\": {\"text\": \"台账\"}}";
  private static final String[] SECTORS = {
    "INDUSTRY", "EDUCATION", "HEALTH", "LABOUR", "HOUSING", "TRAINING"
  };
  private static final String[] PLACES = {"152221", "152222", "152223", "152224", "152201"};
  private static final String CONTENT = "购基础母牛一百五十头，托管给企业，收益归嘎查合作社，按户分配。".repeat(4);

  private final HttpClient http;
  private final String base;

  BenchProjects(HttpClient http, String base) {
    this.http = http;
    this.base = base;
  }

  /** Sends all commands from several writers at once; answers the ids. */
  String[] fill(int projects) throws InterruptedException, ExecutionException {
    String[] ids = new String[projects];
    inParallel(projects, i -> ids[i] = takeOver(i));
    for (int change = 0; change < CHANGES; change++) {
      int round = change;
      inParallel(projects, i -> change(ids[i], i, round));
    }
    return ids;
  }

  private interface Job {
    void run(int i) throws IOException, InterruptedException;
  }

  private static void inParallel(int jobs, Job job)
      throws InterruptedException, ExecutionException {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      for (Future<?> done :
          writers.invokeAll(
              IntStream.range(0, jobs)
                  .<java.util.concurrent.Callable<Integer>>mapToObj(
                      i ->
                          () -> {
                            job.run(i);
                            return i;
                          })
                  .toList())) {
        done.get();
      }
    } finally {
      writers.shutdown();
    }
  }

  private String takeOver(int i) throws IOException, InterruptedException {
    Random random = new Random(i);
    String plan =
        """
        {"title": "项目%05d", "programme": "京蒙", "origin": "NEW", "sector": "%s", "content": "%s",
         "places": [{"code": "%s"}], "amounts": [{"kind": "CITY_FISCAL", "fen": %d,
         "qualifier": "EXACT"}], "beneficiaries": {"households": %d},
         "plannedStart": "20%02d-04", "plannedEnd": "2026-%02d"}
        """
            .formatted(
                random.nextInt(100_000),
                SECTORS[i % SECTORS.length],
                CONTENT,
                PLACES[i % PLACES.length],
                1 + random.nextInt(1_000_000_000),
                random.nextInt(100),
                18 + random.nextInt(6),
                1 + random.nextInt(12));
    String body = "{\"plan\": %s, \"stage\": \"APPROVED\", %s}".formatted(plan, ACT);
    return post("/api/projects/taken-over", body).get("id").stringValue();
  }

  private void change(String id, int i, int round) throws IOException, InterruptedException {
    String address = "/api/projects/" + id;
    switch (round) {
      case 0 ->
          post(
              address + "/plan-changes",
              String.format(
                  Locale.ROOT,
                  "{\"plan\": {\"amounts\": [{\"kind\": \"DISTRICT_FISCAL\", \"fen\": %d,"
                      + " \"qualifier\": \"EXACT\"}]}, \"reason\": \"调整\", %s}",
                  1_000_000L + i,
                  ACT));
      case 1 -> {
        if (i % 4 != 0) {
          post(address + "/implementation", "{" + ACT + "}");
        }
      }
      default ->
          post(
              address + "/corrections",
              "{\"plan\": {\"title\": \"项目%05d改\"}, \"reason\": \"更名\", %s}".formatted(i, ACT));
    }
  }

  private JsonNode post(String path, String body) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(base + path))
                .header("Anda-Actor", "banner-office")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(path + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
