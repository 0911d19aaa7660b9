package anda.project.web;

import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.project.Procedure;
import anda.project.ProjectLife;
import anda.project.ProjectStage;
import anda.project.command.StepRule;
import anda.project.query.ProjectCard;
import anda.region.ApprovalStep;
import anda.region.ApprovalTables;
import anda.region.PartnerPart;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * 适用环节表 Finds the steps that count for a project: those of its first place on the day of its first
 * known step. A project keeps the table it began under.
 */
@Component
class StepTables {

  private static final Map<ApprovalStep.Kind, ProjectStage> STAGES =
      new EnumMap<>(
          Map.of(
              ApprovalStep.Kind.PROPOSAL, ProjectStage.PROPOSED,
              ApprovalStep.Kind.REVIEW, ProjectStage.REVIEWED,
              ApprovalStep.Kind.APPRAISAL, ProjectStage.APPRAISED,
              ApprovalStep.Kind.ADMISSION, ProjectStage.IN_LIBRARY,
              ApprovalStep.Kind.APPROVAL, ProjectStage.APPROVED));

  private final ApprovalTables tables;

  StepTables(ApprovalTables tables) {
    this.tables = tables;
  }

  /** 适用规则 The rules, and which version of which table they are from. */
  record Applicable(Procedure procedure, List<StepRule> rules) {}

  /** For a project that is there; {@code day} where none of its steps has a known day. */
  Applicable of(ProjectCard card, LocalDate day) {
    LocalDate first =
        card.life().taken().values().stream()
            .map(ProjectLife.Taken::on)
            .filter(Objects::nonNull)
            .map(PartialDate::from)
            .min(LocalDate::compareTo)
            .orElse(day);
    return of(card.plan().places(), first);
  }

  /** For a project that begins on a day. */
  Applicable of(List<PlaceRef> places, LocalDate day) {
    String place = places.isEmpty() ? "" : places.get(0).code();
    return tables
        .stepsFor(place, day)
        .map(
            steps ->
                new Applicable(
                    new Procedure(steps.table(), steps.version(), steps.effectiveFrom()),
                    rules(steps.steps())))
        .orElseGet(() -> new Applicable(new Procedure(null, null, null), StepRule.GENERAL_ORDER));
  }

  /** One rule per step; where a table has a step twice, at two levels, the stricter parts count. */
  private static List<StepRule> rules(List<ApprovalStep> steps) {
    Map<ProjectStage, StepRule> rules = new EnumMap<>(ProjectStage.class);
    for (ApprovalStep step : steps) {
      ProjectStage stage = STAGES.get(step.kind());
      StepRule rule = new StepRule(stage, step.document() != null, false, step.partner());
      rules.merge(stage, rule, StepTables::stricter);
    }
    return List.copyOf(rules.values());
  }

  private static StepRule stricter(StepRule one, StepRule other) {
    PartnerPart part =
        one.partner().compareTo(other.partner()) >= 0 ? one.partner() : other.partner();
    return new StepRule(
        one.step(),
        one.documentRequired() || other.documentRequired(),
        one.twoPersons() || other.twoPersons(),
        part);
  }
}
