package anda.project;

/** 问题程度 How grave an issue is. Stored in events; frozen: constants are never renamed. */
public enum IssueSeverity {
  /** 一般. */
  ORDINARY,
  /** 较重. */
  SERIOUS,
  /** 重大. */
  GRAVE
}
