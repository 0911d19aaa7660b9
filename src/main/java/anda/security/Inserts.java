package anda.security;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** 存入 Documents that are stored once, whoever comes first. */
final class Inserts {

  private Inserts() {}

  /** Whether it was new; a document of the same id, or of another unique value, counts as there. */
  static boolean unlessThere(MongoCollection<Document> collection, Document document) {
    try {
      collection.insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
