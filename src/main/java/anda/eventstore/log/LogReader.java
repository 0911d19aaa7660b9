package anda.eventstore.log;

import anda.eventstore.command.Receipt;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.kernel.Act;
import anda.kernel.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** 日志读取 Reads entries with their envelopes, each payload brought to its newest form. */
public final class LogReader implements EventReader {

  private static final int ENTRIES_PER_READ = 500;

  private final Commits commits;
  private final Envelopes envelopes;
  private final NamedSerializer serializer;
  private final EventUpcaster upcasters;

  LogReader(MongoEventEngine engine, NamedSerializer serializer, EventUpcaster upcasters) {
    this.commits = engine.commits();
    this.envelopes = engine.envelopes();
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  @Override
  public long head() {
    Document newest = commits.newest();
    return newest == null ? -1 : Commits.last(newest);
  }

  @Override
  public long headOn(LocalDate day) {
    Document before =
        commits.before(day.plusDays(1).atStartOfDay(Act.ZONE).toInstant().toEpochMilli());
    return before == null ? -1 : Commits.last(before);
  }

  @Override
  public Stream<RecordedEvent> read(long from, long to) {
    return StreamSupport.stream(new Pages(Math.max(0, from), to), false);
  }

  /** Reads page by page, so that a long stretch never stands in memory as a whole. */
  private final class Pages extends Spliterators.AbstractSpliterator<RecordedEvent> {

    private final long to;
    private long next;
    private List<RecordedEvent> page = List.of();
    private int at;

    Pages(long from, long to) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.next = from;
      this.to = to;
    }

    @Override
    public boolean tryAdvance(Consumer<? super RecordedEvent> action) {
      if (at == page.size()) {
        if (next > to) {
          return false;
        }
        page = page(next, to);
        at = 0;
        if (page.isEmpty()) {
          return false;
        }
        next = page.get(page.size() - 1).position() + 1;
      }
      action.accept(page.get(at++));
      return true;
    }
  }

  private List<RecordedEvent> page(long from, long to) {
    int wanted = (int) Math.min(ENTRIES_PER_READ, to - from + 1);
    List<RecordedEvent> found = new ArrayList<>();
    for (Document commit : commits.from(from, wanted)) {
      add(commit, from, to, found);
    }
    return found;
  }

  private void add(Document commit, long from, long to, List<RecordedEvent> into) {
    long position = Commits.first(commit);
    for (EntryData entry : EntryData.of(commit, envelopes)) {
      if (position >= from && position <= to) {
        into.add(recorded(entry, position));
      }
      position++;
    }
  }

  private RecordedEvent recorded(EntryData entry, long position) {
    if (entry.position() != position) {
      throw new IllegalStateException("entry " + position + " does not name its position");
    }
    return envelopes.recorded(entry.envelope(), fact(entry));
  }

  private DomainEvent fact(EntryData entry) {
    return (DomainEvent)
        EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), serializer, upcasters)
            .next()
            .getPayload();
  }

  private List<RecordedEvent> all(List<Document> found) {
    List<RecordedEvent> events = new ArrayList<>();
    found.forEach(commit -> add(commit, 0, Long.MAX_VALUE, events));
    return events;
  }

  @Override
  public List<RecordedEvent> ofAggregate(String aggregate) {
    return all(commits.ofAggregate(aggregate, 0, Integer.MAX_VALUE));
  }

  @Override
  public List<RecordedEvent> ofKey(String key) {
    return all(commits.ofKey(key)).stream()
        .filter(event -> event.aggregate().equals(key) || event.fact().routes().contains(key))
        .toList();
  }

  @Override
  public Optional<RecordedEvent> byId(String eventId) {
    Document found = commits.ofEvent(eventId);
    return found == null
        ? Optional.empty()
        : all(List.of(found)).stream().filter(event -> event.id().equals(eventId)).findFirst();
  }

  /** What a command did, or null when it is not in the log. */
  @Nullable Done done(String command) {
    Document commit = commits.ofCommand(command);
    if (commit == null) {
      return null;
    }
    List<Receipt.Entry> entries = new ArrayList<>();
    for (EntryData entry : EntryData.of(commit, envelopes)) {
      entries.add(
          new Receipt.Entry(
              entry.getEventIdentifier(),
              entry.getPayload().getType().getName(),
              entry.position()));
    }
    return new Done(
        new Receipt(
            commit.getString("a"),
            command,
            Commits.last(commit),
            Instant.ofEpochMilli(commit.getLong("at")),
            entries,
            true),
        commit.getString("d"));
  }

  /** Position and sequence of the last event of an aggregate, or null. */
  @Nullable Last last(String aggregate) {
    Document commit = commits.lastOf(aggregate);
    return commit == null
        ? null
        : new Last(Commits.last(commit), commit.getLong("s") + Commits.size(commit) - 1);
  }

  /** An answer and the digest of what had been asked. */
  record Done(Receipt receipt, @Nullable String digest) {}

  /** Where an aggregate ends. */
  record Last(long position, long sequence) {}
}
