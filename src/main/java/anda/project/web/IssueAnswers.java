package anda.project.web;

import anda.eventstore.view.Card;
import anda.evidence.EvidenceRef;
import anda.kernel.PartialDate;
import anda.project.IssueKind;
import anda.project.IssueLevel;
import anda.project.IssueSeverity;
import anda.project.ProjectIrregularity;
import anda.project.query.IssueCard;
import anda.project.query.IssueStanding;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 问题答复 What the addresses of issues answer. */
final class IssueAnswers {

  private IssueAnswers() {}

  /** 列表项; the state is that of the moment asked for, null when it was not raised by then. */
  record Row(
      String id,
      String project,
      IssueKind kind,
      IssueSeverity severity,
      String title,
      @Nullable IssueStanding state,
      @Nullable LocalDate dueOn,
      @Nullable Long daysLate,
      @Nullable String unit,
      @Nullable String unitName,
      @Nullable IssueLevel level,
      boolean shared,
      @Nullable PartialDate raisedOn,
      @Nullable PartialDate resolvedOn,
      List<ProjectIrregularity> irregularities) {

    /** The paired side is not told of broken rules. */
    static Row of(Card<IssueCard> card, LocalDateTime moment, boolean partner) {
      IssueCard issue = card.state();
      IssueCard.Standing standing = issue.standing(moment);
      return new Row(
          card.key(),
          issue.projectId(),
          issue.kind(),
          issue.severity(),
          issue.title(),
          standing == null ? null : standing.state(),
          standing == null ? null : standing.dueOn(),
          standing == null ? null : standing.daysLate(),
          issue.unitId(),
          issue.unitName(),
          issue.level(),
          issue.shared(),
          issue.raisedOn(),
          issue.resolvedOn(),
          partner ? List.of() : issue.irregularities());
    }
  }

  /** 说明. */
  record Comment(LocalDate on, String actor, String unit, String text, boolean internal) {}

  /** 问题. */
  record Page(
      Row issue,
      String id,
      String text,
      @Nullable String report,
      @Nullable String person,
      @Nullable String task,
      @Nullable String measure,
      List<EvidenceRef> evidence,
      List<Comment> comments) {

    static Page of(Card<IssueCard> card, LocalDateTime moment, boolean partner) {
      IssueCard issue = card.state();
      return new Page(
          Row.of(card, moment, partner),
          card.key(),
          issue.text(),
          issue.reportId(),
          issue.personId(),
          issue.task(),
          issue.measure(),
          issue.evidence(),
          issue.comments().stream()
              .map(
                  said ->
                      new Comment(
                          said.when().from(),
                          said.actorId(),
                          said.unitId(),
                          said.text(),
                          said.internal()))
              .toList());
    }
  }
}
