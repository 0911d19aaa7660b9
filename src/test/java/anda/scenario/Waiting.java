package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks again and again until something holds. */
final class Waiting {

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final long LOOK_AGAIN_MILLIS = 50;

  private Waiting() {}

  static void until(Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    CountDownLatch never = new CountDownLatch(1);
    while (!condition.call()) {
      assertThat(Instant.now()).as("waited too long").isBefore(end);
      assertThat(never.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
    }
  }
}
