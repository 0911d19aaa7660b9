package anda.benefit.command;

import anda.benefit.BenefitIrregularity;
import anda.kernel.Act;
import anda.kernel.Actor;
import java.util.List;

/** 经办审核两人 Who prepared an act about money or property is not who checked it. */
final class TwoPersons {

  private TwoPersons() {}

  /** What an act breaks of that; empty = nothing. */
  static List<BenefitIrregularity> broken(Act act) {
    Actor.Signature prepared = act.actor().prepared();
    Actor.Signature checked = act.actor().checked();
    if (prepared == null || checked == null) {
      return List.of(BenefitIrregularity.TWO_PERSONS_REQUIRED);
    }
    return prepared.id().equals(checked.id())
        ? List.of(BenefitIrregularity.SAME_PREPARER_AND_CHECKER)
        : List.of();
  }
}
