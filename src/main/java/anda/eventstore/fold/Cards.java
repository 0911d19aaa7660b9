package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.max;

import anda.eventstore.view.View;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * 卡片读写 Reads the cards a batch needs and writes what it made, in the one order that may be cut
 * anywhere: rows, closed versions, parked keys, live cards. The standing moves after all of them.
 */
final class Cards<S> {

  private final View<S> view;
  private final Generation in;

  Cards(View<S> view, Generation in) {
    this.view = view;
    this.in = in;
  }

  /** Somebody else folded the same cards meanwhile; the batch must be folded anew. */
  static final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Moved(String message) {
      super(message, null, false, false);
    }
  }

  Held<S> held(Document card) {
    Binary json = card.get("s", Binary.class);
    S state = StateJson.read(json, view.state());
    return new Held<>(state, card.getLong("from"), json, card.get("ix", Document.class));
  }

  /** Puts the cards of some keys into a batch, as they stand now. */
  void load(FoldBatch<S> batch, Collection<String> keys) {
    List<String> all = List.copyOf(keys);
    for (int i = 0; i < all.size(); i += Writes.CHUNK) {
      List<String> some = all.subList(i, Math.min(all.size(), i + Writes.CHUNK));
      in.cards().find(in("_id", some)).forEach(d -> batch.hold(d.getString("_id"), held(d)));
      in.parked().find(in("_id", some)).forEach(d -> batch.hold(Parked.of(d)));
    }
  }

  /** Writes everything a batch made, and says which rows it held. */
  List<Row> write(FoldBatch<S> batch) {
    List<Row> rows = writeHistory(batch);
    writeParked(batch);
    writeLive(batch);
    return rows;
  }

  List<Row> writeHistory(FoldBatch<S> batch) {
    List<Row> rows = batch.drainRows();
    Writes.insertOnce(in.rows(), rows.stream().map(Row::document).toList());
    Writes.insertOnce(in.closed(), batch.drainClosed());
    return rows;
  }

  void writeParked(FoldBatch<S> batch) {
    Writes.insertOnce(
        in.parked(), batch.parkedNow().values().stream().map(Parked::document).toList());
    for (Parked later : batch.passedOver().values()) {
      // a key that is no longer parked was cured meanwhile, without the events passed over here
      if (in.parked().updateOne(eq(later.key()), max("last", later.last())).getMatchedCount()
          == 0) {
        throw new Moved("key " + later.key() + " was cured");
      }
    }
  }

  void writeLive(FoldBatch<S> batch) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    int replaced = 0;
    for (Map.Entry<String, Held<S>> entry : batch.cards().entrySet()) {
      String key = entry.getKey();
      Held<S> was = batch.stored(key);
      Document now = entry.getValue().live(key);
      if (was == null) {
        writes.add(new InsertOneModel<>(now));
      } else if (was != entry.getValue()) {
        replaced++;
        writes.add(new ReplaceOneModel<>(and(eq(key), eq("from", was.from())), now));
      }
    }
    int matched = 0;
    for (int i = 0; i < writes.size(); i += Writes.CHUNK) {
      List<WriteModel<Document>> some =
          writes.subList(i, Math.min(writes.size(), i + Writes.CHUNK));
      try {
        matched +=
            in.cards().bulkWrite(some, new BulkWriteOptions().ordered(false)).getMatchedCount();
      } catch (MongoBulkWriteException failed) {
        Writes.refuseOthers(failed);
        throw new Moved("another run inserted cards of " + view.name());
      }
    }
    if (matched < replaced) {
      throw new Moved("another run replaced cards of " + view.name());
    }
  }

  /** The live cards of some keys. */
  Map<String, Held<S>> byKey(Collection<String> keys) {
    Map<String, Held<S>> found = new HashMap<>();
    in.cards().find(in("_id", keys)).forEach(d -> found.put(d.getString("_id"), held(d)));
    return found;
  }
}
