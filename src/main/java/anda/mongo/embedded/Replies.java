package anda.mongo.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** Answers of the protocol. */
final class Replies {
  private static final int OPERATION_FAILED = 96;
  private static final int OUT_OF_DISK_SPACE = 14031;
  private static final int UNKNOWN = 8;

  private Replies() {}

  static Document ok() {
    return ok(new Document());
  }

  static Document ok(Document reply) {
    Utils.markOkay(reply);
    return reply;
  }

  static Document firstBatch(String namespace, List<Document> batch, long cursor) {
    return batch("firstBatch", namespace, batch, cursor);
  }

  static Document nextBatch(String namespace, List<Document> batch, long cursor) {
    return batch("nextBatch", namespace, batch, cursor);
  }

  private static Document batch(String field, String namespace, List<Document> batch, long cursor) {
    return ok(
        new Document(
            "cursor", new Document("id", cursor).append("ns", namespace).append(field, batch)));
  }

  static Document error(RuntimeException cause) {
    if (cause instanceof MongoServerError known) {
      return error(known.getCode(), known.getCodeName(), known.getMessageWithoutErrorCode());
    }
    if (cause instanceof StoreException failed) {
      String message = String.valueOf(failed.getMessage());
      return failed.outOfSpace()
          ? error(OUT_OF_DISK_SPACE, "OutOfDiskSpace", message)
          : error(OPERATION_FAILED, "OperationFailed", message);
    }
    return error(UNKNOWN, "UnknownError", String.valueOf(cause.getMessage()));
  }

  private static Document error(int code, String name, String message) {
    return new Document("ok", 0.0)
        .append("errmsg", message)
        .append("code", code)
        .append("codeName", name);
  }

  static Document writeError(int index, MongoServerError cause) {
    return new Document("index", index)
        .append("code", cause.getCode())
        .append("codeName", cause.getCodeName())
        .append("errmsg", cause.getMessageWithoutErrorCode());
  }
}
