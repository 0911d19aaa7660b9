package anda.benefit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on an empty store of its own; reads see what was written before. */
final class BenefitHouse implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final int port;
  private long written;

  private BenefitHouse(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  static BenefitHouse open(Path folder) throws Exception {
    BenefitHouse house =
        new BenefitHouse(
            new SpringApplicationBuilder(anda.AndaApplication.class)
                .run(
                    "--server.port=0",
                    "--anda.sample=false",
                    "--anda.data-dir=" + folder.resolve("data"),
                    "--anda.key-file=" + folder.resolve("master.key")));
    house.until("/api/regions/152224000000", true);
    house.until("/api/regions/152222200201", true);
    return house;
  }

  /** Asks again for as long as the answer is one that only says "not yet". */
  private Answer until(String path, boolean built) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    CountDownLatch never = new CountDownLatch(1);
    Answer answer = send(request("auditor", path).GET());
    while (notYet(answer) || built && answer.status() != 200) {
      assertThat(Instant.now()).as(answer.text()).isBefore(end);
      assertThat(never.await(200, TimeUnit.MILLISECONDS)).isFalse();
      answer = send(request("auditor", path).GET());
    }
    return answer;
  }

  /** A view that is not built yet says so, and is asked again. */
  private static boolean notYet(Answer answer) {
    return answer.status() == 503 || answer.text().contains("VIEW_BEHIND");
  }

  @Override
  public void close() {
    context.close();
  }

  /** 答复. */
  record Answer(int status, String text) {

    JsonNode json() {
      return JSON.readTree(text);
    }

    Answer is(int expected) {
      assertThat(status).as(text).isEqualTo(expected);
      return this;
    }

    String id() {
      return json().get("id").asString();
    }

    String code() {
      return json().get("code").asString();
    }

    long position() {
      return json().get("position").asLong();
    }
  }

  /** What is there once the views have reached what was written before. */
  Answer get(String path) throws IOException, InterruptedException {
    String later = path + (path.contains("?") ? "&" : "?") + "minPosition=" + written;
    return until(path.contains("knownAt=") ? path : later, false);
  }

  /** The same as somebody else sees it. */
  Answer as(String actor, String path) throws IOException, InterruptedException {
    get(path);
    return send(request(actor, path).GET());
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return post("banner-office", path, json);
  }

  Answer post(String actor, String path, String json) throws IOException, InterruptedException {
    Answer answer =
        send(
            request(actor, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    if (answer.status() / 100 == 2 && answer.json().has("position")) {
      written = answer.position();
    }
    return answer;
  }

  private HttpRequest.Builder request(String actor, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofMinutes(2))
        .header("Anda-Actor", actor);
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Answer(response.statusCode(), response.body());
  }
}
