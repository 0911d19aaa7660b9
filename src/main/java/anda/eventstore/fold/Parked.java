package anda.eventstore.fold;

import org.bson.Document;

/**
 * 停放 A key whose fold failed: its card stays as it was before, until the key is rebuilt.
 *
 * @param position where it failed
 * @param event id of the event
 * @param message what the fold said
 * @param last last event of the key that was passed over; a cure must have folded up to here
 */
record Parked(String key, long position, String event, String message, long last) {

  static Parked of(Document found) {
    return new Parked(
        found.getString("_id"),
        found.getLong("pos"),
        found.getString("event"),
        found.getString("message"),
        found.getLong("last"));
  }

  Parked passedOver(long position) {
    return new Parked(key, this.position, event, message, Math.max(last, position));
  }

  Document document() {
    return new Document("_id", key)
        .append("pos", position)
        .append("event", event)
        .append("message", message)
        .append("last", last);
  }
}
