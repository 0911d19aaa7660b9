package anda.benefit;

/** 资产状况 How an asset was found when it was checked. Stored in events; never renamed. */
public enum AssetCondition {
  /** 正常使用. */
  IN_USE,
  /** 待维修. */
  NEEDS_REPAIR,
  /** 闲置. */
  IDLE,
  /** 部分损毁. */
  PARTLY_LOST,
  /** 灭失、报废. */
  LOST
}
