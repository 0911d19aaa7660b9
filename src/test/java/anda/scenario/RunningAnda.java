package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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

/** The whole program on an embedded store in a folder, reached over HTTP only. */
final class RunningAnda implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.builder().build();
  // a machine that builds several things at once takes minutes for a start
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final long LOOK_AGAIN_MILLIS = 100;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  private RunningAnda(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** With the sample coming in while the pages are in use. */
  static RunningAnda withSample(Path folder) {
    return start(folder, true);
  }

  /** Empty but for the code tables and the units of the actors, which are waited for. */
  static RunningAnda empty(Path folder) throws Exception {
    RunningAnda anda = start(folder, false);
    anda.until("/api/units", units -> units.get("total").intValue() >= 6);
    return anda;
  }

  private static RunningAnda start(Path folder, boolean sample) {
    return new RunningAnda(
        new SpringApplicationBuilder(anda.AndaApplication.class)
            .run(
                "--server.port=0",
                "--anda.data-dir=" + folder.resolve("data"),
                "--anda.sample=" + sample));
  }

  /** The sample and the story set are in. */
  void waitForSample() throws Exception {
    until(
        "/api/imports",
        runs -> {
          int done = 0;
          for (JsonNode run : runs.get("items")) {
            done += run.get("state").stringValue().equals("COMPLETED") ? 1 : 0;
          }
          return done == 4;
        });
    // the last step of the story links its statement to one of its projects
    until(
        "/api/statements?q=" + Story.word("（虚构）"),
        story -> {
          JsonNode items = story.get("items");
          return !items.isEmpty() && !items.get(0).get("links").isEmpty();
        });
  }

  interface Condition {
    boolean holds(JsonNode answer);
  }

  /** Asks again and again until the answer is as wanted. */
  JsonNode until(String path, Condition wanted) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    CountDownLatch never = new CountDownLatch(1);
    while (true) {
      Answer answered = send(request("auditor", path).GET());
      JsonNode answer = answered.json();
      // a view that is not built yet says so, and is asked again
      if (answered.status() == 200 && wanted.holds(answer)) {
        return answer;
      }
      assertThat(Instant.now()).as("%s is not as wanted: %s", path, answer).isBefore(end);
      assertThat(never.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  JsonNode get(String actor, String path) throws IOException, InterruptedException {
    Answer answer = send(request(actor, path).GET());
    assertThat(answer.status()).as(path + " " + answer.json()).isEqualTo(200);
    return answer.json();
  }

  HttpRequest.Builder request(String actor, String path) {
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Anda-Actor", actor);
  }

  /** Status and JSON of an answer. */
  record Answer(int status, JsonNode json) {}

  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
  }

  /** A request that uploads one file under the name {@code file}. */
  HttpRequest.Builder upload(String actor, String path, String name, byte[] bytes) {
    String edge = "anda-edge";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    byte[] before = head.formatted(edge, name).getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] form = new byte[before.length + bytes.length + after.length];
    System.arraycopy(before, 0, form, 0, before.length);
    System.arraycopy(bytes, 0, form, before.length, bytes.length);
    System.arraycopy(after, 0, form, before.length + bytes.length, after.length);
    return request(actor, path)
        .header("Content-Type", "multipart/form-data; boundary=" + edge)
        .POST(HttpRequest.BodyPublishers.ofByteArray(form));
  }

  @Override
  public void close() {
    context.close();
  }
}
