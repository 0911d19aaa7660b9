package anda.benefit;

/** 给付周期 How often an instalment is due. Stored in events; never renamed. */
public enum Cadence {
  YEARLY(12),
  HALF_YEARLY(6),
  QUARTERLY(3),
  MONTHLY(1),
  /** 一次性. */
  ONCE(0);

  private final int months;

  Cadence(int months) {
    this.months = months;
  }

  /** Months from one instalment to the next; 0 = a single one. */
  public int months() {
    return months;
  }
}
