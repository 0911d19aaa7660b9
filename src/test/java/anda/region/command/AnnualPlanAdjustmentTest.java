package anda.region.command;

import static anda.region.command.Given.happened;
import static anda.region.command.Given.now;
import static anda.region.command.Given.refusal;
import static anda.region.command.PlanGiven.AGREED;
import static anda.region.command.PlanGiven.BARN;
import static anda.region.command.PlanGiven.FILED;
import static anda.region.command.PlanGiven.ID;
import static anda.region.command.PlanGiven.LABOUR;
import static anda.region.command.PlanGiven.PAPER;
import static anda.region.command.PlanGiven.adjust;
import static anda.region.command.PlanGiven.line;

import anda.region.AnnualPlanEvent.AnnualPlanAdjusted;
import anda.region.AnnualPlanEvent.AnnualPlanAnnulled;
import anda.region.AnnualPlanEvent.AnnualPlanPartnerActRecorded;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.PartnerAct;
import anda.region.PartnerPart;
import anda.region.RegionRefusal;
import anda.region.command.AnnualPlanCommand.AdjustPlan;
import anda.region.command.AnnualPlanCommand.AnnulPlan;
import anda.region.command.AnnualPlanCommand.RecordPartnerAct;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AnnualPlanAdjustmentTest {

  private final AggregateTestFixture<AnnualPlan> fixture =
      new AggregateTestFixture<>(AnnualPlan.class);

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
                "资金调减",
                PAPER,
                List.of(),
                List.of(),
                List.of(well),
                List.of(),
                FILED,
                List.of(),
                AGREED.pairings()));
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
                List.of("ADJUSTMENT_WITHOUT_DOCUMENT"),
                AGREED.pairings()));
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
        .expectEvents(new AnnualPlanPartnerActRecorded(null, FILED, AGREED.pairings()));
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
        .expectEvents(new AnnualPlanAnnulled("重复", AGREED.pairings()));
    for (AnnualPlanCommand command :
        List.of(
            new AnnulPlan(now(), ID, "重复"),
            adjust(now(), PAPER, List.of(), List.of(1)),
            new RecordPartnerAct(now(), ID, null, FILED))) {
      new AggregateTestFixture<>(AnnualPlan.class)
          .given(AGREED, new AnnualPlanAnnulled("重复", AGREED.pairings()))
          .when(command)
          .expectException(refusal(RegionRefusal.PLAN_ANNULLED))
          .expectNoEvents();
    }
  }
}
