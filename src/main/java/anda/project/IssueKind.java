package anda.project;

/** 问题类别 What an issue is about. Stored in events; frozen: constants are never renamed. */
public enum IssueKind {
  /** 用地与环评 Land use and environment. */
  LAND,
  /** 审批手续 Permits and papers. */
  APPROVAL,
  /** 资金拨付 Money and payment. */
  FUNDS,
  /** 招标采购 Tender and procurement. */
  PROCUREMENT,
  /** 施工进度 Building and pace of work. */
  CONSTRUCTION,
  /** 质量安全 Quality and safety. */
  QUALITY,
  /** 经营与销路 Running the business and selling. */
  MARKET,
  /** 利益联结 Benefit linkage with households. */
  BENEFIT,
  /** 资产移交与管护 Hand-over and upkeep of assets. */
  ASSET,
  /** 协作对接 Work with the paired side. */
  COOPERATION,
  /** 其他. */
  OTHER
}
