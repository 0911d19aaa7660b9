package anda.imports;

/** 行结果 What became of a row. Stored in events: constants are never renamed or removed. */
public enum Outcome {
  /** 已接收 Recorded by this import. */
  ACCEPTED,
  /** 已有 The same texts stand already. */
  KNOWN,
  /** 有差异 Other texts stand; nothing is stored until a person accepts the row. */
  DIFFERING,
  /** 拒绝 Not recorded, for a named reason. */
  REFUSED,
  /** 合计行 A total of the rows above: checked, never recorded. */
  TOTAL
}
