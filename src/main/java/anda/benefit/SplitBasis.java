package anda.benefit;

/** 分配依据 By what a part is divided among its receivers. Stored in events; never renamed. */
public enum SplitBasis {
  /** 按户均分. */
  EQUAL_PER_HOUSEHOLD,
  /** 按人均分. */
  EQUAL_PER_PERSON,
  /** 按股. */
  PER_SHARE,
  /** 按劳、按出工. */
  PER_WORK,
  /** 按户类别(已脱贫、未脱贫等). */
  BY_STANDING,
  /** 按投入、贡献. */
  BY_CONTRIBUTION,
  /** 全额(不再细分) The part goes to one receiver as a whole. */
  WHOLE,
  /** 民主议定 As the villagers resolve each time. */
  BY_RESOLUTION,
  /** 未注明. */
  NOT_STATED
}
