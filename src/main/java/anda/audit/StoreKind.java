package anda.audit;

/** 库的性质 What a store was born for. Stored in entry 0: constants are never renamed or removed. */
public enum StoreKind {
  /** 样例库 Public sample data and invented stories; visibly marked. */
  SAMPLE,
  /** 生产库 Real work. */
  PRODUCTION
}
