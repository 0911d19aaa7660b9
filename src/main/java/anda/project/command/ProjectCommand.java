package anda.project.command;

import anda.imports.ImportedRow;
import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Decision;
import anda.project.HandOver;
import anda.project.Milestone;
import anda.project.PlanField;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 协作项目指令 What may be asked of a pairing project.
 *
 * <p>{@code table} holds the rules of the banner's steps on the day of the act: whoever sends the
 * command looks them up, so that the decision itself looks nothing up.
 */
public sealed interface ProjectCommand extends Command {

  /** Id of the project. */
  @TargetAggregateIdentifier
  String project();

  /** 申报. */
  record ProposeProject(
      String project, Act act, ProjectPlan plan, List<Source> documents, List<StepRule> table)
      implements ProjectCommand {}

  /** 接管存量项目. */
  record TakeOverProject(
      String project,
      Act act,
      ProjectPlan plan,
      ProjectStage stage,
      @Nullable PartialDate asOf,
      @Nullable ImportedRow imported)
      implements ProjectCommand {}

  /** 审核. */
  record ReviewProject(String project, Act act, Decision decision, List<StepRule> table)
      implements ProjectCommand {}

  /** 论证. */
  record AppraiseProject(String project, Act act, Decision decision, List<StepRule> table)
      implements ProjectCommand {}

  /** 审定入库. */
  record AdmitProject(String project, Act act, Decision decision, List<StepRule> table)
      implements ProjectCommand {}

  /** 批复; empty {@code amounts} = as planned. */
  record ApproveProject(
      String project, Act act, Decision decision, List<Amount> amounts, List<StepRule> table)
      implements ProjectCommand {}

  /** 退回. */
  record ReturnProject(
      String project, Act act, ProjectStage backTo, String reason, List<Source> documents)
      implements ProjectCommand {}

  /** 开始实施; empty {@code milestones} = as planned. */
  record StartImplementation(
      String project,
      Act act,
      List<Milestone> milestones,
      List<Source> documents,
      List<StepRule> table)
      implements ProjectCommand {}

  /** 达成节点. */
  record ReachMilestone(
      String project,
      Act act,
      String milestone,
      @Nullable Quantity reached,
      @Nullable String text,
      List<Source> documents)
      implements ProjectCommand {}

  /** 实施完成. */
  record CompleteImplementation(
      String project, Act act, @Nullable String text, List<Source> documents, List<StepRule> table)
      implements ProjectCommand {}

  /** 验收. */
  record AcceptProject(
      String project,
      Act act,
      Decision decision,
      List<Amount> settled,
      @Nullable String conditions,
      List<StepRule> table)
      implements ProjectCommand {}

  /** 移交. */
  record HandOverProject(
      String project,
      Act act,
      List<HandOver> handOvers,
      List<Source> documents,
      List<StepRule> table)
      implements ProjectCommand {}

  /** 终止. */
  record EndProject(String project, Act act, String reason, List<Source> documents)
      implements ProjectCommand {}

  /** 调整变更; null {@code consent} is right only before approval. */
  record ChangeScope(
      String project,
      Act act,
      List<PlanField> fields,
      ProjectPlan plan,
      String reason,
      @Nullable Decision consent,
      List<StepRule> table)
      implements ProjectCommand {}

  /**
   * 更正.
   *
   * @param corrects id of the event whose values were wrong; null = the first one
   */
  record CorrectProject(
      String project,
      Act act,
      List<PlanField> fields,
      ProjectPlan plan,
      @Nullable ProjectStage stage,
      String reason,
      @Nullable String corrects,
      @Nullable ImportedRow imported)
      implements ProjectCommand {}

  /** 环节记录作废; {@code milestone} only when the reaching of a milestone is annulled. */
  record AnnulStepRecord(
      String project, Act act, ProjectStage step, @Nullable String milestone, String reason)
      implements ProjectCommand {}

  /** 作废. */
  record AnnulProject(String project, Act act, String reason, @Nullable String replacedBy)
      implements ProjectCommand {}
}
