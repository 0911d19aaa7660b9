package anda.benefit;

/** 受益主体 Whom a promise or a line is for. Stored in events; never renamed. */
public enum ReceiverKind {
  /** 农牧户. */
  HOUSEHOLD,
  /** 嘎查村集体 A village collective; what it receives is no household's income yet. */
  COLLECTIVE,
  /** 公益岗位 Pay of a public-service post. */
  POST,
  /** 小型公益事业、以工代赈 Small works. */
  WORKS,
  /** 资产管护. */
  UPKEEP,
  /** 福利救助、奖补 Welfare and awards. */
  WELFARE,
  /** 运行费用 Running costs of the asset. */
  RUNNING_COSTS,
  /** 留存、公积金 Kept back. */
  RESERVE,
  /** 其他(注明). */
  OTHER_STATED
}
