package anda.project.query;

import static anda.project.ProjectSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.view.Contribution;
import anda.imports.ImportedRow;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.DomainEvent;
import anda.project.PlanField;
import anda.project.ProjectEvent;
import anda.project.ProjectEvent.*;
import anda.project.ProjectIrregularity;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.RecordedLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events in, cards and contribution rows out. */
class ProjectFoldTest {

  private static final List<String> OF = List.of(PAIRING);
  private static final List<ProjectIrregularity> REGULAR = List.of();
  private static final ProjectView VIEW = new ProjectView();

  private final RecordedLog log = new RecordedLog();

  private ProjectCard card() {
    return log.cards(VIEW).get(PROJECT);
  }

  private void proposed() {
    log.and(PROJECT, new ProjectProposed(cows(), List.of(), OF, REGULAR), "2019-01-01");
  }

  private void takenOver(ProjectStage stage) {
    log.and(PROJECT, new ProjectTakenOver(cows(), stage, null, null, OF), "2018-01-01");
  }

  @Test
  void a_project_is_what_was_proposed_and_stands_where_its_steps_led() {
    proposed();
    log.and(PROJECT, new ProjectReviewed(decided(), OF, REGULAR), "2019-01-02");
    assertThat(card().plan()).isEqualTo(cows());
    assertThat(card().stage()).isEqualTo(ProjectStage.REVIEWED);
    assertThat(card().steps())
        .extracting(ProjectCard.Step::stage)
        .containsExactly(ProjectStage.PROPOSED, ProjectStage.REVIEWED);
    assertThat(VIEW.index(card()))
        .containsEntry("stage", "REVIEWED")
        .containsEntry("area", List.of("150000000000", "152200000000", "152224000000"))
        .containsEntry("months", 36)
        .containsEntry("end", "2020-12-31");
  }

  @Test
  void approved_money_takes_the_place_of_planned_money_until_its_record_is_annulled() {
    proposed();
    List<Amount> approved = List.of(Amount.exact(AmountKind.CITY_FISCAL, 500L));
    log.and(PROJECT, new ProjectApproved(decided(), approved, OF, REGULAR), "2019-02-01");
    assertThat(card().plan().amounts()).isEqualTo(approved);
    assertThat(card().firstAmounts()).isEqualTo(cows().amounts());
    assertThat(card().money()).isEqualTo(ProjectCard.MoneyBasis.APPROVED);
    log.correcting(1, new StepRecordAnnulled(ProjectStage.APPROVED, null, "录错项目", OF));
    assertThat(card().plan().amounts()).isEqualTo(cows().amounts());
    assertThat(card().money()).isEqualTo(ProjectCard.MoneyBasis.PLANNED);
  }

  @Test
  void a_step_recorded_late_does_not_move_the_project_back() {
    takenOver(ProjectStage.COMPLETED);
    log.and(PROJECT, new ProjectApproved(decided(), List.of(), OF, REGULAR), "2018-03-01");
    assertThat(card().stage()).isEqualTo(ProjectStage.COMPLETED);
    assertThat(card().steps())
        .extracting(ProjectCard.Step::stage)
        .containsExactly(ProjectStage.APPROVED);
  }

  @Test
  void a_return_is_shown_until_the_next_step() {
    proposed();
    log.and(PROJECT, new ProjectReviewed(decided(), OF, REGULAR), "2019-01-02");
    log.and(
        PROJECT,
        new ProjectReturned(
            ProjectStage.REVIEWED, ProjectStage.PROPOSED, "材料不全", List.of(), OF, REGULAR),
        "2019-01-03");
    assertThat(card().stage()).isEqualTo(ProjectStage.PROPOSED);
    assertThat(card().returned().reason()).isEqualTo("材料不全");
    log.and(PROJECT, new ProjectReviewed(decided(), OF, REGULAR), "2019-01-04");
    assertThat(card().returned()).isNull();
    assertThat(card().stage()).isEqualTo(ProjectStage.REVIEWED);
  }

  @Test
  void irregular_entries_are_listed_until_they_are_annulled() {
    proposed();
    log.and(
        PROJECT,
        new ProjectApproved(decided(), List.of(), OF, List.of(ProjectIrregularity.WITHOUT_REVIEW)),
        "2019-02-01");
    assertThat(card().irregularities()).containsExactly("WITHOUT_REVIEW");
    assertThat(VIEW.index(card())).containsEntry("irregular", List.of("WITHOUT_REVIEW"));
    log.correcting(1, new StepRecordAnnulled(ProjectStage.APPROVED, null, "文号有误", OF));
    assertThat(card().irregularities()).isEmpty();
    assertThat(card().stage()).isEqualTo(ProjectStage.PROPOSED);
  }

  @Test
  void a_milestone_reached_by_mistake_is_due_again() {
    takenOver(ProjectStage.IN_IMPLEMENTATION);
    log.and(
        PROJECT, new MilestoneReached("cows", null, null, List.of(), OF, REGULAR), "2018-05-01");
    assertThat(card().reached()).hasSize(1);
    log.correcting(1, new StepRecordAnnulled(ProjectStage.IN_IMPLEMENTATION, "cows", "数错了", OF));
    assertThat(card().reached()).isEmpty();
    assertThat(card().stage()).isEqualTo(ProjectStage.IN_IMPLEMENTATION);
  }

