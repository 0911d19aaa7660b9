package anda.imports;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * 导入行原文 The texts a recorded fact came from, kept inside the event of the feature.
 *
 * <p>Stored in events. A later file with the same key is compared with this, field by field, so a
 * row is known or differing by what its source said and not by what we made of it.
 *
 * @param kind kind of import, for example {@code projects}
 * @param key row key, see {@link RowImporter#key}
 * @param cells column name to text as given; blank cells have no entry; at most 16 KiB together
 */
public record ImportedRow(String kind, String key, Map<String, String> cells) {

  /** Keeps the cells sorted by column name, so that the written bytes are always the same. */
  public ImportedRow {
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
  }
}
