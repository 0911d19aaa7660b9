package anda.household;

/** 作废原因 Why a record was a mistake. Stored in events: constants are never renamed. */
public enum AnnulmentCause {
  /** 查无此户、查无此人. */
  NEVER_EXISTED,
  /** 重复登记 It is recorded a second time, which is named. */
  RECORDED_TWICE
}
