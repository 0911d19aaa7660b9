package anda.imports.sheet;

/** 限额 Sizes beyond which a file is refused; an office's year of rows stays far below. */
public final class Limits {

  /** Bytes of an uploaded file. */
  public static final int FILE_BYTES = 20 * 1024 * 1024;

  /** Rows with content, header included. */
  public static final int ROWS = 200_000;

  /** Columns with content. */
  public static final int COLUMNS = 200;

  /** Characters of a cell, as in every office program. */
  public static final int CELL_CHARS = 32_767;

  /** Bytes that all parts of a packed file unpack to. */
  static final long UNPACKED_BYTES = 128L * 1024 * 1024;

  /** Bytes of the table of texts, which is held in memory. */
  static final long SHARED_TEXT_BYTES = 32L * 1024 * 1024;

  /** Different texts of a packed file, which are held in memory. */
  static final int SHARED_TEXTS = 600_000;

  /** Parts in a packed file. */
  static final int PARTS = 2_000;

  /** Rows with content among which the header is looked for. */
  static final int HEADER_ROWS = 30;

  private Limits() {}
}
