package anda.project;

import anda.kernel.Amount;
import anda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * 公布数字 One figure as published: an amount, a count or a rate, with the source's own words.
 *
 * <p>Exactly one of amount, count and rate stands where the source gives a figure; none where it
 * gives only words.
 *
 * @param measure what is measured
 * @param amount money
 * @param count number of things with their unit
 * @param rate share of a base
 * @param qualifier how exact the count or rate is; an amount carries its own
 * @param text the source's own words
 */
public record Measured(
    Measure measure,
    @Nullable Amount amount,
    @Nullable Quantity count,
    @Nullable Rate rate,
    Amount.Qualifier qualifier,
    @Nullable String text) {

  /** 指标 What is measured. Stored; never renamed. */
  public enum Measure {
    /** 资金总额 All money of the scope. */
    FUNDS,
    /** 下达. */
    ALLOCATED,
    /** 到位. */
    ARRIVED,
    /** 支付. */
    PAID,
    /** 报账. */
    REIMBURSED,
    /** 完成投资. */
    INVESTED,
    /** 销售额. */
    SALES,
    /** 项目数. */
    PROJECTS,
    /** 户数. */
    HOUSEHOLDS,
    /** 人数. */
    PERSONS,
    /** 就业人数. */
    JOBS,
    /** 户均收入. */
    INCOME_PER_HOUSEHOLD,
    /** 其他(注明). */
    OTHER
  }

  /**
   * 比率 A share in parts per million.
   *
   * @param ppm 71 % is 710000
   * @param of measure it is a share of; null = the source does not say
   */
  public record Rate(long ppm, @Nullable Measure of) {}
}
