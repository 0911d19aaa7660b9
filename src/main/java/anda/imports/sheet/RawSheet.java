package anda.imports.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of a file as rows of cells; may be read several times. */
interface RawSheet {

  /** Takes rows in ascending order; answers whether it wants the next one. */
  interface Visitor {
    boolean row(int number, List<@Nullable Cell> cells);
  }

  /** Cells covered by one merge, all bounds included; rows from 1, columns from 0. */
  record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /** Name shown on its tab. */
  String name();

  /** Reads until the end or until the visitor has enough. */
  void read(Visitor visitor);

  /** Merged cells. */
  default List<Merge> merges() {
    return List.of();
  }
}
