package anda.household;

/**
 * 致贫返贫风险 What threatens a household that is watched. Stored in events: constants are never renamed;
 * whose illness it is, and which, stands in sealed words only.
 */
public enum RiskCause {
  /** 因病. */
  ILLNESS,
  /** 因残. */
  DISABILITY,
  /** 因学. */
  SCHOOLING,
  /** 因灾. */
  DISASTER,
  /** 因意外事故. */
  ACCIDENT,
  /** 缺劳动力. */
  LABOUR_SHORTAGE,
  /** 务工就业不稳. */
  UNSTABLE_WORK,
  /** 产业项目失败. */
  FAILED_BUSINESS,
  /** 住房出现问题. */
  HOUSING,
  /** 饮水安全出现问题. */
  DRINKING_WATER,
  /** 其他. */
  OTHER
}
