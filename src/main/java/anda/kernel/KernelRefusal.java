package anda.kernel;

/** 通用拒绝原因 Refusals that any feature may raise about its basic values. */
public enum KernelRefusal implements Refusal {
  HAPPENED_IN_THE_FUTURE,
  DATES_IN_WRONG_ORDER,
  PLACE_CODE_MALFORMED,
  PLACE_CODE_UNKNOWN,
  AMOUNT_NEGATIVE,
  AMOUNT_TOO_LARGE,
  TEXT_TOO_LONG,
  VALUE_REQUIRED,
  VALUE_MALFORMED,
  /** Stored with refused rows of imports, so the name stays. */
  PROJECT_DOCUMENT_CLASSIFIED;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
