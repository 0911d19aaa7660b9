package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesIT {

  private final Http http;

  /** An asset and its packed form with other words, so that the answer tells which was served. */
  @BeforeAll
  static void an_asset_is_built() throws IOException, URISyntaxException {
    Path classes =
        Path.of(PagesIT.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path assets = Files.createDirectories(classes.resolve("static").resolve("assets"));
    Files.writeString(assets.resolve("pages-it.js"), "'plain';\n");
    try (var out = Files.newOutputStream(assets.resolve("pages-it.js.gz"));
        var packed = new GZIPOutputStream(out)) {
      packed.write("'packed';\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  PagesIT(@LocalServerPort int port) {
    this.http = new Http(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/projects", "/projects/project-1", "/report-calendar", "/index.html"})
  void the_addresses_of_pages_give_the_one_document(String path) throws IOException {
    var answer = http.get(path, "Accept", "text/html");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.text()).contains("安达");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/projects/a/b", "/apis", "/%E9%A1%B9%E7%9B%AE"})
  void a_person_at_an_address_that_is_nowhere_gets_the_page_that_says_so(String path)
      throws IOException {
    var answer = http.get(path, "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self'");
    assertThat(answer.text()).contains("安达");
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, */*", "/nowhere, application/json", "/nowhere, text/html;q=0", "/nowhere, ;;",
    "/api, text/html", "/api/nowhere, text/html", "/v3/x, text/html", "/actuator/x, text/html",
    "/assets/none.js, text/html", "/assets, text/html", "/none.svg, text/html"
  })
  void to_all_others_such_an_address_stays_unknown(String path, String accept) throws IOException {
    var answer = http.get(path, "Accept", accept);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("ADDRESS_NOT_FOUND");
    assertThat(http.get(path).code()).isEqualTo("ADDRESS_NOT_FOUND");
    assertThat(http.post(path, "{}").status()).isIn(404, 405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/application.yml", "/seed/actors.json", "/catalogue", "/pages-it.txt.x"})
  void nothing_else_of_the_class_path_is_served(String path) throws IOException {
    assertThat(http.get(path).status()).isEqualTo(404);
  }

  @Test
  void an_asset_never_changes_and_comes_packed_to_those_who_can_unpack() throws IOException {
    var plain = http.get("/assets/pages-it.js");
    assertThat(plain.text()).isEqualTo("'plain';\n");
    assertThat(plain.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    assertThat(plain.header("Content-Type")).isEqualTo("text/javascript");
    var packed = http.get("/assets/pages-it.js", "Accept-Encoding", "gzip, deflate");
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.header("Vary")).isEqualTo("Accept-Encoding");
    assertThat(packed.header("Content-Type")).isEqualTo("text/javascript");
    byte[] unpacked =
        new GZIPInputStream(new ByteArrayInputStream(packed.response().body())).readAllBytes();
    assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo("'packed';\n");
  }

  @Test
  void a_page_takes_no_writes() throws IOException {
    var answer = http.post("/projects", "{}");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void the_description_of_the_api_names_headers_and_refusals() throws IOException {
    var document = http.get("/v3/api-docs").json();
    assertThat(document.get("openapi").asString()).startsWith("3.1");
    var write = document.get("paths").get("/api/notes").get("post");
    assertThat(write.get("parameters").findValuesAsString("name"))
        .containsExactlyInAnyOrder("Idempotency-Key", "If-Match", "Anda-Actor");
    var read = document.get("paths").get("/api/notes").get("get");
    assertThat(read.get("parameters").findValuesAsString("name"))
        .contains("knownAt", "minPosition", "page", "size", "sort", "asOf");
    assertThat(read.get("responses").get("default").get("content").has("application/problem+json"))
        .isTrue();
    assertThat(document.get("components").get("schemas").has("Problem")).isTrue();
    assertThat(document.get("servers").get(0).get("url").asString()).isEqualTo("/");
  }
}
