package anda.project;

/** 协调层级 Who deals with an issue. Stored in events; frozen: constants are never renamed. */
public enum IssueLevel {
  /** 实施单位 The unit that carries the project out. */
  UNIT,
  /** 苏木乡镇. */
  SUMU,
  /** 旗级部门 Banner office or department. */
  BANNER,
  /** 旗领导小组 Leading group of the banner. */
  LEADING_GROUP,
  /** 盟市. */
  LEAGUE,
  /** 自治区. */
  REGION,
  /** 结对区 Paired district of Beijing. */
  PARTNER_DISTRICT,
  /** 北京市 City of Beijing. */
  PARTNER_CITY
}
