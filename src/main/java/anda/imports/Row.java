package anda.imports;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 行 One row of a file: the texts of its cells by column name, as given.
 *
 * @param number row in the file as an office program counts it, from 1, title and header included
 * @param cells column name to text, without outer white space; a blank cell has no entry
 */
public record Row(int number, Map<String, String> cells) {

  /** Keeps the cells sorted by column name. */
  public Row {
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
  }

  /** Text of a cell, or null when it is blank or the file has no such column. */
  public @Nullable String text(String column) {
    return cells.get(column);
  }
}
