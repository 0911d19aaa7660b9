package anda.project.command;

import anda.imports.ImportedRow;
import anda.kernel.PartialDate;
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
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
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
  @Nullable ImportedRow imported;
  @Nullable Party approvedBy;

  /** Day of each event so far, that corrections may take the day of what they correct. */
  final Map<String, @Nullable PartialDate> days = new HashMap<>();

  /** Key of each milestone reached, and the event that says so. */
  final Map<String, String> reached = new HashMap<>();

  @EventSourcingHandler
  void on(
      ProjectProposed event,
      @SourceId String source,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    id = source;
    life = ProjectLife.proposed(taken(eventId, on));
    plan = event.plan();
    firstEvent = eventId;
  }

  @EventSourcingHandler
  void on(
      ProjectTakenOver event,
      @SourceId String source,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    id = source;
    taken(eventId, on);
    life = ProjectLife.takenOver(event.stage());
    plan = event.plan();
    imported = event.imported();
    takenOver = true;
    firstEvent = eventId;
  }

  @EventSourcingHandler
  void on(
      ProjectReviewed event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.REVIEWED, taken(eventId, on));
  }

  @EventSourcingHandler
  void on(
      ProjectAppraised event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.APPRAISED, taken(eventId, on));
  }

  @EventSourcingHandler
  void on(
      ProjectAdmittedToLibrary event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.IN_LIBRARY, taken(eventId, on));
  }

  @EventSourcingHandler
  void on(
      ProjectApproved event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.APPROVED, taken(eventId, on));
    approvedBy = event.decision().body();
    if (!event.amounts().isEmpty()) {
      plan = plan.withAmounts(event.amounts());
    }
  }

  @EventSourcingHandler
  void on(
      ProjectReturned event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(eventId, on);
    life = life.backTo(event.backTo(), on);
  }

  @EventSourcingHandler
  void on(
      ImplementationStarted event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.IN_IMPLEMENTATION, taken(eventId, on));
    if (!event.milestones().isEmpty()) {
      plan = plan.withMilestones(event.milestones());
    }
  }

  @EventSourcingHandler
  void on(
      MilestoneReached event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(eventId, on);
    reached.put(event.milestone(), eventId);
  }

  @EventSourcingHandler
  void on(
      ImplementationCompleted event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.COMPLETED, taken(eventId, on));
  }

  @EventSourcingHandler
  void on(
      ProjectAccepted event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.ACCEPTED, taken(eventId, on));
  }

  @EventSourcingHandler
  void on(
      ProjectHandedOver event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.HANDED_OVER, taken(eventId, on));
  }

  @EventSourcingHandler
  void on(
      ProjectEnded event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    life = life.after(ProjectStage.ENDED, taken(eventId, on));
  }

  @EventSourcingHandler
  void on(
      ProjectScopeChanged event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(eventId, on);
    plan = plan.with(event.fields(), event.plan());
  }

  @EventSourcingHandler
  void on(
      ProjectCorrected event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(eventId, on);
    plan = plan.with(event.fields(), event.plan());
    if (event.stage() != null) {
      life = life.takenOverAs(event.stage());
    }
    if (event.imported() != null) {
      imported = event.imported();
    }
  }

  @EventSourcingHandler
  void on(
      StepRecordAnnulled event,
      @MessageIdentifier String eventId,
      @MetaDataValue(ON) @Nullable PartialDate on) {
    taken(eventId, on);
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

  /** Envelope of a correction: it takes the day of what it corrects. */
  static MetaData correcting(String event, @Nullable PartialDate on) {
    MetaData envelope = MetaData.with(CORRECTS, event);
    return on == null ? envelope : envelope.and(ON, on);
  }

  private Taken taken(String event, @Nullable PartialDate on) {
    days.put(event, on);
    return new Taken(event, on);
  }
}
