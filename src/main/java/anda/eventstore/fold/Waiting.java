package anda.eventstore.fold;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * 等待 Waits for a view to get somewhere: it may be folded by another node, so the store is asked.
 */
final class Waiting {

  static final Duration LONGEST = Duration.ofSeconds(2);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(5);

  private Waiting() {}

  /** The first answer that will do, or nothing after two seconds. */
  static <T> Optional<T> until(Supplier<T> ask, Predicate<T> enough) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (true) {
      T answer = ask.get();
      if (enough.test(answer)) {
        return Optional.of(answer);
      }
      if (System.nanoTime() > deadline) {
        return Optional.empty();
      }
      LockSupport.parkNanos(BETWEEN);
    }
  }
}
