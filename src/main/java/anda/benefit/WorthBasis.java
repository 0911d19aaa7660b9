package anda.benefit;

/** 估值依据 What a later value of an asset rests on. Stored in events; never renamed. */
public enum WorthBasis {
  /** 评估报告 Appraised by a firm or a group that says so. */
  APPRAISAL,
  /** 账面净值 Original value less wear, as the books have it. */
  BOOK,
  /** 市场询价 What it would fetch. */
  MARKET,
  /** 其他(注明). */
  OTHER_STATED
}
