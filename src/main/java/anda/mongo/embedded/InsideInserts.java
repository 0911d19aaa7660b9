package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Inserts from within this process: the same command as over the socket, without encoding the
 * documents for the way and without waiting for another thread.
 */
final class InsideInserts {
  private static final int DUPLICATE = 11000;

  private final Commands commands;

  InsideInserts(Commands commands) {
    this.commands = commands;
  }

  /**
   * Inserts in order, not yet forced.
   *
   * @return how many are in; when not all, the next one met a duplicate
   * @throws StoreException for any other reason; then it is not known how many are in
   */
  int insert(String database, String collection, List<? extends Map<String, ?>> documents) {
    List<Document> converted = new ArrayList<>(documents.size());
    documents.forEach(document -> converted.add(convert(document)));
    Document command =
        new Document("insert", collection)
            .append("ordered", true)
            .append("documents", converted)
            .append("writeConcern", new Document("w", 1).append("j", false));
    AtomicReference<@Nullable Document> answer = new AtomicReference<>();
    commands.handle(database, command, answer::set);
    Document reply = answer.get();
    if (reply == null || !(reply.get("ok") instanceof Number ok) || ok.intValue() != 1) {
      throw new StoreException("insert into " + collection + " failed: " + reply);
    }
    if (reply.get("writeErrors") instanceof List<?> errors
        && errors.get(0) instanceof Document error) {
      if (!Integer.valueOf(DUPLICATE).equals(error.get("code"))) {
        throw new StoreException("insert into " + collection + " failed: " + error);
      }
    }
    return (Integer) reply.get("n");
  }

  private static Document convert(Map<String, ?> document) {
    Document converted = new Document();
    document.forEach((key, value) -> converted.put(key, value(value)));
    return converted;
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Binary binary) {
      return new BinData(binary.getData());
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> converted = new ArrayList<>(list.size());
      list.forEach(each -> converted.add(value(each)));
      return converted;
    }
    if (value == null
        || value instanceof String
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException("no way inside for " + value.getClass());
  }
}
