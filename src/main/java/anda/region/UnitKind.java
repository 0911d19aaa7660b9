package anda.region;

/** 单位类别 What a unit is. Stored in events: constants are never renamed or removed. */
public enum UnitKind {
  /** 旗县帮扶办、乡村振兴局. */
  BANNER_OFFICE,
  /** 盟市主管部门. */
  LEAGUE_OFFICE,
  /** 自治区主管部门. */
  REGION_OFFICE,
  /** 苏木乡镇街道. */
  SUMU_OFFICE,
  /** 嘎查村. */
  VILLAGE_COMMITTEE,
  /** 行业部门. */
  LINE_DEPARTMENT,
  /** 协作方(支援合作办). */
  PARTNER_OFFICE,
  /** 实施单位. */
  IMPLEMENTING_UNIT,
  /** 集体经济组织. */
  COLLECTIVE,
  /** 企业. */
  ENTERPRISE,
  /** 社会组织. */
  SOCIAL_ORGANISATION,
  /** 学校. */
  SCHOOL,
  /** 医院. */
  HOSPITAL,
  /** 党委、政府. */
  GOVERNMENT,
  /** 审计、巡视机构. */
  AUDIT_BODY,
  /** 其他. */
  OTHER
}
