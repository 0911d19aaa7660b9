package anda.eventstore.fold;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.View;
import anda.mongo.MongoConnection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * 视图装配 One streaming processor per view bean: one segment, one thread, full sequential.
 *
 * <p>A tracking processor, not a pooled one: the pooled one looks for new events every 500 ms on an
 * embedded event store, and who has just written would wait that long to read it.
 */
@Configuration(proxyBeanMethods = false)
class FoldConfiguration {

  /** More than three times the pause between two extensions, see {@link FoldingTokenStore}. */
  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

  private static final int EVENTS_PER_BATCH = 100;

  /** How long a processor waits for events at a time; it also bounds how long a stop takes. */
  private static final int WAIT_MILLIS = 500;

  @Bean
  FoldedViews foldedViews(List<View<?>> views, EventReader log, MongoDatabase database) {
    return new FoldedViews(views, log, database);
  }

  @Bean
  BuiltFirst viewsBuiltFirst(FoldedViews views, EventReader log) {
    return new BuiltFirst(views, log);
  }

  /**
   * Where processors are. Its serializer writes tokens only, so events may change theirs.
   *
   * <p>The embedded store is locked by its one process, so a claim found in it belongs to a process
   * that is dead, and is taken at once; by URI the claim of a dead node is taken when it expires.
   */
  @Bean
  TokenStore tokens(MongoDatabase database, MongoConnection connection) {
    return tokens(database, connection.isEmbedded() ? "embedded" : UUID.randomUUID().toString());
  }

  static TokenStore tokens(MongoDatabase database, String node) {
    return MongoTokenStore.builder()
        .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(database).build())
        .serializer(Jackson3Serializer.builder().build())
        .nodeId(node)
        .claimTimeout(CLAIM_TIMEOUT)
        .build();
  }

  @Bean
  ConfigurerModule viewProcessors(FoldedViews views, TokenStore tokens) {
    return configurer ->
        views.runners().forEach(view -> process(configurer.eventProcessing(), view, tokens));
  }

  private static void process(
      EventProcessingConfigurer axon, ViewRunner<?> view, TokenStore tokens) {
    String name = view.view().name();
    Arrival arrival = new Arrival();
    axon.registerEventHandler(configuration -> arrival)
        .assignHandlerInstancesMatching(name, handler -> handler == arrival)
        .registerSequencingPolicy(name, configuration -> new SequentialPolicy())
        .registerTokenStore(name, configuration -> new FoldingTokenStore(tokens, view))
        .registerTrackingEventProcessor(
            name,
            configuration -> configuration.eventStore(),
            configuration ->
                TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                    .andInitialTrackingToken(source -> source.createTailToken())
                    .andBatchSize(EVENTS_PER_BATCH)
                    .andEventAvailabilityTimeout(WAIT_MILLIS, TimeUnit.MILLISECONDS));
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
