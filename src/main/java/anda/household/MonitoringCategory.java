package anda.household;

/**
 * 监测对象类别 Why a household is watched. Stored in events: constants are never renamed.
 *
 * <p>Not a function of income alone: sudden hardship may strike above the range.
 */
public enum MonitoringCategory {
  /** 脱贫不稳定户. */
  UNSTABLE_EXITED,
  /** 边缘易致贫户; never registered. */
  MARGINAL_AT_RISK,
  /** 突发严重困难户. */
  SUDDEN_HARDSHIP
}
