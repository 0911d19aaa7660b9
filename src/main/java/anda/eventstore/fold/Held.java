package anda.eventstore.fold;

import org.bson.Document;
import org.bson.types.Binary;

/**
 * 状态 A card's state since one position, in the form it is folded on and in the form it is stored.
 *
 * @param state what the fold made
 * @param from position of the event that made it
 * @param json the state as stored
 * @param ix the fields lists ask for
 */
record Held<S>(S state, long from, Binary json, Document ix) {

  /** A live card: one document per key. */
  Document live(String key) {
    return new Document("_id", key).append("from", from).append("s", json).append("ix", ix);
  }

  /** A closed version: known from {@code from} until just before {@code to}. */
  Document closed(String key, long to) {
    return new Document("_id", versionId(key, from))
        .append("key", key)
        .append("from", from)
        .append("to", to)
        .append("s", json)
        .append("ix", ix);
  }

  static String versionId(String key, long from) {
    return key + "@" + padded(from);
  }

  /** A position as text that sorts like the number. */
  static String padded(long position) {
    return String.format("%019d", position);
  }
}
