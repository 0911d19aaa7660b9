// Longer than 250 lines because the framework asks for one engine with all its doors; the work
// stands in LogReader and LogWriter.
package anda.eventstore.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import anda.kernel.Act;
import anda.kernel.DomainEvent;
import anda.kernel.Refused;
import anda.mongo.MongoConnection;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 事件存储引擎 Axon's storage engine over the log: positions from 0, gapless, one commit per unit of
 * work.
 */
public final class MongoEventEngine extends BatchingEventStorageEngine implements AutoCloseable {

  private final Commits commits;
  private final Envelopes envelopes;
  private final LogWriter writer;
  private final com.mongodb.client.MongoCollection<Document> snapshots;

  private MongoEventEngine(Builder builder) {
    super(builder);
    this.commits = new Commits(builder.database, builder.connection);
    this.envelopes = new Envelopes(builder.serializer);
    this.writer = new LogWriter(commits);
    this.snapshots = builder.database.getCollection("snapshots");
  }

  /** A builder over a database; the serializer names the events. */
  public static Builder builder(MongoDatabase database, NamedSerializer serializer) {
    return new Builder(database, null, serializer);
  }

  /** A builder over a connection, whose embedded store is told apart from a server. */
  public static Builder builder(MongoConnection connection, NamedSerializer serializer) {
    return new Builder(connection.database(), connection, serializer);
  }

  Commits commits() {
    return commits;
  }

  Envelopes envelopes() {
    return envelopes;
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    for (List<? extends EventMessage<?>> own : perAggregate(events)) {
      writer.append(unit(own));
    }
  }

