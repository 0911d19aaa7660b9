package anda.imports.web;

import anda.imports.process.TrialHouse;
import anda.imports.process.TrialParts;
import anda.region.RegionDirectory;
import anda.region.process.BuiltInTables;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The HTTP conventions and the imports as the application has them, over real aggregates in memory.
 *
 * <p>No stereotype on purpose: the scan of the whole application must not find it.
 */
@ComponentScan({"anda.web", "anda.imports.process", "anda.imports.query", "anda.imports.web"})
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
class ImportTestApp {

  @Bean(destroyMethod = "")
  TrialHouse house() {
    return new TrialHouse(false);
  }

  @Bean
  RegionDirectory regions() {
    return BuiltInTables.REGIONS;
  }

  @Bean
  Clock clock() {
    return Clock.fixed(TrialHouse.NOW, ZoneOffset.UTC);
  }

  @Bean
  static BeanDefinitionRegistryPostProcessor importersOfFeatures() {
    return new BeanDefinitionRegistryPostProcessor() {
      @Override
      public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        for (Class<?> importer : TrialParts.importers()) {
          registry.registerBeanDefinition(importer.getName(), new RootBeanDefinition(importer));
        }
      }
    };
  }
}
