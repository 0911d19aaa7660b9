package anda.imports;

import java.util.List;

/**
 * 列 A column that a kind of file may have.
 *
 * @param name English name as in the published sample files; the field name in every answer
 * @param type what its cells hold
 * @param required whether a file without this column is refused ({@code COLUMNS_MISSING})
 * @param aliases Chinese and other headings of the same column; the first one is its zh label
 */
public record Column(String name, Type type, boolean required, List<String> aliases) {

  /** 列类型 What the cells hold; decides how a number, a date cell or a merged cell is read. */
  public enum Type {
    TEXT,
    DATE,
    /** Money; a cell under a merge stays blank, for it would be counted twice. */
    AMOUNT,
    COUNT,
    PERCENT,
    CODE;

    /** Whether a cell covered by a vertical merge says the same as the cell on top. */
    public boolean repeatsUnderMerge() {
      return this == TEXT || this == DATE || this == CODE;
    }
  }

  /** A column every file of the kind must have. */
  public static Column required(String name, Type type, String... aliases) {
    return new Column(name, type, true, List.of(aliases));
  }

  /** A column a file may leave out; then nothing is known of it, and it never differs. */
  public static Column optional(String name, Type type, String... aliases) {
    return new Column(name, type, false, List.of(aliases));
  }
}
