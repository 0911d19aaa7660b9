package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Commands that change documents; ordered batches stop at the first error, as they should. */
final class WriteCommands {
  private final DocumentStore store;

  WriteCommands(DocumentStore store) {
    this.store = store;
  }

  /** Counts and errors of one batch. */
  private static final class Outcome {
    private int n;
    private int modified;
    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();

    Document reply(boolean update) {
      Document reply = new Document("n", n);
      if (update) {
        reply.append("nModified", modified);
      }
      if (!upserted.isEmpty()) {
        reply.append("upserted", upserted);
      }
      if (!errors.isEmpty()) {
        reply.append("writeErrors", errors);
      }
      return Replies.ok(reply);
    }
  }

  private interface Step {
    void run(int index, Document statement, Outcome outcome);
  }

  private static Outcome each(Request request, List<Document> statements, Step step) {
    boolean ordered = request.flag("ordered", true);
    Outcome outcome = new Outcome();
    for (int i = 0; i < statements.size(); i++) {
      try {
        step.run(i, statements.get(i), outcome);
      } catch (MongoServerError e) {
        outcome.errors.add(Replies.writeError(i, e));
      } catch (MongoServerException | IllegalArgumentException e) {
        outcome.errors.add(
            Replies.writeError(i, Refusals.badValue(String.valueOf(e.getMessage()))));
      }
      if (ordered && !outcome.errors.isEmpty()) {
        break;
      }
    }
    return outcome;
  }

  private StoredCollection collection(Request request) {
    return store.database(request.database()).findOrCreate(request.collection());
  }

  Document insert(Request request) {
    request.check(Set.of("documents", "ordered", "bypassDocumentValidation"));
    StoredCollection collection = collection(request);
    return collection.alone(
        () ->
            each(
                    request,
                    request.documents("documents"),
                    (i, document, outcome) -> {
                      collection.addDocument(document);
                      outcome.n++;
                    })
                .reply(false));
  }

  Document update(Request request) {
    request.check(Set.of("updates", "ordered", "bypassDocumentValidation"));
    List<Document> updates = request.documents("updates");
    for (Document update : updates) {
      Request.check("update", update, Set.of("q", "u", "multi", "upsert"));
      if (!(update.get("u") instanceof Document)) {
        throw Refusals.unsupported("an update by a pipeline");
      }
    }
    StoredCollection collection = collection(request);
    return each(
            request,
            updates,
            (i, update, outcome) -> {
              Document result =
                  collection.updateDocuments(
                      (Document) update.get("q"),
                      (Document) update.get("u"),
                      ArrayFilters.empty(),
                      Boolean.TRUE.equals(update.get("multi")),
                      Boolean.TRUE.equals(update.get("upsert")),
                      NoopOplog.get());
              outcome.n += (Integer) result.get("n");
              outcome.modified += (Integer) result.get("nModified");
              if (result.containsKey("upserted")) {
                outcome.n++;
                outcome.upserted.add(
                    new Document("index", i).append("_id", result.get("upserted")));
              }
            })
        .reply(true);
  }

  Document delete(Request request) {
    request.check(Set.of("deletes", "ordered"));
    List<Document> deletes = request.documents("deletes");
    deletes.forEach(delete -> Request.check("delete", delete, Set.of("q", "limit")));
    StoredCollection collection = store.database(request.database()).find(request.collection());
    return each(
            request,
            deletes,
            (i, delete, outcome) -> {
              if (collection != null) {
                outcome.n +=
                    collection.deleteDocuments(
                        (Document) delete.get("q"),
                        ((Number) delete.get("limit")).intValue(),
                        NoopOplog.get());
              }
            })
        .reply(false);
  }

  /** Finding and changing are one step: nobody else writes to the collection between them. */
  Document findAndModify(Request request) {
    request.check(
        Set.of(
            "query",
            "sort",
            "remove",
            "update",
            "new",
            "fields",
            "upsert",
            "bypassDocumentValidation"));
    Object update = request.body().get("update");
    if (update != null && !(update instanceof Document)) {
      throw Refusals.unsupported("an update by a pipeline");
    }
    request.projection("fields");
    return collection(request).findAndModify(request.body());
  }
}
