package anda.household;

/** 收入年度依据 Where the days of an income year come from. Stored in events; never renamed. */
public enum IncomeYearBasis {
  /** 来源注明 The source gives them. */
  GIVEN,
  /** 按规则推定 The rule of the year gives them; it has no printed source. */
  RULE
}
