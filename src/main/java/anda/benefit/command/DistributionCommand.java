package anda.benefit.command;

import anda.benefit.DistributionPurpose;
import anda.benefit.DistributionScope;
import anda.benefit.Payee;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.Quantity;
import anda.kernel.Source;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 收益分配指令 What may be asked of the plan of a distribution. */
public sealed interface DistributionCommand extends Command {

  /** Id of the distribution. */
  @TargetAggregateIdentifier
  String distribution();

  /** 编制. */
  record OpenPlan(
      String distribution,
      Act act,
      DistributionScope scope,
      @Nullable String text,
      List<Source> documents)
      implements DistributionCommand {}

  /** 编入; at most 200 lines at once. */
  record AddLines(String distribution, Act act, List<NewLine> lines)
      implements DistributionCommand {}

  /** 撤去. */
  record WithdrawLines(String distribution, Act act, List<Integer> numbers, String reason)
      implements DistributionCommand {}

  /**
   * 定稿.
   *
   * @param lines how many lines there should be; null = not checked
   * @param fen their sum as the paper has it; null = not checked
   */
  record ClosePlan(
      String distribution,
      Act act,
      @Nullable Integer lines,
      @Nullable Long fen,
      List<Source> documents)
      implements DistributionCommand {}

  /** 退回. */
  record ReturnPlan(String distribution, Act act, String reason, List<Source> documents)
      implements DistributionCommand {}

  /** 作废. */
  record AnnulDistribution(String distribution, Act act, String reason, @Nullable String replacedBy)
      implements DistributionCommand {}

  /** 新明细 A line that has no number yet. */
  record NewLine(
      Payee payee,
      DistributionPurpose purpose,
      long fen,
      @Nullable Quantity measure,
      @Nullable String text) {}
}
