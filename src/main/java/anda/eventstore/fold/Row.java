package anda.eventstore.fold;

import anda.eventstore.view.CardReader.ContributionRow;
import anda.eventstore.view.Contribution;
import anda.eventstore.view.RecordedEvent;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * 贡献行 One stored contribution; its id follows from the log, so it can be written twice.
 *
 * @param n its number among the rows of this event and key
 * @param takesBack whether it takes an earlier row of this key and slot back
 */
record Row(
    long position, String key, int n, String event, Slot slot, long amount, boolean takesBack) {

  static Row of(RecordedEvent event, String key, int n, Contribution from) {
    Slot slot = new Slot(from.measure(), new TreeMap<>(from.dimensions()));
    return new Row(event.position(), key, n, event.id(), slot, from.amount(), from.takesBack());
  }

  static Row of(Document found) {
    return new Row(
        found.getLong("pos"),
        found.getString("key"),
        found.getInteger("n"),
        found.getString("event"),
        Slot.of(found),
        found.getLong("a"),
        found.getBoolean("back", false));
  }

  Document document() {
    Document row =
        new Document("_id", Held.padded(position) + "@" + key + "@" + String.format("%04d", n))
            .append("pos", position)
            .append("key", key)
            .append("n", n)
            .append("event", event)
            .append("slot", slot.text());
    slot.into(row).append("a", amount);
    return takesBack ? row.append("back", true) : row;
  }

  /** By how much it changes the number of rows that stand. */
  int counts() {
    return takesBack ? -1 : 1;
  }

  ContributionRow shown() {
    return new ContributionRow(position, key, event, slot.dimensions(), amount);
  }

  /** 格 Measure and dimensions that amounts are counted under. */
  record Slot(String measure, TreeMap<String, String> dimensions) {

    static Slot of(Document found) {
      TreeMap<String, String> dimensions = new TreeMap<>();
      found
          .get("d", Document.class)
          .forEach((name, value) -> dimensions.put(name, String.valueOf(value)));
      return new Slot(found.getString("m"), dimensions);
    }

    Document into(Document document) {
      Document named = new Document();
      named.putAll(dimensions);
      return document.append("m", measure).append("d", named);
    }

    boolean matches(String wanted, Map<String, String> where) {
      return measure.equals(wanted) && dimensions.entrySet().containsAll(where.entrySet());
    }

    /** One text for an index over all dimensions, whatever they are. */
    String text() {
      return measure + dimensions;
    }
  }
}
