package anda.household.query;

/** 档案缺项 What a household's file lacks. Worked out from the facts, never recorded. */
public enum GapKind {
  /** 无户主. */
  HEAD_MISSING,
  /** 成员缺公民身份号码. */
  ID_NUMBER_MISSING,
  /** 全户无联系电话. */
  PHONE_MISSING,
  /** 全户无银行账号. */
  ACCOUNT_MISSING,
  /** 成员与户主关系未知. */
  RELATION_UNKNOWN,
  /** 成员劳动能力未知. */
  LABOUR_UNKNOWN,
  /** 建档立卡情况未知. */
  REGISTRATION_UNKNOWN,
  /** 建档立卡状态起始时间未知. */
  REGISTRATION_DATE_MISSING,
  /** 监测情况未知. */
  MONITORING_UNKNOWN,
  /** 无任何年度收入核查. */
  INCOME_NEVER_SURVEYED
}
