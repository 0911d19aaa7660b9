package anda.region.web;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.region.AnnualPlanEvent.Target;
import anda.region.ApprovalStep;
import anda.region.PairingKind;
import anda.region.PartnerPart;
import anda.region.UnitKind;
import anda.web.ActRequest;
import anda.web.ActRequest.SourceRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 区划与结对请求 Bodies of the writing addresses of this feature. */
final class RegionRequests {

  private RegionRequests() {}

  /** 地点 A code, a name, or both. */
  record PlaceRequest(@Nullable String code, @Nullable String name) {}

  /** 登记单位. */
  record RegisterUnit(
      @Nullable String name,
      @Nullable UnitKind kind,
      @Nullable PlaceRequest place,
      @Nullable String parentUnit,
      @Nullable PartialDate nameFrom,
      @Nullable String note,
      @Nullable ActRequest act) {}

  /** 单位更名; the day of the act unless {@code nameFrom} is given. */
  record RenameUnit(
      @Nullable String name,
      @Nullable PartialDate nameFrom,
      @Nullable String reason,
      @Nullable ActRequest act) {}

  /** 结对内容; the kind follows from the levels of both sides unless given. */
  record Terms(
      @Nullable String round,
      @Nullable PlaceRequest donor,
      @Nullable PlaceRequest recipient,
      @Nullable PairingKind kind,
      @Nullable String kindText,
      @Nullable PartialDate from,
      @Nullable PartialDate to,
      @Nullable PartialDate evidence,
      @Nullable String evidenceText,
      @Nullable String note) {}

  /** 登记结对. */
  record RecordPairing(@Nullable Terms terms, @Nullable ActRequest act) {}

  /** 更正结对; {@code terms} replace the whole. */
  record CorrectPairing(@Nullable Terms terms, @Nullable String reason, @Nullable ActRequest act) {}

  /** 结束结对. */
  record EndPairing(@Nullable PartialDate to, @Nullable String reason, @Nullable ActRequest act) {}

  /** 作废. */
  record Annul(@Nullable String reason, @Nullable ActRequest act) {}

  /** 协作方意见. */
  record Partner(
      @Nullable PartnerPart part,
      @Nullable String unit,
      @Nullable PartialDate on,
      @Nullable String documentNumber,
      @Nullable String text) {}

  /** 计划行. */
  record Line(
      @Nullable Integer number,
      @Nullable String projectId,
      @Nullable String title,
      @Nullable List<PlaceRequest> places,
      @Nullable List<Amount> amounts,
      @Nullable String note) {}

  /** 商定年度计划. */
  record AgreePlan(
      @Nullable String title,
      @Nullable List<String> pairings,
      @Nullable Integer year,
      @Nullable String batch,
      @Nullable SourceRequest document,
      @Nullable List<Target> targets,
      @Nullable List<Line> lines,
      @Nullable Partner partner,
      @Nullable ActRequest act) {}

  /** 调整年度计划. */
  record AdjustPlan(
      @Nullable String reason,
      @Nullable SourceRequest document,
      @Nullable List<Target> targets,
      @Nullable List<String> droppedTargets,
      @Nullable List<Line> lines,
      @Nullable List<Integer> droppedLines,
      @Nullable Partner partner,
      @Nullable ActRequest act) {}

  /** 登记协作方意见; {@code adjustment} null = on the plan as agreed. */
  record RecordPartnerAct(
      @Nullable Integer adjustment, @Nullable Partner partner, @Nullable ActRequest act) {}

  /** 审批步骤; the partner has no part unless given. */
  record Step(
      ApprovalStep.@Nullable Kind kind,
      @Nullable String name,
      PlaceRef.@Nullable Level level,
      @Nullable UnitKind unitKind,
      @Nullable String unit,
      @Nullable String document,
      @Nullable PartnerPart partner) {}

  /** 设定审批流程; {@code place} null = wherever no nearer table counts. */
  record SetSteps(
      @Nullable String place,
      @Nullable LocalDate effectiveFrom,
      @Nullable List<Step> steps,
      @Nullable String note,
      @Nullable ActRequest act) {}

  /** 撤销一版审批流程. */
  record WithdrawSteps(
      @Nullable Integer version, @Nullable String reason, @Nullable ActRequest act) {}
}
