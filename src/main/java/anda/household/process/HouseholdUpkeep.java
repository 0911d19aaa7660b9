package anda.household.process;

import anda.household.query.StoredHouseholds;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 农户后台 Finishes what a stop cut in two: second halves of splits and merges, reservations of
 * identities. Soon after the start and then every ten minutes.
 */
@Component
class HouseholdUpkeep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(HouseholdUpkeep.class);
  private static final long FIRST_SECONDS = 30;
  private static final long EVERY_SECONDS = 600;

  private final Transfers transfers;
  private final Claims claims;
  private final StoredHouseholds households;
  private final Clock clock;
  private volatile @Nullable ScheduledExecutorService timer;

  HouseholdUpkeep(
      Transfers transfers,
      Claims claims,
      StoredHouseholds households,
      ObjectProvider<Clock> clock) {
    this.transfers = transfers;
    this.claims = claims;
    this.households = households;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "household-upkeep");
              thread.setDaemon(true);
              return thread;
            });
    started.scheduleAtFixedRate(this::once, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    timer = started;
  }

  /** One round; each part goes on where another fails. */
  void once() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    attempt("looking for splits and merges", () -> transfer(now));
    attempt("restoring claims", () -> claims.restore(now));
    attempt("settling identities", () -> settle(now));
  }

  private void transfer(Instant now) {
    for (String event : households.openTransfers()) {
      attempt("the second half of " + event, () -> transfers.complete(event, now));
    }
  }

  private void settle(Instant now) {
    int settled = claims.sweep(now);
    if (settled > 0) {
      LOG.info("settled the identities of {} households", settled);
    }
  }

  private static void attempt(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.warn("{} failed this time: {}", what, failed.toString());
    }
  }

  @Override
  public synchronized void stop() {
    ScheduledExecutorService running = timer;
    if (running != null) {
      running.shutdownNow();
      timer = null;
    }
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }
}
