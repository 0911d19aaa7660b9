package anda.benefit;

/** 收入性质 What money came in as. Stored in events; never renamed. */
public enum BenefitIncomeKind {
  /** 保底收益、固定收益. */
  GUARANTEED,
  /** 分红. */
  DIVIDEND,
  /** 租金. */
  RENT,
  /** 发电收入 Power sold. */
  POWER_SALES,
  /** 产品销售收入. */
  PRODUCE_SALES,
  /** 违约金、滞纳金. */
  PENALTY,
  /** 资产处置收入. */
  DISPOSAL_PROCEEDS,
  /** 其他(注明). */
  OTHER_STATED
}
