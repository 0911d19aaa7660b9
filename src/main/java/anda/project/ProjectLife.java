package anda.project;

import anda.kernel.PartialDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 项目历程 Where a project stands, worked out from the steps that are recorded. Immutable.
 *
 * <p>Shared by the rules and the views, so that both mean the same stage. A step recorded late does
 * not move a project back.
 *
 * @param base where it stood when proposed, taken over or last sent back
 * @param unknownUpTo steps up to this one may have been taken unrecorded, the project having been
 *     taken over; null = none
 * @param taken recorded steps of the present round
 */
public record ProjectLife(
    ProjectStage base, @Nullable ProjectStage unknownUpTo, Map<ProjectStage, Taken> taken) {

  /**
   * A recorded step.
   *
   * @param event id of its event
   * @param on when it happened; null = unknown
   */
  public record Taken(String event, @Nullable PartialDate on) {}

  /** Keeps its own map, in the order of life. */
  public ProjectLife {
    taken = taken.isEmpty() ? Map.of() : new EnumMap<>(taken);
  }

  /** Proposed here. */
  public static ProjectLife proposed(Taken proposal) {
    return new ProjectLife(ProjectStage.PROPOSED, null, Map.of(ProjectStage.PROPOSED, proposal));
  }

  /** Taken over at a stage; where that is unknown or the end, any step may have been taken. */
  public static ProjectLife takenOver(ProjectStage stage) {
    return new ProjectLife(stage, stage.ordered() ? stage : ProjectStage.HANDED_OVER, Map.of());
  }

  /** Where the project stands. */
  public ProjectStage stage() {
    if (base == ProjectStage.ENDED || taken.containsKey(ProjectStage.ENDED)) {
      return ProjectStage.ENDED;
    }
    ProjectStage furthest = base;
    for (ProjectStage step : taken.keySet()) {
      if (!furthest.reached(step)) {
        furthest = step;
      }
    }
    return furthest;
  }

  /** With one more step recorded. */
  public ProjectLife after(ProjectStage step, Taken record) {
    Map<ProjectStage, Taken> more = copy();
    more.put(step, record);
    return new ProjectLife(base, unknownUpTo, more);
  }

  /** Sent back on a day: later steps count no more, but those that surely happened after it do. */
  public ProjectLife backTo(ProjectStage target, @Nullable PartialDate on) {
    Map<ProjectStage, Taken> kept = copy();
    kept.entrySet()
        .removeIf(step -> !target.reached(step.getKey()) && !surelyAfter(step.getValue().on(), on));
    boolean less = unknownUpTo != null && unknownUpTo.compareTo(target) > 0;
    return new ProjectLife(
        base == ProjectStage.ENDED ? base : target, less ? target : unknownUpTo, kept);
  }

  /** Without the record of one step. */
  public ProjectLife without(ProjectStage step) {
    Map<ProjectStage, Taken> kept = copy();
    kept.remove(step);
    ProjectStage before = ProjectStage.PROPOSED;
    for (ProjectStage other : kept.keySet()) {
      if (step.reached(other)) {
        before = other;
      }
    }
    // sent back to the very step whose record is a mistake: what is left is the step before it
    return new ProjectLife(base == step && unknownUpTo == null ? before : base, unknownUpTo, kept);
  }

  /** The same taken over at another stage than was recorded. */
  public ProjectLife takenOverAs(ProjectStage right) {
    return new ProjectLife(right, takenOver(right).unknownUpTo, taken);
  }

  /** Whether a step is recorded, or may have been taken before the project was taken over. */
  public boolean hasOrMayHave(ProjectStage step) {
    return taken.containsKey(step) || unknownUpTo != null && unknownUpTo.reached(step);
  }

  /** Whether the order of two days is certain whatever their exact days are. */
  public static boolean surelyAfter(@Nullable PartialDate later, @Nullable PartialDate earlier) {
    return later != null && earlier != null && later.from().isAfter(earlier.to());
  }

  private Map<ProjectStage, Taken> copy() {
    Map<ProjectStage, Taken> map = new EnumMap<>(ProjectStage.class);
    map.putAll(taken);
    return map;
  }
}
