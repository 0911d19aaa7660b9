package anda.benefit.web;

import static anda.benefit.web.BenefitReader.each;
import static anda.benefit.web.BenefitReader.required;

import anda.benefit.ArrangementFacts;
import anda.benefit.DistributionScope;
import anda.benefit.Payee;
import anda.benefit.command.DistributionCommand.NewLine;
import anda.benefit.command.DistributionRefusal;
import anda.benefit.query.PayeeHouseholds;
import anda.benefit.query.StoredDistributions;
import anda.benefit.web.DistributionRequests.LineBody;
import anda.benefit.web.DistributionRequests.PlanBody;
import anda.kernel.Act;
import anda.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 收益分配读取 Makes plans and lines of a request, and refuses ids that are none. */
@Component
class DistributionReader {

  private final BenefitReader reader;
  private final StoredDistributions stored;
  private final PayeeHouseholds households;

  DistributionReader(BenefitReader reader, StoredDistributions stored, PayeeHouseholds households) {
    this.reader = reader;
    this.stored = stored;
    this.households = households;
  }

  DistributionScope scope(PlanBody plan) {
    String arrangement = required(plan.arrangement(), "plan.arrangement");
    ArrangementFacts facts =
        stored
            .arrangement(arrangement)
            .orElseThrow(
                () ->
                    new Refused(
                        DistributionRefusal.DISTRIBUTION_ARRANGEMENT_UNKNOWN,
                        "plan.arrangement",
                        arrangement));
    return new DistributionScope(
        required(plan.title(), "plan.title"),
        arrangement,
        facts.project(),
        facts.pairings(),
        reader.places(List.of(required(plan.place(), "plan.place")), "plan.place").get(0),
        plan.period());
  }

  List<NewLine> lines(@Nullable List<LineBody> asked, Act act) {
    return each(asked, "lines", line -> line(line, act));
  }

  private NewLine line(LineBody line, Act act) {
    return new NewLine(
        line.household() == null
            ? new Payee(
                null,
                line.member(),
                null,
                reader.party(line.party(), "lines.party", act.happenedDay()))
            : household(line.household(), line, act),
        required(line.purpose(), "lines.purpose"),
        required(line.fen(), "lines.fen"),
        line.measure() == null
            ? null
            : BenefitReader.things(List.of(line.measure()), "lines.measure").get(0),
        line.text());
  }

  private Payee household(String id, LineBody line, Act act) {
    PayeeHouseholds.Known known =
        households
            .known(id)
            .orElseThrow(
                () ->
                    new Refused(
                        DistributionRefusal.DISTRIBUTION_HOUSEHOLD_UNKNOWN, "lines.household", id));
    if (known.gone() && act.isNow()) {
      throw new Refused(DistributionRefusal.DISTRIBUTION_HOUSEHOLD_GONE, "lines.household", id);
    }
    var members = act.isNow() ? known.members() : known.ever();
    if (line.member() != null && !members.contains(line.member())) {
      throw new Refused(
          DistributionRefusal.DISTRIBUTION_MEMBER_UNKNOWN, "lines.member", line.member(), id);
    }
    return new Payee(
        id,
        line.member(),
        known.standing(),
        reader.party(line.party(), "lines.party", act.happenedDay()));
  }
}
