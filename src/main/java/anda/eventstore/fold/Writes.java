package anda.eventstore.fold;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;

/** 写入 Writes that may be repeated. */
final class Writes {

  /** Documents per insert; also what one driver message carries on the embedded store. */
  static final int CHUNK = 1_000;

  private static final int DUPLICATE_KEY = 11000;

  private Writes() {}

  /** Inserts documents whose ids follow from the log; one that is there already is done. */
  static void insertOnce(MongoCollection<Document> into, List<Document> documents) {
    for (int i = 0; i < documents.size(); i += CHUNK) {
      List<Document> chunk = documents.subList(i, Math.min(documents.size(), i + CHUNK));
      try {
        into.insertMany(chunk, new InsertManyOptions().ordered(false));
      } catch (MongoBulkWriteException failed) {
        refuseOthers(failed);
      }
    }
  }

  /** Lets duplicate keys pass and nothing else. */
  static void refuseOthers(MongoBulkWriteException failed) {
    boolean onlyDuplicates =
        failed.getWriteConcernError() == null
            && failed.getWriteErrors().stream().allMatch(e -> e.getCode() == DUPLICATE_KEY);
    if (!onlyDuplicates) {
      throw failed;
    }
  }
}
