package anda.household;

/** 收入类别 A part of a year's income. Stored in events: constants are never renamed. */
public enum IncomeKind {
  /** 工资性收入. */
  WAGE,
  /** 生产经营性收入. */
  BUSINESS,
  /** 财产性收入. */
  PROPERTY,
  /** 转移性收入. */
  TRANSFER,
  /** 其他收入. */
  OTHER,
  /** 生产经营性支出 Taken off. */
  BUSINESS_COST
}
