package anda.region.command;

import static anda.region.command.Given.PLAIN_WHITE;
import static anda.region.command.Given.anyRefusal;
import static anda.region.command.Given.day;
import static anda.region.command.Given.happened;
import static anda.region.command.Given.now;
import static anda.region.command.Given.refusal;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.KernelRefusal;
import anda.kernel.Quantity;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent.AnnualPlanAdjusted;
import anda.region.AnnualPlanEvent.AnnualPlanAgreed;
import anda.region.AnnualPlanEvent.AnnualPlanAnnulled;
import anda.region.AnnualPlanEvent.AnnualPlanPartnerActRecorded;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.AnnualPlanEvent.Target;
import anda.region.PartnerPart;
import anda.region.RegionRefusal;
import anda.region.command.AnnualPlanCommand.AdjustPlan;
import anda.region.command.AnnualPlanCommand.AgreePlan;
import anda.region.command.AnnualPlanCommand.AnnulPlan;
import anda.region.command.AnnualPlanCommand.RecordPartnerAct;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnualPlanTest {

  private static final String ID = "plan-1";
  private static final Source PAPER = Source.document("2024年度京蒙协作计划", "京蒙办〔2024〕3号");
  private static final Target LABOUR =
      new Target("转移就业", new Quantity("300", "人", null), null, null);
  private static final Line BARN = line(1, "棚圈建设", 120_000_000L);
  private static final PartnerAct FILED =
      new PartnerAct(PartnerPart.FILED, "unit-2", day("2024-05-01"), null, null);
  private static final AnnualPlanAgreed AGREED = agreed(PAPER, List.of());
  private final AggregateTestFixture<AnnualPlan> fixture =
      new AggregateTestFixture<>(AnnualPlan.class);

  @Test
  void a_plan_is_agreed_with_targets_and_lines() {
    fixture
        .givenNoPriorActivity()
        .when(agree(now(), 2024, PAPER, List.of(LABOUR), List.of(BARN)))
        .expectEvents(AGREED);
  }

  @Test
  void a_plan_without_pairing_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(
            new AgreePlan(
                now(), ID, "计划", List.of(), 2024, null, PAPER, List.of(), List.of(), null))
        .expectException(refusal(RegionRefusal.PLAN_PAIRING_REQUIRED))
        .expectNoEvents();
  }

  @Test
  void a_plan_for_an_absurd_year_is_refused() {
    for (int year : List.of(1995, 2030)) {
      new AggregateTestFixture<>(AnnualPlan.class)
          .givenNoPriorActivity()
          .when(agree(now(), year, PAPER, List.of(LABOUR), List.of(BARN)))
          .expectException(
              refusal(RegionRefusal.PLAN_YEAR_ABSURD, Integer.toString(year), "1996", "2029"))
          .expectNoEvents();
    }
  }

  @Test
  void a_plan_agreed_now_needs_the_number_of_its_document() {
    for (Source paper : new @Nullable Source[] {null, Source.document("计划", " ")}) {
      new AggregateTestFixture<>(AnnualPlan.class)
          .givenNoPriorActivity()
          .when(agree(now(), 2024, paper, List.of(LABOUR), List.of(BARN)))
          .expectException(refusal(RegionRefusal.PLAN_DOCUMENT_REQUIRED))
          .expectNoEvents();
    }
  }

  @Test
  void a_plan_of_the_past_without_a_number_is_recorded_and_flagged() {
    fixture
        .givenNoPriorActivity()
        .when(agree(happened("2024-02-01"), 2024, null, List.of(LABOUR), List.of(BARN)))
        .expectEvents(agreed(null, List.of("PLAN_WITHOUT_DOCUMENT")));
  }

  @Test
  void two_lines_of_one_number_are_refused() {
    fixture
        .givenNoPriorActivity()
        .when(agree(now(), 2024, PAPER, List.of(), List.of(BARN, line(1, "水井", 1L))))
        .expectException(refusal(RegionRefusal.PLAN_LINE_TWICE, "1"))
        .expectNoEvents();
  }

  @Test
  void two_targets_of_one_measure_are_refused() {
    fixture
        .givenNoPriorActivity()
        .when(agree(now(), 2024, PAPER, List.of(LABOUR, LABOUR), List.of()))
        .expectException(refusal(RegionRefusal.PLAN_TARGET_TWICE, "转移就业"))
        .expectNoEvents();
  }

  @Test
  void a_target_without_a_value_is_refused() {
    fixture
        .givenNoPriorActivity()
        .when(agree(now(), 2024, PAPER, List.of(new Target("就业", null, null, null)), List.of()))
        .expectException(refusal(RegionRefusal.PLAN_TARGET_EMPTY, "就业"))
        .expectNoEvents();
  }

  @Test
  void a_negative_amount_is_refused() {
    Line negative =
        new Line(
            1,
            null,
            "棚圈建设",
            List.of(),
            List.of(new Amount(AmountKind.CITY_FISCAL, -1L, Amount.Qualifier.EXACT, null, null)),
            null);
    fixture
        .givenNoPriorActivity()
        .when(agree(now(), 2024, PAPER, List.of(), List.of(negative)))
        .expectException(refusal(KernelRefusal.AMOUNT_NEGATIVE, "-1"))
        .expectNoEvents();
  }

  @Test
  void a_plan_of_more_than_200_lines_is_refused() {
    List<Line> lines = IntStream.rangeClosed(1, 201).mapToObj(n -> line(n, "项目", 1L)).toList();
    fixture
        .givenNoPriorActivity()
        .when(agree(now(), 2024, PAPER, List.of(), lines))
        .expectException(refusal(RegionRefusal.PLAN_TOO_LARGE, "200", "100"))
        .expectNoEvents();
  }

  @Test
  void adjustments_cannot_make_a_plan_longer_than_200_lines() {
    List<Line> lines = IntStream.rangeClosed(2, 201).mapToObj(n -> line(n, "项目", 1L)).toList();
    fixture
        .given(AGREED)
        .when(adjust(now(), PAPER, lines, List.of()))
        .expectException(refusal(RegionRefusal.PLAN_TOO_LARGE, "200", "100"))
        .expectNoEvents();
  }

  @Test
  void a_plan_too_long_for_one_entry_is_refused() {
    List<Line> lines =
        IntStream.rangeClosed(1, 60).mapToObj(n -> line(n, "名".repeat(200), 1L)).toList();
    fixture
        .givenNoPriorActivity()
        .when(agree(now(), 2024, PAPER, List.of(), lines))
        .expectException(anyRefusal(RegionRefusal.PLAN_TOO_LARGE))
        .expectNoEvents();
  }

  @Test
  void an_adjustment_records_only_what_changes() {
    Line well = line(2, "水井", 50_000L);
    fixture
        .given(AGREED)
        .when(
            new AdjustPlan(
                now(),
                ID,
                "资金调减",
                PAPER,
                List.of(LABOUR),
                List.of(),
                List.of(BARN, well),
                List.of(),
                FILED))
        .expectEvents(
            new AnnualPlanAdjusted(
                "资金调减", PAPER, List.of(), List.of(), List.of(well), List.of(), FILED, List.of()));
  }

  @Test
  void an_adjustment_that_changes_nothing_is_refused() {
    fixture
        .given(AGREED)
        .when(adjust(now(), PAPER, List.of(BARN), List.of()))
        .expectException(refusal(RegionRefusal.PLAN_UNCHANGED))
        .expectNoEvents();
  }

  @Test
  void dropping_a_line_or_target_that_is_not_planned_is_refused() {
    fixture
        .given(AGREED)
        .when(adjust(now(), PAPER, List.of(), List.of(7)))
        .expectException(refusal(RegionRefusal.PLAN_LINE_UNKNOWN, "7"))
        .expectNoEvents();
    new AggregateTestFixture<>(AnnualPlan.class)
        .given(AGREED)
        .when(
            new AdjustPlan(
                now(), ID, "调整", PAPER, List.of(), List.of("销售"), List.of(), List.of(), null))
        .expectException(refusal(RegionRefusal.PLAN_TARGET_UNKNOWN, "销售"))
        .expectNoEvents();
  }

  @Test
  void an_adjustment_of_the_past_without_a_number_is_recorded_and_flagged() {
    fixture
        .given(AGREED)
        .when(adjust(happened("2024-03-01"), null, List.of(), List.of(1)))
        .expectEvents(
            new AnnualPlanAdjusted(
                "调整",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(1),
                null,
                List.of("ADJUSTMENT_WITHOUT_DOCUMENT")));
  }

  @Test
  void an_adjustment_now_needs_the_number_of_its_document() {
    fixture
        .given(AGREED)
        .when(adjust(now(), null, List.of(), List.of(1)))
        .expectException(refusal(RegionRefusal.PLAN_DOCUMENT_REQUIRED))
        .expectNoEvents();
  }

  @Test
  void the_partner_takes_part_afterwards_in_the_plan_or_an_adjustment() {
    fixture
        .given(AGREED)
        .when(new RecordPartnerAct(now(), ID, null, FILED))
        .expectEvents(new AnnualPlanPartnerActRecorded(null, FILED));
  }

  @Test
  void the_partner_cannot_take_part_in_an_adjustment_that_never_was() {
    fixture
        .given(AGREED)
        .when(new RecordPartnerAct(now(), ID, 1, FILED))
        .expectException(refusal(RegionRefusal.PLAN_ADJUSTMENT_UNKNOWN, "1", "0"))
        .expectNoEvents();
  }

  @Test
  void a_part_of_the_partner_that_is_none_is_refused() {
    fixture
        .given(AGREED)
        .when(
            new RecordPartnerAct(
                now(), ID, null, new PartnerAct(PartnerPart.NONE, null, null, null, null)))
        .expectException(refusal(RegionRefusal.PARTNER_PART_EMPTY))
        .expectNoEvents();
  }

  @Test
  void an_annulled_plan_takes_no_further_act() {
    fixture
        .given(AGREED)
        .when(new AnnulPlan(now(), ID, "重复"))
        .expectEvents(new AnnualPlanAnnulled("重复"));
    for (AnnualPlanCommand command :
        List.of(
            new AnnulPlan(now(), ID, "重复"),
            adjust(now(), PAPER, List.of(), List.of(1)),
            new RecordPartnerAct(now(), ID, null, FILED))) {
      new AggregateTestFixture<>(AnnualPlan.class)
          .given(AGREED, new AnnualPlanAnnulled("重复"))
          .when(command)
          .expectException(refusal(RegionRefusal.PLAN_ANNULLED))
          .expectNoEvents();
    }
  }

  private static AgreePlan agree(
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

  private static AdjustPlan adjust(
      Act act, @Nullable Source paper, List<Line> lines, List<Integer> dropped) {
    return new AdjustPlan(act, ID, "调整", paper, List.of(), List.of(), lines, dropped, null);
  }

  private static AnnualPlanAgreed agreed(@Nullable Source paper, List<String> irregularities) {
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

  private static Line line(int number, String title, long fen) {
    return new Line(
        number,
        null,
        title,
        List.of(PLAIN_WHITE),
        List.of(Amount.exact(AmountKind.CITY_FISCAL, fen)),
        null);
  }
}
