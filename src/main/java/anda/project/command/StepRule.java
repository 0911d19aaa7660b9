package anda.project.command;

import anda.project.ProjectStage;
import anda.region.PartnerPart;
import java.util.List;

/**
 * 环节规则 What the table of a banner asks of one step.
 *
 * @param step stage the step leads to
 * @param documentRequired whether a document must be named
 * @param twoPersons whether preparer and checker must be two persons
 * @param partner least part the partner's side must take
 */
public record StepRule(
    ProjectStage step, boolean documentRequired, boolean twoPersons, PartnerPart partner) {

  /**
   * The general order 审核 → 论证 → 审定 → 批复, for banners whose table is not known; it asks for the
   * order of the steps and nothing else.
   */
  public static final List<StepRule> GENERAL_ORDER =
      List.of(
          plain(ProjectStage.REVIEWED),
          plain(ProjectStage.APPRAISED),
          plain(ProjectStage.IN_LIBRARY),
          plain(ProjectStage.APPROVED));

  /** A step of which nothing is asked but its place in the order. */
  public static StepRule plain(ProjectStage step) {
    return new StepRule(step, false, false, PartnerPart.NONE);
  }
}
