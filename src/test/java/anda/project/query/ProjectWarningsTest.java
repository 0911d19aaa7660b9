package anda.project.query;

import static anda.project.ProjectSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.project.Milestone;
import anda.project.MilestoneKind;
import anda.project.PlanField;
import anda.project.ProjectEvent.MilestoneReached;
import anda.project.ProjectEvent.ProjectTakenOver;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.RecordedLog;
import anda.project.query.ProjectWarning.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Warnings follow from the card, a day and the lines; nothing of them is stored. */
class ProjectWarningsTest {

  private static final ProjectView VIEW = new ProjectView();
  private static final WarningThresholds LINE =
      new Thresholds(new ClassPathResource("project/warning-thresholds.json"))
          .on(LocalDate.of(2019, 1, 1));

  private static ProjectCard card(ProjectPlan plan, ProjectStage stage) {
    return new RecordedLog()
        .and(PROJECT, new ProjectTakenOver(plan, stage, null, null, List.of()), "2018-01-01")
        .cards(VIEW)
        .get(PROJECT);
  }

  private static List<Code> codes(ProjectCard card, String asOf) {
    return ProjectWarnings.of(card, LocalDate.parse(asOf), LINE).stream()
        .map(ProjectWarning::code)
        .toList();
  }

  private static ProjectPlan planned(PartialDate start, PartialDate end, Milestone... points) {
    ProjectPlan dates = titled("x");
    ProjectPlan other =
        new ProjectPlan(
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            List.of(),
            start,
            end,
            List.of(points),
            null,
            null,
            null);
    return cows()
        .with(List.of(PlanField.PLANNED_START, PlanField.PLANNED_END, PlanField.MILESTONES), other)
        .with(List.of(PlanField.TITLE), dates);
  }

  private static PartialDate day(String day) {
    return PartialDate.day(LocalDate.parse(day), PartialDate.Basis.DOCUMENT);
  }

  @Test
  void a_plan_over_more_months_than_the_line_is_a_long_cycle() {
    assertThat(codes(card(cows(), ProjectStage.IN_IMPLEMENTATION), "2019-01-01"))
        .containsExactly(Code.LONG_CYCLE);
    assertThat(codes(card(cows(), ProjectStage.COMPLETED), "2019-01-01")).isEmpty();
  }

  @Test
  void slow_is_past_the_last_planned_day_and_the_days_of_grace() {
    ProjectCard card =
        card(planned(day("2018-01-01"), day("2019-12-31")), ProjectStage.IN_IMPLEMENTATION);
    assertThat(codes(card, "2020-01-30")).isEmpty();
    assertThat(codes(card, "2020-01-31")).containsExactly(Code.SLOW);
    ProjectCard unknown = card(planned(day("2018-01-01"), day("2019-12-31")), ProjectStage.UNKNOWN);
    assertThat(codes(unknown, "2030-01-01")).isEmpty();
  }

  @Test
  void a_milestone_is_overdue_until_it_is_reached() {
    Milestone cows =
        new Milestone("cows", MilestoneKind.ANIMALS_DELIVERED, "到场", day("2018-06-30"), null);
    ProjectPlan plan = planned(day("2018-01-01"), day("2019-12-31"), cows);
    assertThat(codes(card(plan, ProjectStage.IN_IMPLEMENTATION), "2018-08-01"))
        .containsExactly(Code.MILESTONE_OVERDUE);
    ProjectCard reached =
        new RecordedLog()
            .and(
                PROJECT,
                new ProjectTakenOver(plan, ProjectStage.IN_IMPLEMENTATION, null, null, List.of()),
                "2018-01-01")
            .and(
                PROJECT,
                new MilestoneReached("cows", null, null, List.of(), List.of(), List.of()),
                "2018-07-01")
            .cards(VIEW)
            .get(PROJECT);
    assertThat(codes(reached, "2018-08-01")).isEmpty();
  }

