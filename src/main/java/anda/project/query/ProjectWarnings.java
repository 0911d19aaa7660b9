package anda.project.query;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.query.ProjectWarning.Code;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 预警计算 Works out what deserves a look as of a day; the same lines also as conditions of a list.
 *
 * <p>A project whose stage is unknown is never called slow: nothing says that it is.
 */
public final class ProjectWarnings {

  private static final List<String> OPEN =
      Stream.of(ProjectStage.values())
          .filter(stage -> !stage.reached(ProjectStage.COMPLETED) && stage.ordered())
          .map(Enum::name)
          .toList();
  private static final Set<AmountKind> NOT_SUPPORT = Set.of(AmountKind.SALES, AmountKind.ORDERS);

  private ProjectWarnings() {}

  /** Warnings of one project on a day. */
  public static List<ProjectWarning> of(ProjectCard card, LocalDate asOf, WarningThresholds line) {
    ProjectPlan plan = card.plan();
    List<ProjectWarning> warnings = new ArrayList<>();
    if (card.annulled() != null || card.stage() == ProjectStage.ENDED) {
      return warnings;
    }
    boolean open = OPEN.contains(card.stage().name());
    Integer months = plannedMonths(plan);
    if (open && months != null && months > line.longCycleMonths()) {
      add(warnings, Code.LONG_CYCLE, line, "months", months);
    }
    if (open && plan.plannedEnd() != null) {
      long late = ChronoUnit.DAYS.between(plan.plannedEnd().to(), asOf);
      if (late > line.slowDays()) {
        add(warnings, Code.SLOW, line, "daysAfterPlannedEnd", late);
      }
    }
    ProjectView.nextMilestone(card)
        .map(due -> ChronoUnit.DAYS.between(due, asOf))
        .filter(late -> open && late > line.slowDays())
        .ifPresent(late -> add(warnings, Code.MILESTONE_OVERDUE, line, "days", late));
    Long perPlace = fenPerPlace(plan);
    boolean scattered =
        plan.places().size() >= line.scatteredPlaces()
            && perPlace != null
            && perPlace < line.scatteredFenPerPlace();
    if (scattered) {
      add(warnings, Code.OVER_SCATTERED, line, "fenPerPlace", perPlace);
    }
    boolean linked = plan.benefit() != null && !plan.benefit().modes().isEmpty();
    boolean quick = months != null && months <= line.quickMonths() && linked;
    if (open && !scattered && (quick || Boolean.TRUE.equals(plan.quickReturn()))) {
      add(warnings, Code.QUICK_RETURN, line, "months", months == null ? "" : months);
    }
    return warnings;
  }

  /** The same as a condition over the index fields of {@link ProjectView}. */
  public static Bson filter(Code code, LocalDate asOf, WarningThresholds line) {
    Bson open = Filters.in("ix.stage", OPEN);
    String before = asOf.minusDays(line.slowDays()).toString();
    Bson scattered =
        Filters.and(
            Filters.gte("ix.places", line.scatteredPlaces()),
            Filters.lt("ix.fenPerPlace", line.scatteredFenPerPlace()));
    return switch (code) {
      case LONG_CYCLE -> Filters.and(open, Filters.gt("ix.months", line.longCycleMonths()));
      case SLOW -> Filters.and(open, Filters.lt("ix.end", before));
      case MILESTONE_OVERDUE -> Filters.and(open, Filters.lt("ix.due", before));
      case OVER_SCATTERED ->
          Filters.and(
              Filters.nin("ix.stage", ProjectStage.ENDED.name(), ProjectStage.ANNULLED.name()),
              scattered);
      case QUICK_RETURN ->
          Filters.and(
              open,
              Filters.nor(scattered),
              Filters.or(
                  Filters.eq("ix.quick", true),
                  Filters.and(
                      Filters.lte("ix.months", line.quickMonths()),
                      Filters.eq("ix.linked", true))));
    };
  }

  /** Planned months from the first day of the start to the last of the end; null = unknown. */
  static @Nullable Integer plannedMonths(ProjectPlan plan) {
    if (plan.plannedStart() == null || plan.plannedEnd() == null) {
      return null;
    }
    long months =
        ChronoUnit.MONTHS.between(plan.plannedStart().from(), plan.plannedEnd().to().plusDays(1));
    return (int) Math.max(0, months);
  }

  /**
   * Money per place of the kind that gives most to each: where even that is little, all is. Each
   * kind is measured apart, for unlike kinds are never added. Null where a kind is not known, or
   * there is none, or no place. Sales and orders are no support money.
   */
  static @Nullable Long fenPerPlace(ProjectPlan plan) {
    List<Amount> support =
        plan.amounts().stream().filter(amount -> !NOT_SUPPORT.contains(amount.kind())).toList();
    if (plan.places().isEmpty() || support.stream().anyMatch(amount -> amount.fen() == null)) {
      return null;
    }
    return support.stream()
        .collect(Collectors.groupingBy(Amount::kind, Collectors.summingLong(Amount::fen)))
        .values()
        .stream()
        .max(Long::compare)
        .map(most -> most / plan.places().size())
        .orElse(null);
  }

  private static void add(
      List<ProjectWarning> warnings, Code code, WarningThresholds line, String fact, Object value) {
    Map<String, String> facts = new TreeMap<>(Map.of(fact, value.toString()));
    warnings.add(new ProjectWarning(code, facts, line.version(), line.source()));
  }
}
