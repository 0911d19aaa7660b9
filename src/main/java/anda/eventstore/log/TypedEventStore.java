package anda.eventstore.log;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.config.AggregateConfiguration;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;

/**
 * 分类事件库 An event store that knows of what type the record of each command is, so that the id of a
 * record of another type is as good as no id.
 *
 * <p>Axon reads by the id alone: a command would meet a record whose entries say nothing to it, and
 * could write its own behind them.
 */
final class TypedEventStore extends EmbeddedEventStore {

  private final Supplier<Configuration> axon;
  private volatile @Nullable Map<Class<?>, String> types;

  /**
   * @param axon asked when the first command comes, for it needs this store to be made
   */
  TypedEventStore(EmbeddedEventStore.Builder builder, Supplier<Configuration> axon) {
    super(builder);
    this.axon = axon;
  }

  /**
   * @throws AggregateNotFoundException when the command being handled is for records of another
   *     type
   */
  @Override
  public DomainEventStream readEvents(String id) {
    DomainEventStream events = super.readEvents(id);
    String wanted = CurrentUnitOfWork.isStarted() ? wanted() : null;
    if (wanted != null && events.hasNext() && !wanted.equals(events.peek().getType())) {
      throw new AggregateNotFoundException(id, "it is no " + wanted);
    }
    return events;
  }

  private @Nullable String wanted() {
    Map<Class<?>, String> known = types;
    if (known == null) {
      known = types(axon.get());
      types = known;
    }
    return known.get(CurrentUnitOfWork.get().getMessage().getPayloadType());
  }

  private static Map<Class<?>, String> types(Configuration axon) {
    Map<Class<?>, String> types = new HashMap<>();
    for (AggregateConfiguration<?> aggregate : axon.findModules(AggregateConfiguration.class)) {
      AggregateModel<?> model =
          AnnotatedAggregateMetaModelFactory.inspectAggregate(aggregate.aggregateType());
      model
          .allCommandHandlers()
          .values()
          .forEach(
              handlers ->
                  handlers.forEach(handler -> types.put(handler.payloadType(), model.type())));
    }
    return types;
  }
}
