package anda.web;

import anda.kernel.PlaceRef.Level;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import java.util.Collection;
import java.util.Map;

/**
 * 汇总范围 What totals an address offers, and how it refuses what it does not.
 *
 * @param measures names of measures, in the order in which a refusal tells them
 * @param otherMeasure refusal of any other; its parameters: the name, and all that are offered
 * @param dimensions names of dimensions, in the order in which a refusal tells them
 * @param otherDimension refusal of any other; parameters alike
 * @param levels dimension of each level of places at which sums are kept
 * @param otherLevel refusal of a place at any other level; its parameters: the code, and the
 *     dimension of the highest level that would do
 */
public record TotalOffer(
    Collection<String> measures,
    Refusal otherMeasure,
    Collection<String> dimensions,
    Refusal otherDimension,
    Map<Level, String> levels,
    Refusal otherLevel) {

  /**
   * A question about one measure, narrowed to nothing yet.
   *
   * @throws Refused the refusal of another measure
   */
  public TotalQuestion about(String measure) {
    offered("measure", measure, measures, otherMeasure);
    return new TotalQuestion(this, measure);
  }

  static void offered(String field, String name, Collection<String> offered, Refusal refusal) {
    if (!offered.contains(name)) {
      throw new Refused(refusal, field, name, String.join(", ", offered));
    }
  }
}
