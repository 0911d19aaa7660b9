package anda.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.Refused;
import anda.region.RegionDirectory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on an empty store of its own, and a client that sees every answer. */
final class HouseholdHouse implements AutoCloseable {

  static final String GACHA = "152222200201";
  static final String OTHER_GACHA = "152222200202";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final int port;

  /** Every body that was answered so far. */
  final List<String> answers = new ArrayList<>();

  /** Position of the newest write; reads wait until the views have reached it. */
  private long written;

  private HouseholdHouse(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  static HouseholdHouse open(Path folder) throws Exception {
    HouseholdHouse house =
        new HouseholdHouse(
            new SpringApplicationBuilder(anda.AndaApplication.class)
                .run(
                    "--server.port=0",
                    "--anda.sample=false",
                    "--anda.data-dir=" + folder.resolve("data"),
                    "--anda.key-file=" + folder.resolve("master.key")));
    house.awaitPlaces();
    return house;
  }

  /** The tables are there, and so is the view they are read from. */
  private boolean ready() {
    try {
      return context.getBean(RegionDirectory.class).ready();
    } catch (Refused behind) {
      return false;
    }
  }

  private void awaitPlaces() throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    CountDownLatch never = new CountDownLatch(1);
    while (!ready()) {
      assertThat(Instant.now()).isBefore(end);
      assertThat(never.await(200, TimeUnit.MILLISECONDS)).isFalse();
    }
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }

  /** 答复. */
  record Answer(int status, String text, HttpResponse<String> whole) {

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
  }

  Answer get(String path) throws IOException, InterruptedException {
    return get(path, "auditor");
  }

  Answer get(String path, String actor) throws IOException, InterruptedException {
    return send(request(afterWrites(path), actor).GET().build());
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return post(path, json, "banner-office", null);
  }

  Answer post(String path, String json, String actor, @Nullable String key)
      throws IOException, InterruptedException {
    String address = path.endsWith("/search") ? afterWrites(path) : path;
    HttpRequest.Builder request =
        request(address, actor).header("Content-Type", "application/json");
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    Answer answer = send(request.POST(BodyPublishers.ofString(json)).build());
    if (answer.status() / 100 == 2 && answer.json().has("position")) {
      written = answer.json().get("position").asLong();
    }
    return answer;
  }

  private String afterWrites(String path) {
    boolean asked = path.contains("knownAt=") || path.contains("minPosition=");
    if (asked || !path.startsWith("/api/households")) {
      return path;
    }
    return path + (path.contains("?") ? "&" : "?") + "minPosition=" + written;
  }

  Answer upload(String kind, String name, byte[] file) throws IOException, InterruptedException {
    String boundary = "----" + Long.toHexString(Arrays.hashCode(file));
    byte[] head =
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return send(
        request("/api/imports/" + kind, "banner-office")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArrays(List.of(head, file, tail)))
            .build());
  }

  private HttpRequest.Builder request(String path, String actor) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofMinutes(2))
        .header("Anda-Actor", actor);
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    answers.add(response.headers().map() + "\n" + response.body());
    return new Answer(response.statusCode(), response.body(), response);
  }

  /** A household of one head, unless more members are given. */
  static String household(String place, String... members) {
    return """
    {"place":{"code":"%s"},"registration":{"status":"LIFTED","since":"2019-12-31"},
     "monitoring":{"state":"NOT_MONITORED"},"members":[%s]}\
    """
        .formatted(place, String.join(",", members));
  }

  static String member(Person person, String relation, String labour) {
    return """
    {"identity":%s,"relation":"%s","labour":"%s"}\
    """
        .formatted(person.json(), relation, labour);
  }
}
