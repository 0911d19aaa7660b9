package anda.household;

/**
 * 程序瑕疵 A rule of procedure that a recorded fact did not keep. Stored; never renamed.
 *
 * <p>The same act done inside Anda is refused for that reason; as already happened it is recorded,
 * named and listed for the auditor.
 */
public enum HouseholdIrregularity {
  /** 缺文件 No document is named. */
  DOCUMENT_MISSING,
  /** 缺审核 Nobody checked it. */
  CHECKER_MISSING,
  /** 经办与审核同一人. */
  SAME_PREPARER_AND_CHECKER,
  /** 早于现状 Its day is before that of the status that stands, which it therefore left alone. */
  BEFORE_STANDING_STATUS,
  /** 状态不衔接 It does not follow from the status that stood. */
  STATUS_DOES_NOT_FOLLOW,
  /** 类别与建档情况矛盾 边缘易致贫户 never were registered; 脱贫不稳定户 have been lifted. */
  CATEGORY_CONTRADICTS_REGISTRATION,
  /** 并入已不存在的户 The household was annulled or merged away before those members came in. */
  INTO_ENDED_HOUSEHOLD
}
