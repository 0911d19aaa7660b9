package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;

/**
 * Counts what the reader of a sheet keeps in memory at once: the depth of tags, the cells of a row,
 * the text of a cell; and the places it fills up to the last cell of each row.
 */
final class XmlBounds {

  private static final int DEEPEST = 100;
  private static final int NAMESPACES = 100;
  private static final int CELLS_PER_ROW = 16_384;
  private static final long PLACES = 100_000_000;

  /** A cell may hold {@link Limits#CELL_CHARS}; with its readings and runs a little more. */
  private static final int CHARS_PER_CELL = 4 * Limits.CELL_CHARS;

  private int depth;
  private int cells;
  private int chars;
  private boolean inside;
  private int width;
  private long places;

  void opened(String name, int namespaces) {
    if (++depth > DEEPEST || namespaces > NAMESPACES) {
      throw new Refused(ImportRefusal.FILE_BROKEN, "file", "xlsx");
    }
    switch (name) {
      case "row" -> row();
      case "c", "si" -> {
        inside = true;
        chars = 0;
        if (name.equals("c") && ++cells > CELLS_PER_ROW) {
          throw new Refused(ImportRefusal.FILE_BROKEN, "file", "xlsx");
        }
      }
      default -> {}
    }
  }

  private void row() {
    cells = 0;
    places += width;
    width = 0;
    if (places > PLACES) {
      throw tooLarge();
    }
  }

  /** A cell stands in this column, from 0. */
  void column(int column) {
    width = Math.max(width, column + 1);
  }

  void text(int length) {
    chars += inside ? length : 0;
    if (chars > CHARS_PER_CELL) {
      throw tooLarge();
    }
  }

  void closed(String name) {
    depth--;
    inside = inside && !name.equals("c") && !name.equals("si");
  }

  static Refused tooLarge() {
    return new Refused(ImportRefusal.FILE_UNPACKS_TOO_LARGE, "file");
  }
}
