package anda.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.process.TrialHouse;
import anda.imports.sheet.Files;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports as a client meets them. */
@SpringBootTest(classes = ImportTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@TestMethodOrder(MethodOrderer.MethodName.class)
class ImportIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final TrialHouse house;

  ImportIT(@LocalServerPort int port, @Autowired TrialHouse house) {
    this.base = "http://127.0.0.1:" + port;
    this.house = house;
  }

  private record Answer(int status, JsonNode json, HttpResponse<byte[]> response) {
    String code() {
      return json.get("code").asString();
    }
  }

  @Test
  void a_file_is_answered_row_by_row_and_found_again_later() throws Exception {
    Answer first = upload("projects", Files.bytes("/sample/projects.csv"), null);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().get("state").asString()).isEqualTo("COMPLETED");
    assertThat(first.json().get("counts").get("accepted").asInt()).isEqualTo(46);
    assertThat(first.json().get("accepted")).hasSize(46);
    assertThat(first.json().get("accepted").get(0).get("key").asString()).isEqualTo("P001");
    assertThat(first.json().get("contradictions").size()).isPositive();
    JsonNode contradiction = first.json().get("contradictions").get(0);
    assertThat(contradiction.get("row").asInt()).isPositive();
    assertThat(contradiction.get("text").get("zh").asString()).matches(".*\\p{IsHan}.*");
    assertThat(contradiction.get("text").get("en").asString()).doesNotContain("{0}");

    String location = first.response().headers().firstValue("Location").orElseThrow();
    Answer one = get(location);
    assertThat(one.json().get("done").asInt()).isEqualTo(46);
    assertThat(one.json().get("actor").asString()).isEqualTo("banner-office");
    Answer rows = get(location + "/rows?outcome=ACCEPTED&size=10&page=4");
    assertThat(rows.json().get("total").asInt()).isEqualTo(46);
    assertThat(rows.json().get("items")).hasSize(6);
    assertThat(rows.json().get("items").get(5).get("row").asInt()).isEqualTo(47);
    assertThat(get(location + "/rows?finding=true").json().get("total").asInt()).isPositive();
    assertThat(get("/api/imports?kind=projects").json().get("total").asInt()).isEqualTo(1);
    assertThat(get("/api/imports?kind=pairings").json().get("total").asInt()).isZero();
    assertThat(get(location + "?knownAt=0").json().get("done").asInt()).isZero();

    Answer again = upload("projects", Files.bytes("/sample/projects.csv"), null);
    assertThat(again.json().get("counts").get("known").asInt()).isEqualTo(46);
    assertThat(again.json().get("known")).hasSize(46);
  }

  @Test
  void a_difference_is_shown_field_by_field_and_accepted_once() throws Exception {
    List<List<String>> table = Files.table("/sample/fund-tracking.csv");
    upload("fund-tracking", csv(table), null);
    List<List<String>> changed = new ArrayList<>();
    table.forEach(row -> changed.add(new ArrayList<>(row)));
    changed.get(1).set(table.get(0).indexOf("paid_percent"), "72");
    Answer run = upload("fund-tracking", csv(changed), null);
    JsonNode row = run.json().get("differing").get(0);
    JsonNode difference = row.get("differences").get(0);
    assertThat(difference.get("field").asString()).isEqualTo("paid_percent");
    assertThat(difference.get("stored").asString()).isEqualTo("71");
    assertThat(difference.get("given").asString()).isEqualTo("72");
    String address =
        "/api/imports/" + run.json().get("id").asString() + "/rows/" + row.get("row").asInt();
    Answer accepted = post(address + "/acceptance", "banner-office");
    assertThat(accepted.status()).isEqualTo(200);
    assertThat(accepted.json().get("id").asString()).isEqualTo(row.get("record").asString());
    Answer twice = post(address + "/acceptance", "banner-office");
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.code()).isEqualTo("IMPORT_ROW_NOT_DIFFERING");
    assertThat(
            upload("fund-tracking", csv(changed), null).json().get("counts").get("known").asInt())
        .isEqualTo(28);
    assertThat(post("/api/imports/import-0/rows/2/acceptance", "banner-office").code())
        .isEqualTo("IMPORT_UNKNOWN");
  }

  @Test
  void the_same_key_gives_the_same_answer() throws Exception {
    byte[] file = Files.bytes("/sample/pairings.csv");
    Answer first = upload("pairings", file, "key-1");
    long head = house.head();
    Answer again = upload("pairings", file, "key-1");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().get("repeated").asBoolean()).isTrue();
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(again.json().get("accepted")).isEqualTo(first.json().get("accepted"));
    assertThat(house.head()).isEqualTo(head);
  }

  @Test
  void a_day_to_come_refuses_its_row_and_no_other() throws Exception {
    for (String column : List.of("as_of", "paid_percent", "paid_wan", "projects")) {
      List<List<String>> table = Files.table("/sample/fund-tracking.csv");
      List<List<String>> changed = new ArrayList<>();
      table.subList(0, 6).forEach(row -> changed.add(new ArrayList<>(row)));
      int at = table.get(0).indexOf(column);
      changed.get(3).set(at, column.equals("as_of") ? "2099" : "nonsense");
      Answer run = upload("fund-tracking", csv(changed), null);
      assertThat(run.json().get("state").asString()).isEqualTo("COMPLETED");
      assertThat(run.json().get("counts").get("refused").asInt()).isEqualTo(1);
      JsonNode problem = run.json().get("refused").get(0).get("problems").get(0);
      assertThat(problem.get("field").asString()).isEqualTo(column);
      assertThat(problem.get("value").asString()).isEqualTo(changed.get(3).get(at));
    }
  }

  @Test
  void files_that_count_their_lines_do_not_meet_in_those_numbers() throws Exception {
    String head = "序号,编号,协作类别,地点,项目名称,资金,资金说明\n";
    upload("projects", bytes(head + "1,甲-1,京蒙,库伦旗,牛舍,10,协作资金\n"), null);
    Answer other = upload("projects", bytes(head + "1,乙-1,京蒙,无此旗,羊舍,20,协作资金\n"), null);
    assertThat(other.json().get("counts").get("accepted").asInt())
        .as(other.json().toString())
        .isEqualTo(1);
    assertThat(other.json().get("contradictions").get(0).get("code").asString())
        .isEqualTo("PROJECT_PLACE_NOT_FOUND");
    assertThat(upload("projects", bytes("序号,项目名称\n1,牛舍\n"), null).code())
        .isEqualTo("COLUMNS_MISSING");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void nonsense_is_refused_by_name_and_stores_nothing() throws Exception {
    assertThat(upload("cows", new byte[] {1}, null).code()).isEqualTo("IMPORT_KIND_UNKNOWN");
    assertThat(upload("projects", new byte[0], null).code()).isEqualTo("FILE_EMPTY");
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    assertThat(upload("projects", noise, null).status()).isEqualTo(400);
    assertThat(upload("projects", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), null).code())
        .isEqualTo("HEADER_NOT_FOUND");
    HttpRequest.Builder empty =
        request("/api/imports/projects", "banner-office")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString("--x--\r\n"));
    assertThat(send(empty).code()).isEqualTo("FILE_MISSING");
    Answer auditor = upload("projects", Files.bytes("/sample/projects.csv"), null, "auditor");
    assertThat(auditor.status()).isEqualTo(403);
    assertThat(get("/api/imports/import-1").code()).isEqualTo("IMPORT_UNKNOWN");
    assertThat(get("/api/imports/import-1/rows").code()).isEqualTo("IMPORT_UNKNOWN");
    assertThat(get("/api/imports/import-1/rows?outcome=x").status()).isEqualTo(400);
    assertThat(post("/api/imports/import-1/cancellation", "banner-office").code())
        .isEqualTo("IMPORT_NOT_RUNNING");
    assertThat(house.head()).isEqualTo(-1);
  }

  @Test
  void kinds_tell_their_columns_with_chinese_headings() throws Exception {
    JsonNode kinds = get("/api/import-kinds").json().get("items");
    assertThat(kinds)
        .extracting(kind -> kind.get("id").stringValue())
        .contains("pairings", "projects", "fund-tracking", "distributions");
    for (JsonNode kind : kinds) {
      assertThat(kind.get("columns").size()).isGreaterThan(8);
      for (JsonNode column : kind.get("columns")) {
        assertThat(column.get("label").get("zh").asString()).matches(".*\\p{IsHan}.*");
      }
    }
  }

  private Answer upload(String kind, byte[] file, @Nullable String key) throws Exception {
    return upload(kind, file, key, "banner-office");
  }

  private Answer upload(String kind, byte[] file, @Nullable String key, String actor)
      throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"表 1.csv\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        request("/api/imports/" + kind, actor)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return send(request);
  }

  private Answer post(String path, String actor) throws Exception {
    return send(request(path, actor).POST(BodyPublishers.noBody()));
  }

  private Answer get(String path) throws Exception {
    return send(request(path, "banner-office").GET());
  }

  private HttpRequest.Builder request(String path, String actor) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(Duration.ofSeconds(60))
        .header("Anda-Actor", actor);
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), JSON.readTree(response.body()), response);
  }

  private static byte[] csv(List<List<String>> table) {
    return Files.csv(table, StandardCharsets.UTF_8, ',');
  }
}
