package anda.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.project.web.ReportTestApp.SetClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the addresses of reports, with a project that is carried out. */
@SpringBootTest(classes = ReportTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
abstract class ReportHttp {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  static final String OFFICE = "banner-office";
  static final String CHECKER = "banner-office-3";
  static final String SUMU = "sumu-office";
  static final String PARTNER = "partner-office";
  @TempDir static Path data;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  final SetClock clock;
  final ReportHouse house;
  String project = "";

  ReportHttp(int port, SetClock clock, ReportHouse house) {
    this.base = "http://127.0.0.1:" + port;
    this.clock = clock;
    this.house = house;
  }

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("anda.data-dir", () -> data.toString());
  }

  record Answer(int status, JsonNode json, HttpResponse<byte[]> response) {
    String text(String field) {
      return json.get(field).asString();
    }
  }

  @BeforeEach
  void a_project_that_is_carried_out() throws Exception {
    clock.set("2018-04-25T09:00");
    Answer taken =
        post(
            OFFICE,
            "/api/projects/taken-over",
            """
            {"plan":{"title":"奶牛托管","programme":"京蒙","sector":"INDUSTRY"},
             "stage":"IN_IMPLEMENTATION",
             "act":{"kind":"ALREADY_HAPPENED","on":"2018-03","source":{"text":"项目台账"}}}
            """);
    assertThat(taken.status()).as(taken.json().toString()).isEqualTo(201);
    project = taken.text("id");
  }

  String april() throws Exception {
    Answer opened = post(OFFICE, "/api/report-periods", april("2018-05-05"));
    assertThat(opened.status()).as(opened.json().toString()).isEqualTo(201);
    return opened.text("id");
  }

  String april(String due) {
    return """
        {"label":"2018年4月","cadence":"MONTHLY","from":"2018-04-01","to":"2018-04-30",
         "opensOn":"2018-05-01","dueOn":"%s",
         "debtors":[{"project":"%s","unit":"unit-sumu-office"}]}
        """
        .formatted(due, project);
  }

  Answer report(String actor, String period, String content, boolean submit) throws Exception {
    return post(
        actor,
        "/api/projects/" + project + "/reports",
        "{\"period\":\"%s\",\"submit\":%s,\"content\":%s}".formatted(period, submit, content));
  }

  static String content(String narrative, String... files) {
    List<String> evidence = new ArrayList<>();
    for (String file : files) {
      evidence.add("{\"digest\":\"" + file + "\"}");
    }
    return """
        {"asOf":"2018-04-30","physicalPpm":350000,"narrative":"%s",
         "spent":[{"kind":"DISTRICT_FISCAL","fen":120000000}],
         "figures":[{"name":"务工","number":"150","unit":"人次","basis":"INCREMENT"},
                    {"name":"务工","number":"247","unit":"人次","basis":"CUMULATIVE"}],
         "evidence":[%s]}
        """
        .formatted(narrative, String.join(",", evidence));
  }

  JsonNode entry(String period, @Nullable String actor) throws Exception {
    return get(actor, "/api/report-calendar?period=" + period).json().get("items").get(0);
  }

  Answer get(@Nullable String actor, String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), actor);
  }

  Answer post(String actor, String path, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        actor);
  }

  Answer upload(String name, byte[] bytes) throws Exception {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    write(form, "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name);
    write(form, "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    form.write(bytes);
    write(form, "\r\n--edge--\r\n");
    return send(
        HttpRequest.newBuilder(URI.create(base + "/api/evidence"))
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(form.toByteArray())),
        SUMU);
  }

  private static void write(ByteArrayOutputStream form, String text) throws IOException {
    form.write(text.getBytes(StandardCharsets.UTF_8));
  }

  Answer send(HttpRequest.Builder request, @Nullable String actor) throws Exception {
    if (actor != null) {
      request.header("Anda-Actor", actor);
    }
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    String type = response.headers().firstValue("Content-Type").orElse("");
    JsonNode json =
        type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
    assertThat(response.statusCode()).as(json.toString()).isLessThan(500);
    return new Answer(response.statusCode(), json, response);
  }
}
