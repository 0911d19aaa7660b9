package anda.project;

import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 协作项目事件 What can happen to a pairing project. Frozen: names and JSON never change.
 *
 * <p>When it happened, who did it and which document it rests on stand in the envelope. {@code
 * pairings} are those the project belonged to then, so that a pairing's page can tell of it.
 */
public sealed interface ProjectEvent extends DomainEvent {

  /** Pairings the project belonged to then. */
  List<String> pairings();

  @Override
  default Set<String> routes() {
    return new LinkedHashSet<>(pairings());
  }

  /** 申报. */
  @EventName("project.ProjectProposed")
  record ProjectProposed(
      ProjectPlan plan,
      List<Source> documents,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /**
   * 存量接管 An existing project is taken over as it stands; its earlier steps are unknown and stay so
   * until somebody records them with their documents.
   *
   * @param stage where it stood; {@code UNKNOWN} where the source does not say
   * @param asOf up to when that was so; null = not stated
   * @param imported row of a file it was taken from; null = entered by a person
   */
  @EventName("project.ProjectTakenOver")
  record ProjectTakenOver(
      ProjectPlan plan,
      ProjectStage stage,
      @Nullable PartialDate asOf,
      @Nullable ImportedRow imported,
      List<String> pairings)
      implements ProjectEvent, ImportedFact {}

  /** 审核通过. */
  @EventName("project.ProjectReviewed")
  record ProjectReviewed(
      Decision decision, List<String> pairings, List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /** 论证通过. */
  @EventName("project.ProjectAppraised")
  record ProjectAppraised(
      Decision decision, List<String> pairings, List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /** 审定入库. */
  @EventName("project.ProjectAdmittedToLibrary")
  record ProjectAdmittedToLibrary(
      Decision decision, List<String> pairings, List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /**
   * 批复.
   *
   * @param amounts approved money by kind; empty = as planned
   */
  @EventName("project.ProjectApproved")
  record ProjectApproved(
      Decision decision,
      List<Amount> amounts,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /**
   * 退回 Sent back; the steps after {@code backTo} must be taken again.
   *
   * @param from where it stood when this was recorded
   * @param backTo where it was sent back to
   */
  @EventName("project.ProjectReturned")
  record ProjectReturned(
      ProjectStage from,
      ProjectStage backTo,
      String reason,
      List<Source> documents,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /**
   * 开始实施 Works, purchase, recruiting or training have begun.
   *
   * @param milestones points on the way; empty = as planned
   */
  @EventName("project.ImplementationStarted")
  record ImplementationStarted(
      List<Milestone> milestones,
      List<Source> documents,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /**
   * 节点达成.
   *
   * @param milestone key of the milestone
   * @param reached how much was reached; null = not counted
   */
  @EventName("project.MilestoneReached")
  record MilestoneReached(
      String milestone,
      @Nullable Quantity reached,
      @Nullable String text,
      List<Source> documents,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /** 实施完成. */
  @EventName("project.ImplementationCompleted")
  record ImplementationCompleted(
      @Nullable String text,
      List<Source> documents,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /**
   * 验收.
   *
   * @param settled settled money (决算) by kind; empty = not settled or not stated
   * @param conditions what must still be put right; null = nothing
   */
  @EventName("project.ProjectAccepted")
  record ProjectAccepted(
      Decision decision,
      List<Amount> settled,
      @Nullable String conditions,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /** 移交. */
  @EventName("project.ProjectHandedOver")
  record ProjectHandedOver(
      List<HandOver> handOvers,
      List<Source> documents,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /** 终止. */
  @EventName("project.ProjectEnded")
  record ProjectEnded(
      ProjectStage from,
      String reason,
      List<Source> documents,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /**
   * 调整变更 The plan changes, with the consent of the body that approved it.
   *
   * @param fields what changes
   * @param plan the new values of exactly these fields
   * @param consent of the approving body; null = not given, or not yet approved
   */
  @EventName("project.ProjectScopeChanged")
  record ProjectScopeChanged(
      List<PlanField> fields,
      ProjectPlan plan,
      String reason,
      @Nullable Decision consent,
      List<String> pairings,
      List<ProjectIrregularity> irregularities)
      implements ProjectEvent {}

  /**
   * 更正 What was recorded was wrong; the project itself did not change.
   *
   * @param fields what is corrected
   * @param plan the right values of exactly these fields
   * @param stage the right stage of a taken-over project; null = not corrected
   * @param imported row of a file the correction was taken from; null = a person's
   */
  @EventName("project.ProjectCorrected")
  record ProjectCorrected(
      List<PlanField> fields,
      ProjectPlan plan,
      @Nullable ProjectStage stage,
      String reason,
      @Nullable ImportedRow imported,
      List<String> pairings)
      implements ProjectEvent, ImportedFact {}

  /**
   * 环节记录作废 The record of one step or milestone was a mistake; it may be recorded anew, with the
   * right day, unit or document. The envelope names the event it corrects.
   *
   * @param step stage the step had led to
   * @param milestone key of the milestone when its reaching is annulled; else null
   */
  @EventName("project.StepRecordAnnulled")
  record StepRecordAnnulled(
      ProjectStage step, @Nullable String milestone, String reason, List<String> pairings)
      implements ProjectEvent {}

  /**
   * 作废 The whole record was a mistake; it counts nowhere and stays readable.
   *
   * @param replacedBy id of the right record; null = none
   */
  @EventName("project.ProjectAnnulled")
  record ProjectAnnulled(String reason, @Nullable String replacedBy, List<String> pairings)
      implements ProjectEvent {}
}
