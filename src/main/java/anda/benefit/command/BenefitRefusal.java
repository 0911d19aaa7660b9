package anda.benefit.command;

import anda.benefit.BenefitIrregularity;
import anda.kernel.Refusal;

/**
 * 利益联结拒绝原因 Why something asked of an asset or an arrangement is refused.
 *
 * <p>The first group says what an act done now breaks; each has its namesake among the
 * irregularities under which the same act is recorded as already happened.
 */
public enum BenefitRefusal implements Refusal {
  BENEFIT_DOCUMENT_MISSING,
  BENEFIT_TWO_PERSONS_REQUIRED,
  BENEFIT_SAME_PREPARER_AND_CHECKER,
  BENEFIT_BEFORE_EARLIER_STEP,
  BENEFIT_ASSET_NOT_HANDED_OVER,
  BENEFIT_DISPOSAL_WITHOUT_CONSENT,
  BENEFIT_DISPOSAL_CONSENT_OUT_OF_ORDER,

  BENEFIT_TITLE_REQUIRED(Kind.INVALID),
  BENEFIT_REASON_REQUIRED(Kind.INVALID),
  BENEFIT_LIST_TOO_LONG(Kind.INVALID),
  BENEFIT_LISTED_TWICE(Kind.INVALID),
  BENEFIT_QUANTITY_MALFORMED(Kind.INVALID),
  BENEFIT_SUM_REQUIRED(Kind.INVALID),
  BENEFIT_RATE_OUT_OF_RANGE(Kind.INVALID),
  BENEFIT_SHARES_NOT_WHOLE(Kind.INVALID),
  BENEFIT_TERM_INCOMPLETE(Kind.INVALID),
  BENEFIT_TERM_UNKNOWN(Kind.INVALID),
  BENEFIT_TAKE_OVER_NEEDS_SOURCE(Kind.INVALID),
  BENEFIT_PROJECT_UNKNOWN(Kind.INVALID),
  BENEFIT_ASSET_NOT_KNOWN(Kind.INVALID),
  BENEFIT_PAIRING_UNKNOWN(Kind.INVALID),
  BENEFIT_UNIT_UNKNOWN(Kind.INVALID),
  BENEFIT_MEASURE_UNKNOWN(Kind.INVALID),
  BENEFIT_DIMENSION_UNKNOWN(Kind.INVALID),
  BENEFIT_TOTAL_PLACE_LEVEL(Kind.INVALID),
  BENEFIT_CALENDAR_TOO_LONG(Kind.INVALID),
  BENEFIT_DAYS_OUT_OF_RANGE(Kind.INVALID),

  ARRANGEMENT_UNKNOWN(Kind.NOT_FOUND),
  ARRANGEMENT_IS_ANNULLED,
  ARRANGEMENT_ALREADY_ENDED,
  ARRANGEMENT_HAS_MONEY,
  ARRANGEMENT_NOTHING_CHANGED,
  ARRANGEMENT_RENEWAL_NOT_LATER,
  ARRANGEMENT_OPENING_ALREADY_STATED,
  ARRANGEMENT_ENTRY_TWICE,
  ARRANGEMENT_ENTRY_UNKNOWN,
  ARRANGEMENT_ENTRY_ALREADY_ANNULLED,
  ARRANGEMENT_ENTRY_USED,
  ARRANGEMENT_ADVANCE_REPAID_TOO_MUCH,
  ARRANGEMENT_NOT_ENOUGH_MONEY;

  private final Kind kind;

  BenefitRefusal() {
    this(Kind.RULE);
  }

  BenefitRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  /** The refusal under whose name an act done now breaks this rule. */
  static BenefitRefusal of(BenefitIrregularity broken) {
    return valueOf("BENEFIT_" + broken.name());
  }
}
