package anda.household;

/** 减员原因 Why a member left alive. Stored in events: constants are never renamed. */
public enum LeaveCause {
  /** 嫁出. */
  MARRIAGE,
  /** 户籍迁出. */
  MOVED_OUT,
  /** 转为城镇户籍、失去联系等其他. */
  OTHER,
  /** 未注明. */
  NOT_STATED
}
