package anda.benefit;

import anda.kernel.Refusal;

/**
 * 公布分配的发现 What the figures of a published distribution say about each other. None of them says that
 * anybody kept money back.
 */
public enum DistributionFinding implements Refusal {
  /** Principal times rate. */
  DISTRIBUTION_PROMISED_BY_RATE,
  /** A sum a year. */
  DISTRIBUTION_PROMISED_SUM,
  /** Paid is what households (or persons) times the sum for each come to. */
  DISTRIBUTION_PAID_AGREES,
  /** Paid is another sum than that. */
  DISTRIBUTION_PAID_DIFFERS,
  /** Promised less what reaches the households; the source does not tell what the rest is. */
  DISTRIBUTION_UNEXPLAINED,
  /** More reaches the households than was promised. */
  DISTRIBUTION_ABOVE_PROMISE,
  /** Of two sums for each, no whole numbers of receivers make up what was paid. */
  DISTRIBUTION_NO_WHOLE_SOLUTION,
  /** The only whole numbers of receivers that make up what was paid. */
  DISTRIBUTION_WHOLE_SOLUTION,
  /** Sums by standing without counts: between all at the lowest and all at the highest. */
  DISTRIBUTION_BETWEEN,
  /** Paid is outside that. */
  DISTRIBUTION_PAID_OUTSIDE,
  /** Paid divided by the shares of the rule. */
  DISTRIBUTION_DIVIDED,
  /** Shares times their price are the principal. */
  DISTRIBUTION_PRINCIPAL_AGREES,
  /** They are another sum. */
  DISTRIBUTION_PRINCIPAL_DIFFERS,
  /** The place and the rule count the collectives differently. */
  DISTRIBUTION_COLLECTIVES_DISAGREE,
  /** The sum for each collective is rounded. */
  DISTRIBUTION_EACH_IS_ROUNDED,
  /** The sum for each collective times their number is another sum than was paid. */
  DISTRIBUTION_EACH_DISAGREES,
  /** A reckoning in the note is right. */
  DISTRIBUTION_NOTE_CHECKS,
  /** A reckoning in the note is wrong. */
  DISTRIBUTION_NOTE_DISAGREES;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
