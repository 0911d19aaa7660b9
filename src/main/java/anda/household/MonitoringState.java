package anda.household;

/** 监测状态 Whether a household is watched. Stored in events: constants are never renamed. */
public enum MonitoringState {
  /** 未知 The source does not say. */
  UNKNOWN,
  /** 未纳入监测. */
  NOT_MONITORED,
  /** 监测中. */
  MONITORED,
  /** 风险已消除. */
  RISK_CLEARED
}
