package anda.scenario;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what no decent client would: any method, address and header, one connection for each. */
final class RawHttp {

  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PATIENCE_MILLIS = 60_000;

  private final int port;

  RawHttp(int port) {
    this.port = port;
  }

  /**
   * A request as it goes over the wire.
   *
   * @param headers besides Host, Connection and Content-Length; a null value leaves one out
   */
  record Sent(String method, String target, Map<String, @Nullable String> headers, byte[] body) {

    static Sent get(String target) {
      return new Sent("GET", target, Map.of("Anda-Actor", "banner-office"), new byte[0]);
    }

    static Sent post(String target, String body) {
      return post(target, body.getBytes(StandardCharsets.UTF_8));
    }

    static Sent post(String target, byte[] body) {
      return new Sent(
          "POST",
          target,
          Map.of("Anda-Actor", "banner-office", "Content-Type", "application/json"),
          body);
    }

    Sent with(String header, @Nullable String value) {
      Map<String, @Nullable String> changed = new LinkedHashMap<>(headers);
      changed.put(header, value);
      return new Sent(method, target, changed, body);
    }

    @Override
    public String toString() {
      String text = new String(body, StandardCharsets.UTF_8);
      return cut(method + " " + target, 160) + " " + cut(headers.toString(), 120) + cut(text, 200);
    }

    private static String cut(String text, int most) {
      return text.length() > most ? text.substring(0, most) + "…" : text;
    }
  }

  /** An answer; status 0 stands for a connection that was closed without one. */
  record Got(int status, Map<String, String> headers, byte[] body, long millis) {

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(body);
    }

    String code() {
      return json().path("code").asString("");
    }
  }

  Got send(Sent sent) throws IOException {
    long start = System.nanoTime();
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(bytes(sent));
        socket.getOutputStream().flush();
      } catch (IOException refusedWhileSending) {
        // the answer may stand there already
      }
      return read(new BufferedInputStream(socket.getInputStream()), start);
    }
  }

  private byte[] bytes(Sent sent) {
    StringBuilder head = new StringBuilder(sent.method() + " " + sent.target() + " HTTP/1.1\r\n");
    Map<String, @Nullable String> headers = new LinkedHashMap<>();
    headers.put("Host", "127.0.0.1:" + port);
    headers.put("Connection", "close");
    if (sent.body().length > 0 || sent.method().equals("POST")) {
      headers.put("Content-Length", Integer.toString(sent.body().length));
    }
    headers.putAll(sent.headers());
    headers.forEach(
        (name, value) -> {
          if (value != null) {
            head.append(name).append(": ").append(value).append("\r\n");
          }
        });
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    all.writeBytes(sent.body());
    return all.toByteArray();
  }

  private static Got read(InputStream in, long start) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    String first = line(in);
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    boolean endless = headers.getOrDefault("content-type", "").startsWith("text/event-stream");
    byte[] body = endless ? new byte[0] : in.readAllBytes();
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked") && !endless) {
      body = joined(body);
    }
    int status = first.isEmpty() ? 0 : Integer.parseInt(first.split(" ")[1]);
    return new Got(status, headers, body, (System.nanoTime() - start) / 1_000_000);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  private static byte[] joined(byte[] chunks) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int at = 0;
    while (at < chunks.length) {
      int end = at;
      while (chunks[end] != '\r') {
        end++;
      }
      int size = Integer.parseInt(new String(chunks, at, end - at, StandardCharsets.US_ASCII), 16);
      if (size == 0) {
        break;
      }
      whole.write(chunks, end + 2, size);
      at = end + 2 + size + 2;
    }
    return whole.toByteArray();
  }
}
