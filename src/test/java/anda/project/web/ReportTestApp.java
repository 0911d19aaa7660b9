package anda.project.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The HTTP conventions and the project feature as the application has them, over real aggregates in
 * memory and a clock that the test sets.
 *
 * <p>No stereotype on purpose: the scan of the whole application must not find it.
 */
@ComponentScan(
    basePackages = {
      "anda.web",
      "anda.evidence",
      "anda.mongo",
      "anda.eventstore.history",
      "anda.project.query",
      "anda.project.web",
      "anda.region.query",
      "anda.region.web"
    },
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(IT|Test|TestApp|Http|House.*)"))
@EnableAutoConfiguration(
    excludeName = {
      "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration",
      "org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration",
      "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
      "org.axonframework.springboot.autoconfig.InfraConfiguration",
      "org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration",
      "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
      "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration",
      "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
      "org.springframework.boot.mongodb.autoconfigure.health"
          + ".MongoHealthContributorAutoConfiguration"
    })
class ReportTestApp {

  @Bean
  ReportHouse house() {
    return new ReportHouse();
  }

  @Bean
  SetClock clock() {
    return new SetClock();
  }

  /** A clock that stands where the test put it, Beijing time. */
  static final class SetClock extends Clock {
    private volatile Instant now = Instant.EPOCH;

    void set(String moment) {
      now = LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
