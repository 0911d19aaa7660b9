package anda.imports.text;

import anda.kernel.Refusal;

/** 文本拒绝原因 Why a text could not be read as the value its column asks for. */
public enum TextRefusal implements Refusal {
  /** Digits that look like a date and are none, for example month 13. */
  DATE_MALFORMED,
  /** A year before 1900 or after 2100. */
  DATE_OUT_OF_RANGE,
  /** A bare serial number of an office program whose cell was not a date cell. */
  DATE_IS_SERIAL_NUMBER,
  /** The second date of an interval lies before the first. */
  DATES_REVERSED,
  /** Doubt, not a problem: words that name no date; the date stays unknown. */
  DATE_IN_WORDS,
  /** Doubt: {@code 2018.1} may have been 2018.10 in a number cell; only the year is taken. */
  DATE_MONTH_UNSURE,
  AMOUNT_MALFORMED,
  AMOUNT_IS_NEGATIVE,
  /** Finer than one fen. */
  AMOUNT_FINER_THAN_FEN,
  AMOUNT_OUT_OF_RANGE,
  /** {@code 1.52E+17}: the office program has thrown digits away. */
  DIGITS_LOST,
  COUNT_MALFORMED,
  COUNT_NOT_WHOLE,
  COUNT_OUT_OF_RANGE,
  PERCENT_MALFORMED,
  PERCENT_OUT_OF_RANGE,
  CODE_MALFORMED;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
