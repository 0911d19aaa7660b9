package anda.household;

/** 更正原因 Why what was recorded was wrong. Stored in events: constants are never renamed. */
public enum CorrectionCause {
  /** 录入错误. */
  ENTRY_ERROR,
  /** 依据材料有误. */
  SOURCE_WRONG,
  /** 核实后更正 A check on the spot found it otherwise. */
  FOUND_OTHERWISE,
  /** 其他 Told in the sealed remark. */
  OTHER
}
