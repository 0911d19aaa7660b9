package anda.mongo;

import anda.mongo.embedded.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * 启动失败说明 Says in one line why the store cannot be opened, in place of a page of stack.
 *
 * <p>Named in {@code META-INF/spring.factories}; other failures are left to Spring.
 */
final class OpeningFailure implements SpringBootExceptionReporter {

  private static final Logger log = LoggerFactory.getLogger(OpeningFailure.class);

  OpeningFailure(ConfigurableApplicationContext context) {
    // the context tells nothing more; Spring wants this parameter
  }

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException refused) {
        log.error("Anda does not start: {}", refused.getMessage());
        return true;
      }
    }
    return false;
  }
}
