package anda.project.command;

import static anda.project.ProjectIrregularity.*;
import static anda.project.ProjectLife.surelyAfter;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Refused;
import anda.kernel.Source;
import anda.project.Decision;
import anda.project.PartnerAct;
import anda.project.Party;
import anda.project.ProjectIrregularity;
import anda.project.ProjectLife;
import anda.project.ProjectStage;
import anda.region.PartnerPart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 程序规则 The rules of procedure: order of steps, days, persons, documents, the partner's part.
 *
 * <p>What breaks them is refused when done now, and named when it had already happened. Day rules
 * compare happened days and only speak where the order of two days is certain.
 */
final class StepPolicy {

  private static final Map<ProjectStage, ProjectIrregularity> MISSING =
      new EnumMap<>(
          Map.of(
              ProjectStage.REVIEWED, WITHOUT_REVIEW,
              ProjectStage.APPRAISED, WITHOUT_APPRAISAL,
              ProjectStage.IN_LIBRARY, WITHOUT_ADMISSION,
              ProjectStage.APPROVED, WITHOUT_APPROVAL,
              ProjectStage.IN_IMPLEMENTATION, WITHOUT_START,
              ProjectStage.COMPLETED, WITHOUT_COMPLETION,
              ProjectStage.ACCEPTED, WITHOUT_ACCEPTANCE));

  private StepPolicy() {}

  /**
   * Refuses an act done now that breaks a rule; else the rules it broke.
   *
   * @throws Refused the namesake of the first irregularity
   */
  static List<ProjectIrregularity> settle(Act act, List<ProjectIrregularity> broken) {
    List<ProjectIrregularity> once = broken.stream().distinct().toList();
    if (act.isNow() && !once.isEmpty()) {
      throw new Refused(ProjectRefusal.of(once.get(0)), null);
    }
    return once;
  }

  /** Rules of a step on the way, from review to hand-over. */
  static List<ProjectIrregularity> step(
      ProjectLife life,
      ProjectStage step,
      List<StepRule> table,
      Act act,
      List<Source> documents,
      @Nullable PartnerAct partner) {
    List<ProjectIrregularity> broken = new ArrayList<>(missingBefore(life, step, table));
    broken.addAll(days(life, step, act));
    Optional<StepRule> rule = ruleOf(step, table);
    if (rule.isEmpty() && ProjectStage.APPROVED.reached(step)) {
      broken.add(STEP_NOT_IN_TABLE);
    }
    broken.addAll(asked(rule.orElseGet(() -> StepRule.plain(step)), act, documents, partner));
    return broken;
  }

  /** What the table asks of one step, whatever the order. */
  static List<ProjectIrregularity> asked(
      StepRule rule, Act act, List<Source> documents, @Nullable PartnerAct partner) {
    List<ProjectIrregularity> broken = new ArrayList<>();
    if (rule.documentRequired() && documents.isEmpty() && !restsOnDocument(act)) {
      broken.add(DOCUMENT_MISSING);
    }
    broken.addAll(persons(rule, act));
    if (partnerShort(rule, partner)) {
      broken.add(PARTNER_PART_MISSING);
    }
    return broken;
  }

  /** A change of plan: after approval the body that approved must have consented in writing. */
  static List<ProjectIrregularity> change(
      ProjectLife life,
      Act act,
      @Nullable Decision consent,
      @Nullable Party approvedBy,
      List<StepRule> table) {
    List<ProjectIrregularity> broken = new ArrayList<>(afterTheEnd(life, act));
    boolean approved = life.hasOrMayHave(ProjectStage.APPROVED);
    if (!approved && !life.stage().reached(ProjectStage.APPROVED)) {
      return broken;
    }
    if (consent == null || consent.body() == null || differs(approvedBy, consent.body())) {
      broken.add(WITHOUT_CONSENT_OF_APPROVING_BODY);
    }
    if (consent == null || consent.documents().isEmpty() && !restsOnDocument(act)) {
      broken.add(DOCUMENT_MISSING);
    }
    boolean partnerMissing =
        ruleOf(ProjectStage.APPROVED, table)
            .map(rule -> partnerShort(rule, consent == null ? null : consent.partner()))
            .orElse(false);
    if (partnerMissing) {
      broken.add(PARTNER_PART_MISSING);
    }
    return broken;
  }

  /** A milestone: the project must have begun and not be completed or over. */
  static List<ProjectIrregularity> milestone(ProjectLife life, Act act) {
    List<ProjectIrregularity> broken = new ArrayList<>();
    if (!life.hasOrMayHave(ProjectStage.IN_IMPLEMENTATION)) {
      broken.add(WITHOUT_START);
    }
    ProjectLife.Taken completed = life.taken().get(ProjectStage.COMPLETED);
    boolean late =
        act.isNow()
            ? life.stage().reached(ProjectStage.COMPLETED)
            : completed != null && surelyAfter(act.on(), completed.on());
    if (late) {
      broken.add(AFTER_THE_END);
    }
    broken.addAll(afterTheEnd(life, act));
    broken.addAll(beforeEarlier(life, ProjectStage.COMPLETED, act));
    return broken;
  }

