package anda.region.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.kernel.Refused;
import anda.region.AnnualPlanEvent.AnnualPlanAdjusted;
import anda.region.AnnualPlanEvent.AnnualPlanAgreed;
import anda.region.AnnualPlanEvent.AnnualPlanAnnulled;
import anda.region.AnnualPlanEvent.AnnualPlanPartnerActRecorded;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.Target;
import anda.region.PlanIrregularity;
import anda.region.RegionRefusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 年度计划 A yearly plan: what was agreed, what was adjusted, what the partner said to each. */
@Aggregate(type = "AnnualPlan")
class AnnualPlan {

  @AggregateIdentifier private String id;
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<Integer, Line> lines = new HashMap<>();
  private List<String> pairings = List.of();
  private int adjustments;
  private boolean annulled;

  AnnualPlan() {
    id = "";
  }

  @CommandHandler
  AnnualPlan(AnnualPlanCommand.AgreePlan command) {
    id = command.planId();
    Texts.required("title", command.title(), Texts.NAME);
    Texts.optional("batch", command.batch(), Texts.NAME);
    PlanPolicy.checkPairings(command.pairings());
    PlanPolicy.checkYear(command.year(), command.act());
    PlanPolicy.checkContent(command.targets(), command.lines());
    PlanPolicy.checkPartner(command.partner());
    List<String> irregularities =
        PlanPolicy.paper(command.document(), command.act(), PlanIrregularity.PLAN_WITHOUT_DOCUMENT);
    apply(
        new AnnualPlanAgreed(
            command.title().strip(),
            command.pairings().stream().distinct().toList(),
            command.year(),
            command.batch(),
            command.document(),
            command.targets(),
            command.lines(),
            command.partner(),
            irregularities));
  }

  @CommandHandler
  void handle(AnnualPlanCommand.AdjustPlan command) {
    refuseWhenAnnulled();
    Texts.required("reason", command.reason(), Texts.REMARK);
    PlanPolicy.checkContent(command.targets(), command.lines());
    PlanPolicy.checkPartner(command.partner());
    List<Target> newTargets =
        command.targets().stream().filter(t -> !t.equals(targets.get(t.measure()))).toList();
    List<Line> newLines =
        command.lines().stream().filter(line -> !line.equals(lines.get(line.number()))).toList();
    refuseUnknown(
        RegionRefusal.PLAN_TARGET_UNKNOWN,
        "droppedTargets",
        command.droppedTargets(),
        targets.keySet());
    refuseUnknown(
        RegionRefusal.PLAN_LINE_UNKNOWN, "droppedLines", command.droppedLines(), lines.keySet());
    PlanPolicy.checkSize(
        size(lines.keySet(), command.droppedLines(), newLines.stream().map(Line::number).toList()),
        size(
            targets.keySet(),
            command.droppedTargets(),
            newTargets.stream().map(Target::measure).toList()));
    if (newTargets.isEmpty()
        && newLines.isEmpty()
        && command.droppedTargets().isEmpty()
        && command.droppedLines().isEmpty()) {
      throw new Refused(RegionRefusal.PLAN_UNCHANGED, null);
    }
    List<String> irregularities =
        PlanPolicy.paper(
            command.document(), command.act(), PlanIrregularity.ADJUSTMENT_WITHOUT_DOCUMENT);
    apply(
        new AnnualPlanAdjusted(
            command.reason(),
            command.document(),
            newTargets,
            command.droppedTargets(),
            newLines,
            command.droppedLines(),
            command.partner(),
            irregularities,
            pairings));
  }

  @CommandHandler
  void handle(AnnualPlanCommand.RecordPartnerAct command) {
    refuseWhenAnnulled();
    PlanPolicy.checkPartner(command.partner());
    Integer adjustment = command.adjustment();
    if (adjustment != null && (adjustment < 1 || adjustment > adjustments)) {
      throw new Refused(
          RegionRefusal.PLAN_ADJUSTMENT_UNKNOWN,
          "adjustment",
          adjustment.toString(),
          Integer.toString(adjustments));
    }
    apply(new AnnualPlanPartnerActRecorded(adjustment, command.partner(), pairings));
  }

  @CommandHandler
  void handle(AnnualPlanCommand.AnnulPlan command) {
    refuseWhenAnnulled();
    Texts.required("reason", command.reason(), Texts.REMARK);
    apply(new AnnualPlanAnnulled(command.reason(), pairings));
  }

  @EventSourcingHandler
  void on(AnnualPlanAgreed event, @SourceId String source) {
    id = source;
    pairings = event.pairings();
    event.targets().forEach(target -> targets.put(target.measure(), target));
    event.lines().forEach(line -> lines.put(line.number(), line));
  }

  @EventSourcingHandler
  void on(AnnualPlanAdjusted event) {
    adjustments++;
    event.droppedTargets().forEach(targets::remove);
    event.droppedLines().forEach(lines::remove);
    event.targets().forEach(target -> targets.put(target.measure(), target));
    event.lines().forEach(line -> lines.put(line.number(), line));
  }

  @EventSourcingHandler
  void on(AnnualPlanAnnulled event) {
    annulled = true;
  }

  private void refuseWhenAnnulled() {
    if (annulled) {
      throw new Refused(RegionRefusal.PLAN_ANNULLED, null);
    }
  }

  private static <T> int size(Collection<T> before, List<T> dropped, List<T> put) {
    Set<T> after = new HashSet<>(before);
    dropped.forEach(after::remove);
    after.addAll(put);
    return after.size();
  }

  private static <T> void refuseUnknown(
      RegionRefusal reason, String field, List<T> named, Collection<T> known) {
    for (T one : named) {
      if (!known.contains(one)) {
        throw new Refused(reason, field, one.toString());
      }
    }
  }
}
