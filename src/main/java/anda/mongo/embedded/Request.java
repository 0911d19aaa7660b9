package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One command as it came, with checked access to its fields. */
record Request(String database, String command, Document body) {
  /** Fields any command may carry and that change nothing in what it does here. */
  private static final Set<String> COMMON =
      Set.of(
          "$db",
          "lsid",
          "comment",
          "maxTimeMS",
          "readConcern",
          "writeConcern",
          "$readPreference",
          "$clusterTime",
          "apiVersion",
          "apiStrict",
          "apiDeprecationErrors");

  private static final Set<String> TRANSACTION =
      Set.of("txnNumber", "startTransaction", "autocommit", "stmtId", "stmtIds");

  private static final Set<String> READ_LEVELS = Set.of("local", "available", "majority");

  /** Refuses what is asked for and not known here, so that nothing is silently left out. */
  void check(Set<String> known) {
    for (String field : body.keySet()) {
      if (TRANSACTION.contains(field)) {
        throw Refusals.unsupported("a transaction");
      }
      boolean off = body.get(field) == null || Boolean.FALSE.equals(body.get(field));
      if (!off && !field.equals(command) && !COMMON.contains(field) && !known.contains(field)) {
        throw Refusals.unsupported(command + " with " + field);
      }
    }
    if (body.get("readConcern") instanceof Document concern
        && concern.get("level") != null
        && !READ_LEVELS.contains(concern.get("level"))) {
      throw Refusals.unsupported("readConcern " + concern.get("level"));
    }
    if (body.get("writeConcern") instanceof Document concern
        && concern.get("w") instanceof Number nodes
        && nodes.intValue() > 1) {
      throw Refusals.unsupported("writeConcern for " + nodes + " nodes");
    }
  }

  static void check(String where, Document part, Set<String> known) {
    for (String field : part.keySet()) {
      boolean off = part.get(field) == null || Boolean.FALSE.equals(part.get(field));
      if (!off && !known.contains(field)) {
        throw Refusals.unsupported(where + " with " + field);
      }
    }
  }

  String collection() {
    if (body.get(command) instanceof String name) {
      return name;
    }
    throw Refusals.badValue(command + " needs the name of a collection");
  }

  @Nullable Document document(String field) {
    Object value = body.get(field);
    if (value == null || value instanceof Document) {
      return (Document) value;
    }
    throw Refusals.badValue(field + " must be an object");
  }

  /** Which fields to show: the library below would leave out, in silence, what it does not know. */
  @Nullable Document projection(String field) {
    Document projection = document(field);
    if (projection != null) {
      for (String path : projection.keySet()) {
        Object shown = projection.get(path);
        if (path.contains("$") || !(shown instanceof Number || shown instanceof Boolean)) {
          throw Refusals.unsupported("a projection of " + path + ": " + shown);
        }
      }
    }
    return projection;
  }

  Document documentOrEmpty(String field) {
    Document value = document(field);
    return value == null ? new Document() : value;
  }

  List<Document> documents(String field) {
    List<Document> documents = new ArrayList<>();
    if (!(body.get(field) instanceof List<?> list)) {
      throw Refusals.badValue(field + " must be an array");
    }
    for (Object each : list) {
      if (!(each instanceof Document document)) {
        throw Refusals.badValue("elements of " + field + " must be objects");
      }
      documents.add(document);
    }
    return documents;
  }

  long number(String field, long otherwise) {
    Object value = body.get(field);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    throw Refusals.badValue(field + " must be a number");
  }

  boolean flag(String field, boolean otherwise) {
    Object value = body.get(field);
    return value == null ? otherwise : de.bwaldvogel.mongo.backend.Utils.isTrue(value);
  }

  long deadlineNanos() {
    long millis = number("maxTimeMS", 0);
    return millis == 0 ? 0 : System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
  }
}
