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
  RISK_CLEARED;

  /** Whether it can come after another. */
  public boolean follows(MonitoringState before) {
    return switch (this) {
      case UNKNOWN, NOT_MONITORED -> before == UNKNOWN;
      case MONITORED -> before != MONITORED;
      case RISK_CLEARED -> before == UNKNOWN || before == MONITORED;
    };
  }
}
