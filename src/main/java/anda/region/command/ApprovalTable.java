package anda.region.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.Refused;
import anda.region.ApprovalStep;
import anda.region.ApprovalTableEvent.ApprovalStepsSet;
import anda.region.ApprovalTableEvent.ApprovalStepsWithdrawn;
import anda.region.RegionRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** 审批流程表 Versions of the approval steps of one place, each from its day on. */
@Aggregate(type = "ApprovalTable")
class ApprovalTable {

  private static final int MOST_STEPS = 30;

  @AggregateIdentifier private String id;
  // LocalDate.MIN stands for "from the beginning"; a withdrawn version leaves the map.
  private final TreeMap<LocalDate, Version> inEffect = new TreeMap<>();
  private int versions;

  private record Version(int number, List<ApprovalStep> steps) {}

  ApprovalTable() {
    id = "";
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ApprovalTableCommand.SetSteps command) {
    id = command.tableId();
    check(command.steps());
    Texts.optional("note", command.note(), Texts.REMARK);
    LocalDate day = dayOf(command.effectiveFrom());
    var before = inEffect.floorEntry(day);
    if (before != null && before.getValue().steps().equals(command.steps())) {
      throw new Refused(RegionRefusal.APPROVAL_STEPS_UNCHANGED, "steps");
    }
    if (before != null && before.getKey().equals(day)) {
      throw new Refused(
          RegionRefusal.APPROVAL_STEPS_DAY_TAKEN,
          "effectiveFrom",
          Integer.toString(before.getValue().number()));
    }
    apply(
        new ApprovalStepsSet(
            command.place(),
            versions + 1,
            command.effectiveFrom(),
            command.steps(),
            command.note()));
  }

  @CommandHandler
  void handle(ApprovalTableCommand.WithdrawSteps command) {
    Texts.required("reason", command.reason(), Texts.REMARK);
    int version = command.version();
    if (version < 1 || version > versions) {
      throw new Refused(
          RegionRefusal.APPROVAL_VERSION_UNKNOWN, "version", Integer.toString(version));
    }
    if (inEffect.values().stream().noneMatch(one -> one.number() == version)) {
      throw new Refused(
          RegionRefusal.APPROVAL_VERSION_WITHDRAWN, "version", Integer.toString(version));
    }
    apply(new ApprovalStepsWithdrawn(version, command.reason()));
  }

  @EventSourcingHandler
  void on(ApprovalStepsSet event, @SourceId String source) {
    id = source;
    versions = event.version();
    inEffect.put(dayOf(event.effectiveFrom()), new Version(event.version(), event.steps()));
  }

  @EventSourcingHandler
  void on(ApprovalStepsWithdrawn event) {
    inEffect.values().removeIf(version -> version.number() == event.version());
  }

  private static void check(List<ApprovalStep> steps) {
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw new Refused(RegionRefusal.APPROVAL_STEPS_EMPTY, "steps", Integer.toString(MOST_STEPS));
    }
    int last = -1;
    for (ApprovalStep step : steps) {
      Texts.required("steps.name", step.name(), Texts.NAME);
      Texts.optional("steps.unit", step.unit(), Texts.NAME);
      Texts.optional("steps.document", step.document(), Texts.NAME);
      if (step.kind().ordinal() < last) {
        throw new Refused(RegionRefusal.APPROVAL_STEPS_OUT_OF_ORDER, "steps", step.name());
      }
      last = step.kind().ordinal();
    }
    boolean whole =
        steps.get(0).kind() == ApprovalStep.Kind.PROPOSAL
            && steps.get(steps.size() - 1).kind() == ApprovalStep.Kind.APPROVAL;
    if (!whole) {
      throw new Refused(RegionRefusal.APPROVAL_STEPS_INCOMPLETE, "steps");
    }
  }

  private static LocalDate dayOf(@Nullable LocalDate from) {
    return from == null ? LocalDate.MIN : from;
  }
}
