package anda.region.command;

import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.AnnualPlanEvent.Target;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 年度计划指令 Requests about one yearly plan. */
public sealed interface AnnualPlanCommand extends Command {

  /** Id of the plan. */
  @TargetAggregateIdentifier
  String planId();

  /** 商定计划. */
  record AgreePlan(
      Act act,
      String planId,
      String title,
      List<String> pairings,
      int year,
      @Nullable String batch,
      @Nullable Source document,
      List<Target> targets,
      List<Line> lines,
      @Nullable PartnerAct partner)
      implements AnnualPlanCommand {}

  /** 调整计划 New or changed targets and lines replace those of the same measure or number. */
  record AdjustPlan(
      Act act,
      String planId,
      String reason,
      @Nullable Source document,
      List<Target> targets,
      List<String> droppedTargets,
      List<Line> lines,
      List<Integer> droppedLines,
      @Nullable PartnerAct partner)
      implements AnnualPlanCommand {}

  /**
   * 登记协作方意见.
   *
   * @param adjustment number of the adjustment, from 1; null = the plan as agreed
   */
  record RecordPartnerAct(Act act, String planId, @Nullable Integer adjustment, PartnerAct partner)
      implements AnnualPlanCommand {}

  /** 作废计划. */
  record AnnulPlan(Act act, String planId, String reason) implements AnnualPlanCommand {}
}
