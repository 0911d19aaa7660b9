package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class EdgeIT {

  private static final String BODY = "{\"text\":\"a\"}";
  private final Http http;
  private final MemoryLog log;

  EdgeIT(@LocalServerPort int port, @Autowired MemoryLog log) {
    this.http = new Http(port);
    this.log = log;
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]", "[::1]:8080"})
  void this_machine_is_answered_under_its_own_names(String host) throws IOException {
    assertThat(get("/api/actors", host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.2",
        "10.0.0.1:8080",
        "[::2]",
        "xlocalhost"
      })
  void a_foreign_host_is_refused_by_name(String host) throws IOException {
    String answer = get("/api/actors", host);
    assertThat(answer).startsWith("HTTP/1.1 421").contains("HOST_NOT_ALLOWED");
    assertThat(answer).contains("Content-Type: application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/actors HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /api/actors HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n",
        "GET /api/actors HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n",
        "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/<script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/%c0%af HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /assets/..\\..\\application.yml HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /assets/%2e%2e/%2e%2e/application.yml HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "POST /api/notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
        "POST /api HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "TRACE /api/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "BREW /api/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "NONSENSE\r\n\r\n"
      })
  void nonsense_on_the_wire_is_refused_and_shows_nothing_of_the_server(String request)
      throws IOException {
    String answer = http.raw(request.replace("HTTP/1.1\r\nHost: localhost\r\n\r\n", closing()));
    assertThat(answer).matches("(?s)HTTP/1.1 4[0-9][0-9] .*");
    assertThat(answer).doesNotContain("<html", "Exception", "Tomcat", "\tat ");
    if (answer.contains("{")) {
      assertThat(answer).contains("application/problem+json").contains("\"traceId\"");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site,cross-site",
    "Sec-Fetch-Site,same-site",
    "Origin,http://evil.example",
    "Origin,null",
    "Origin,https://127.0.0.1:1"
  })
  void a_page_of_another_site_may_not_write(String header, String value) throws IOException {
    long head = log.head();
    var answer = http.post("/api/notes", BODY, header, value);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.firstError()).isEqualTo("ORIGIN_NOT_ALLOWED " + header);
    assertThat(log.head()).isEqualTo(head);
  }

  @Test
  void a_page_of_this_server_may_write() throws IOException {
    String own = "http://127.0.0.1:" + http.port;
    var answer = http.post("/api/notes", BODY, "Origin", own, "Sec-Fetch-Site", "same-origin");
    assertThat(answer.status()).isEqualTo(201);
  }

  @Test
  void no_other_site_is_allowed_to_read() throws IOException {
    var answer = http.get("/api/actors", "Origin", "http://evil.example");
    assertThat(answer.response().headers().map().keySet())
        .noneMatch(name -> name.startsWith("access-control"));
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/actors", "/api/nowhere", "/", "/actuator/health", "/v3/api-docs"})
  void every_answer_carries_the_security_headers(String path) throws IOException {
    var answer = http.get(path);
    String policy = answer.header("Content-Security-Policy");
    assertThat(policy)
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
    assertThat(policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src")))
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Server")).isEmpty();
  }

  @Test
  void a_read_changes_nothing() throws IOException {
    long head = log.head();
    for (String path : List.of("/", "/api/notes", "/api/actors", "/api/store", "/api/notes/x")) {
      http.get(path);
    }
    assertThat(log.head()).isEqualTo(head);
  }

  @Test
  void only_health_and_info_of_the_actuator_are_shown() throws IOException {
    assertThat(http.get("/actuator/health").json().get("status").asString()).isEqualTo("UP");
    assertThat(http.get("/actuator/health").json().has("components")).isFalse();
    for (String path : List.of("/actuator", "/actuator/env", "/actuator/beans")) {
      assertThat(http.get(path).status()).as(path).isEqualTo(404);
    }
  }

  private String get(String path, String host) throws IOException {
    return http.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  private static String closing() {
    return "HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  }
}
