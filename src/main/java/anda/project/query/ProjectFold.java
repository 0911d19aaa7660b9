package anda.project.query;

import anda.eventstore.view.RecordedEvent;
import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import anda.project.Decision;
import anda.project.HandOver;
import anda.project.PlanField;
import anda.project.ProjectEvent;
import anda.project.ProjectEvent.ImplementationCompleted;
import anda.project.ProjectEvent.ImplementationStarted;
import anda.project.ProjectEvent.MilestoneReached;
import anda.project.ProjectEvent.ProjectAccepted;
import anda.project.ProjectEvent.ProjectAdmittedToLibrary;
import anda.project.ProjectEvent.ProjectAnnulled;
import anda.project.ProjectEvent.ProjectAppraised;
import anda.project.ProjectEvent.ProjectApproved;
import anda.project.ProjectEvent.ProjectCorrected;
import anda.project.ProjectEvent.ProjectEnded;
import anda.project.ProjectEvent.ProjectHandedOver;
import anda.project.ProjectEvent.ProjectProposed;
import anda.project.ProjectEvent.ProjectReturned;
import anda.project.ProjectEvent.ProjectReviewed;
import anda.project.ProjectEvent.ProjectScopeChanged;
import anda.project.ProjectEvent.ProjectTakenOver;
import anda.project.ProjectEvent.StepRecordAnnulled;
import anda.project.ProjectIrregularity;
import anda.project.ProjectLife;
import anda.project.ProjectLife.Taken;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.query.ProjectCard.Annulled;
import anda.project.query.ProjectCard.Irregular;
import anda.project.query.ProjectCard.MoneyBasis;
import anda.project.query.ProjectCard.Reached;
import anda.project.query.ProjectCard.Returned;
import anda.project.query.ProjectCard.Step;
import anda.project.query.ProjectCard.TakenOver;
import anda.project.query.ProjectCard.Unapproved;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 项目折叠 The state of a project after one more event; pure, and right in any order of events.
 *
 * <p>Changed in place within one fold only. Longer than 250 lines: one branch for each of the 17
 * events, and the 16 parts of a card.
 */
final class ProjectFold {

  private final RecordedEvent event;
  private ProjectPlan plan;
  private List<Amount> firstAmounts;
  private MoneyBasis money;
  private @Nullable Unapproved unapproved;
  private List<Amount> settled;
  private @Nullable String conditions;
  private ProjectLife life;
  private @Nullable TakenOver takenOver;
  private @Nullable ImportedRow imported;
  private @Nullable Source source;
  private List<Step> steps;
  private List<Reached> reached;
  private List<HandOver> handOvers;
  private @Nullable Returned returned;
  private @Nullable String ended;
  private @Nullable Annulled annulled;
  private List<Irregular> irregular;

  private ProjectFold(ProjectCard card, RecordedEvent event) {
    this.event = event;
    plan = card.plan();
    firstAmounts = card.firstAmounts();
    money = card.money();
    unapproved = card.unapproved();
    settled = card.settled();
    conditions = card.conditions();
    life = card.life();
    takenOver = card.takenOver();
    imported = card.imported();
    source = card.source();
    steps = card.steps();
    reached = card.reached();
    handOvers = card.handOvers();
    returned = card.returned();
    ended = card.ended();
    annulled = card.annulled();
    irregular = card.irregular();
  }

  static ProjectCard after(ProjectCard card, RecordedEvent event, ProjectEvent fact) {
    ProjectFold fold = new ProjectFold(card, event);
    fold.take(fact);
    return fold.card();
  }

  private ProjectCard card() {
    return new ProjectCard(
        plan,
        firstAmounts,
        money,
        unapproved,
        settled,
        conditions,
        life,
        takenOver,
        imported,
        source,
        steps,
        reached,
        handOvers,
        returned,
        ended,
        annulled,
        irregular);
  }

  private void take(ProjectEvent fact) {
    if (fact instanceof ProjectProposed e) {
      begun(e.plan(), MoneyBasis.PLANNED);
      life =
          new ProjectLife(
              ProjectStage.PROPOSED, null, life.after(ProjectStage.PROPOSED, taken()).taken());
      step(ProjectStage.PROPOSED, null, e.documents(), e.irregularities());
    } else if (fact instanceof ProjectTakenOver e) {
      begun(e.plan(), MoneyBasis.PUBLISHED);
      life = life.takenOverAs(e.stage());
      takenOver = new TakenOver(e.stage(), e.asOf());
      imported = e.imported();
    } else if (fact instanceof ProjectReviewed e) {
      led(ProjectStage.REVIEWED, e.decision(), e.irregularities());
    } else if (fact instanceof ProjectAppraised e) {
      led(ProjectStage.APPRAISED, e.decision(), e.irregularities());
    } else if (fact instanceof ProjectAdmittedToLibrary e) {
      led(ProjectStage.IN_LIBRARY, e.decision(), e.irregularities());
    } else if (fact instanceof ProjectApproved e) {
      led(ProjectStage.APPROVED, e.decision(), e.irregularities());
      approved(e.amounts());
    } else if (fact instanceof ProjectReturned e) {
      life = life.backTo(e.backTo(), event.on());
      returned = new Returned(e.from(), e.backTo(), e.reason(), event.on());
      broke(e.irregularities());
    } else if (fact instanceof ProjectScopeChanged e) {
      plan = plan.with(e.fields(), e.plan());
      broke(e.irregularities());
    } else if (fact instanceof ProjectCorrected e) {
      corrected(e);
    } else if (fact instanceof StepRecordAnnulled e) {
      annulled(e);
    } else if (fact instanceof ProjectAnnulled e) {
      annulled = new Annulled(e.reason(), e.replacedBy());
    } else {
      carriedOut(fact);
    }
  }

