package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.descending;

import anda.eventstore.fold.Row.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * 累计 Running sums of the contribution rows, kept at some positions so that a total reads one kept
 * set and the few rows after it instead of all rows.
 *
 * <p>A kept set is written after the rows it sums, chunk by chunk, chunk 0 last: without chunk 0 it
 * does not count. A set left by a crash is therefore either unseen or right. Kept sets carry the
 * number of cures: a cured key adds rows behind the view's position, and no set kept before counts.
 */
final class Sums {

  /** Rows between two kept sets; more where there are more slots than that. */
  static final int ROWS_BETWEEN = 1_000;

  private static final int SLOTS_PER_CHUNK = 200;

  private final Map<Slot, Sum> slots = new LinkedHashMap<>();
  private int sinceKept;

  /** 和 Sum of a slot and the number of its rows that were not taken back. */
  record Sum(long amount, long rows) {
    boolean nothing() {
      return amount == 0 && rows == 0;
    }

    Sum plus(long more, long moreRows) {
      return new Sum(Math.addExact(amount, more), rows + moreRows);
    }
  }

  /** The sums of all rows up to a position. */
  static Sums at(Generation in, long cures, long position) {
    Sums sums = new Sums();
    long kept = sums.load(in, cures, position);
    for (Document row :
        in.rows()
            .find(and(gte("_id", Held.padded(kept + 1)), lt("_id", Held.padded(position + 1))))) {
      sums.add(Row.of(row));
    }
    return sums;
  }

  private long load(Generation in, long cures, long position) {
    Document newest =
        in.sums()
            .find(
                and(
                    gte("_id", chunkId(cures, 0, 0)),
                    lte("_id", chunkId(cures, position, 0)),
                    eq("i", 0)))
            .sort(descending("_id"))
            .limit(1)
            .first();
    if (newest == null) {
      return -1;
    }
    long kept = newest.getLong("pos");
    addChunk(newest);
    in.sums()
        .find(
            and(
                gt("_id", chunkId(cures, kept, 0)),
                lte("_id", chunkId(cures, kept, newest.getInteger("chunks") - 1))))
        .forEach(this::addChunk);
    return kept;
  }

  private void addChunk(Document chunk) {
    for (Document slot : chunk.getList("c", Document.class)) {
      slots.put(Slot.of(slot), new Sum(slot.getLong("a"), slot.getLong("n")));
    }
  }

  void add(Row row) {
    Sum sum = slots.getOrDefault(row.slot(), new Sum(0, 0)).plus(row.amount(), row.counts());
    if (sum.nothing()) {
      slots.remove(row.slot());
    } else {
      slots.put(row.slot(), sum);
    }
    sinceKept++;
  }

  Map<Slot, Sum> slots() {
    return slots;
  }

  /** Keeps the sums as of a position when enough rows came since the last kept set. */
  void keepIfDue(Generation in, long cures, long position, int rowsBetween) {
    if (sinceKept < Math.max(rowsBetween, slots.size())) {
      return;
    }
    List<Map.Entry<Slot, Sum>> sorted = new ArrayList<>(slots.entrySet());
    sorted.sort(Comparator.comparing(entry -> entry.getKey().text()));
    int chunks = (sorted.size() + SLOTS_PER_CHUNK - 1) / SLOTS_PER_CHUNK;
    for (int i = chunks - 1; i >= 0; i--) {
      int end = Math.min(sorted.size(), (i + 1) * SLOTS_PER_CHUNK);
      Writes.insertOnce(
          in.sums(),
          List.of(
              chunk(chunkId(cures, position, i), position, chunks)
                  .append("i", i)
                  .append("c", entries(sorted.subList(i * SLOTS_PER_CHUNK, end)))));
    }
    sinceKept = 0;
  }

  private static Document chunk(String id, long position, int chunks) {
    return new Document("_id", id).append("pos", position).append("chunks", chunks);
  }

  private static List<Document> entries(List<Map.Entry<Slot, Sum>> sums) {
    List<Document> entries = new ArrayList<>();
    for (Map.Entry<Slot, Sum> entry : sums) {
      Sum sum = entry.getValue();
      Document slot = entry.getKey().into(new Document());
      entries.add(slot.append("a", sum.amount()).append("n", sum.rows()));
    }
    return entries;
  }

  private static String chunkId(long cures, long position, int i) {
    return Held.padded(cures) + "@" + Held.padded(position) + "@" + String.format("%05d", i);
  }

  /** What a runner keeps from one step to the next; it counts only for the standing it ended at. */
  record Carried(@Nullable Sums sums, @Nullable Standing standing) {
    static final Carried NOTHING = new Carried(null, null);

    Sums at(Generation in, Standing now) {
      return sums != null && now.equals(standing) ? sums : Sums.at(in, now.cures(), now.position());
    }

    Carried movedOn(Standing from, Standing to) {
      return from.equals(standing) ? new Carried(sums, to) : NOTHING;
    }
  }
}
