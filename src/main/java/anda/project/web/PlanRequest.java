package anda.project.web;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.project.Beneficiaries;
import anda.project.FundCategory;
import anda.project.LinkageMode;
import anda.project.Measured;
import anda.project.MilestoneKind;
import anda.project.ProjectOrigin;
import anda.project.ProjectTarget;
import anda.project.Sector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 方案请求 A plan as a request gives it; what is left out is not stated. */
record PlanRequest(
    @Nullable String title,
    @Nullable ProjectOrigin origin,
    @Nullable String programme,
    @Nullable Sector sector,
    @Nullable String sectorText,
    @Nullable String content,
    @Nullable List<PlaceRequest> places,
    @Nullable String placeText,
    @Nullable List<String> pairings,
    @Nullable List<PartyRequest> donors,
    @Nullable PartyRequest implementer,
    @Nullable String annualPlan,
    @Nullable List<Amount> amounts,
    @Nullable String amountText,
    @Nullable FundCategory fundCategory,
    @Nullable List<ProjectTarget> targets,
    @Nullable BenefitRequest benefit,
    @Nullable BeneficiariesRequest beneficiaries,
    @Nullable List<MeasuredRequest> figures,
    @Nullable PartialDate plannedStart,
    @Nullable PartialDate plannedEnd,
    @Nullable List<MilestoneRequest> milestones,
    @Nullable Boolean quickReturn,
    @Nullable String progressText,
    @Nullable String note) {

  /** 地点 A code, a name, or both. */
  record PlaceRequest(@Nullable String code, @Nullable String name) {}

  /** 参与方 A unit by id, or a party by name. */
  record PartyRequest(@Nullable String name, @Nullable String unit, @Nullable PlaceRequest place) {}

  /** 利益联结. */
  record BenefitRequest(
      @Nullable List<LinkageMode> modes, @Nullable String text, @Nullable String terms) {}

  /** 受益对象; the basis is PLANNED unless given. */
  record BeneficiariesRequest(
      @Nullable Long households,
      @Nullable Long persons,
      Beneficiaries.@Nullable Basis basis,
      @Nullable String text) {}

  /** 节点. */
  record MilestoneRequest(
      @Nullable String key,
      @Nullable MilestoneKind kind,
      @Nullable String text,
      @Nullable PartialDate planned,
      @Nullable Quantity target) {}

  /** 公布数字; the qualifier is EXACT unless given. */
  record MeasuredRequest(
      Measured.@Nullable Measure measure,
      @Nullable Amount amount,
      @Nullable Quantity count,
      Measured.@Nullable Rate rate,
      Amount.@Nullable Qualifier qualifier,
      @Nullable String text) {}
}
