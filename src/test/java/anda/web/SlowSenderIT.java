package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = WebTestApp.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "server.tomcat.connection-timeout=5s")
class SlowSenderIT {

  private static final String BODY = "{\"text\":\"a\"}";

  /** Less than slow senders are waited for, so that nobody was served only after them. */
  private static final Duration PATIENCE = Duration.ofMillis(4_500);

  private final Http http;

  SlowSenderIT(@LocalServerPort int port) {
    this.http = new Http(port);
  }

  @Test
  void two_hundred_slow_senders_leave_room_for_the_others() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        slow.add(slowSender(i % 2 == 0));
      }
      long started = System.nanoTime();
      assertThat(http.get("/api/actors").status()).isEqualTo(200);
      assertThat(http.post("/api/notes", BODY).status()).isEqualTo(201);
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(PATIENCE);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void a_body_that_stops_on_its_way_is_answered_by_name() throws IOException {
    try (Socket socket = slowSender(false)) {
      socket.setSoTimeout(30_000);
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
    }
  }

  private Socket slowSender(boolean upload) throws IOException {
    Socket socket = new Socket("127.0.0.1", http.port);
    String type = upload ? "multipart/form-data; boundary=x" : "application/json";
    String head =
        "POST /api/notes/files HTTP/1.1\r\nHost: localhost\r\nAnda-Actor: banner-office\r\n"
            + "Connection: close\r\nContent-Type: "
            + type
            + "\r\nContent-Length: 1000\r\n\r\n{";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }
}
