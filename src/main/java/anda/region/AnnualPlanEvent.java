package anda.region;

import anda.kernel.Amount;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 年度计划 Facts about the yearly plan of one or more pairings: targets, and lines with amounts. */
public sealed interface AnnualPlanEvent extends DomainEvent {

  /** Pairings the plan belongs to, whose pages tell of it. */
  List<String> pairings();

  @Override
  default Set<String> routes() {
    return new LinkedHashSet<>(pairings());
  }

  /**
   * 年度计划商定 A plan was agreed.
   *
   * @param title title of the plan
   * @param pairings ids of the pairings it belongs to
   * @param year plan year
   * @param batch 批次, for example 第一批; null = not given
   * @param document the paper with its number; null = unknown
   * @param targets what is to be reached
   * @param lines what is to be done
   * @param partner the partner's part in it; null = unknown
   * @param irregularities names of broken procedures, in order of name
   */
  @EventName("region.AnnualPlanAgreed")
  record AnnualPlanAgreed(
      String title,
      List<String> pairings,
      int year,
      @Nullable String batch,
      @Nullable Source document,
      List<Target> targets,
      List<Line> lines,
      @Nullable PartnerAct partner,
      List<String> irregularities)
      implements AnnualPlanEvent {

    @Override
    public Set<String> routes() {
      Set<String> routes = new LinkedHashSet<>(pairings);
      routes.addAll(projectsOf(lines));
      return routes;
    }
  }

  /**
   * 年度计划调整 Lines or targets of a plan changed.
   *
   * @param reason why
   * @param document the paper with its number; null = unknown
   * @param targets targets that are new or changed, by measure
   * @param droppedTargets measures no longer aimed at
   * @param lines lines that are new or changed, by number
   * @param droppedLines numbers of lines no longer planned
   * @param partner the partner's part in it; null = none or unknown
   * @param irregularities names of broken procedures, in order of name
   * @param pairings ids of the pairings the plan belongs to
   */
  @EventName("region.AnnualPlanAdjusted")
  record AnnualPlanAdjusted(
      String reason,
      @Nullable Source document,
      List<Target> targets,
      List<String> droppedTargets,
      List<Line> lines,
      List<Integer> droppedLines,
      @Nullable PartnerAct partner,
      List<String> irregularities,
      List<String> pairings)
      implements AnnualPlanEvent {

    @Override
    public Set<String> routes() {
      Set<String> routes = new LinkedHashSet<>(pairings);
      routes.addAll(projectsOf(lines));
      return routes;
    }
  }

  /**
   * 年度计划协作方意见 The partner took part in a plan or in one of its adjustments afterwards.
   *
   * @param adjustment number of the adjustment, from 1; null = the plan as agreed
   * @param partner the partner's part
   * @param pairings ids of the pairings the plan belongs to
   */
  @EventName("region.AnnualPlanPartnerActRecorded")
  record AnnualPlanPartnerActRecorded(
      @Nullable Integer adjustment, PartnerAct partner, List<String> pairings)
      implements AnnualPlanEvent {}

  /**
   * 年度计划作废 A plan was recorded by mistake.
   *
   * @param reason why
   * @param pairings ids of the pairings the plan belonged to
   */
  @EventName("region.AnnualPlanAnnulled")
  record AnnualPlanAnnulled(String reason, List<String> pairings) implements AnnualPlanEvent {}

  /**
   * 计划目标 One target: a quantity, an amount of money, or words.
   *
   * @param measure what is measured; unique in the plan
   * @param quantity number with unit; null = none
   * @param amount money; null = none
   * @param text the source's words; null = none
   */
  record Target(
      String measure,
      @Nullable Quantity quantity,
      @Nullable Amount amount,
      @Nullable String text) {}

  /**
   * 计划行 One line of a plan.
   *
   * @param number number of the line, unique in the plan
   * @param projectId id of the project, where it is registered; null = not yet
   * @param title what is to be done
   * @param places where; empty = unknown
   * @param amounts money by kind; empty = unknown
   * @param note remark; null = none
   */
  record Line(
      int number,
      @Nullable String projectId,
      String title,
      List<PlaceRef> places,
      List<Amount> amounts,
      @Nullable String note) {}

  /**
   * 协作方意见 What the partner did about a plan.
   *
   * @param part filed, opinion or consent
   * @param unit id of the partner's unit; null = unknown
   * @param on when; null = unknown
   * @param documentNumber number of the paper; null = unknown
   * @param text words of the opinion; null = none
   */
  record PartnerAct(
      PartnerPart part,
      @Nullable String unit,
      @Nullable PartialDate on,
      @Nullable String documentNumber,
      @Nullable String text) {}

  private static Set<String> projectsOf(List<Line> lines) {
    Set<String> projects = new LinkedHashSet<>();
    for (Line line : lines) {
      if (line.projectId() != null) {
        projects.add(line.projectId());
      }
    }
    return projects;
  }
}
