package anda.eventstore.fold;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.View;
import java.util.List;
import java.util.stream.Stream;

/**
 * 重建 Folds a view from zero into collections of its own: in memory, each closed version and row
 * written once as it comes, the live cards at the end.
 */
final class Build<S> {

  private static final int EVENTS_PER_STEP = 2_000;

  private final EventReader log;
  private final Generation in;
  private final Cards<S> cards;
  private final FoldBatch<S> batch;
  private final Sums sums = new Sums();
  private final int rowsBetweenSums;
  private long position = -1;

  Build(View<S> view, EventReader log, Generation in, int rowsBetweenSums) {
    this.rowsBetweenSums = rowsBetweenSums;
    this.log = log;
    this.in = in;
    this.cards = new Cards<>(view, in);
    this.batch = new FoldBatch<>(view);
  }

  /** Folds up to a position; called again, it folds only what came since. */
  void to(long target) {
    while (position < target) {
      long to = Math.min(target, position + EVENTS_PER_STEP);
      try (Stream<RecordedEvent> events = log.read(position + 1, to)) {
        events.forEach(batch::add);
      }
      List<Row> rows = cards.writeHistory(batch);
      rows.forEach(sums::add);
      sums.keepIfDue(in, 0, to, rowsBetweenSums);
      position = to;
    }
    cards.writeParked(batch);
    cards.writeLive(batch);
    batch.written();
  }
}
