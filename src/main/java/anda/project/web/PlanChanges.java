package anda.project.web;

import static anda.web.Fields.list;

import anda.project.PlanField;
import anda.project.ProjectPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 变动项 Which fields of a plan a request changes, and to what. */
final class PlanChanges {

  private PlanChanges() {}

  /**
   * The values with what they leave open beside a text that stands with it: who corrects only the
   * source's word for the sector does not mean to strike the sector out.
   */
  static ProjectPlan beside(
      @Nullable List<PlanField> named, ProjectPlan values, ProjectPlan current) {
    if (named != null) {
      return values;
    }
    ProjectPlan whole = values;
    if (values.sector() == null && values.sectorText() != null) {
      whole = whole.withSector(current.sector());
    }
    if (values.places().isEmpty() && values.placeText() != null) {
      whole = whole.withPlaces(current.places());
    }
    if (values.amounts().isEmpty() && values.amountText() != null) {
      whole = whole.withMoney(current.amounts());
    }
    return whole;
  }

  /** Fields named, or else those the given values state. */
  static List<PlanField> fields(@Nullable List<PlanField> named, ProjectPlan values) {
    return named == null
        ? ProjectPlan.EMPTY.differences(values)
        : list(named, "fields").stream().distinct().sorted().toList();
  }
}
