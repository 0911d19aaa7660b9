package anda.project;

/** 资产类别 Class of what a project leaves behind. Stored in events; never renamed. */
public enum AssetClass {
  /** 经营性资产. */
  OPERATING,
  /** 公益性资产. */
  PUBLIC_WELFARE,
  /** 到户类资产. */
  HOUSEHOLD,
  /** 未注明. */
  NOT_STATED
}
