package anda.project.query;

import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.project.Decision;
import anda.project.HandOver;
import anda.project.ProjectIrregularity;
import anda.project.ProjectLife;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 项目卡片 What is known of one project.
 *
 * @param plan the plan as it stands: proposed or taken over, approved, changed, corrected. Its
 *     title is null only in the past, before the project was proposed or taken over
 * @param firstAmounts money as first proposed or published
 * @param money what the money of the plan rests on
 * @param unapproved what the approval took the place of; null = not approved
 * @param settled settled money; empty = not settled or not stated
 * @param conditions what the acceptance left to be put right
 * @param life recorded steps
 * @param takenOver how it was taken over; null = proposed here
 * @param imported row it was taken from last; null = entered by a person
 * @param source where it was first told from
 * @param steps steps that led it on, in the order they were recorded
 * @param reached milestones reached
 * @param handOvers what went to whom
 * @param returned last return, until the next step
 * @param ended why it ended
 * @param annulled why its record was annulled
 * @param irregular broken rules, entry by entry
 */
public record ProjectCard(
    ProjectPlan plan,
    List<Amount> firstAmounts,
    MoneyBasis money,
    @Nullable Unapproved unapproved,
    List<Amount> settled,
    @Nullable String conditions,
    ProjectLife life,
    @Nullable TakenOver takenOver,
    @Nullable ImportedRow imported,
    @Nullable Source source,
    List<Step> steps,
    List<Reached> reached,
    List<HandOver> handOvers,
    @Nullable Returned returned,
    @Nullable String ended,
    @Nullable Annulled annulled,
    List<Irregular> irregular) {

  static final ProjectCard EMPTY =
      new ProjectCard(
          ProjectPlan.EMPTY,
          List.of(),
          MoneyBasis.PLANNED,
          null,
          List.of(),
          null,
          ProjectLife.takenOver(ProjectStage.UNKNOWN),
          null,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          null,
          List.of());

  /** 资金依据 What the money of a plan rests on. */
  public enum MoneyBasis {
    /** 计划. */
    PLANNED,
    /** 批复. */
    APPROVED,
    /** 公布 As its source gives it, for a project taken over. */
    PUBLISHED
  }

  /**
   * 批复前资金 Money as it stood before the approval, for when the record of the approval turns out to
   * be a mistake.
   *
   * @param approved amounts the approval named; empty = as planned
   */
  public record Unapproved(List<Amount> amounts, MoneyBasis money, List<Amount> approved) {}

  /** 接管 How a project was taken over. */
  public record TakenOver(ProjectStage stage, @Nullable PartialDate asOf) {}

  /**
   * 环节 A step that led the project on.
   *
   * @param event id of its event
   * @param on when it happened; null = unknown
   */
  public record Step(
      ProjectStage stage,
      String event,
      long position,
      @Nullable PartialDate on,
      @Nullable Decision decision,
      List<Source> documents) {}

  /** 达成节点 A milestone reached. */
  public record Reached(
      String milestone,
      String event,
      @Nullable PartialDate on,
      @Nullable Quantity quantity,
      @Nullable String text) {}

  /** 退回 The last return. */
  public record Returned(
      ProjectStage from, ProjectStage backTo, String reason, @Nullable PartialDate on) {}

  /** 作废. */
  public record Annulled(String reason, @Nullable String replacedBy) {}

  /**
   * 瑕疵记录 An entry that broke rules.
   *
   * @param name stored name of the event
   */
  public record Irregular(
      String event, String name, @Nullable PartialDate on, List<ProjectIrregularity> codes) {}

  /** Where the project stands. */
  public ProjectStage stage() {
    return annulled == null ? life.stage() : ProjectStage.ANNULLED;
  }

  /**
   * Whether the banner office has not reviewed it: proposed, or withdrawn before any step followed.
   * The partner sees little of it.
   */
  public boolean inside() {
    ProjectStage stage = stage();
    boolean over = stage == ProjectStage.ENDED || stage == ProjectStage.ANNULLED;
    return stage == ProjectStage.PROPOSED
        || over && takenOver == null && BEFORE_REVIEW.containsAll(life.taken().keySet());
  }

  private static final Set<ProjectStage> BEFORE_REVIEW =
      EnumSet.of(ProjectStage.PROPOSED, ProjectStage.ENDED);

  /** Codes of all rules broken, each once. */
  public List<String> irregularities() {
    return irregular.stream()
        .flatMap(entry -> entry.codes().stream())
        .map(Enum::name)
        .distinct()
        .sorted()
        .toList();
  }
}
