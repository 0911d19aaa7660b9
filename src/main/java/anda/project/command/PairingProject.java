package anda.project.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.Refused;
import anda.kernel.Source;
import anda.project.Decision;
import anda.project.PartnerAct;
import anda.project.PlanField;
import anda.project.ProjectEvent.*;
import anda.project.ProjectIrregularity;
import anda.project.ProjectLife;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.*;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 协作项目 One pairing project from proposal or take-over to hand-over.
 *
 * <p>Decides here, changes in {@link ProjectState}. Longer than 250 lines because one class must
 * hold one handler for each of its 17 commands; the rules stand in {@link PlanPolicy} and {@link
 * StepPolicy}.
 */
@Aggregate(type = "PairingProject")
class PairingProject extends ProjectState {

  PairingProject() {}

  @CommandHandler
  PairingProject(ProposeProject command) {
    id = command.project();
    PlanPolicy.proposal(command.plan());
    PlanPolicy.documents("documents", command.documents());
    List<ProjectIrregularity> broken =
        command.table().stream()
            .filter(rule -> rule.step() == ProjectStage.PROPOSED)
            .flatMap(
                rule -> StepPolicy.asked(rule, command.act(), command.documents(), null).stream())
            .toList();
    apply(
        new ProjectProposed(
            command.plan(),
            command.documents(),
            command.plan().pairings(),
            StepPolicy.settle(command.act(), broken)));
  }

  @CommandHandler
  PairingProject(TakeOverProject command) {
    id = command.project();
    PlanPolicy.plan(command.plan());
    if (command.act().isNow() || command.act().src() == null) {
      throw new Refused(ProjectRefusal.PROJECT_TAKE_OVER_NEEDS_SOURCE, "act");
    }
    possible(command.stage());
    apply(
        new ProjectTakenOver(
            command.plan(),
            command.stage(),
            command.asOf(),
            command.imported(),
            command.plan().pairings()));
  }