  @Test
  void many_places_with_little_money_each_are_scattered() {
    List<PlaceRef> five = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      five.add(
          new PlaceRef(
              PlaceRef.Scheme.CN, "15222410000" + i, "村" + i, PlaceRef.Level.VILLAGE, 2023));
    }
    assertThat(codes(card(spread(five, 24_999_999L), ProjectStage.APPROVED), "2018-01-01"))
        .contains(Code.OVER_SCATTERED);
    assertThat(codes(card(spread(five, 25_000_000L), ProjectStage.APPROVED), "2018-01-01"))
        .doesNotContain(Code.OVER_SCATTERED);
    assertThat(
            codes(
                card(spread(five.subList(0, 4), 24_999_999L), ProjectStage.APPROVED), "2018-01-01"))
        .doesNotContain(Code.OVER_SCATTERED);
  }

  @Test
  void two_kinds_that_are_both_little_in_each_place_are_scattered() {
    List<PlaceRef> eight = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      eight.add(
          new PlaceRef(
              PlaceRef.Scheme.CN, "15222420" + i + "000", "苏木" + i, PlaceRef.Level.TOWNSHIP, 2023));
    }
    ProjectPlan little =
        spread(eight, 1L)
            .withAmounts(
                List.of(
                    Amount.exact(AmountKind.CITY_FISCAL, 8_000_000L),
                    Amount.exact(AmountKind.DISTRICT_FISCAL, 4_000_000L)));
    assertThat(codes(card(little, ProjectStage.APPROVED), "2018-01-01"))
        .contains(Code.OVER_SCATTERED);
    ProjectPlan oneIsMuch =
        little.withAmounts(
            List.of(
                Amount.exact(AmountKind.CITY_FISCAL, 40_000_000L),
                Amount.exact(AmountKind.DISTRICT_FISCAL, 4_000_000L)));
    assertThat(codes(card(oneIsMuch, ProjectStage.APPROVED), "2018-01-01"))
        .doesNotContain(Code.OVER_SCATTERED);
  }

  private static ProjectPlan spread(List<PlaceRef> places, long fen) {
    return cows()
        .with(
            List.of(PlanField.PLACES, PlanField.AMOUNTS),
            new ProjectPlan(
                null,
                null,
                null,
                null,
                null,
                null,
                places,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(Amount.exact(AmountKind.CITY_FISCAL, fen)),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null));
  }

  @Test
  void money_of_several_kinds_is_never_added_to_find_the_money_per_place() {
    ProjectPlan two =
        cows()
            .withAmounts(
                List.of(
                    Amount.exact(AmountKind.CITY_FISCAL, 3L), Amount.exact(AmountKind.OWN, 2L)));
    assertThat(ProjectWarnings.fenPerPlace(two)).isEqualTo(3L);
    assertThat(
            ProjectWarnings.fenPerPlace(
                cows().withAmounts(List.of(Amount.exact(AmountKind.SALES, 1L)))))
        .isNull();
  }

  @Test
  void a_quick_project_with_a_benefit_is_worth_concentrating_on() {
    ProjectPlan quick = planned(day("2019-01-01"), day("2019-12-31"));
    assertThat(codes(card(quick, ProjectStage.APPROVED), "2019-06-01"))
        .containsExactly(Code.QUICK_RETURN);
    ProjectPlan unlinked = quick.with(List.of(PlanField.BENEFIT), ProjectPlan.EMPTY);
    assertThat(codes(card(unlinked, ProjectStage.APPROVED), "2019-06-01")).isEmpty();
  }

  @Test
  void every_warning_names_the_lines_it_was_measured_by() {
    ProjectWarning warning =
        ProjectWarnings.of(
                card(cows(), ProjectStage.IN_IMPLEMENTATION), LocalDate.of(2019, 1, 1), LINE)
            .get(0);
    assertThat(warning.thresholds()).isEqualTo("default-1");
    assertThat(warning.source()).startsWith("[U]");
    assertThat(warning.facts()).containsEntry("months", "36");
  }
}
