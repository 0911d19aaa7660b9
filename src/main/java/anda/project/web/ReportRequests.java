package anda.project.web;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.project.PeriodCadence;
import anda.project.ReportContent.Basis;
import anda.project.web.PlanRequest.PlaceRequest;
import anda.web.ActRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 报送请求 Bodies of the writing addresses of periods and reports. */
final class ReportRequests {

  private ReportRequests() {}

  /**
   * 应报单位.
   *
   * @param project null = the unit's own report
   * @param unit unit that owes it; the implementer of the project unless given
   */
  record DebtorRequest(@Nullable String project, @Nullable String unit) {}

  /** 开启周期或发出临时要报; {@code asks} belongs to AD_HOC, {@code from} and {@code to} to the others. */
  record Open(
      @Nullable String label,
      @Nullable PeriodCadence cadence,
      @Nullable String asks,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate opensOn,
      @Nullable LocalDate dueOn,
      @Nullable String dueAt,
      @Nullable LocalDate closesOn,
      @Nullable PlaceRequest area,
      @Nullable List<DebtorRequest> debtors,
      @Nullable ActRequest act) {}

  /** 增列应报单位. */
  record Demand(@Nullable List<DebtorRequest> debtors, @Nullable ActRequest act) {}

  /** 免报. */
  record Excuse(
      @Nullable List<String> subjects, @Nullable String reason, @Nullable ActRequest act) {}

  /** 延期. */
  record Extend(
      @Nullable LocalDate dueOn,
      @Nullable String dueAt,
      @Nullable LocalDate closesOn,
      @Nullable List<String> subjects,
      @Nullable String reason,
      @Nullable ActRequest act) {}

  /**
   * 报告.
   *
   * @param period the period it answers
   * @param submit whether to send it at once; else it is kept as a draft
   */
  record Report(
      @Nullable String period,
      @Nullable Content content,
      @Nullable Boolean submit,
      @Nullable ActRequest act) {}

  /** 零报告 Of a project, or of a unit. */
  record Nil(
      @Nullable String period,
      @Nullable String project,
      @Nullable String unit,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 内容 The whole of a draft, of a sending (null = the draft as saved) or of a correction. */
  record Said(@Nullable Content content, @Nullable String reason, @Nullable ActRequest act) {}

  /** 说明原因的办理. */
  record Reasoned(@Nullable String reason, @Nullable ActRequest act) {}

  /** 可附说明的办理. */
  record Remarked(@Nullable String remark, @Nullable ActRequest act) {}

  /** 报告内容. */
  record Content(
      @Nullable LocalDate asOf,
      @Nullable Integer physicalPpm,
      @Nullable List<Amount> spent,
      @Nullable List<MilestoneRequest> milestones,
      @Nullable List<FigureRequest> figures,
      @Nullable String narrative,
      @Nullable String difficulties,
      @Nullable String nextSteps,
      @Nullable List<FileRequest> evidence) {}

  /** 已达节点. */
  record MilestoneRequest(@Nullable String name, @Nullable PartialDate reachedOn) {}

  /** 指标数; the basis is NOT_STATED unless given. */
  record FigureRequest(
      @Nullable String name,
      @Nullable String number,
      @Nullable String unit,
      @Nullable String text,
      @Nullable Basis basis) {}

  /** 佐证材料 A file that was uploaded before. */
  record FileRequest(@Nullable String digest, @Nullable String caption) {}
}
