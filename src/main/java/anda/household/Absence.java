package anda.household;

/**
 * 缺项原因 Why a field of an identity is empty on purpose. Stored in events: constants are never
 * renamed. An empty field without one was not filled in.
 */
public enum Absence {
  /** 没有 There is none. */
  HAS_NONE,
  /** 不愿提供. */
  WITHHELD,
  /** 无法核实. */
  CANNOT_BE_FOUND
}