  @CommandHandler
  void handle(ReviewProject command) {
    var broken = step(command, ProjectStage.REVIEWED, command.decision(), command.table());
    apply(new ProjectReviewed(command.decision(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(AppraiseProject command) {
    var broken = step(command, ProjectStage.APPRAISED, command.decision(), command.table());
    apply(new ProjectAppraised(command.decision(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(AdmitProject command) {
    var broken = step(command, ProjectStage.IN_LIBRARY, command.decision(), command.table());
    apply(new ProjectAdmittedToLibrary(command.decision(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(ApproveProject command) {
    PlanPolicy.amounts("amounts", command.amounts());
    var broken = step(command, ProjectStage.APPROVED, command.decision(), command.table());
    apply(new ProjectApproved(command.decision(), command.amounts(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(ReturnProject command) {
    live();
    PlanPolicy.reason(command.reason());
    PlanPolicy.documents("documents", command.documents());
    ProjectStage from = life.stage();
    boolean toProposer = from == ProjectStage.PROPOSED && command.backTo() == from;
    boolean over = from == ProjectStage.ENDED;
    boolean back = from.reached(command.backTo()) && command.backTo() != from;
    if (!command.backTo().ordered() || !(back || toProposer || over)) {
      throw new Refused(
          ProjectRefusal.PROJECT_RETURN_NOT_BACK, "backTo", from.name(), command.backTo().name());
    }
    var broken = StepPolicy.settle(command.act(), StepPolicy.afterTheEnd(life, command.act()));
    apply(
        new ProjectReturned(
            from,
            command.backTo(),
            command.reason(),
            command.documents(),
            plan.pairings(),
            broken));
  }

  @CommandHandler
  void handle(StartImplementation command) {
    PlanPolicy.milestones("milestones", command.milestones());
    var broken =
        step(command, ProjectStage.IN_IMPLEMENTATION, command.documents(), null, command.table());
    apply(
        new ImplementationStarted(
            command.milestones(), command.documents(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(ReachMilestone command) {
    live();
    PlanPolicy.documents("documents", command.documents());
    PlanPolicy.quantity("reached", command.reached());
    PlanPolicy.texts("text", command.text());
    if (plan.milestones().stream().noneMatch(m -> m.key().equals(command.milestone()))) {
      throw new Refused(ProjectRefusal.PROJECT_MILESTONE_UNKNOWN, "milestone", command.milestone());
    }
    if (reached.containsKey(command.milestone())) {
      throw new Refused(
          ProjectRefusal.PROJECT_MILESTONE_ALREADY_REACHED, "milestone", command.milestone());
    }
    var broken = StepPolicy.settle(command.act(), StepPolicy.milestone(life, command.act()));
    apply(
        new MilestoneReached(
            command.milestone(),
            command.reached(),
            command.text(),
            command.documents(),
            plan.pairings(),
            broken));
  }

  @CommandHandler
  void handle(CompleteImplementation command) {
    PlanPolicy.texts("text", command.text());
    var broken = step(command, ProjectStage.COMPLETED, command.documents(), null, command.table());
    apply(
        new ImplementationCompleted(command.text(), command.documents(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(AcceptProject command) {
    PlanPolicy.amounts("settled", command.settled());
    PlanPolicy.texts("conditions", command.conditions());
    var broken = step(command, ProjectStage.ACCEPTED, command.decision(), command.table());
    apply(
        new ProjectAccepted(
            command.decision(), command.settled(), command.conditions(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(HandOverProject command) {
    if (command.handOvers().isEmpty()) {
      throw new Refused(ProjectRefusal.PROJECT_HAND_OVER_EMPTY, "handOvers");
    }
    PlanPolicy.handOvers(command.handOvers());
    var broken =
        step(command, ProjectStage.HANDED_OVER, command.documents(), null, command.table());
    apply(new ProjectHandedOver(command.handOvers(), command.documents(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(EndProject command) {
    live();
    PlanPolicy.reason(command.reason());
    PlanPolicy.documents("documents", command.documents());
    if (life.stage() == ProjectStage.ENDED) {
      throw new Refused(ProjectRefusal.PROJECT_ALREADY_ENDED, null);
    }
    var broken = StepPolicy.settle(command.act(), StepPolicy.ending(life, command.act()));
    apply(
        new ProjectEnded(
            life.stage(), command.reason(), command.documents(), plan.pairings(), broken));
  }

  @CommandHandler
  void handle(ChangeScope command) {
    live();
    PlanPolicy.reason(command.reason());
    ProjectPlan changed = changed(command.fields(), command.plan(), false);
    if (command.consent() != null) {
      PlanPolicy.decision("consent", command.consent());
    }
    var broken =
        StepPolicy.settle(
            command.act(),
            StepPolicy.change(life, command.act(), command.consent(), approvedBy, command.table()));
    apply(
        new ProjectScopeChanged(
            command.fields(),
            ProjectPlan.EMPTY.with(command.fields(), changed),
            command.reason(),
            command.consent(),
            changed.pairings(),
            broken));
  }

  @CommandHandler
  void handle(CorrectProject command) {
    live();
    PlanPolicy.reason(command.reason());
    boolean rowDiffers = command.imported() != null && !command.imported().equals(imported);
    boolean stageDiffers = command.stage() != null && command.stage() != life.base();
    if (command.stage() != null) {
      possible(command.stage());
      if (!takenOver) {
        throw new Refused(ProjectRefusal.PROJECT_NOT_TAKEN_OVER, "stage");
      }
    }
    ProjectPlan changed = changed(command.fields(), command.plan(), rowDiffers || stageDiffers);
    String corrects = command.corrects() == null ? firstEvent : command.corrects();
    if (!days.containsKey(corrects)) {
      throw new Refused(ProjectRefusal.PROJECT_EVENT_NOT_OF_PROJECT, "corrects", corrects);
    }
    apply(
        new ProjectCorrected(
            command.fields(),
            ProjectPlan.EMPTY.with(command.fields(), changed),
            command.stage(),
            command.reason(),
            command.imported(),
            changed.pairings()),
        correcting(corrects, days.get(corrects)));
  }

  @CommandHandler
  void handle(AnnulStepRecord command) {
    live();
    PlanPolicy.reason(command.reason());
    String event =
        command.milestone() == null ? recorded(command.step()) : reached.get(command.milestone());
    if (event == null) {
      throw new Refused(ProjectRefusal.PROJECT_STEP_NOT_RECORDED, "step", command.step().name());
    }
    apply(
        new StepRecordAnnulled(
            command.step(), command.milestone(), command.reason(), plan.pairings()),
        correcting(event, days.get(event)));
  }

  @CommandHandler
  void handle(AnnulProject command) {
    live();
    PlanPolicy.reason(command.reason());
    apply(new ProjectAnnulled(command.reason(), command.replacedBy(), plan.pairings()));
  }

  private List<ProjectIrregularity> step(
      ProjectCommand command, ProjectStage step, Decision decision, List<StepRule> table) {
    PlanPolicy.decision("decision", decision);
    return step(command, step, decision.documents(), decision.partner(), table);
  }

  private List<ProjectIrregularity> step(
      ProjectCommand command,
      ProjectStage step,
      List<Source> documents,
      @Nullable PartnerAct partner,
      List<StepRule> table) {
    live();
    PlanPolicy.documents("documents", documents);
    if (life.taken().containsKey(step)) {
      throw new Refused(ProjectRefusal.PROJECT_STEP_ALREADY_TAKEN, null, step.name());
    }
    return StepPolicy.settle(
        command.act(), StepPolicy.step(life, step, table, command.act(), documents, partner));
  }

  /** The plan with the named fields changed, checked as a whole. */
  private ProjectPlan changed(List<PlanField> fields, ProjectPlan values, boolean otherwise) {
    ProjectPlan changed = plan.with(fields, values);
    if (changed.equals(plan) && !otherwise) {
      throw new Refused(ProjectRefusal.PROJECT_NOTHING_CHANGED, "fields");
    }
    if (takenOver) {
      PlanPolicy.plan(changed);
    } else {
      PlanPolicy.proposal(changed);
    }
    return changed;
  }

  private @Nullable String recorded(ProjectStage step) {
    ProjectLife.Taken taken = life.taken().get(step);
    return taken == null || taken.event().equals(firstEvent) ? null : taken.event();
  }

  private void live() {
    if (annulled) {
      throw new Refused(ProjectRefusal.PROJECT_IS_ANNULLED, null);
    }
  }

  private static void possible(ProjectStage stage) {
    if (stage == ProjectStage.ANNULLED) {
      throw new Refused(ProjectRefusal.PROJECT_STAGE_NOT_POSSIBLE, "stage", stage.name());
    }
  }
}
