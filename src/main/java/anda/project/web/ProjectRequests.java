package anda.project.web;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.project.AssetClass;
import anda.project.PlanField;
import anda.project.ProjectStage;
import anda.project.web.PlanRequest.MilestoneRequest;
import anda.project.web.PlanRequest.PartyRequest;
import anda.region.PartnerPart;
import anda.web.ActRequest;
import anda.web.ActRequest.SourceRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 项目请求 Bodies of the writing addresses of projects. */
final class ProjectRequests {

  private ProjectRequests() {}

  /** 申报. */
  record Propose(
      @Nullable PlanRequest plan,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 接管存量项目; the stage is UNKNOWN unless given. */
  record TakeOver(
      @Nullable PlanRequest plan,
      @Nullable ProjectStage stage,
      @Nullable PartialDate asOf,
      @Nullable ActRequest act) {}

  /** 协作方参与. */
  record Partner(
      @Nullable PartnerPart part,
      @Nullable PartyRequest by,
      @Nullable PartialDate on,
      @Nullable SourceRequest document,
      @Nullable String text) {}

  /** 审核、论证、审定. */
  record Decide(
      @Nullable PartyRequest body,
      @Nullable String text,
      @Nullable List<SourceRequest> documents,
      @Nullable Partner partner,
      @Nullable ActRequest act) {}

  /** 批复. */
  record Approve(
      @Nullable PartyRequest body,
      @Nullable String text,
      @Nullable List<SourceRequest> documents,
      @Nullable Partner partner,
      @Nullable List<Amount> amounts,
      @Nullable ActRequest act) {

    Decide decide() {
      return new Decide(body, text, documents, partner, act);
    }
  }

  /** 验收. */
  record Accept(
      @Nullable PartyRequest body,
      @Nullable String text,
      @Nullable List<SourceRequest> documents,
      @Nullable Partner partner,
      @Nullable List<Amount> settled,
      @Nullable String conditions,
      @Nullable ActRequest act) {

    Decide decide() {
      return new Decide(body, text, documents, partner, act);
    }
  }

  /** 退回. */
  record Return(
      @Nullable ProjectStage backTo,
      @Nullable String reason,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 开始实施. */
  record Start(
      @Nullable List<MilestoneRequest> milestones,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 达成节点. */
  record Reach(
      @Nullable String milestone,
      @Nullable Quantity reached,
      @Nullable String text,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 实施完成. */
  record Complete(
      @Nullable String text, @Nullable List<SourceRequest> documents, @Nullable ActRequest act) {}

  /** 一项移交. */
  record HandOverItem(
      @Nullable AssetClass assetClass,
      @Nullable PartyRequest receiver,
      @Nullable List<Quantity> things,
      @Nullable String text) {}

  /** 移交. */
  record HandOvers(
      @Nullable List<HandOverItem> handOvers,
      @Nullable List<SourceRequest> documents,
      @Nullable ActRequest act) {}

  /** 终止. */
  record End(
      @Nullable String reason, @Nullable List<SourceRequest> documents, @Nullable ActRequest act) {}

  /** 调整变更; fields left out = those the plan states. */
  record Change(
      @Nullable List<PlanField> fields,
      @Nullable PlanRequest plan,
      @Nullable String reason,
      @Nullable Decide consent,
      @Nullable ActRequest act) {}

  /** 更正; fields left out = those the plan states. */
  record Correct(
      @Nullable List<PlanField> fields,
      @Nullable PlanRequest plan,
      @Nullable ProjectStage stage,
      @Nullable String reason,
      @Nullable String corrects,
      @Nullable ActRequest act) {}

  /** 环节记录作废. */
  record AnnulStep(
      @Nullable ProjectStage step,
      @Nullable String milestone,
      @Nullable String reason,
      @Nullable ActRequest act) {}

  /** 作废. */
  record Annul(@Nullable String reason, @Nullable String replacedBy, @Nullable ActRequest act) {}
}
