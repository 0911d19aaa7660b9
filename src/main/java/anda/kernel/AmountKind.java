package anda.kernel;

/**
 * 金额种类 What an amount of money is; only amounts of one kind are ever added up.
 *
 * <p>Stored in events; frozen by decision 0001: constants are never renamed or removed.
 */
public enum AmountKind {
  /** 市级财政 Fiscal money of Beijing city. */
  CITY_FISCAL,
  /** 区级财政 Fiscal money of a Beijing district. */
  DISTRICT_FISCAL,
  /** 协作财政资金(未注明层级) Pairing money whose level the source does not state. */
  PAIRING_FISCAL_LEVEL_NOT_STATED,
  /** 中央财政. */
  CENTRAL_FISCAL,
  /** 自治区(省)财政 Fiscal money of the region or of another province. */
  REGION_FISCAL,
  /** 盟市财政 Fiscal money of a league or prefecture. */
  LEAGUE_FISCAL,
  /** 旗县财政 Fiscal money of a banner or county. */
  BANNER_FISCAL,
  /** 财政资金(未注明层级). */
  FISCAL_LEVEL_NOT_STATED,
  /** 捐赠资金. */
  DONATION_CASH,
  /** 捐赠物资折价. */
  DONATION_IN_KIND,
  /** 企业投资. */
  ENTERPRISE_INVESTMENT,
  /** 债券. */
  BOND,
  /** 贷款. */
  LOAN,
  /** 自筹. */
  OWN,
  /** 消费帮扶销售额 Sales; never support money. */
  SALES,
  /** 订单额 Orders; never support money. */
  ORDERS,
  /** 其他(注明) Another kind, in the source's words. */
  OTHER_STATED,
  /** 混合 Several kinds whose parts the source does not all give. */
  MIXED,
  /** 未注明. */
  NOT_STATED
}
