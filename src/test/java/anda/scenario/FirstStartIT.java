package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first start on an empty folder, what it shows, and the same store after a restart. */
class FirstStartIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void the_sample_comes_in_once_adds_up_and_is_the_same_after_a_restart() throws Exception {
    JsonNode totals;
    JsonNode past;
    long position;
    try (ConfigurableApplicationContext first = start()) {
      waitForSample(first);
      assertThat(get(first, "/api/store").get("kind").stringValue()).isEqualTo("SAMPLE");
      for (JsonNode run : get(first, "/api/imports").get("items")) {
        JsonNode counts = run.get("counts");
        assertThat(counts.get("accepted").intValue()).isEqualTo(run.get("rows").intValue());
        assertThat(counts.get("refused").intValue()).isZero();
      }
      totals = get(first, "/api/projects/totals?by=kind&measure=fen");
      assertThat(sums(totals))
          .containsEntry("SALES", 10_720_760_000L)
          .containsEntry("ORDERS", 3_000_000_000L)
          .containsEntry("ENTERPRISE_INVESTMENT", 20_052_700_000L);
      position = get(first, "/api/store").get("position").longValue();
      past = get(first, "/api/projects?size=200&knownAt=" + position);
      assertThat(get(first, "/api/projects?knownAt=0").get("total").longValue()).isZero();
    }
    try (ConfigurableApplicationContext second = start()) {
      assertThat(get(second, "/api/store").get("position").longValue()).isEqualTo(position);
      assertThat(get(second, "/api/projects/totals?by=kind&measure=fen").get("groups"))
          .isEqualTo(totals.get("groups"));
      assertThat(get(second, "/api/projects?size=200").get("items")).isEqualTo(past.get("items"));
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(anda.AndaApplication.class)
        .run("--server.port=0", "--anda.data-dir=" + folder.resolve("data"));
  }

  private static Map<String, Long> sums(JsonNode totals) {
    Map<String, Long> sums = new TreeMap<>();
    for (JsonNode group : totals.get("groups")) {
      if (group.get("dimensions").get("programme").stringValue().equals("京蒙")) {
        sums.put(group.get("dimensions").get("kind").stringValue(), group.get("sum").longValue());
      }
    }
    return sums;
  }

  private void waitForSample(ConfigurableApplicationContext context) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    CountDownLatch never = new CountDownLatch(1);
    while (true) {
      JsonNode runs = get(context, "/api/imports").get("items");
      int done = 0;
      for (JsonNode run : runs) {
        done += run.get("state").stringValue().equals("COMPLETED") ? 1 : 0;
      }
      if (done == 3) {
        return;
      }
      assertThat(Instant.now()).as("the sample is not in: %s", runs).isBefore(end);
      assertThat(never.await(200, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  private JsonNode get(ConfigurableApplicationContext context, String path)
      throws IOException, InterruptedException {
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Anda-Actor", "auditor")
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
