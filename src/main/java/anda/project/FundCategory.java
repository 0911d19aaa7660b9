package anda.project;

/** 资金类别 Budget category of a project's money, beside its kind. Stored; never renamed. */
public enum FundCategory {
  /** 财政专项扶贫资金. */
  SPECIAL_POVERTY,
  /** 以工代赈资金. */
  WORK_FOR_RELIEF,
  /** 少数民族发展资金. */
  ETHNIC_DEVELOPMENT,
  /** 协作帮扶资金. */
  PAIRING_AID,
  /** 衔接推进乡村振兴补助资金. */
  TRANSITION_SUBSIDY
}
