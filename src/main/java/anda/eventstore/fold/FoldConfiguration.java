package anda.eventstore.fold;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.View;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 视图装配 One processor per view bean: pooled streaming, one segment, full sequential. */
@Configuration(proxyBeanMethods = false)
class FoldConfiguration {

  private static final int EVENTS_PER_BATCH = 100;
  private static final int THREADS = 4;

  @Bean
  FoldedViews foldedViews(List<View<?>> views, EventReader log, MongoDatabase database) {
    return new FoldedViews(views, log, database);
  }

  /** Shared by all views, so that a view costs no threads of its own. */
  @Bean(destroyMethod = "shutdown")
  ScheduledExecutorService viewThreads() {
    return Executors.newScheduledThreadPool(
        THREADS,
        work -> {
          Thread thread = new Thread(work, "views");
          thread.setDaemon(true);
          return thread;
        });
  }

  @Bean
  ConfigurerModule viewProcessors(
      FoldedViews views, TokenStore tokens, ScheduledExecutorService viewThreads) {
    return configurer ->
        views
            .runners()
            .forEach(view -> process(configurer.eventProcessing(), view, tokens, viewThreads));
  }

  private static void process(
      EventProcessingConfigurer axon,
      ViewRunner<?> view,
      TokenStore tokens,
      ScheduledExecutorService threads) {
    String name = view.view().name();
    Arrival arrival = new Arrival();
    axon.registerEventHandler(configuration -> arrival)
        .assignHandlerInstancesMatching(name, handler -> handler == arrival)
        .registerSequencingPolicy(name, configuration -> new SequentialPolicy())
        .registerTokenStore(name, configuration -> new FoldingTokenStore(tokens, view))
        .registerPooledStreamingEventProcessor(
            name,
            configuration -> configuration.eventStore(),
            (configuration, processor) ->
                processor
                    .initialSegmentCount(1)
                    .initialToken(source -> source.createTailToken())
                    .batchSize(EVENTS_PER_BATCH)
                    .coordinatorExecutor(threads)
                    .workerExecutor(threads));
  }

  /**
   * Takes every event and does nothing: that events arrived is what matters, since the fold reads
   * them with their envelopes from the log when the token of the batch is about to be stored.
   */
  static final class Arrival {
    @EventHandler
    void on(EventMessage<?> event) {
      // see the class comment
    }
  }
}
