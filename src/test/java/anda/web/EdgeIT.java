package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
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

  private static final int MEGABYTE = 1024 * 1024;
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
        "GET /api/actors HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n",
        "GET http://evil.example/api/actors HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/<script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/%c0%af HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /assets/..\\..\\application.yml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /assets/%2e%2e/%2e%2e/application.yml HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "POST /api/notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
        "POST /api/notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
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
  void a_json_body_above_one_megabyte_is_refused() throws IOException {
    String large = "{\"text\":\"" + "a".repeat(MEGABYTE) + "\"}";
    assertThat(http.post("/api/notes", large).code()).isEqualTo("BODY_TOO_LARGE");
    BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new Zeros(3L * MEGABYTE));
    var answer = http.post("/api/notes", chunked);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
  }

  @Test
  void a_file_of_twenty_megabytes_is_taken_and_a_larger_one_is_not() throws IOException {
    var taken = upload(20L * MEGABYTE, true);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    assertThat(taken.json().get("size").asInt()).isEqualTo(20 * MEGABYTE);
    var refused = upload(20L * MEGABYTE + 1, true);
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.code()).isEqualTo("UPLOAD_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_upload_of_a_hundred_megabytes_gets_its_answer(boolean announced) throws IOException {
    var answer = upload(100L * MEGABYTE, announced);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("UPLOAD_TOO_LARGE");
    assertThat(answer.json().get("detail").asString()).isEqualTo("文件超过 20 MB");
  }

  @Test
  void an_upload_of_a_terabyte_is_answered_before_it_is_sent() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", http.port)) {
      socket.setSoTimeout(10_000);
      String head =
          "POST /api/notes/files HTTP/1.1\r\nHost: localhost\r\nAnda-Actor: banner-office\r\n"
              + "Content-Type: multipart/form-data; boundary=x\r\n"
              + "Content-Length: 1099511627776\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      byte[] start = socket.getInputStream().readNBytes(12);
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "multipart/form-data|hello|UPLOAD_MALFORMED",
        "multipart/form-data; boundary=x|hello|VALUE_REQUIRED",
        "multipart/form-data; boundary=x|--x--|VALUE_REQUIRED",
        "multipart/form-data; boundary=x|--x|VALUE_REQUIRED",
        "multipart/mixed; boundary=x|--x--|MEDIA_TYPE_NOT_SUPPORTED"
      })
  void a_broken_upload_is_named(String type, String body, String code) throws IOException {
    var answer = http.post("/api/notes/files", body, "Content-Type", type);
    assertThat(answer.status()).isBetween(400, 415);
    assertThat(answer.code()).as(answer.text()).isEqualTo(code);
  }

  @Test
  void a_form_with_thousands_of_parts_is_refused() throws IOException {
    String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
    var answer =
        http.post(
            "/api/notes/files",
            part.repeat(5_000) + "--x--\r\n",
            "Content-Type",
            "multipart/form-data; boundary=x");
    assertThat(answer.status()).isBetween(400, 413);
    assertThat(answer.code()).startsWith("UPLOAD_");
  }

  @Test
  void only_health_and_info_of_the_actuator_are_shown() throws IOException {
    assertThat(http.get("/actuator/health").json().get("status").asString()).isEqualTo("UP");
    assertThat(http.get("/actuator/health").json().has("components")).isFalse();
    for (String path : List.of("/actuator", "/actuator/env", "/actuator/beans")) {
      assertThat(http.get(path).status()).as(path).isEqualTo(404);
    }
  }

  private Http.Answer upload(long size, boolean announced) throws IOException {
    byte[] head =
        ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII);
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofByteArray(head),
            BodyPublishers.ofInputStream(() -> new Zeros(size)),
            BodyPublishers.ofByteArray(tail));
    if (announced) {
      body = BodyPublishers.fromPublisher(body, head.length + size + tail.length);
    }
    return http.post("/api/notes/files", body, "Content-Type", "multipart/form-data; boundary=x");
  }

  private String get(String path, String host) throws IOException {
    return http.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  private static String closing() {
    return "HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  }

  /** So many zero bytes without holding them. */
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int read = (int) Math.min(left, length);
      left -= read;
      return read;
    }
  }
}