  @Test
  void a_change_and_a_correction_touch_their_fields_only() {
    proposed();
    List<PlanField> title = List.of(PlanField.TITLE);
    log.and(
        PROJECT,
        new ProjectScopeChanged(title, titled("肉牛"), "市场变化", null, OF, REGULAR),
        "2019-02-01");
    assertThat(card().plan()).isEqualTo(cows().with(title, titled("肉牛")));
    ImportedRow row = new ImportedRow("projects", "P001", Map.of("id", "P001"));
    log.correcting(
        0,
        new ProjectCorrected(List.of(PlanField.SECTOR), ProjectPlan.EMPTY, null, "录入错误", row, OF));
    assertThat(card().plan().sector()).isNull();
    assertThat(card().plan().title()).isEqualTo("肉牛");
    assertThat(card().imported()).isEqualTo(row);
  }

  @Test
  void the_end_and_what_is_handed_over_are_kept() {
    takenOver(ProjectStage.ACCEPTED);
    var village =
        new anda.project.HandOver(
            anda.project.AssetClass.OPERATING,
            new anda.project.Party("68个村", null, null),
            List.of(),
            null);
    log.and(PROJECT, new ProjectHandedOver(List.of(village), List.of(), OF, REGULAR), "2019-01-01");
    assertThat(card().handOvers()).containsExactly(village);
    log.and(
        PROJECT,
        new ProjectEnded(ProjectStage.HANDED_OVER, "清理", List.of(), OF, REGULAR),
        "2019-02-01");
    assertThat(card().stage()).isEqualTo(ProjectStage.ENDED);
    assertThat(card().ended()).isEqualTo("清理");
  }

  @Test
  void as_it_happened_a_step_before_the_take_over_stands_alone() {
    takenOver(ProjectStage.COMPLETED);
    log.and(PROJECT, new ProjectApproved(decided(), List.of(), OF, REGULAR), "2017-03-01");
    ProjectCard happened = log.asHappened(VIEW, PROJECT);
    assertThat(happened.stage()).isEqualTo(ProjectStage.COMPLETED);
    assertThat(happened.plan()).isEqualTo(cows());
    assertThat(happened.steps()).hasSize(1);
  }

  @Test
  void the_fold_never_throws_in_any_order() {
    List<ProjectEvent> all =
        List.of(
            new ProjectProposed(cows(), List.of(), OF, REGULAR),
            new ProjectTakenOver(cows(), ProjectStage.UNKNOWN, null, null, OF),
            new ProjectReviewed(decided(), OF, REGULAR),
            new ProjectAppraised(decided(), OF, REGULAR),
            new ProjectAdmittedToLibrary(decided(), OF, REGULAR),
            new ProjectApproved(decided(), cows().amounts(), OF, REGULAR),
            new ProjectReturned(
                ProjectStage.APPROVED, ProjectStage.PROPOSED, "x", List.of(), OF, REGULAR),
            new ImplementationStarted(cows().milestones(), List.of(), OF, REGULAR),
            new MilestoneReached("cows", null, null, List.of(), OF, REGULAR),
            new ImplementationCompleted(null, List.of(), OF, REGULAR),
            new ProjectAccepted(decided(), List.of(), null, OF, REGULAR),
            new ProjectHandedOver(List.of(), List.of(), OF, REGULAR),
            new ProjectEnded(ProjectStage.ACCEPTED, "x", List.of(), OF, REGULAR),
            new ProjectScopeChanged(List.of(PlanField.TITLE), titled("y"), "x", null, OF, REGULAR),
            new ProjectCorrected(
                List.of(PlanField.AMOUNTS), ProjectPlan.EMPTY, ProjectStage.ENDED, "x", null, OF),
            new StepRecordAnnulled(ProjectStage.PROPOSED, null, "x", OF),
            new ProjectAnnulled("x", null, OF));
    assertThat(Stream.of(ProjectEvent.class.getPermittedSubclasses()).toList()).hasSameSizeAs(all);
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<DomainEvent> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, random);
      RecordedLog any = new RecordedLog();
      shuffled.forEach(event -> any.and(PROJECT, event, null));
      ProjectCard card = any.cards(VIEW).get(PROJECT);
      assertThat(card.stage()).isEqualTo(ProjectStage.ANNULLED);
      assertThat(VIEW.index(card)).containsKey("stage");
      assertThat(total(any)).isEmpty();
    }
  }

  @Test
  void totals_count_a_project_once_where_it_stands_and_its_money_by_kind() {
    proposed();
    log.and(
        PROJECT,
        new ProjectApproved(
            decided(),
            List.of(
                Amount.exact(AmountKind.CITY_FISCAL, 300L),
                Amount.exact(AmountKind.CITY_FISCAL, 50L),
                Amount.exact(AmountKind.OWN, 7L)),
            OF,
            REGULAR),
        "2019-02-01");
    Map<String, Long> total = total(log);
    assertThat(total)
        .containsEntry("projects null APPROVED", 1L)
        .containsEntry("fen CITY_FISCAL APPROVED", 350L)
        .containsEntry("fen OWN APPROVED", 7L)
        .containsEntry("households null APPROVED", 550L)
        .hasSize(4);
    log.and(PROJECT, new ProjectAnnulled("误录", null, OF), "2019-03-01");
    assertThat(total(log)).isEmpty();
  }

  /** Sums of all rows by measure, kind and stage; those that are back at zero left out. */
  private static Map<String, Long> total(RecordedLog log) {
    Map<String, Long> sums = new TreeMap<>();
    for (Contribution row : log.contributions(VIEW)) {
      String slot =
          row.measure() + " " + row.dimensions().get("kind") + " " + row.dimensions().get("stage");
      sums.merge(slot, row.amount(), Long::sum);
    }
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }
}
