package anda.region;

import anda.kernel.PlaceRef;

/** 结对类别 Between what a pairing stands. Stored in events: constants are never renamed. */
public enum PairingKind {
  /** 省际. */
  PROVINCE,
  /** 地市级. */
  PREFECTURE,
  /** 区旗县. */
  COUNTY,
  /** 乡镇街道. */
  TOWNSHIP,
  /** 村. */
  VILLAGE,
  /** 部门 Between a department and a place or its department. */
  DEPARTMENT,
  /** 跨级 Between places of unlike level, for example a district and a prefecture. */
  CROSS_LEVEL,
  /** 其他 Another kind, in the source's words. */
  OTHER;

  /** The kind that follows from the levels of both sides; OTHER where one is unknown. */
  public static PairingKind between(PlaceRef donor, PlaceRef recipient) {
    if (donor.level() == null || recipient.level() == null) {
      return OTHER;
    }
    return donor.level() == recipient.level() ? valueOf(donor.level().name()) : CROSS_LEVEL;
  }
}
