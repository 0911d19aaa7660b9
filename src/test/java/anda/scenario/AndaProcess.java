package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole application as a process of its own, which can be killed. */
final class AndaProcess implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(8);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final Path output;
  private final int port;

  private AndaProcess(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** Starts on a data folder and waits until it is ready. */
  static AndaProcess start(Path data, String... arguments) throws Exception {
    int port = freePort();
    Path output = Files.createTempFile(data.getParent(), "anda", ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "anda.AndaApplication",
                "--server.port=" + port,
                "--anda.data-dir=" + data));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    AndaProcess started = new AndaProcess(builder.start(), output, port);
    try {
      started.waitUntilReady();
      return started;
    } catch (Exception | AssertionError e) {
      started.kill();
      throw e;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void waitUntilReady() throws Exception {
    Instant end = Instant.now().plus(LONGEST_START);
    while (!isUp()) {
      assertThat(process.isAlive()).as(() -> "it ended: " + told()).isTrue();
      assertThat(Instant.now()).as(() -> "it is not ready: " + told()).isBefore(end);
      // ends the wait at once when the process ends
      process.waitFor(200, TimeUnit.MILLISECONDS);
    }
  }

  private boolean isUp() throws InterruptedException {
    try {
      return get("/actuator/health").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What it wrote to its log so far. */
  String told() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      return e.toString();
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        request(path).header("Anda-Actor", "banner-office").build(), BodyHandlers.ofString());
  }

  /** The process, to be stopped by a signal. */
  Process process() {
    return process;
  }

  /** Its address for requests that no client would send. */
  RawHttp raw() {
    return new RawHttp(port);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** A write by the case worker of the banner office. */
  HttpResponse<String> post(String path, String key, String body)
      throws IOException, InterruptedException {
    return http.send(
        request(path)
            .header("Anda-Actor", "banner-office")
            .header("Idempotency-Key", key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  /** SIGKILL: nothing is flushed, closed or said good-bye to. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }
}
