package anda.benefit;

/** 资产六权 The six rights in a project asset. Stored in events; never renamed. */
public enum AssetRight {
  /** 所有权. */
  OWNERSHIP,
  /** 经营权. */
  OPERATION,
  /** 收益权. */
  INCOME,
  /** 分配权. */
  DISTRIBUTION,
  /** 处置权. */
  DISPOSAL,
  /** 监督权. */
  SUPERVISION
}
