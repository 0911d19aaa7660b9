package anda.eventstore.fold;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 近期事件 The newest entries of the log, read once for all the views that fold them one after the
 * other. An entry never changes, so what was read stays right; builds and attestations read the log
 * itself.
 */
final class RecentEvents {

  private static final int KEPT = 512;

  private final EventReader log;
  private final AtomicReferenceArray<@Nullable RecordedEvent> kept =
      new AtomicReferenceArray<>(KEPT);

  RecentEvents(EventReader log) {
    this.log = log;
  }

  /** Entries in order; fewer where the log ends before {@code to}. */
  List<RecordedEvent> read(long from, long to) {
    List<RecordedEvent> found = new ArrayList<>();
    long next = from;
    RecordedEvent known = at(next);
    while (next <= to && known != null) {
      found.add(known);
      known = at(++next);
    }
    if (next <= to) {
      try (Stream<RecordedEvent> rest = log.read(next, to)) {
        rest.forEach(
            event -> {
              keep(event);
              found.add(event);
            });
      }
    }
    return found;
  }

  private @Nullable RecordedEvent at(long position) {
    RecordedEvent event = kept.get(slot(position));
    return event != null && event.position() == position ? event : null;
  }

  /** A view that is far behind does not push out what the others are about to read. */
  private void keep(RecordedEvent event) {
    kept.accumulateAndGet(
        slot(event.position()),
        event,
        (old, read) -> old == null || old.position() < read.position() ? read : old);
  }

  private static int slot(long position) {
    return (int) (position % KEPT);
  }
}
