package anda.eventstore.log;

import anda.eventstore.command.CommandGate;
import anda.mongo.MongoConnection;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 日志装配 The log's beans: names, serializer, engine, event store, reader and gate. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

  private static final int POLL_MILLIS = 200;

  @Bean
  EventRegistry eventRegistry() {
    return EventRegistry.ofProduct();
  }

  @Bean
  EventUpcasterChain upcasters(List<EventUpcaster> upcasters) {
    return new EventUpcasterChain(upcasters);
  }

  @Bean(destroyMethod = "close")
  MongoEventEngine eventEngine(
      MongoConnection connection, EventRegistry registry, EventUpcasterChain upcasters) {
    MongoEventEngine.Builder builder =
        MongoEventEngine.builder(connection, NamedSerializer.of(registry));
    builder.upcasterChain(upcasters);
    return builder.build();
  }

  @Bean
  EventStore eventStore(
      MongoEventEngine engine, ObjectProvider<org.axonframework.config.Configuration> axon) {
    return new TypedEventStore(
        EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(POLL_MILLIS),
        axon::getObject);
  }

  @Bean
  LogReader logReader(MongoEventEngine engine, EventUpcasterChain upcasters) {
    return new LogReader(engine, (NamedSerializer) engine.getEventSerializer(), upcasters);
  }

  @Bean
  CommandGate commandGate(CommandBus bus, LogReader log) {
    return new Gate(bus, log);
  }

  /** The only metadata of events is what the envelope keeps. */
  @Bean
  CorrelationDataProvider correlation() {
    return new Meta();
  }
}
