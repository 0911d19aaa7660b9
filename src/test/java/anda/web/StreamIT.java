package anda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StreamIT {

  private final Http http;
  private final MemoryLog log;

  StreamIT(@LocalServerPort int port, @Autowired MemoryLog log) {
    this.http = new Http(port);
    this.log = log;
  }

  @Test
  void a_reader_hears_the_position_at_once_and_each_time_it_grows() throws IOException {
    try (Stream stream = new Stream("")) {
      assertThat(stream.position()).isEqualTo(log.head());
      http.post("/api/notes", "{\"text\":\"a\"}");
      assertThat(stream.position()).isEqualTo(log.head());
      http.post("/api/notes", "{\"text\":\"b\"}");
      assertThat(stream.position()).isEqualTo(log.head());
    }
  }

  @Test
  void a_reader_that_comes_back_hears_only_what_it_does_not_know() throws IOException {
    http.post("/api/notes", "{\"text\":\"a\"}");
    long known = log.head();
    try (Stream stream = new Stream("Last-Event-ID: " + known + "\r\n")) {
      http.post("/api/notes", "{\"text\":\"b\"}");
      assertThat(stream.position()).isEqualTo(known + 1);
    }
    try (Stream stream = new Stream("Last-Event-ID: " + (known - 1) + "\r\n")) {
      assertThat(stream.position()).isEqualTo(known + 1);
    }
  }

  @Test
  void a_reader_that_heard_of_an_empty_log_comes_back_as_any_other() throws IOException {
    http.post("/api/notes", "{\"text\":\"a\"}");
    try (Stream stream = new Stream("Last-Event-ID: -1\r\n")) {
      assertThat(stream.position()).isEqualTo(log.head());
    }
  }

  @Test
  void an_open_stream_does_not_keep_the_server_from_stopping() throws IOException {
    var context = new SpringApplicationBuilder(WebTestApp.class).run("--server.port=0");
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    try (Stream stream = new Stream(port, "")) {
      assertThat(stream.position()).isEqualTo(-1);
      long started = System.nanoTime();
      context.close();
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMinutes(1));
      assertThatThrownBy(stream::position).isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_last_event_id_that_is_no_position_is_named() throws IOException {
    var answer = http.get("/api/stream", "Last-Event-ID", "x");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("LAST_EVENT_ID_MALFORMED");
  }

  private final class Stream implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    Stream(String headers) throws IOException {
      this(http.port, headers);
    }

    Stream(int port, String headers) throws IOException {
      socket = new Socket("127.0.0.1", port);
      socket.setSoTimeout(10_000);
      String request =
          "GET /api/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n";
      socket
          .getOutputStream()
          .write((request + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
      lines = new BufferedReader(in);
    }

    /** The next event's id, once its data say the same. */
    long position() throws IOException {
      long id = -2;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          id = Long.parseLong(line.substring(3));
        } else if (line.startsWith("data:")) {
          assertThat(line).isEqualTo("data:{\"position\":" + id + "}");
          return id;
        }
      }
      throw new IOException("the stream ended");
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
