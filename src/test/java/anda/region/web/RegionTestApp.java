package anda.region.web;

import anda.eventstore.view.Views;
import anda.imports.process.TrialHouse;
import anda.region.query.HouseViews;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/**
 * The HTTP conventions and this feature as the application has them, over real aggregates in
 * memory.
 *
 * <p>No stereotype on purpose: the scan of the whole application must not find it.
 */
@ComponentScan(
    basePackages = {
      "anda.web",
      "anda.eventstore.history",
      "anda.region.process",
      "anda.region.query",
      "anda.region.web"
    },
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(IT|Test|TestApp|House.*)"))
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
class RegionTestApp {

  @Bean(destroyMethod = "")
  TrialHouse house() {
    return new TrialHouse(false);
  }

  /** Cards that know every condition of this feature's lists. */
  @Bean
  @Primary
  Views views(TrialHouse house) {
    return new HouseViews(house);
  }

  @Bean
  Clock clock() {
    return Clock.fixed(TrialHouse.NOW, ZoneOffset.UTC);
  }
}
