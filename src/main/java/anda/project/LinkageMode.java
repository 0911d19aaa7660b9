package anda.project;

/**
 * 利益联结方式 How a project is meant to benefit households. Stored; constants are never renamed.
 *
 * <p>No official closed list is known, so {@link #OTHER_STATED} keeps the source's words.
 */
public enum LinkageMode {
  /** 资产入股. */
  ASSET_SHAREHOLDING,
  /** 资产托管. */
  ASSET_ENTRUSTMENT,
  /** 资产出租. */
  ASSET_LEASE,
  /** 土地流转. */
  LAND_TRANSFER,
  /** 就业务工. */
  WAGE_EMPLOYMENT,
  /** 公益岗位. */
  PUBLIC_POSTS,
  /** 订单收购. */
  CONTRACT_PURCHASE,
  /** 保底分红、固定收益. */
  GUARANTEED_DIVIDEND,
  /** 放母收犊、放母收羔 Animals out, young animals back. */
  LIVESTOCK_RETURN,
  /** 集体经济收益. */
  COLLECTIVE_INCOME,
  /** 到户补助. */
  HOUSEHOLD_SUBSIDY,
  /** 消费帮扶. */
  CONSUMPTION_SALES,
  /** 其他(注明). */
  OTHER_STATED
}
