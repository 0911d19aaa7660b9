package anda.project.query;

import anda.evidence.EvidenceRef;
import anda.kernel.PartialDate;
import anda.project.IssueKind;
import anda.project.IssueLevel;
import anda.project.IssueSeverity;
import anda.project.ProjectIrregularity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 问题卡片 One issue with what was done about it, each step with its day.
 *
 * @param raisedOn when it was found; null = unknown
 * @param unitId unit that has to solve it; null = not assigned
 * @param level who deals with it; null = where it was found
 * @param measure what solved it, the last time; null = not solved yet
 * @param resolvedOn when; null = unknown or not solved
 * @param steps steps that change where it stands, and comments; at most 200 in all
 * @param comments what was said
 */
public record IssueCard(
    String issueId,
    String projectId,
    IssueKind kind,
    IssueSeverity severity,
    String title,
    String text,
    @Nullable String reportId,
    boolean shared,
    @Nullable PartialDate raisedOn,
    @Nullable String unitId,
    @Nullable String unitName,
    @Nullable String personId,
    @Nullable String task,
    @Nullable LocalDate dueOn,
    @Nullable IssueLevel level,
    @Nullable String measure,
    @Nullable PartialDate resolvedOn,
    List<EvidenceRef> evidence,
    List<Step> steps,
    List<Comment> comments) {

  /**
   * 步骤 What it became.
   *
   * @param state never {@code OVERDUE}, which follows from the due day
   * @param dueOn due day from then on; null = none
   */
  public record Step(Dated when, IssueStanding state, @Nullable LocalDate dueOn) {}

  /** 说明 What somebody said. */
  public record Comment(Dated when, String actorId, String unitId, String text, boolean internal) {}

  /**
   * Where it stood at a moment; null = not raised by then. A step follows the one recorded before
   * it, whatever day is told of it: nothing is solved before it was found.
   */
  public @Nullable Standing standing(LocalDateTime moment) {
    Step last = null;
    for (Step step : steps) {
      if (!step.when().by(moment)) {
        break;
      }
      last = step;
    }
    if (last == null) {
      return null;
    }
    LocalDate due = last.dueOn();
    LocalDate day = moment.toLocalDate();
    boolean overdue = last.state() != IssueStanding.RESOLVED && due != null && due.isBefore(day);
    return new Standing(
        overdue ? IssueStanding.OVERDUE : last.state(),
        due,
        overdue ? day.toEpochDay() - due.toEpochDay() : null);
  }

  /** Rules it broke: a step whose day is surely before that of an earlier one. */
  public List<ProjectIrregularity> irregularities() {
    LocalDate latest = null;
    for (Step step : steps) {
      Dated when = step.when();
      if (when.known() && latest != null && when.to().isBefore(latest)) {
        return List.of(ProjectIrregularity.BEFORE_EARLIER_STEP);
      }
      if (when.known() && (latest == null || when.from().isAfter(latest))) {
        latest = when.from();
      }
    }
    return List.of();
  }

  /** 某时情况 An issue at a moment; {@code daysLate} only while it is overdue. */
  public record Standing(IssueStanding state, @Nullable LocalDate dueOn, @Nullable Long daysLate) {}

  /** The same for the paired side: without internal comments and without persons. */
  public IssueCard forPartner() {
    List<Comment> open = new ArrayList<>(comments);
    open.removeIf(Comment::internal);
    return new IssueCard(
        issueId,
        projectId,
        kind,
        severity,
        title,
        text,
        reportId,
        shared,
        raisedOn,
        unitId,
        unitName,
        null,
        task,
        dueOn,
        level,
        measure,
        resolvedOn,
        evidence,
        steps,
        List.copyOf(open));
  }
}
