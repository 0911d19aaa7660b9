package anda.imports.process;

import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.JudgedRow;
import java.util.List;

/** How many bytes of an entry a judged row takes. */
final class Sizes {

  /** Names and punctuation around the values of one row, difference or finding. */
  private static final int FRAME = 120;

  private Sizes() {}

  static int of(JudgedRow row) {
    int size = FRAME + Texts.size(row.id()) + Texts.size(row.key()) + Texts.size(row.target());
    for (Difference d : row.differences()) {
      size += FRAME + Texts.size(d.field()) + Texts.size(d.stored()) + Texts.size(d.given());
    }
    return size + of(row.problems()) + of(row.findings());
  }

  private static int of(List<Finding> findings) {
    int size = 0;
    for (Finding f : findings) {
      size += FRAME + Texts.size(f.field()) + Texts.size(f.value()) + Texts.size(f.code());
      for (String parameter : f.parameters()) {
        size += Texts.size(parameter) + 1;
      }
    }
    return size;
  }
}
