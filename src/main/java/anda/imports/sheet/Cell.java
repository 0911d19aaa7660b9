package anda.imports.sheet;

import anda.imports.ImportRefusal;
import org.jspecify.annotations.Nullable;

/**
 * A cell as text, or why it has none.
 *
 * @param text what the office program shows, without formatting of thousands
 * @param problem why the row must be refused, if it must
 */
record Cell(String text, @Nullable ImportRefusal problem) {

  static Cell of(String text) {
    return new Cell(text, null);
  }
}
