// Longer than 250 lines because the contract of appending is read, and inherited, as one.
package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** What must be true of appending. */
abstract class EngineAppends extends EngineTrial {

  @Test
  void a_unit_of_work_is_one_commit_whole_and_in_order() {
    append("note-1", 0, "a", "b", "c");
    assertThat(texts(all())).containsExactly("a", "b", "c");
    assertThat(commits())
        .singleElement()
        .satisfies(
            commit -> {
              assertThat(commit.getInteger("n")).isEqualTo(3);
              assertThat(commit.getList("e", Binary.class)).hasSize(3);
            });
  }

  @Test
  void positions_count_from_zero_without_a_gap_over_all_units() {
    append("note-1", 0, "a");
    append("note-2", 0, "b", "c", "d");
    append("note-1", 1, "e", "f");
    assertThat(positions(all())).isEqualTo(upTo(6));
    assertThat(commits().stream().map(commit -> commit.getLong("_id"))).containsExactly(0L, 1L, 4L);
  }

  @Test
  void a_second_first_event_is_refused_and_leaves_nothing() {
    append("note-1", 0, "a");
    assertThatThrownBy(() -> append("note-1", 0, "other"))
        .isInstanceOf(AggregateStreamCreationException.class);
    append("note-1", 1, "b");
    assertThat(texts(all())).containsExactly("a", "b");
    assertThat(positions(all())).isEqualTo(upTo(2));
  }

  @Test
  void a_unit_decided_on_an_older_state_is_refused_whole() {
    append("note-1", 0, "a");
    append("note-1", 1, "b");
    assertThatThrownBy(() -> append("note-1", 1, "other", "more"))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(stream("note-1", 0)).containsExactly("a", "b");
  }

  @Test
  void sequences_that_do_not_follow_each_other_are_refused() {
    List<DomainEventMessage<?>> torn = new ArrayList<>(unit("command-1", "note-1", 0, "a"));
    torn.addAll(unit("command-1", "note-1", 2, "c"));
    assertThatThrownBy(() -> engine().appendEvents(torn)).isInstanceOf(ConcurrencyException.class);
    append("note-1", 0, "b");
    assertThat(texts(all())).containsExactly("b");
  }

  @Test
  void a_command_has_one_commit_whichever_record_it_names() {
    engine().appendEvents(unit("command-1", "note-1", 0, "a"));
    assertThatThrownBy(() -> engine().appendEvents(unit("command-1", "note-2", 0, "b")))
        .isInstanceOf(AggregateStreamCreationException.class);
    assertThatThrownBy(() -> engine().appendEvents(unit("command-1", "note-1", 1, "c")))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(texts(all())).containsExactly("a");
  }

