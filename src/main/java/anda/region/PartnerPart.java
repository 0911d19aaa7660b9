package anda.region;

/** 协作方参与方式 The partner's part in a step. Stored in events: constants are never renamed. */
public enum PartnerPart {
  /** 不参与. */
  NONE,
  /** 备案 Filed with the partner. */
  FILED,
  /** 征求意见 The partner gave an opinion. */
  OPINION,
  /** 同意 The partner must consent. */
  CONSENT
}
