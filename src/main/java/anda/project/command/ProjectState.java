package anda.project.command;

import anda.kernel.PartialDate;
import anda.project.ImportedRow;
import anda.project.Party;
import anda.project.ProjectEvent.ImplementationCompleted;
import anda.project.ProjectEvent.ImplementationStarted;
import anda.project.ProjectEvent.MilestoneReached;
import anda.project.ProjectEvent.ProjectAccepted;
import anda.project.ProjectEvent.ProjectAdmittedToLibrary;
import anda.project.ProjectEvent.ProjectAnnulled;
import anda.project.ProjectEvent.ProjectAppraised;
import anda.project.ProjectEvent.ProjectApproved;
import anda.project.ProjectEvent.ProjectCorrected;
import anda.project.ProjectEvent.ProjectEnded;
import anda.project.ProjectEvent.ProjectHandedOver;
import anda.project.ProjectEvent.ProjectProposed;
import anda.project.ProjectEvent.ProjectReturned;
import anda.project.ProjectEvent.ProjectReviewed;
import anda.project.ProjectEvent.ProjectScopeChanged;
import anda.project.ProjectEvent.ProjectTakenOver;
import anda.project.ProjectEvent.StepRecordAnnulled;
import anda.project.ProjectLife;
import anda.project.ProjectLife.Taken;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * 项目经过 What a project has been through, rebuilt from its events; the deciding half is {@link
 * PairingProject}.
 */
abstract class ProjectState {

  static final String ON = "anda.on";
  static final String CORRECTS = "anda.corrects";

  @AggregateIdentifier @Nullable String id;
  ProjectLife life = ProjectLife.takenOver(ProjectStage.UNKNOWN);
  ProjectPlan plan = ProjectPlan.EMPTY;
  boolean takenOver;
  boolean annulled;
  String firstEvent = "";
  @Nullable ImportedRow row;
  @Nullable Party approvedBy;

  /** Day of each event so far, that corrections may take the day of what they correct. */
  final Map<String, @Nullable PartialDate> days = new HashMap<>();

  /** Key of each milestone reached, and the event that says so. */
  final Map<String, String> reached = new HashMap<>();

  @EventSourcingHandler
  void on(
      ProjectProposed event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = ProjectLife.proposed(taken(event0, on));
    plan = event.plan();
    firstEvent = event0;
  }

  @EventSourcingHandler
  void on(
      ProjectTakenOver event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(event0, on);
    life = ProjectLife.takenOver(event.stage());
    plan = event.plan();
    row = event.row();
    takenOver = true;
    firstEvent = event0;
  }

  @EventSourcingHandler
  void on(
      ProjectReviewed event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.REVIEWED, taken(event0, on));
  }

  @EventSourcingHandler
  void on(
      ProjectAppraised event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.APPRAISED, taken(event0, on));
  }

  @EventSourcingHandler
  void on(
      ProjectAdmittedToLibrary event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.IN_LIBRARY, taken(event0, on));
  }

  @EventSourcingHandler
  void on(
      ProjectApproved event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.APPROVED, taken(event0, on));
    approvedBy = event.decision().body();
    if (!event.amounts().isEmpty()) {
      plan = plan.withAmounts(event.amounts());
    }
  }

  @EventSourcingHandler
  void on(
      ProjectReturned event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(event0, on);
    life = life.backTo(event.backTo(), on);
  }

  @EventSourcingHandler
  void on(
      ImplementationStarted event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.IN_IMPLEMENTATION, taken(event0, on));
    if (!event.milestones().isEmpty()) {
      plan = plan.withMilestones(event.milestones());
    }
  }

  @EventSourcingHandler
  void on(
      MilestoneReached event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(event0, on);
    reached.put(event.milestone(), event0);
  }

  @EventSourcingHandler
  void on(
      ImplementationCompleted event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.COMPLETED, taken(event0, on));
  }

  @EventSourcingHandler
  void on(
      ProjectAccepted event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.ACCEPTED, taken(event0, on));
  }

  @EventSourcingHandler
  void on(
      ProjectHandedOver event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.HANDED_OVER, taken(event0, on));
  }

  @EventSourcingHandler
  void on(
      ProjectEnded event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.ENDED, taken(event0, on));
  }

  @EventSourcingHandler
  void on(
      ProjectScopeChanged event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(event0, on);
    plan = plan.with(event.fields(), event.plan());
  }

  @EventSourcingHandler
  void on(
      ProjectCorrected event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(event0, on);
    plan = plan.with(event.fields(), event.plan());
    if (event.stage() != null) {
      life = life.takenOverAs(event.stage());
    }
    if (event.row() != null) {
      row = event.row();
    }
  }

  @EventSourcingHandler
  void on(
      StepRecordAnnulled event,
      @MessageIdentifier String event0,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(event0, on);
    if (event.milestone() == null) {
      life = life.without(event.step());
    } else {
      reached.remove(event.milestone());
    }
  }

  @EventSourcingHandler
  void on(ProjectAnnulled event) {
    annulled = true;
  }

  private Taken taken(String event, @Nullable PartialDate on) {
    days.put(event, on);
    return new Taken(event, on);
  }
}
