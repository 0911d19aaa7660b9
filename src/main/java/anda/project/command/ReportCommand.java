package anda.project.command;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.Command;
import anda.project.ReportContent;
import anda.project.ReportKey;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 进展报告指令 What may be asked of the report of one project or unit for one period. */
public sealed interface ReportCommand extends Command {

  /** Id of the report; follows from the period and what is reported on. */
  @TargetAggregateIdentifier
  String reportId();

  /** 保存草稿. */
  record DraftReport(
      String reportId, Act act, ReportKey key, ReportWindow window, ReportContent content)
      implements ReportCommand {}

  /**
   * 上报 Sends the report.
   *
   * @param content what it says; null = the draft as it was saved
   * @param approved money of the project by kind as it stands; empty = unknown
   */
  record SubmitReport(
      String reportId,
      Act act,
      ReportKey key,
      ReportWindow window,
      @Nullable ReportContent content,
      List<Amount> approved)
      implements ReportCommand {}

  /** 零报告 Says that there is nothing to report. */
  record SubmitNilReport(
      String reportId, Act act, ReportKey key, ReportWindow window, @Nullable String remark)
      implements ReportCommand {}

  /** 撤回. */
  record WithdrawReport(String reportId, Act act, String reason) implements ReportCommand {}

  /** 退回. */
  record ReturnReport(String reportId, Act act, String reason) implements ReportCommand {}

  /**
   * 接收.
   *
   * @param approved money of the project by kind as it stands; empty = unknown
   */
  record AcceptReport(String reportId, Act act, @Nullable String remark, List<Amount> approved)
      implements ReportCommand {}

  /** 申请更正. */
  record RequestCorrection(String reportId, Act act, String reason) implements ReportCommand {}

  /** 同意更正. */
  record ReleaseCorrection(String reportId, Act act, @Nullable String remark)
      implements ReportCommand {}

  /** 不同意更正. */
  record RefuseCorrection(String reportId, Act act, String reason) implements ReportCommand {}

  /** 更正 Sends the right content in place of the locked one. */
  record CorrectReport(String reportId, Act act, ReportContent content, String reason)
      implements ReportCommand {}

  /** 作废. */
  record AnnulReport(String reportId, Act act, String reason) implements ReportCommand {}
}
