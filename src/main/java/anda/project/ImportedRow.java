package anda.project;

import java.util.Map;
import java.util.TreeMap;

/**
 * 导入行 The row of a file a fact was taken from, cell by cell as it stood there.
 *
 * @param kind kind of import, for example {@code projects}
 * @param key key of the row within the kind
 * @param cells column to text; an empty text is an empty cell
 */
public record ImportedRow(String kind, String key, Map<String, String> cells) {

  /** Keeps its own map, sorted by column. */
  public ImportedRow {
    cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
  }
}
