package anda.region.command;

import static anda.region.command.Given.PLAIN_WHITE;
import static anda.region.command.Given.day;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent.AnnualPlanAgreed;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.AnnualPlanEvent.Target;
import anda.region.PartnerPart;
import anda.region.command.AnnualPlanCommand.AdjustPlan;
import anda.region.command.AnnualPlanCommand.AgreePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans and commands that the tests of plans share. */
final class PlanGiven {

  static final String ID = "plan-1";
  static final Source PAPER = Source.document("2024年度京蒙协作计划", "京蒙办〔2024〕3号");
  static final Target LABOUR = new Target("转移就业", new Quantity("300", "人", null), null, null);
  static final Line BARN = line(1, "棚圈建设", 120_000_000L);
  static final PartnerAct FILED =
      new PartnerAct(PartnerPart.FILED, "unit-2", day("2024-05-01"), null, null);
  static final AnnualPlanAgreed AGREED = agreed(PAPER, List.of());

  private PlanGiven() {}

  static AgreePlan agree(
      Act act, int year, @Nullable Source paper, List<Target> targets, List<Line> lines) {
    return new AgreePlan(
        act,
        ID,
        "2024年度计划",
        List.of("pairing-1", "pairing-1"),
        year,
        "第一批",
        paper,
        targets,
        lines,
        null);
  }

  static AdjustPlan adjust(
      Act act, @Nullable Source paper, List<Line> lines, List<Integer> dropped) {
    return new AdjustPlan(act, ID, "调整", paper, List.of(), List.of(), lines, dropped, null);
  }

  static AnnualPlanAgreed agreed(@Nullable Source paper, List<String> irregularities) {
    return new AnnualPlanAgreed(
        "2024年度计划",
        List.of("pairing-1"),
        2024,
        "第一批",
        paper,
        List.of(LABOUR),
        List.of(BARN),
        null,
        irregularities);
  }

  static Line line(int number, String title, long fen) {
    return new Line(
        number,
        null,
        title,
        List.of(PLAIN_WHITE),
        List.of(Amount.exact(AmountKind.CITY_FISCAL, fen)),
        null);
  }
}
