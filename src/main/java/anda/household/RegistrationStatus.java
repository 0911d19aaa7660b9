package anda.household;

/**
 * 建档立卡状态 Whether a household stands, or stood, in the poverty file. Stored in events: constants are
 * never renamed.
 */
public enum RegistrationStatus {
  /** 未知 The source does not say. */
  UNKNOWN,
  /** 从未建档立卡 Never stood in the file, as all 边缘易致贫户. */
  NEVER_REGISTERED,
  /** 未脱贫. */
  UNLIFTED,
  /** 已脱贫. */
  LIFTED,
  /** 返贫. */
  RELAPSED;

  /** Whether it can come after another: into the file, out of it, and into poverty again. */
  public boolean follows(RegistrationStatus before) {
    return switch (this) {
      case UNKNOWN, NEVER_REGISTERED -> before == UNKNOWN;
      case UNLIFTED -> before == UNKNOWN || before == NEVER_REGISTERED;
      case LIFTED -> before == UNKNOWN || before == UNLIFTED || before == RELAPSED;
      case RELAPSED -> before == UNKNOWN || before == LIFTED;
    };
  }
}
