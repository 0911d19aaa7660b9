package anda.evidence.file;

import anda.evidence.EvidenceReferences;
import anda.mongo.MongoConnection;
import anda.mongo.MongoSettings;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 证据文件装配 Files in the data folder, or by URI beside the log in GridFS; swept once a day. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

  @Bean
  KeptEvidence evidence(MongoSettings settings, MongoConnection connection) {
    return connection.isEmbedded()
        ? new FolderEvidence(settings.dataDir().resolve("evidence"))
        : new GridFsEvidence(connection.database());
  }

  @Bean
  SmartLifecycle evidenceSweeping(KeptEvidence store, ObjectProvider<EvidenceReferences> features) {
    return new Sweeping(store, features);
  }

  /** Once a day, for the first time an hour after the start; never while starting or stopping. */
  private static final class Sweeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweep.class);
    private static final long FIRST_HOURS = 1;
    private static final long EVERY_HOURS = 24;

    private final SweptStore store;
    private final ObjectProvider<EvidenceReferences> features;
    private volatile @Nullable ScheduledExecutorService clock;

    Sweeping(SweptStore store, ObjectProvider<EvidenceReferences> features) {
      this.store = store;
      this.features = features;
    }

    @Override
    public synchronized void start() {
      clock =
          Executors.newSingleThreadScheduledExecutor(
              task -> {
                Thread thread = new Thread(task, "evidence-sweep");
                thread.setDaemon(true);
                return thread;
              });
      clock.scheduleAtFixedRate(this::sweep, FIRST_HOURS, EVERY_HOURS, TimeUnit.HOURS);
    }

    private void sweep() {
      try {
        List<EvidenceReferences> all = features.orderedStream().toList();
        int removed = new EvidenceSweep(store, all).sweep(Instant.now()).size();
        if (removed > 0) {
          LOG.info("removed {} evidence files that no fact names", removed);
        }
      } catch (RuntimeException failed) {
        LOG.warn("evidence files were not swept this time: {}", failed.toString());
      }
    }

    @Override
    public synchronized void stop() {
      ScheduledExecutorService running = clock;
      if (running != null) {
        running.shutdownNow();
        clock = null;
      }
    }

    @Override
    public boolean isRunning() {
      return clock != null;
    }
  }
}
