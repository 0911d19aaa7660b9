package anda.benefit;

/** 计量对象 What a sum is promised for each of. Stored in events; never renamed. */
public enum EachOf {
  /** 户. */
  HOUSEHOLD,
  /** 人. */
  PERSON,
  /** 嘎查村集体. */
  COLLECTIVE,
  /** 股. */
  SHARE,
  /** 岗位. */
  POST,
  /** 工日. */
  WORK_DAY,
  /** 头只 Head of livestock. */
  HEAD,
  /** 亩. */
  MU,
  /** 千瓦. */
  KILOWATT,
  /** 其他(注明). */
  OTHER_STATED
}
