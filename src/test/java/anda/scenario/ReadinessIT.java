package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import anda.audit.AuditEvent.StoreBorn;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole program at a first start, with one view more, which takes its time. */
class ReadinessIT {

  private static final long LONGEST_MINUTES = 10;
  private static final List<String> LISTS =
      List.of("projects", "reports", "issues", "units", "pairings", "imports", "regions", "views");

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void it_is_ready_when_every_view_is_built_and_not_before() throws Exception {
    SlowView slow = new SlowView();
    CompletableFuture<Integer> port = new CompletableFuture<>();
    ApplicationListener<WebServerInitializedEvent> listening =
        event -> port.complete(event.getWebServer().getPort());
    CompletableFuture<ConfigurableApplicationContext> started =
        CompletableFuture.supplyAsync(
            () ->
                new SpringApplicationBuilder(anda.AndaApplication.class)
                    .listeners(listening)
                    .initializers(
                        context ->
                            ((GenericApplicationContext) context)
                                .registerBean(SlowView.class, () -> slow))
                    .run("--server.port=0", "--anda.data-dir=" + folder.resolve("data")));
    try {
      started.whenComplete((context, failed) -> failTogether(port, slow, failed));
      int at = port.get(LONGEST_MINUTES, TimeUnit.MINUTES);
      assertThat(slow.begun.await(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
      assertThat(status(at, "/actuator/health/liveness")).isEqualTo(200);
      assertThat(status(at, "/actuator/health/readiness")).isEqualTo(503);
      assertThat(status(at, "/actuator/health")).isEqualTo(503);
      assertThat(started).isNotDone();
      slow.mayGoOn.countDown();
      started.get(LONGEST_MINUTES, TimeUnit.MINUTES);
      assertThat(status(at, "/actuator/health/readiness")).isEqualTo(200);
      assertThat(status(at, "/actuator/health")).isEqualTo(200);
      for (String list : LISTS) {
        assertThat(status(at, "/api/" + list)).as(list).isEqualTo(200);
      }
    } finally {
      slow.mayGoOn.countDown();
      started.get(LONGEST_MINUTES, TimeUnit.MINUTES).close();
    }
  }

  private static void failTogether(
      CompletableFuture<Integer> port, SlowView slow, Throwable failed) {
    if (failed != null) {
      port.completeExceptionally(failed);
      slow.begun.countDown();
    }
  }

  private int status(int port, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Anda-Actor", "auditor")
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** Folds the first entry of the log only when it is allowed to. */
  static final class SlowView implements View<SlowView.Seen> {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    /** A card. */
    record Seen(String store) {}

    @Override
    public String name() {
      return "trial.slow";
    }

    @Override
    public int revision() {
      return 1;
    }

    @Override
    public Class<Seen> state() {
      return Seen.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
      return event.fact() instanceof StoreBorn ? Set.of(event.aggregate()) : Set.of();
    }

    @Override
    public Seen fold(Seen state, RecordedEvent event, String key) {
      begun.countDown();
      try {
        mayGoOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new Seen(key);
    }

    @Override
    public Map<String, Object> index(Seen state) {
      return Map.of();
    }
  }
}
