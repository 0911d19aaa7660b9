package anda.region;

import anda.kernel.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * 审批步骤 One step a project goes through until it is approved, as a place does it. Stored.
 *
 * @param kind which of the steps known to Anda it is
 * @param name what the place calls it
 * @param level level at which it is taken; null = the level of the proposer
 * @param unitKind kind of unit that takes it; null = not stated
 * @param unit id of the unit or its name in words; null = not stated
 * @param document paper the step ends with; null = not stated
 * @param partner the partner's part
 */
public record ApprovalStep(
    Kind kind,
    String name,
    PlaceRef.@Nullable Level level,
    @Nullable UnitKind unitKind,
    @Nullable String unit,
    @Nullable String document,
    PartnerPart partner) {

  /** 步骤种类. Stored in events: constants are never renamed. */
  public enum Kind {
    /** 申报. */
    PROPOSAL,
    /** 审核. */
    REVIEW,
    /** 论证. */
    APPRAISAL,
    /** 审定入库. */
    ADMISSION,
    /** 批复. */
    APPROVAL
  }
}
