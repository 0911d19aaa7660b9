package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class UploadIT {

  private static final int MEGABYTE = 1024 * 1024;
  private final Http http;

  UploadIT(@LocalServerPort int port) {
    this.http = new Http(port);
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

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x"})
  void pieces_that_make_no_sense_are_named(String type) throws IOException {
    for (String pieces : new String[] {"ZZ\r\n", "-1\r\n\r\n", "2\r\n{}XX\r\n"}) {
      String answer =
          http.raw(
              "POST /api/notes/files HTTP/1.1\r\nHost: localhost\r\nAnda-Actor: banner-office\r\n"
                  + "Connection: close\r\nTransfer-Encoding: chunked\r\nContent-Type: "
                  + type
                  + "\r\n\r\n"
                  + pieces);
      assertThat(answer).as(pieces).startsWith("HTTP/1.1 4");
    }
  }

  @Test
  void a_packed_body_is_not_taken() throws IOException {
    var answer = http.post("/api/notes", "{}", "Content-Encoding", "gzip");
    assertThat(answer.status()).isEqualTo(415);
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
