package anda.imports;

import anda.kernel.Refusal;

/** 导入拒绝原因 Why a file, a row or a request about an import is refused. */
public enum ImportRefusal implements Refusal {
  FILE_MISSING(Kind.INVALID),
  FILE_EMPTY(Kind.INVALID),
  FILE_TOO_LARGE(Kind.TOO_LARGE),
  FILE_UNPACKS_TOO_LARGE(Kind.TOO_LARGE),
  FILE_BROKEN(Kind.INVALID),
  FILE_ENCRYPTED(Kind.INVALID),
  FILE_TYPE_UNKNOWN(Kind.INVALID),
  FILE_ENCODING_UNKNOWN(Kind.INVALID),
  FILE_HOLDS_DOCTYPE(Kind.INVALID),
  FILE_HAS_NO_ROWS(Kind.INVALID),
  HEADER_NOT_FOUND(Kind.INVALID),
  COLUMNS_MISSING(Kind.INVALID),
  COLUMN_TWICE(Kind.INVALID),
  COLUMN_UNKNOWN(Kind.INVALID),
  SEVERAL_SHEETS(Kind.INVALID),
  UNIT_NOT_WAN(Kind.INVALID),
  FILE_HAS_TOO_MANY_ROWS(Kind.TOO_LARGE),
  FILE_HAS_TOO_MANY_COLUMNS(Kind.TOO_LARGE),
  CELL_TOO_LONG(Kind.TOO_LARGE),
  SEPARATOR_AMBIGUOUS(Kind.INVALID),
  QUOTE_NOT_CLOSED(Kind.INVALID),

  ROW_TOO_LONG(Kind.INVALID),
  ROW_KEY_MISSING(Kind.INVALID),
  ROW_KEY_TOO_LONG(Kind.INVALID),
  CELL_WITHOUT_HEADER(Kind.INVALID),
  CELL_IS_AN_ERROR(Kind.INVALID),
  CELL_HOLDS_CONTROL_CHARACTERS(Kind.INVALID),
  /** The log forgets nothing, so a citizen's number must not get there in clear. */
  CELL_HOLDS_ID_NUMBER(Kind.INVALID),
  FORMULA_WITHOUT_VALUE(Kind.INVALID),
  /** Finding, not a reason to refuse. */
  ROW_REPEATS_ROW(Kind.RULE),
  /** Finding, not a reason to refuse. */
  TOTAL_ROW_DIFFERS(Kind.RULE),
  /** Finding, not a reason to refuse. */
  ROWS_DO_NOT_ADD_UP(Kind.RULE),

  IMPORTS_BUSY(Kind.UNAVAILABLE),
  /** The code tables are still being recorded after the first start. */
  IMPORTS_NOT_READY(Kind.UNAVAILABLE),
  IMPORT_KIND_UNKNOWN(Kind.NOT_FOUND),
  IMPORT_UNKNOWN(Kind.NOT_FOUND),
  IMPORT_ROW_UNKNOWN(Kind.NOT_FOUND),
  IMPORT_ROW_NOT_DIFFERING(Kind.CONFLICT),
  /** Personal data of a row is not kept, so nothing is there to accept. */
  IMPORT_ROW_SEALED(Kind.CONFLICT),
  IMPORT_ROW_CHANGED_SINCE(Kind.CONFLICT),
  IMPORT_FINISHED_ALREADY(Kind.CONFLICT),
  IMPORT_NOT_RUNNING(Kind.CONFLICT);

  private final Kind kind;

  ImportRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