  @Test
  void an_event_id_stands_once_in_the_log() {
    List<DomainEventMessage<?>> first = unit("command-1", "note-1", 0, "a");
    engine().appendEvents(first);
    DomainEventMessage<?> again =
        new GenericDomainEventMessage<>(
            "Note",
            "note-2",
            0,
            Noted.of("b"),
            Meta.of(act("command-2", NOW), "digest", null),
            first.get(0).getIdentifier(),
            NOW);
    assertThatThrownBy(() -> engine().appendEvents(List.of(again)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(first.get(0).getIdentifier());
    append("note-3", 0, "c");
    assertThat(texts(all())).containsExactly("a", "c");
    assertThat(positions(all())).isEqualTo(upTo(2));
  }

  @Test
  void an_event_id_stands_once_in_a_unit() {
    List<DomainEventMessage<?>> doubled = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      doubled.add(
          new GenericDomainEventMessage<>(
              "Note",
              "note-1",
              i,
              Noted.of("a"),
              Meta.of(act("command-1", NOW), "digest", null),
              "event-1",
              NOW));
    }
    assertThatThrownBy(() -> engine().appendEvents(doubled))
        .isInstanceOf(IllegalStateException.class);
    append("note-1", 0, "b");
    assertThat(texts(all())).containsExactly("b");
  }

  @Test
  void an_entry_that_is_too_large_is_refused_with_its_whole_unit() {
    String large = "x".repeat(Envelopes.MAX_BYTES);
    assertThatThrownBy(() -> append("note-1", 0, "a", large, "c"))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.refusal()).isEqualTo(LogRefusal.ENTRY_TOO_LARGE));
    append("note-1", 0, "b");
    assertThat(texts(all())).containsExactly("b");
    assertThat(positions(all())).isEqualTo(upTo(1));
  }

  @Test
  void a_commit_that_is_too_large_is_refused_by_name() {
    String[] many = new String[200];
    java.util.Arrays.fill(many, "x".repeat(62_000));
    assertThatThrownBy(() -> append("note-1", 0, many))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.refusal()).isEqualTo(LogRefusal.COMMIT_TOO_LARGE));
    append("note-1", 0, java.util.Arrays.copyOf(many, 100));
    assertThat(positions(all())).isEqualTo(upTo(100));
  }

  @Test
  void a_unit_of_several_records_is_refused_by_name() {
    List<DomainEventMessage<?>> two = new ArrayList<>(unit("command-1", "note-1", 0, "a"));
    two.addAll(unit("command-1", "note-2", 0, "b"));
    assertThatThrownBy(() -> engine().appendEvents(two))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.refusal()).isEqualTo(LogRefusal.COMMIT_OF_SEVERAL_RECORDS));
    append("note-2", 0, "c");
    assertThat(texts(all())).containsExactly("c");
  }

  @Test
  void moments_never_go_back_along_the_log() {
    Instant later = NOW.plusSeconds(60);
    engine().appendEvents(unit(act("command-1", later), "note-1", 0, "a"));
    engine().appendEvents(unit(act("command-2", NOW), "note-1", 1, "b"));
    engine().appendEvents(unit(act("command-3", later.plusMillis(1)), "note-1", 2, "c"));
    assertThat(all().stream().map(TrackedEventMessage::getTimestamp))
        .containsExactly(later, later, later.plusMillis(1));
  }

  @Test
  void the_bytes_of_an_entry_are_stored_once_and_stay_the_same() {
    append("note-1", 0, "the only one of its kind");
    byte[] stored = commits().get(0).getList("e", Binary.class).get(0).getData();
    String entry = new String(stored, StandardCharsets.UTF_8);
    assertThat(entry).startsWith("{\"actor\":{").contains("\"pos\":0,").endsWith("\"v\":1}");
    assertThat(commits().get(0).toBsonDocument().keySet())
        .as("everything beside the entries is derived")
        .containsExactlyInAnyOrder("_id", "n", "a", "g", "s", "cmd", "d", "k", "i", "at", "e");
    Document others = commits().get(0);
    others.remove("e");
    assertThat(others.toJson()).doesNotContain("the only one of its kind");
    store().engine().appendEvents(unit("command-2", "note-1", 1, "another"));
    assertThat(commits().get(0).getList("e", Binary.class).get(0).getData()).isEqualTo(stored);
  }

  @Test
  void many_writers_on_few_records_leave_no_gap_no_double_and_no_loss() throws Exception {
    race(List.of(engine()), 8, 4, 25);
  }

  @Test
  void two_nodes_on_one_store_leave_no_gap_no_double_and_no_loss() throws Exception {
    race(List.of(engine(), store().engine()), 8, 4, 12);
  }

  /** Each thread brings in its units, again after each conflict; then the log is checked. */
  private void race(List<EventStorageEngine> nodes, int threads, int records, int units)
      throws Exception {
    Map<String, Boolean> acknowledged = new ConcurrentHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Integer>> writers = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        EventStorageEngine node = nodes.get(t % nodes.size());
        int writer = t;
        writers.add(
            () -> {
              for (int u = 0; u < units; u++) {
                String name = writer + "." + u;
                bringIn(node, "note-" + (writer + u) % records, name);
                acknowledged.put(name, true);
              }
              return writer;
            });
      }
      for (Future<Integer> writer : pool.invokeAll(writers)) {
        writer.get();
      }
    } finally {
      pool.shutdown();
    }
    List<TrackedEventMessage<?>> log = all();
    assertThat(positions(log)).isEqualTo(upTo(threads * units * 2));
    assertThat(texts(log).stream().filter(text -> !text.endsWith("+")))
        .containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
    for (int r = 0; r < records; r++) {
      List<? extends DomainEventMessage<?>> own =
          engine().readEvents("note-" + r).asStream().toList();
      assertThat(own.stream().map(DomainEventMessage::getSequenceNumber))
          .isEqualTo(upTo(own.size()));
      for (int i = 0; i < own.size(); i += 2) {
        assertThat(text(own.get(i + 1))).isEqualTo(text(own.get(i)) + "+");
      }
    }
  }

  private static void bringIn(EventStorageEngine node, String record, String name) {
    while (true) {
      long next = node.lastSequenceNumberFor(record).map(last -> last + 1).orElse(0L);
      try {
        node.appendEvents(unit(someCommand(), record, next, name, name + "+"));
        return;
      } catch (AggregateStreamCreationException | ConcurrencyException faster) {
        // somebody else was: look again
      }
    }
  }
}
