package anda.web;

/** 角色 The role in which a declared actor acts. */
public enum Role {
  /** 旗县办公室 Banner office: plans, reviews, accepts, releases. */
  MANAGER,
  /** 填报单位 Sumu, line department or implementing unit: reports. */
  REPORTER,
  /** 协作方 The Beijing side. */
  PARTNER,
  /** 审计巡视 Reads everything, attests, writes no feature data. */
  AUDITOR,
  /** 盟市 League or region: reads. */
  LEAGUE
}
