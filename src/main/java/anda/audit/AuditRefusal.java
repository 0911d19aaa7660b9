package anda.audit;

import anda.kernel.Refusal;

/** 审计拒绝原因. */
public enum AuditRefusal implements Refusal {
  /** The log holds what partners do not see, so it is not shown in the partner's view. */
  LOG_NOT_FOR_PARTNERS(Kind.FORBIDDEN),
  ENTRY_NOT_FOUND(Kind.NOT_FOUND),
  LOG_RANGE_MALFORMED(Kind.INVALID);

  private final Kind kind;

  AuditRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
