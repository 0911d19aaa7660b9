package anda.project;

/**
 * 程序瑕疵 A rule of procedure that a recorded fact did not keep. Stored; never renamed.
 *
 * <p>The same act done inside Anda is refused for that reason; as already happened it is recorded,
 * named and listed for the auditor.
 */
public enum ProjectIrregularity {
  /** 未经审核. */
  WITHOUT_REVIEW,
  /** 未经论证. */
  WITHOUT_APPRAISAL,
  /** 未经审定入库. */
  WITHOUT_ADMISSION,
  /** 未经批复. */
  WITHOUT_APPROVAL,
  /** 未登记实施. */
  WITHOUT_START,
  /** 未完成. */
  WITHOUT_COMPLETION,
  /** 未经验收. */
  WITHOUT_ACCEPTANCE,
  /** 早于上一环节 Its day is before the day of an earlier step. */
  BEFORE_EARLIER_STEP,
  /** 晚于后续环节 A later step had been taken before. */
  AFTER_LATER_STEP,
  /** 晚于终止、完成 Its day is after the project had ended or was completed. */
  AFTER_THE_END,
  /** 不在本旗环节表内. */
  STEP_NOT_IN_TABLE,
  /** 缺经办或审核 The step asks for two persons and one is missing. */
  TWO_PERSONS_REQUIRED,
  /** 经办与审核同一人. */
  SAME_PREPARER_AND_CHECKER,
  /** 缺文件 The step asks for a document. */
  DOCUMENT_MISSING,
  /** 协作方未按规定参与. */
  PARTNER_PART_MISSING,
  /** 未经原批复单位同意. */
  WITHOUT_CONSENT_OF_APPROVING_BODY
}
