package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import anda.eventstore.view.RecordedEvent;
import anda.eventstore.view.ViewUpkeep.Attestation;
import anda.eventstore.view.ViewUpkeep.Difference;
import com.mongodb.client.MongoCollection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * 核对 Folds a view from zero in memory and compares it with its collections, as of one position; the
 * view may go on meanwhile.
 */
final class Attest<S> {

  private static final int MOST_DIFFERENCES = 100;
  private static final int EVENTS_PER_STEP = 2_000;
  private static final int DOCUMENTS_PER_READ = 2_000;

  private final ViewRunner<S> view;

  Attest(ViewRunner<S> view) {
    this.view = view;
  }

  Attestation run() {
    Standing now = view.standing();
    Digests found = found(view.generation(now), now.position());
    Digests expected = expected(now.position());
    List<Difference> differences = expected.differences(found, MOST_DIFFERENCES);
    return new Attestation(
        now.view(),
        now.position(),
        found.cards(),
        found.versions(),
        found.rows(),
        found.total(),
        differences.isEmpty(),
        differences);
  }

  private Digests expected(long position) {
    Digests digests = new Digests();
    FoldBatch<S> batch = new FoldBatch<>(view.view());
    for (long from = 0; from <= position; from += EVENTS_PER_STEP) {
      long to = Math.min(position, from + EVENTS_PER_STEP - 1);
      try (Stream<RecordedEvent> events = view.log().read(from, to)) {
        events.forEach(batch::add);
      }
      batch.drainClosed().forEach(digests::version);
      batch.drainRows().forEach(row -> digests.row(row.document()));
    }
    batch.cards().forEach((key, held) -> digests.card(key, held.live(key)));
    batch.parkedNow().values().forEach(digests::parked);
    return digests;
  }

  private Digests found(Generation in, long position) {
    Digests digests = new Digests();
    Set<String> open = new HashSet<>();
    each(
        in.cards(),
        lte("from", position),
        card -> {
          open.add(card.getString("_id"));
          digests.card(card.getString("_id"), card);
        });
    each(
        in.closed(),
        lte("from", position),
        version -> {
          String key = version.getString("key");
          if (version.getLong("to") <= position) {
            digests.version(version);
          } else if (open.add(key)) {
            // moved on since the view's position was read
            digests.card(key, version);
          }
        });
    each(in.rows(), lt("_id", Held.padded(position + 1)), digests::row);
    each(in.parked(), lte("pos", position), parked -> digests.parked(Parked.of(parked)));
    return digests;
  }

  /** All documents in the order of their ids, some at a time: the whole may not fit in memory. */
  private static void each(MongoCollection<Document> in, Bson filter, Consumer<Document> consumer) {
    String last = "";
    boolean more = true;
    while (more) {
      int read = 0;
      for (Document document :
          in.find(and(gt("_id", last), filter)).sort(ascending("_id")).limit(DOCUMENTS_PER_READ)) {
        consumer.accept(document);
        last = document.getString("_id");
        read++;
      }
      more = read == DOCUMENTS_PER_READ;
    }
  }
}
