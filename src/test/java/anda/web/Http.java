package anda.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small client of the server under test. */
final class Http {

  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private final HttpClient client = HttpClient.newHttpClient();
  final int port;

  Http(int port) {
    this.port = port;
  }

  record Answer(HttpResponse<byte[]> response) {

    int status() {
      return response.statusCode();
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** Code of the refusal; fails when the answer is no problem+json. */
    String code() {
      if (!header("Content-Type").equals("application/problem+json")) {
        throw new AssertionError(status() + " " + header("Content-Type") + " " + text());
      }
      return json().get("code").asString();
    }

    /** "code field" of the first wrong field. */
    String firstError() {
      JsonNode error = json().get("errors").get(0);
      return error.get("code").asString() + " " + error.get("field").asString();
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(LONGEST);
  }

  Answer send(HttpRequest.Builder request) throws IOException {
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  Answer get(String path, String... headers) throws IOException {
    return send(with(request(path).GET(), headers));
  }

  Answer post(String path, String json, String... headers) throws IOException {
    return post(path, BodyPublishers.ofString(json), headers);
  }

  Answer post(String path, BodyPublisher body, String... headers) throws IOException {
    return send(
        with(
            request(path)
                .header("Content-Type", "application/json")
                .header("Anda-Actor", "banner-office")
                .POST(body),
            headers));
  }

  /** Bytes as they are, for what no decent client sends; the whole answer as text. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout((int) LONGEST.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : replaced(request, headers);
  }

  private static HttpRequest.Builder replaced(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }
}
