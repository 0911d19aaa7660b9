package anda.imports.sheet;

import anda.imports.ImportRefusal;
import anda.kernel.Refused;

/**
 * Counts the records of a CSV text and the fields of each before the reader, which keeps a whole
 * record in memory, sees them: a file of separators or of line breaks stops here.
 */
final class CsvBounds {

  /** As wide and as long as a sheet of an office program can be. */
  private static final int FIELDS = 16_384;

  private static final int RECORDS = 1_048_576;

  private final String text;
  private final char separator;
  private int records = 1;
  private int fields = 1;

  private CsvBounds(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * Looks through the text.
   *
   * @throws Refused {@code FILE_HAS_TOO_MANY_ROWS}, {@code FILE_HAS_TOO_MANY_COLUMNS}
   */
  static void check(String text, char separator) {
    new CsvBounds(text, separator).look();
  }

  private void look() {
    boolean quoted = false;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && (quoted || start)) {
        // a doubled mark closes and opens again, which comes to the same
        quoted = !quoted;
        start = quoted ? false : i + 1 < text.length() && text.charAt(i + 1) == '"';
      } else if (!quoted && c == separator) {
        field();
        start = true;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        record(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
        start = true;
      } else {
        start = false;
      }
    }
  }

  private void field() {
    if (++fields > FIELDS) {
      throw new Refused(
          ImportRefusal.FILE_HAS_TOO_MANY_COLUMNS,
          "file",
          Integer.toString(Limits.COLUMNS),
          Integer.toString(records));
    }
  }

  private void record(boolean half) {
    fields = 1;
    if (!half && ++records > RECORDS) {
      throw new Refused(
          ImportRefusal.FILE_HAS_TOO_MANY_ROWS, "file", Integer.toString(Limits.ROWS));
    }
  }
}
