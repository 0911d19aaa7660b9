package anda.benefit;

/**
 * 程序瑕疵 A rule of procedure that a recorded fact of this feature did not keep. Stored; never
 * renamed.
 *
 * <p>The same act done inside Anda is refused for that reason; as already happened it is recorded,
 * named and listed for the auditor.
 */
public enum BenefitIrregularity {
  /** 缺文件 The act asks for a document. */
  DOCUMENT_MISSING,
  /** 缺经办或审核. */
  TWO_PERSONS_REQUIRED,
  /** 经办与审核同一人. */
  SAME_PREPARER_AND_CHECKER,
  /** 早于上一环节. */
  BEFORE_EARLIER_STEP,
  /** 资产未移交. */
  ASSET_NOT_HANDED_OVER,
  /** 处置未经全部同意 A consent of the chain is missing. */
  DISPOSAL_WITHOUT_CONSENT,
  /** 处置同意顺序不符. */
  DISPOSAL_CONSENT_OUT_OF_ORDER
}
