package anda.eventstore.fold;

import anda.eventstore.view.EventReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * 就绪 Holds the application back from being ready until every view stands at least where the log
 * ended when it started.
 *
 * <p>What is written afterwards, as the import of the sample, is not waited for. There is no limit:
 * a long log may take minutes where a fold has changed, and a start that gave up would begin anew.
 */
final class BuiltFirst implements ApplicationRunner, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(BuiltFirst.class);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final Duration TELL_AGAIN = Duration.ofSeconds(10);

  private final FoldedViews views;
  private final EventReader log;
  private final CountDownLatch stopped = new CountDownLatch(1);

  BuiltFirst(FoldedViews views, EventReader log) {
    this.views = views;
    this.log = log;
  }

  @Override
  public void run(ApplicationArguments arguments) throws InterruptedException {
    long head = log.head();
    long told = System.nanoTime();
    for (List<String> missing = views.notBuilt(head);
        !missing.isEmpty() && stopped.getCount() > 0;
        missing = views.notBuilt(head)) {
      if (System.nanoTime() - told > TELL_AGAIN.toNanos()) {
        LOG.info("not ready: {} are being built up to position {}", missing, head);
        told = System.nanoTime();
      }
      stopped.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** A program that is stopped while it builds does not wait for the end of it. */
  @Override
  public void destroy() {
    stopped.countDown();
  }
}
