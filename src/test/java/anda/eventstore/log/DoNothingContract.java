package anda.eventstore.log;

import anda.mongo.MongoConnection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The contract put to an engine that does nothing; run by {@link EngineContractTest} only. */
class DoNothingContract extends EngineContract {

  @Override
  Store open() {
    MongoConnection connection = MongoConnection.inMemory("nothing");
    return new Store() {
      @Override
      public EventStorageEngine engine() {
        return new DoNothing();
      }

      @Override
      public EventStorageEngine engine(FaultyWay way) {
        return new DoNothing();
      }

      @Override
      public MongoDatabase database() {
        return connection.database();
      }

      @Override
      public void close() {
        connection.close();
      }
    };
  }

  /** Takes everything, keeps nothing. */
  private static final class DoNothing implements EventStorageEngine {

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {}

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {}

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
        @Nullable TrackingToken token, boolean mayBlock) {
      return Stream.empty();
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequence) {
      return DomainEventStream.empty();
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
      return Optional.empty();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
      return Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
      return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
      return null;
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant moment) {
      return null;
    }
  }
}