  private void carriedOut(ProjectEvent fact) {
    if (fact instanceof ImplementationStarted e) {
      led(ProjectStage.IN_IMPLEMENTATION, e.documents(), e.irregularities());
      if (!e.milestones().isEmpty()) {
        plan = plan.withMilestones(e.milestones());
      }
    } else if (fact instanceof MilestoneReached e) {
      reached =
          plus(reached, new Reached(e.milestone(), event.id(), event.on(), e.reached(), e.text()));
      broke(e.irregularities());
    } else if (fact instanceof ImplementationCompleted e) {
      led(ProjectStage.COMPLETED, e.documents(), e.irregularities());
    } else if (fact instanceof ProjectAccepted e) {
      led(ProjectStage.ACCEPTED, e.decision(), e.irregularities());
      settled = e.settled();
      conditions = e.conditions();
    } else if (fact instanceof ProjectHandedOver e) {
      led(ProjectStage.HANDED_OVER, e.documents(), e.irregularities());
      handOvers = e.handOvers();
    } else if (fact instanceof ProjectEnded e) {
      led(ProjectStage.ENDED, e.documents(), e.irregularities());
      ended = e.reason();
    }
  }

  private void begun(ProjectPlan begun, MoneyBasis basis) {
    plan = begun;
    firstAmounts = begun.amounts();
    money = basis;
    source = event.src();
  }

  private void approved(List<Amount> amounts) {
    unapproved = new Unapproved(plan.amounts(), money, amounts);
    plan = amounts.isEmpty() ? plan : plan.withAmounts(amounts);
    money = MoneyBasis.APPROVED;
  }

  /** The record of the approval was a mistake: money stands as before, unless changed since. */
  private void unapproved() {
    Unapproved before = unapproved;
    if (before == null) {
      return;
    }
    money = before.money();
    if (!before.approved().isEmpty() && plan.amounts().equals(before.approved())) {
      plan = plan.withAmounts(before.amounts());
    }
    unapproved = null;
  }

  private void corrected(ProjectCorrected e) {
    plan = plan.with(e.fields(), e.plan());
    if (e.fields().contains(PlanField.AMOUNTS) && money != MoneyBasis.APPROVED) {
      firstAmounts = e.plan().amounts();
    }
    if (e.stage() != null) {
      life = life.takenOverAs(e.stage());
      takenOver = new TakenOver(e.stage(), takenOver == null ? null : takenOver.asOf());
    }
    if (e.imported() != null) {
      imported = e.imported();
      source = event.src();
    }
  }

  private void annulled(StepRecordAnnulled e) {
    String gone = event.corrects();
    if (e.milestone() == null) {
      life = life.without(e.step());
      steps = steps.stream().filter(step -> !step.event().equals(gone)).toList();
      if (e.step() == ProjectStage.ENDED) {
        ended = null;
      } else if (e.step() == ProjectStage.APPROVED) {
        unapproved();
      }
    } else {
      reached = reached.stream().filter(point -> !point.event().equals(gone)).toList();
    }
    irregular = irregular.stream().filter(entry -> !entry.event().equals(gone)).toList();
  }

  private void led(ProjectStage stage, Decision decision, List<ProjectIrregularity> codes) {
    life = life.after(stage, taken());
    returned = null;
    step(stage, decision, decision.documents(), codes);
  }

  private void led(ProjectStage stage, List<Source> papers, List<ProjectIrregularity> codes) {
    life = life.after(stage, taken());
    returned = null;
    step(stage, null, papers, codes);
  }

  private void step(
      ProjectStage stage,
      @Nullable Decision decision,
      List<Source> documents,
      List<ProjectIrregularity> codes) {
    PartialDate on = event.on();
    steps = plus(steps, new Step(stage, event.id(), event.position(), on, decision, documents));
    broke(codes);
  }

  private void broke(List<ProjectIrregularity> codes) {
    if (!codes.isEmpty()) {
      irregular = plus(irregular, new Irregular(event.id(), event.name(), event.on(), codes));
    }
  }

  private Taken taken() {
    return new Taken(event.id(), event.on());
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }
}
