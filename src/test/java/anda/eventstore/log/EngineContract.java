package anda.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.Refusal;
import anda.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * 契约 What any engine of this log must do, also when the way to its store is disturbed. Every test
 * demands something that an engine which does nothing does not do.
 */
abstract class EngineContract extends EngineReads {

  private static final long SECONDS = 60;

  private final FaultyWay way = new FaultyWay();
  private EventStorageEngine disturbed;

  @BeforeEach
  final void openDisturbed() {
    disturbed = store().engine(way);
  }

  /** The next inserts lose their reply; how many were sent. */
  private AtomicInteger lose(int times, boolean stored) {
    AtomicInteger sent = new AtomicInteger();
    way.set(
        (commits, real) -> {
          if (sent.incrementAndGet() > times) {
            real.accept(commits);
            return;
          }
          if (stored) {
            real.accept(commits);
          }
          throw FaultyWay.lost();
        });
    return sent;
  }

  @Test
  void a_unit_whose_reply_was_lost_is_there_once_and_acknowledged() {
    AtomicInteger sent = lose(1, true);
    disturbed.appendEvents(unit("command-1", "note-1", 0, "a", "b"));
    assertThat(sent).hasValue(2);
    disturbed.appendEvents(unit("command-2", "note-1", 2, "c"));
    assertThat(texts(all())).containsExactly("a", "b", "c");
    assertThat(positions(all())).isEqualTo(upTo(3));
  }

  @Test
  void a_unit_that_never_arrived_is_sent_again() {
    AtomicInteger sent = lose(2, false);
    disturbed.appendEvents(unit("command-1", "note-1", 0, "a"));
    assertThat(sent).hasValue(3);
    assertThat(texts(all())).containsExactly("a");
  }

  @Test
  void a_store_that_does_not_answer_is_named_and_the_log_goes_on_when_it_is_back() {
    append("note-1", 0, "a");
    lose(Integer.MAX_VALUE, false);
    List<DomainEventMessage<?>> second = unit("command-2", "note-1", 1, "b");
    assertThatThrownBy(() -> disturbed.appendEvents(second))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> {
              assertThat(e.refusal()).isEqualTo(LogRefusal.OUTCOME_UNKNOWN);
              assertThat(e.refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
            });
    way.mend();
    disturbed.appendEvents(second);
    assertThat(texts(all())).containsExactly("a", "b");
    assertThat(positions(all())).isEqualTo(upTo(2));
  }

  @Test
  void a_batch_of_which_a_part_was_stored_ends_up_stored_once_and_in_order() throws Exception {
    AtomicInteger batches = new AtomicInteger();
    List<Future<?>> units =
        batch(
            (commits, real) -> {
              if (batches.incrementAndGet() == 1) {
                real.accept(commits.subList(0, 1));
                throw FaultyWay.lost();
              }
              real.accept(commits);
            },
            unit("command-1", "note-1", 0, "a"),
            unit("command-2", "note-2", 0, "b", "c"),
            unit("command-3", "note-3", 0, "d"));
    for (Future<?> unit : units) {
      unit.get(SECONDS, TimeUnit.SECONDS);
    }
    assertThat(texts(all())).containsExactlyInAnyOrder("first", "a", "b", "c", "d");
    assertThat(positions(all())).isEqualTo(upTo(5));
    assertThat(stream("note-2", 0)).containsExactly("b", "c");
  }

  @Test
  void a_unit_that_lost_its_race_leaves_its_neighbours_in_the_batch_alone() throws Exception {
    append("note-2", 0, "earlier");
    List<Future<?>> units =
        batch(
            (commits, real) -> real.accept(commits),
            unit("command-1", "note-1", 0, "a"),
            unit("command-2", "note-2", 0, "b"),
            unit("command-3", "note-3", 0, "c"));
    units.get(0).get(SECONDS, TimeUnit.SECONDS);
    assertThatThrownBy(() -> units.get(1).get(SECONDS, TimeUnit.SECONDS))
        .hasCauseInstanceOf(AggregateStreamCreationException.class);
    units.get(2).get(SECONDS, TimeUnit.SECONDS);
    assertThat(texts(all())).containsExactlyInAnyOrder("earlier", "first", "a", "c");
    assertThat(positions(all())).isEqualTo(upTo(4));
  }

  /** Holds up a first unit until the others have queued up behind it, so that they are a batch. */
  @SafeVarargs
  private List<Future<?>> batch(FaultyWay.Fate fate, List<DomainEventMessage<?>>... units)
      throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch queued = new CountDownLatch(1);
    way.set(
        (commits, real) -> {
          real.accept(commits);
          way.set(fate);
          arrived.countDown();
          await(queued);
        });
    List<Thread> behind = new ArrayList<>();
    ExecutorService pool =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              behind.add(thread);
              return thread;
            });
    List<Future<?>> sent = new ArrayList<>();
    Future<?> first =
        pool.submit(() -> disturbed.appendEvents(unit("command-0", "first", 0, "first")));
    while (arrived.getCount() > 0 && !first.isDone()) {
      Thread.onSpinWait();
    }
    assertThat(first).as("held up on its way").isNotDone();
    for (List<DomainEventMessage<?>> unit : units) {
      sent.add(pool.submit(() -> disturbed.appendEvents(unit)));
      Thread thread = behind.get(behind.size() - 1);
      while (thread.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
    queued.countDown();
    first.get(SECONDS, TimeUnit.SECONDS);
    pool.shutdown();
    return sent;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
