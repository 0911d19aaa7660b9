package anda.benefit;

/** 处置方式 How an asset leaves. Stored in events; never renamed. */
public enum DisposalManner {
  /** 出售、拍卖. */
  SALE,
  /** 划转、移交. */
  TRANSFER,
  /** 置换. */
  EXCHANGE,
  /** 报废、核销. */
  WRITE_OFF,
  /** 其他(注明). */
  OTHER_STATED
}
