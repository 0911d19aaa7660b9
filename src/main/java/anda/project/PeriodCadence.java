package anda.project;

/** 报送频率 How often a report is owed. Stored in events; frozen: constants are never renamed. */
public enum PeriodCadence {
  /** 月报. */
  MONTHLY,
  /** 季报. */
  QUARTERLY,
  /** 半年报. */
  HALF_YEARLY,
  /** 年报. */
  YEARLY,
  /** 临时要报 Asked once, of chosen units, often by an hour. */
  AD_HOC
}
