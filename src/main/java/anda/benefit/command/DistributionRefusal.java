package anda.benefit.command;

import anda.kernel.Refusal;

/** 收益分配拒绝原因 Why something asked of the plan of a distribution is refused. */
public enum DistributionRefusal implements Refusal {
  DISTRIBUTION_UNKNOWN(Kind.NOT_FOUND),
  DISTRIBUTION_NOT_FOR_PARTNER(Kind.FORBIDDEN),
  DISTRIBUTION_ARRANGEMENT_UNKNOWN(Kind.INVALID),
  DISTRIBUTION_HOUSEHOLD_UNKNOWN(Kind.INVALID),
  DISTRIBUTION_MEMBER_UNKNOWN(Kind.INVALID),
  DISTRIBUTION_PAYEE_REQUIRED(Kind.INVALID),
  DISTRIBUTION_TEXT_ABOUT_HOUSEHOLD(Kind.INVALID),
  DISTRIBUTION_TEXT_REQUIRED(Kind.INVALID),
  DISTRIBUTION_LINES_REQUIRED(Kind.INVALID),
  DISTRIBUTION_HOUSEHOLD_GONE,
  DISTRIBUTION_LINE_TWICE,
  DISTRIBUTION_LINE_UNKNOWN,
  DISTRIBUTION_TOO_MANY_LINES,
  DISTRIBUTION_NOT_OPEN,
  DISTRIBUTION_NOT_CLOSED,
  DISTRIBUTION_EMPTY,
  DISTRIBUTION_COUNT_DIFFERS,
  DISTRIBUTION_SUM_DIFFERS,
  DISTRIBUTION_IS_ANNULLED;

  private final Kind kind;

  DistributionRefusal() {
    this(Kind.RULE);
  }

  DistributionRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