  /** Nothing happens to a project that has ended, unless it happened before. */
  static List<ProjectIrregularity> afterTheEnd(ProjectLife life, Act act) {
    ProjectLife.Taken end = life.taken().get(ProjectStage.ENDED);
    boolean late =
        act.isNow()
            ? life.stage() == ProjectStage.ENDED
            : end != null && surelyAfter(act.on(), end.on());
    return late ? List.of(AFTER_THE_END) : List.of();
  }

  /** Nothing is ended that was handed over, unless it ended before. */
  static List<ProjectIrregularity> ending(ProjectLife life, Act act) {
    ProjectLife.Taken handedOver = life.taken().get(ProjectStage.HANDED_OVER);
    boolean late =
        act.isNow()
            ? life.stage() == ProjectStage.HANDED_OVER
            : handedOver != null && surelyAfter(act.on(), handedOver.on());
    return late ? List.of(AFTER_LATER_STEP) : List.of();
  }

  private static List<ProjectIrregularity> missingBefore(
      ProjectLife life, ProjectStage step, List<StepRule> table) {
    List<ProjectStage> needed = new ArrayList<>();
    if (ProjectStage.APPROVED.reached(step)) {
      table.stream().map(StepRule::step).filter(s -> s.compareTo(step) < 0).forEach(needed::add);
    } else if (step != ProjectStage.IN_IMPLEMENTATION
        || ruleOf(ProjectStage.APPROVED, table).isPresent()) {
      needed.add(ProjectStage.values()[step.ordinal() - 1]);
    }
    return needed.stream()
        .sorted()
        .filter(s -> MISSING.containsKey(s) && !life.hasOrMayHave(s))
        .map(MISSING::get)
        .toList();
  }

  private static List<ProjectIrregularity> days(ProjectLife life, ProjectStage step, Act act) {
    List<ProjectIrregularity> broken = new ArrayList<>(beforeEarlier(life, step, act));
    boolean afterLater =
        act.isNow()
            ? life.stage() != step && life.stage().reached(step)
            : life.taken().entrySet().stream()
                .anyMatch(
                    later ->
                        later.getKey().ordered()
                            && later.getKey().compareTo(step) > 0
                            && surelyAfter(act.on(), later.getValue().on()));
    if (afterLater) {
      broken.add(AFTER_LATER_STEP);
    }
    broken.addAll(afterTheEnd(life, act));
    return broken;
  }

  private static List<ProjectIrregularity> beforeEarlier(
      ProjectLife life, ProjectStage step, Act act) {
    boolean before =
        life.taken().entrySet().stream()
            .anyMatch(
                earlier ->
                    earlier.getKey().compareTo(step) < 0
                        && surelyAfter(earlier.getValue().on(), act.on()));
    return before ? List.of(BEFORE_EARLIER_STEP) : List.of();
  }

  /** Where a checker is named he is never the preparer; some steps ask for one. */
  private static List<ProjectIrregularity> persons(StepRule rule, Act act) {
    Actor.Signature prepared = act.actor().prepared();
    Actor.Signature checked = act.actor().checked();
    if (checked == null) {
      return rule.twoPersons() ? List.of(TWO_PERSONS_REQUIRED) : List.of();
    }
    String preparer = prepared == null ? act.actor().id() : prepared.id();
    return checked.id().equals(preparer) ? List.of(SAME_PREPARER_AND_CHECKER) : List.of();
  }

  private static boolean partnerShort(StepRule rule, @Nullable PartnerAct partner) {
    PartnerPart taken = partner == null ? PartnerPart.NONE : partner.part();
    return taken.compareTo(rule.partner()) < 0;
  }

  private static Optional<StepRule> ruleOf(ProjectStage step, List<StepRule> table) {
    return table.stream().filter(rule -> rule.step() == step).findFirst();
  }

  private static boolean restsOnDocument(Act act) {
    return act.src() != null && act.src().kind() == Source.Kind.DOCUMENT;
  }

  /** Units are compared by id where both have one, else by name. */
  private static boolean differs(@Nullable Party approvedBy, Party consenting) {
    if (approvedBy == null) {
      return false;
    }
    return approvedBy.unit() != null && consenting.unit() != null
        ? !approvedBy.unit().equals(consenting.unit())
        : !approvedBy.name().equals(consenting.name());
  }
}
