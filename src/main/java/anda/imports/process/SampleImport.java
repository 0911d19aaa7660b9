package anda.imports.process;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.Views;
import anda.imports.RowKeys;
import anda.imports.SampleImported;
import anda.kernel.Actor;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 样例导入 Brings the public sample into a store born {@code SAMPLE}, through the same way as every
 * file, while the pages are in use.
 *
 * <p>What was cut goes on after a while, or at the next start: each file has one run, found again
 * by its digest. A store born for production is left alone; with {@code ANDA_SAMPLE=false} an empty
 * store is born so.
 */
@Component
public class SampleImport {

  /** Who the sample's facts were entered by. */
  public static final Actor ACTOR =
      Actor.of("import-sample", "IMPORT", "anda", Actor.Assurance.IMPORT);

  private static final Logger LOG = LoggerFactory.getLogger(SampleImport.class);
  private static final List<String> KINDS =
      List.of("pairings", "projects", "fund-tracking", "distributions");
  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
  private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
  // for an hour: a slow machine may still be busy with its views, but no fault heals for ever
  private static final int MOST_TRIES = 3_600;

  private final Imports imports;
  private final Importers importers;
  private final EventReader log;
  private final Views views;
  private final JsonMapper json;
  private final ApplicationEventPublisher publisher;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean underway;

  SampleImport(
      Imports imports,
      Importers importers,
      EventReader log,
      Views views,
      JsonMapper json,
      ApplicationEventPublisher publisher) {
    this.imports = imports;
    this.importers = importers;
    this.log = log;
    this.views = views;
    this.json = json;
    this.publisher = publisher;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (bornForSample()) {
      underway = true;
      Thread thread = new Thread(this::untilIn, "sample");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Whether the sample is still coming in: lists and sums hold a part of it only. */
  public boolean underway() {
    return underway;
  }

  @PreDestroy
  void stop() {
    stopped.countDown();
  }

  private void untilIn() {
    try {
      for (int tries = 1; tries <= MOST_TRIES && stopped.getCount() > 0 && !in(); tries++) {
        stopped.await(TRY_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      underway = false;
    }
  }

  /**
   * Imports what is missing of the sample, then tells that it stands; false where that must go on
   * later: the code tables are not there yet, or something failed.
   */
  private boolean in() {
    try {
      for (String kind : KINDS) {
        byte[] file = file(kind);
        String digest = Texts.sha256(file);
        String id = RowKeys.id("import", "sample", kind + " " + digest);
        if (imports.ended(id)) {
          continue;
        }
        if (!importers.of(kind).ready() || !views.await(log.head())) {
          return false;
        }
        imports.run(
            new ImportOrder(id, kind, ACTOR, "sample", digest, kind + ".csv", file), LONGEST_RUN);
        LOG.info("sample file {} is in", kind);
      }
      publisher.publishEvent(new SampleImported());
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.warn("the sample was cut off and goes on in a moment: {}", e.toString());
      return false;
    }
  }

  /** By the written form of entry 0: its type belongs to a feature that this one does not know. */
  private boolean bornForSample() {
    try (Stream<RecordedEvent> first = log.read(0, 0)) {
      @Nullable JsonNode born =
          first.findFirst().map(entry -> json.<JsonNode>valueToTree(entry.fact())).orElse(null);
      JsonNode kind = born == null ? null : born.get("kind");
      return kind != null && kind.isString() && kind.asString().equals("SAMPLE");
    }
  }

  private static byte[] file(String kind) throws IOException {
    try (InputStream in = new ClassPathResource("sample/" + kind + ".csv").getInputStream()) {
      return in.readAllBytes();
    }
  }
}
