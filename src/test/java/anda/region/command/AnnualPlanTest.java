package anda.region.command;

import static anda.region.command.Given.anyRefusal;
import static anda.region.command.Given.happened;
import static anda.region.command.Given.now;
import static anda.region.command.Given.refusal;
import static anda.region.command.PlanGiven.AGREED;
import static anda.region.command.PlanGiven.BARN;
import static anda.region.command.PlanGiven.ID;
import static anda.region.command.PlanGiven.LABOUR;
import static anda.region.command.PlanGiven.PAPER;
import static anda.region.command.PlanGiven.agree;
import static anda.region.command.PlanGiven.agreed;
import static anda.region.command.PlanGiven.line;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.KernelRefusal;
import anda.kernel.Source;
import anda.region.AnnualPlanEvent.Line;
import anda.region.AnnualPlanEvent.Target;
import anda.region.RegionRefusal;
import anda.region.command.AnnualPlanCommand.AgreePlan;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnualPlanTest {

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
  void a_plan_too_long_for_one_entry_is_refused() {
    List<Line> lines =
        IntStream.rangeClosed(1, 60).mapToObj(n -> line(n, "名".repeat(200), 1L)).toList();
    fixture
        .givenNoPriorActivity()
        .when(agree(now(), 2024, PAPER, List.of(), lines))
        .expectException(anyRefusal(RegionRefusal.PLAN_TOO_LARGE))
        .expectNoEvents();
  }
}
