package anda.household;

/** 与户主关系 What a member is to the head. Stored in events: constants are never renamed. */
public enum Relation {
  /** 户主. */
  HEAD,
  /** 配偶. */
  SPOUSE,
  /** 子女. */
  CHILD,
  /** 儿媳、女婿. */
  CHILD_IN_LAW,
  /** 孙子女、外孙子女. */
  GRANDCHILD,
  /** 父母、公婆、岳父母. */
  PARENT,
  /** 祖父母、外祖父母. */
  GRANDPARENT,
  /** 兄弟姐妹. */
  SIBLING,
  /** 其他亲属或共同生活的人. */
  OTHER,
  /** 未知. */
  UNKNOWN
}
