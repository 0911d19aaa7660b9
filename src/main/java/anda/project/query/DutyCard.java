package anda.project.query;

import anda.project.PeriodDue;
import anda.project.ReportStage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 应报事项卡片 One report that is or was owed: by whom, in which period, and every step it took.
 *
 * <p>Each step stands with its day, so that the standing on any day follows from one card.
 *
 * @param subject the project, or the unit where there is no project
 * @param reportId id of the report; null = nothing drafted or sent yet
 * @param turns when it became owed and when it was excused
 * @param extensions extensions for this one
 * @param steps steps of the report, in log order; bounded by the number of versions
 */
public record DutyCard(
    String periodId,
    String subject,
    @Nullable String projectId,
    @Nullable String projectName,
    @Nullable String unitId,
    @Nullable String unitName,
    @Nullable String reportId,
    List<Turn> turns,
    List<PeriodCard.Extension> extensions,
    List<Step> steps) {

  /** Separates the period from the subject in a key. */
  static final String SEPARATOR = "/";

  /** Key of a card. */
  public static String key(String periodId, String subject) {
    return periodId + SEPARATOR + subject;
  }

  /**
   * 应报变化 Owed from a day, or excused.
   *
   * @param owedFrom first day it is owed; null = excused
   */
  public record Turn(Dated when, @Nullable LocalDate owedFrom) {}

  /** 报告步骤 What the report became. */
  public record Step(Dated when, ReportStage stage, int version) {}

  /** The last turn by a moment; null = not asked yet. */
  public @Nullable Turn turn(LocalDateTime moment) {
    return turns.stream()
        .filter(turn -> turn.when().by(moment))
        .max((a, b) -> a.when().compareTo(b.when()))
        .orElse(null);
  }

  /** Steps by a moment in the order they happened. */
  public List<Step> steps(LocalDateTime moment) {
    return steps.stream()
        .filter(step -> step.when().by(moment))
        .sorted((a, b) -> a.when().compareTo(b.when()))
        .toList();
  }

  /** The due moment for this one, as it stood at a moment. */
  public PeriodDue due(PeriodCard period, LocalDateTime moment) {
    return PeriodCard.later(period.due(moment), extensions, moment);
  }

  /** The last day this one was taken, as it stood at a moment; null = until closed. */
  public @Nullable LocalDate closing(PeriodCard period, LocalDateTime moment) {
    return PeriodCard.closing(period.closing(moment), extensions, moment);
  }

  /** Name of what is reported on, as it was called in the demand. */
  public String name() {
    String name = projectId == null ? unitName : projectName;
    return name == null ? subject : name;
  }
}
