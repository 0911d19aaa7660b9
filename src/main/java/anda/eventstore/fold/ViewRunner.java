package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import anda.kernel.Refused;
import com.mongodb.client.MongoDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 视图运行 Keeps one view: folds the log into it up to a position, builds it anew, cures parked keys.
 *
 * <p>Every step starts from what the store says and ends in a compare-and-set, so it may be cut,
 * repeated, or run on two nodes at once.
 */
final class ViewRunner<S> {

  private static final Logger LOG = LoggerFactory.getLogger(ViewRunner.class);
  private static final int EVENTS_PER_STEP = 500;
  private static final int ATTEMPTS = 20;

  private final View<S> view;
  private final EventReader log;
  private final RecentEvents recent;
  private final MongoDatabase database;
  private final Standings standings;
  private final int rowsBetweenSums;
  private Sums.Carried carried = Sums.Carried.NOTHING;
  private volatile long position = -1;
  private boolean indexed;

  ViewRunner(
      View<S> view,
      EventReader log,
      RecentEvents recent,
      MongoDatabase database,
      int rowsBetweenSums) {
    this.rowsBetweenSums = rowsBetweenSums;
    this.view = view;
    this.log = log;
    this.recent = recent;
    this.database = database;
    this.standings = new Standings(database);
  }

  View<S> view() {
    return view;
  }

  EventReader log() {
    return log;
  }

  /** Where the view stands, from the store. */
  Standing standing() {
    Standing now = standings.read(view.name());
    position = now.position();
    return now;
  }

  /** The last position this node knows the view to have reached. */
  long knownPosition() {
    return position;
  }

  Generation generation(Standing standing) {
    return Generation.of(database, standing);
  }

  Cards<S> cards(Standing standing) {
    return new Cards<>(view, generation(standing));
  }

  /** Folds the log into the view up to a position; builds the view first where there is none. */
  synchronized void foldTo(long target) {
    int attempts = 0;
    Standing now = ensureBuilt();
    while (now.position() < target) {
      try {
        now = step(now, Math.min(target, now.position() + EVENTS_PER_STEP));
      } catch (Cards.Moved moved) {
        if (++attempts == ATTEMPTS) {
          throw moved;
        }
        now = ensureBuilt();
      }
    }
  }

  /** The standing of a view of this revision, built from zero when it was not yet. */
  synchronized Standing ensureBuilt() {
    Standing now = standing();
    if (now.revision() > view.revision()) {
      throw new IllegalStateException(
          "view " + view.name() + " runs elsewhere in revision " + now.revision());
    }
    if (now.revision() < view.revision()) {
      return build();
    }
    if (!indexed) {
      // a version of Anda may bring other indexes for the same state
      generation(now).ensureIndexes(view);
      indexed = true;
    }
    return now;
  }

  private Standing step(Standing from, long to) {
    Generation in = generation(from);
    Cards<S> cards = cards(from);
    FoldBatch<S> batch = new FoldBatch<>(view);
    List<RecordedEvent> events = recent.read(from.position() + 1, to);
    cards.load(batch, FoldBatch.keys(view, events));
    events.forEach(batch::add);
    Standing reached = from.at(to);
    Sums.Carried before = carried;
    carried = Sums.Carried.NOTHING;
    List<Row> rows = cards.write(batch);
    Sums.Carried after = before.movedOn(from, reached);
    if (!rows.isEmpty() && !batch.repeats()) {
      Sums sums = before.at(in, from);
      rows.forEach(sums::add);
      sums.keepIfDue(in, from.cures(), to, rowsBetweenSums);
      after = new Sums.Carried(sums, reached);
    } else if (batch.repeats()) {
      // the interrupted run may have written rows that this batch did not make again
      after = Sums.Carried.NOTHING;
    }
    if (!standings.move(from, reached)) {
      throw new Cards.Moved("view " + view.name() + " moved on elsewhere");
    }
    carried = after;
    position = to;
    return reached;
  }

  /**
   * Builds the view from zero beside the live one and switches when it has caught up.
   *
   * @return the new standing
   */
  Standing build() {
    long generation = standings.nextGeneration(view.name());
    Standing built = new Standing(view.name(), view.revision(), generation, -1, 0);
    Generation in = generation(built);
    in.ensureIndexes(view);
    Build<S> build = new Build<>(view, log, in, rowsBetweenSums);
    build.to(log.head());
    synchronized (this) {
      while (true) {
        Standing live = standing();
        if (live.generation() > generation) {
          in.drop();
          return live;
        }
        long head = Math.max(log.head(), live.position());
        build.to(head);
        if (standings.move(live, built.at(head))) {
          LOG.info("view {} built from zero up to position {}", view.name(), head);
          position = head;
          Generation.dropOlder(database, built, live.generation());
          return built.at(head);
        }
      }
    }
  }

  /**
   * Cures a parked key: what its card holds must follow from its events; then the events since are
   * folded into it.
   *
   * @throws Refused {@code KEY_NOT_PARKED}, {@code CARD_PARKED} when the fold still fails, {@code
   *     VIEW_DIFFERS} when the card does not follow from its events
   */
  synchronized void cure(String key) {
    while (true) {
      Standing now = ensureBuilt();
      Generation in = generation(now);
      Parked parked = in.parked(key);
      if (parked == null) {
        throw new Refused(FoldRefusal.KEY_NOT_PARKED, "key", view.name(), key);
      }
      Held<S> live = live(now, key);
      // a cure cut short has written the card already, so the card may stand behind the fault
      long upTo = Math.max(parked.position() - 1, live == null ? -1 : live.from());
      refuseUnlessItFollows(key, live, upTo);
      FoldBatch<S> batch = new FoldBatch<>(view);
      if (live != null) {
        batch.hold(key, live);
      }
      fold(batch, key, parked.last());
      Parked again = batch.parkedNow().get(key);
      if (again != null) {
        throw new Refused(FoldRefusal.CARD_PARKED, "key", key, again.event(), again.message());
      }
      cards(now).write(batch);
      countCure();
      if (in.parked().deleteOne(and(eq(key), eq("last", parked.last()))).getDeletedCount() == 1) {
        return;
      }
    }
  }

  private void countCure() {
    Standing now = standing();
    while (!standings.move(now, now.cured())) {
      now = standing();
    }
  }

  private void refuseUnlessItFollows(String key, @Nullable Held<S> live, long upTo) {
    FoldBatch<S> batch = new FoldBatch<>(view);
    fold(batch, key, upTo);
    Held<S> folded = batch.card(key);
    boolean follows =
        live == null || folded == null
            ? live == folded
            : live.from() == folded.from()
                && Arrays.equals(live.json().getData(), folded.json().getData());
    if (!follows) {
      throw new Refused(FoldRefusal.VIEW_DIFFERS, "key", view.name(), key);
    }
  }

  /** Folds the events of one key; the whole log is read, for not every key is a route of it. */
  private void fold(FoldBatch<S> batch, String key, long upTo) {
    for (long from = 0; from <= upTo; from += EVENTS_PER_STEP) {
      try (Stream<RecordedEvent> events =
          log.read(from, Math.min(upTo, from + EVENTS_PER_STEP - 1))) {
        events.forEach(event -> batch.addOnly(event, key));
      }
    }
  }

  private @Nullable Held<S> live(Standing now, String key) {
    Document found = generation(now).cards().find(eq(key)).first();
    return found == null ? null : cards(now).held(found);
  }
}
