package anda.imports.process;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.imports.Difference;
import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands of a row key: read from the log itself, for a view may lag behind it.
 *
 * @param target record in which it stands
 * @param row the newest texts it was recorded from
 * @param event id of the event that holds them
 * @param command id of the command that brought them
 */
record Standing(String target, ImportedRow row, String event, String command) {

  /** The newest texts of a key in any of the records; null when none holds the row. */
  static @Nullable Standing find(EventReader log, List<String> targets, String key) {
    Standing newest = null;
    long position = -1;
    for (String target : targets) {
      for (RecordedEvent event : log.ofAggregate(target)) {
        ImportedRow row = event.fact() instanceof ImportedFact fact ? fact.imported() : null;
        if (row != null && row.key().equals(key) && event.position() > position) {
          position = event.position();
          newest = new Standing(target, row, event.id(), event.command());
        }
      }
    }
    return newest;
  }

  /** Field by field against the texts of a file; columns the file lacks say nothing. */
  static List<Difference> differences(
      Map<String, String> standing, Map<String, String> given, Set<String> columns) {
    List<Difference> differences = new ArrayList<>();
    for (String column : columns) {
      String stored = standing.get(column);
      String text = given.get(column);
      if (stored == null ? text != null : !stored.equals(text)) {
        differences.add(new Difference(column, stored, text));
      }
    }
    return differences;
  }
}
