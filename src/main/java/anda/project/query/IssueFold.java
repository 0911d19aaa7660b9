package anda.project.query;

import anda.eventstore.view.RecordedEvent;
import anda.evidence.EvidenceRef;
import anda.kernel.Actor;
import anda.kernel.PartialDate;
import anda.project.IssueEvent.IssueAssigned;
import anda.project.IssueEvent.IssueCommented;
import anda.project.IssueEvent.IssueRaised;
import anda.project.IssueEvent.IssueReopened;
import anda.project.IssueEvent.IssueResolved;
import anda.project.IssueLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of the fold of an issue: the parts of the card that change. */
final class IssueFold {

  private final IssueCard before;
  private final Dated when;
  boolean shared;
  private @Nullable String unitId;
  private @Nullable String unitName;
  private @Nullable String personId;
  private @Nullable String task;
  private @Nullable LocalDate dueOn;
  @Nullable IssueLevel level;
  private @Nullable String measure;
  private @Nullable PartialDate resolvedOn;
  private final List<EvidenceRef> evidence;
  private final List<IssueCard.Step> steps;
  private final List<IssueCard.Comment> comments;

  IssueFold(IssueCard card, Dated when) {
    this.before = card;
    this.when = when;
    this.shared = card.shared();
    this.unitId = card.unitId();
    this.unitName = card.unitName();
    this.personId = card.personId();
    this.task = card.task();
    this.dueOn = card.dueOn();
    this.level = card.level();
    this.measure = card.measure();
    this.resolvedOn = card.resolvedOn();
    this.evidence = new ArrayList<>(card.evidence());
    this.steps = new ArrayList<>(card.steps());
    this.comments = new ArrayList<>(card.comments());
  }

  static IssueCard raised(IssueRaised fact, RecordedEvent event) {
    return new IssueCard(
        fact.issueId(),
        fact.projectId(),
        fact.kind(),
        fact.severity(),
        fact.title(),
        fact.text(),
        fact.reportId(),
        fact.shared(),
        event.on(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        fact.evidence(),
        List.of(new IssueCard.Step(Dated.of(event), IssueStanding.OPEN, null)),
        List.of());
  }

  void assigned(IssueAssigned fact) {
    unitId = fact.unitId();
    unitName = fact.unitName();
    personId = fact.personId();
    task = fact.task();
    dueOn = fact.dueOn();
    steps.add(new IssueCard.Step(when, IssueStanding.ASSIGNED, dueOn));
  }

  void commented(Actor actor, IssueCommented fact) {
    comments.add(
        new IssueCard.Comment(when, actor.id(), actor.unit(), fact.text(), fact.internal()));
  }

  void resolved(IssueResolved fact, @Nullable PartialDate on) {
    measure = fact.measure();
    resolvedOn = on;
    evidence.addAll(fact.evidence());
    steps.add(new IssueCard.Step(when, IssueStanding.RESOLVED, dueOn));
  }

  void reopened(IssueReopened fact) {
    measure = null;
    resolvedOn = null;
    dueOn = fact.dueOn();
    IssueStanding state = unitId == null ? IssueStanding.OPEN : IssueStanding.ASSIGNED;
    steps.add(new IssueCard.Step(when, state, dueOn));
  }

  IssueCard card() {
    return new IssueCard(
        before.issueId(),
        before.projectId(),
        before.kind(),
        before.severity(),
        before.title(),
        before.text(),
        before.reportId(),
        shared,
        before.raisedOn(),
        unitId,
        unitName,
        personId,
        task,
        dueOn,
        level,
        measure,
        resolvedOn,
        List.copyOf(evidence),
        List.copyOf(steps),
        List.copyOf(comments));
  }
}
