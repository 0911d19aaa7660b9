package anda.household;

/** 增员原因 Why a member joined. Stored in events: constants are never renamed. */
public enum JoinCause {
  /** 新生儿. */
  BIRTH,
  /** 嫁入、入赘. */
  MARRIAGE,
  /** 收养. */
  ADOPTION,
  /** 户籍迁入、回归. */
  MOVED_IN,
  /** 漏登补录 Was a member all along. */
  OMITTED_BEFORE,
  /** 其他. */
  OTHER,
  /** 未注明. */
  NOT_STATED
}
