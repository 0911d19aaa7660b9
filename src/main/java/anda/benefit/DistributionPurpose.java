package anda.benefit;

/** 用途 What a line of a distribution is paid for. Stored in events; never renamed. */
public enum DistributionPurpose {
  /** 收益分红 A share of the income. */
  DIVIDEND,
  /** 公益岗位补贴 Pay of a public-service post. */
  POST_PAY,
  /** 务工报酬 Pay for work. */
  WAGES,
  /** 土地流转费 Rent of land. */
  LAND_RENT,
  /** 救助(无劳动能力等) Aid to those who cannot work. */
  AID,
  /** 奖补 Award for work or conduct. */
  AWARD,
  /** 小型公益事业 Small works of the village. */
  WORKS,
  /** 资产管护 Upkeep of the asset. */
  UPKEEP,
  /** 运行费用 Running costs of the asset. */
  RUNNING_COSTS,
  /** 集体经济发展 To the collective as a whole; no household's income yet. */
  COLLECTIVE_ECONOMY,
  /** 留存 Kept back, with the remainder of a division. */
  RESERVE,
  /** 其他(注明) As the line's text says. */
  OTHER_STATED
}
