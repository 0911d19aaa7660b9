package anda.region.command;

import anda.kernel.Act;
import anda.kernel.Command;
import anda.region.ApprovalStep;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 审批流程指令 Requests about the table of approval steps of one place. */
public sealed interface ApprovalTableCommand extends Command {

  /** Id of the table. */
  @TargetAggregateIdentifier
  String tableId();

  /**
   * 设定审批流程.
   *
   * @param place 12-digit code; null = wherever no nearer table counts
   * @param effectiveFrom first day; null = from the beginning
   */
  record SetSteps(
      Act act,
      String tableId,
      @Nullable String place,
      @Nullable LocalDate effectiveFrom,
      List<ApprovalStep> steps,
      @Nullable String note)
      implements ApprovalTableCommand {}

  /** 撤销一版审批流程. */
  record WithdrawSteps(Act act, String tableId, int version, String reason)
      implements ApprovalTableCommand {}
}
