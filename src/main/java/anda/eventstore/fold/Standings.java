package anda.eventstore.fold;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;

/** 进度表 Collection {@code views}: one small document per view, changed by compare-and-set only. */
final class Standings {

  private final MongoCollection<Document> views;

  Standings(MongoDatabase database) {
    views = database.getCollection("views");
  }

  Standing read(String view) {
    Document found = views.find(eq(view)).first();
    if (found == null) {
      insertFirst(view);
      found = views.find(eq(view)).first();
    }
    if (found == null) {
      throw new IllegalStateException("view " + view + " has no standing");
    }
    return Standing.of(found);
  }

  private void insertFirst(String view) {
    try {
      views.insertOne(
          new Document("_id", view)
              .append("rev", 0)
              .append("gen", 0L)
              .append("pos", -1L)
              .append("cures", 0L)
              .append("builds", 0L));
    } catch (MongoWriteException failed) {
      if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw failed;
      }
    }
  }

  /** Moves a view from one standing to another; false when somebody else moved it meanwhile. */
  boolean move(Standing from, Standing to) {
    Bson unchanged =
        and(
            eq(from.view()),
            eq("rev", from.revision()),
            eq("gen", from.generation()),
            eq("pos", from.position()),
            eq("cures", from.cures()));
    Bson change =
        combine(
            set("rev", to.revision()),
            set("gen", to.generation()),
            set("pos", to.position()),
            set("cures", to.cures()));
    return views.updateOne(unchanged, change).getMatchedCount() == 1;
  }

  /** A number for a new build, never given twice. */
  long nextGeneration(String view) {
    while (true) {
      read(view);
      Document found = views.find(eq(view)).first();
      if (found != null) {
        long builds = found.getLong("builds");
        Bson unchanged = and(eq(view), eq("builds", builds));
        if (views.updateOne(unchanged, inc("builds", 1L)).getMatchedCount() == 1) {
          return builds + 1;
        }
      }
    }
  }
}
