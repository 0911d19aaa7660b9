package anda.benefit;

/**
 * 处置同意环节 Whose consent a disposal needs, in this order. Stored in events; never renamed.
 *
 * <p>Villagers' congress, then the sumu, then the banner's department and its finance office.
 */
public enum DisposalConsent {
  /** 嘎查村民代表会议. */
  VILLAGERS_CONGRESS,
  /** 苏木乡镇批准. */
  SUMU,
  /** 旗乡村振兴(扶贫)部门同意. */
  BANNER_DEPARTMENT,
  /** 旗财政部门同意. */
  BANNER_FINANCE
}