  /**
   * A command changes one aggregate, in one commit. Events published outside any command may tell
   * of several; each run of one aggregate is then a commit of its own.
   */
  private static List<List<? extends EventMessage<?>>> perAggregate(
      List<? extends EventMessage<?>> events) {
    List<List<? extends EventMessage<?>>> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= events.size(); i++) {
      if (i == events.size()
          || !Envelopes.aggregate(events.get(i)).equals(Envelopes.aggregate(events.get(start)))) {
        runs.add(events.subList(start, i));
        start = i;
      }
    }
    if (runs.size() > 1 && events.get(0).getMetaData().containsKey(Meta.ACT)) {
      throw new Refused(
          LogRefusal.COMMIT_OF_SEVERAL_RECORDS, null, Envelopes.aggregate(events.get(0)));
    }
    return runs;
  }

  private Unit unit(List<? extends EventMessage<?>> events) {
    EventMessage<?> first = events.get(0);
    String aggregate = Envelopes.aggregate(first);
    Set<String> keys = new LinkedHashSet<>();
    List<Draft> drafts = new ArrayList<>();
    List<String> meta = new ArrayList<>();
    boolean foreign = false;
    Act act = (Act) first.getMetaData().get(Meta.ACT);
    long size = 0;
    for (EventMessage<?> event : events) {
      if (event.getPayload() instanceof DomainEvent fact) {
        keys.addAll(fact.routes());
      }
      Draft draft = envelopes.draft(event, act == null ? event.getTimestamp() : act.at());
      size += draft.leastSize();
      drafts.add(draft);
      String own = foreign(event.getMetaData());
      foreign |= own != null;
      meta.add(own == null ? "{}" : own);
    }
    if (size > Commits.MOST_BYTES) {
      throw new Refused(LogRefusal.COMMIT_TOO_LARGE, null, Integer.toString(events.size()));
    }
    keys.add(aggregate);
    checkOrder(aggregate, drafts, (Long) first.getMetaData().get(Meta.AFTER));
    return new Unit(
        aggregate,
        first instanceof DomainEventMessage<?> domain ? domain.getType() : null,
        act == null ? first.getIdentifier() : act.cmd(),
        (String) first.getMetaData().get(Meta.DIGEST),
        List.copyOf(keys),
        drafts,
        foreign ? meta : null);
  }

  private static void checkOrder(String aggregate, List<Draft> drafts, @Nullable Long after) {
    long sequence = drafts.get(0).sequence();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).sequence() != sequence + i) {
        throw LogEnd.lost(aggregate, drafts.get(i).sequence());
      }
      if (!ids.add(drafts.get(i).id())) {
        throw LogEnd.doubled(drafts.get(i).id());
      }
    }
    if (after != null && after + 1 != sequence) {
      throw new ConcurrencyException(aggregate + " moved on after it was compared");
    }
  }

  private @Nullable String foreign(MetaData meta) {
    MetaData rest =
        meta.withoutKeys(
            meta.keySet().stream()
                .filter(key -> key.startsWith(Meta.PREFIX))
                .collect(java.util.stream.Collectors.toSet()));
    return rest.isEmpty() ? null : envelopes.json().writeValueAsString(rest);
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken lastToken, int batchSize) {
    long from = lastToken == null ? 0 : lastToken.position().orElse(-1) + 1;
    List<TrackedEventData<?>> found = new ArrayList<>();
    for (Document commit : commits.from(from, batchSize)) {
      for (EntryData entry : EntryData.of(commit, envelopes)) {
        if (entry.position() >= from) {
          TrackingToken token = new GlobalSequenceTrackingToken(entry.position());
          found.add(
              entry.getType() == null
                  ? new PlainEntry(token, entry)
                  : new TrackedDomainEventData<>(token, entry));
        }
      }
    }
    return found;
  }

  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String aggregate, long firstSequence, int batchSize) {
    List<DomainEventData<JsonNode>> found = new ArrayList<>();
    for (Document commit : commits.ofAggregate(aggregate, firstSequence, batchSize)) {
      for (EntryData entry : EntryData.of(commit, envelopes)) {
        if (entry.getSequenceNumber() >= firstSequence) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregate) {
    return Optional.ofNullable(commits.lastOf(aggregate))
        .map(commit -> commit.getLong("s") + Commits.size(commit) - 1);
  }

  @Override
  public @Nullable TrackingToken createTailToken() {
    return null;
  }

  @Override
  public @Nullable TrackingToken createHeadToken() {
    Document head = commits.newest();
    return head == null ? null : new GlobalSequenceTrackingToken(Commits.last(head));
  }

  @Override
  public @Nullable TrackingToken createTokenAt(Instant moment) {
    Document before = commits.before(moment.toEpochMilli());
    return before == null ? null : new GlobalSequenceTrackingToken(Commits.last(before));
  }

  /** Snapshots stand outside the log; the newest of an aggregate is kept. */
  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
    Document document =
        new Document("_id", snapshot.getAggregateIdentifier())
            .append("i", snapshot.getIdentifier())
            .append("g", snapshot.getType())
            .append("s", snapshot.getSequenceNumber())
            .append("at", snapshot.getTimestamp().toEpochMilli())
            .append("t", payload.getType().getName())
            .append("r", payload.getType().getRevision())
            .append("p", new Binary(payload.getData()))
            .append("m", foreign(snapshot.getMetaData()));
    try {
      snapshots.replaceOne(
          and(eq("_id", snapshot.getAggregateIdentifier()), lte("s", snapshot.getSequenceNumber())),
          document,
          new ReplaceOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // a newer one stands already
    }
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
    Document found = snapshots.find(new Document("_id", aggregate)).first();
    return found == null ? Stream.empty() : Stream.of(EntryData.ofSnapshot(found, envelopes));
  }

  @Override
  public void close() {
    writer.close();
  }

  /** Builder in Axon's manner, so that its contract suites can be run on this engine. */
  public static final class Builder extends BatchingEventStorageEngine.Builder {

    private final MongoDatabase database;
    private final @Nullable MongoConnection connection;
    private final NamedSerializer serializer;

    private Builder(
        MongoDatabase database, @Nullable MongoConnection connection, NamedSerializer serializer) {
      this.database = database;
      this.connection = connection;
      this.serializer = serializer;
      eventSerializer(serializer);
      snapshotSerializer(serializer);
    }

    /** The engine. */
    public MongoEventEngine build() {
      return new MongoEventEngine(this);
    }
  }
}
