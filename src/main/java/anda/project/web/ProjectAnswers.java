package anda.project.web;

import anda.eventstore.view.Card;
import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Source;
import anda.project.HandOver;
import anda.project.Party;
import anda.project.PlanField;
import anda.project.ProjectOrigin;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.Sector;
import anda.project.command.StepRule;
import anda.project.query.Comparison;
import anda.project.query.ProjectCard;
import anda.project.query.ProjectCard.Annulled;
import anda.project.query.ProjectCard.Irregular;
import anda.project.query.ProjectCard.MoneyBasis;
import anda.project.query.ProjectCard.Reached;
import anda.project.query.ProjectCard.Returned;
import anda.project.query.ProjectCard.Step;
import anda.project.query.ProjectCard.TakenOver;
import anda.project.query.ProjectWarning;
import anda.project.query.StatementCard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 项目答复 What the reading addresses of projects and statements answer. */
final class ProjectAnswers {

  private ProjectAnswers() {}

  /** 列表行 A project in a list. */
  record ProjectRow(
      String id,
      long position,
      @Nullable String title,
      ProjectStage stage,
      @Nullable Sector sector,
      @Nullable String programme,
      @Nullable ProjectOrigin origin,
      List<PlaceRef> places,
      @Nullable String placeText,
      List<String> pairings,
      List<Party> donors,
      List<Amount> amounts,
      MoneyBasis money,
      @Nullable PartialDate plannedStart,
      @Nullable PartialDate plannedEnd,
      boolean takenOver,
      List<String> irregularities,
      List<ProjectWarning> warnings) {

    static ProjectRow of(Card<ProjectCard> card, List<ProjectWarning> warnings) {
      ProjectPlan plan = card.state().plan();
      return new ProjectRow(
          card.key(),
          card.position(),
          plan.title(),
          card.state().stage(),
          plan.sector(),
          plan.programme(),
          plan.origin(),
          plan.places(),
          plan.placeText(),
          plan.pairings(),
          plan.donors(),
          plan.amounts(),
          card.state().money(),
          plan.plannedStart(),
          plan.plannedEnd(),
          card.state().takenOver() != null,
          card.state().irregularities(),
          warnings);
    }

    /**
     * The partner never sees broken rules, and of a project still inside no more than on its page.
     */
    ProjectRow forPartner(boolean inside) {
      return new ProjectRow(
          id,
          position,
          title,
          stage,
          sector,
          programme,
          inside ? null : origin,
          places,
          placeText,
          pairings,
          inside ? List.of() : donors,
          inside ? List.of() : amounts,
          money,
          inside ? null : plannedStart,
          inside ? null : plannedEnd,
          takenOver,
          List.of(),
          List.of());
    }
  }

  /**
   * 项目页 A project with everything.
   *
   * @param asOf day for which the warnings are worked out
   * @param table rules of the steps that count for it
   * @param comparison published beside recorded
   * @param statements statements linked to it
   */
  record ProjectPage(
      String id,
      long position,
      ProjectStage stage,
      ProjectPlan plan,
      MoneyBasis money,
      List<Amount> firstAmounts,
      List<Amount> settled,
      @Nullable String conditions,
      @Nullable TakenOver takenOver,
      @Nullable Source source,
      @Nullable ImportedRow imported,
      List<Step> steps,
      List<Reached> reached,
      List<HandOver> handOvers,
      @Nullable Returned returned,
      @Nullable String ended,
      @Nullable Annulled annulled,
      List<Irregular> irregular,
      LocalDate asOf,
      List<ProjectWarning> warnings,
      List<StepRule> table,
      List<Comparison> comparison,
      List<StatementRow> statements) {

    static ProjectPage of(
        Card<ProjectCard> card,
        LocalDate asOf,
        List<ProjectWarning> warnings,
        List<StepRule> table,
        List<Card<StatementCard>> statements) {
      ProjectCard state = card.state();
      return new ProjectPage(
          card.key(),
          card.position(),
          state.stage(),
          state.plan(),
          state.money(),
          state.firstAmounts(),
          state.settled(),
          state.conditions(),
          state.takenOver(),
          state.source(),
          state.imported(),
          state.steps(),
          state.reached(),
          state.handOvers(),
          state.returned(),
          state.ended(),
          state.annulled(),
          state.irregular(),
          asOf,
          warnings,
          table,
          Comparison.of(card.key(), state, statements),
          statements.stream().map(StatementRow::of).toList());
    }

    /**
     * What the partner sees: nothing of the content before the banner office has reviewed it, and
     * never returns, internal conclusions and broken rules.
     */
    ProjectPage forPartner(boolean inside) {
      ProjectPlan shown = inside ? ProjectPlan.EMPTY.with(PARTNER_SEES, plan) : plan;
      return new ProjectPage(
          id,
          position,
          stage,
          shown,
          money,
          inside ? List.of() : firstAmounts,
          settled,
          null,
          takenOver,
          inside ? null : source,
          inside ? null : imported,
          inside ? List.of() : steps.stream().map(ProjectPage::bare).toList(),
          reached,
          handOvers,
          null,
          ended,
          annulled,
          List.of(),
          asOf,
          List.of(),
          table,
          inside ? List.of() : comparison,
          statements);
    }

    private static final List<PlanField> PARTNER_SEES =
        List.of(
            PlanField.TITLE,
            PlanField.SECTOR,
            PlanField.PLACES,
            PlanField.PAIRINGS,
            PlanField.PROGRAMME);

    private static Step bare(Step step) {
      return new Step(
          step.stage(), step.event(), step.position(), step.on(), null, step.documents());
    }
  }
}
