package anda.benefit;

/** 约定种类 What one term promises. Stored in events; never renamed. */
public enum TermKind {
  /** 按本金比例 A share of the principal. */
  RATE_OF_PRINCIPAL,
  /** 按利润(收益)比例 A share of the result; what it comes to is known only afterwards. */
  RATE_OF_RESULT,
  /** 固定金额 A fixed sum for all together. */
  FIXED_SUM,
  /** 每户(人、股、头)固定金额 A fixed sum for each of a counted thing. */
  FIXED_SUM_EACH,
  /** 实物返还 Animals out and young back, or other things. */
  IN_KIND,
  /** 本金返还 The principal goes back; never income. */
  PRINCIPAL_BACK,
  /** 工资、岗位报酬 Pay for work, per day or month. */
  PAY_FOR_WORK,
  /** 其他(注明) In words only. */
  OTHER_STATED
}
