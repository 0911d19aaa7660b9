package anda.project;

/** 增量/存量 Whether a project is new or was there before. Stored; never renamed. */
public enum ProjectOrigin {
  /** 增量. */
  NEW,
  /** 存量. */
  EXISTING,
  /** 未注明. */
  NOT_STATED
}
