package anda.project.command;

import static anda.project.ProjectSamples.*;
import static anda.project.command.StepRule.GENERAL_ORDER;

import anda.imports.ImportedRow;
import anda.kernel.Act;
import anda.project.Decision;
import anda.project.PlanField;
import anda.project.ProjectEvent.*;
import anda.project.ProjectIrregularity;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.*;
import anda.testing.Deciding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Records made by mistake. */
class ProjectAnnulmentTest {

  private static final List<String> OF = List.of(PAIRING);
  private static final List<PlanField> TITLE = List.of(PlanField.TITLE);
  private static final ImportedRow ROW = new ImportedRow("projects", "P001", Map.of("id", "P001"));

  private static ProposeProject proposed() {
    return new ProposeProject(PROJECT, on("2019-01-01"), cows(), List.of(), GENERAL_ORDER);
  }

  private static TakeOverProject takenOver() {
    return new TakeOverProject(
        PROJECT, on("2019-03-01"), cows(), ProjectStage.IN_IMPLEMENTATION, null, ROW);
  }

  private static List<ProjectCommand> approved() {
    return List.of(
        proposed(),
        new ApproveProject(PROJECT, on("2019-02-01"), decided(), List.of(), GENERAL_ORDER));
  }

  private static ChangeScope change(Act act, Decision consent, List<StepRule> table) {
    return new ChangeScope(PROJECT, act, TITLE, titled("肉牛托管"), "市场变化", consent, table);
  }

  private static ProjectScopeChanged changed(Decision consent, ProjectIrregularity... broken) {
    return new ProjectScopeChanged(TITLE, titled("肉牛托管"), "市场变化", consent, OF, List.of(broken));
  }

  private static CorrectProject correct(
      List<PlanField> fields, ProjectPlan plan, ProjectStage stage, ImportedRow row) {
    return new CorrectProject(PROJECT, now(), fields, plan, stage, "录入错误", null, row);
  }

  private static ResultValidator<PairingProject> when(List<ProjectCommand> before, Object command) {
    return Deciding.fixture(PairingProject.class).givenCommands(List.copyOf(before)).when(command);
  }

  private static void refused(List<ProjectCommand> before, Object command, ProjectRefusal reason) {
    Deciding.refused(when(before, command), reason);
  }

  @Test
  void the_record_of_a_step_is_annulled_and_made_again() {
    AnnulStepRecord annul =
        new AnnulStepRecord(PROJECT, now(), ProjectStage.APPROVED, null, "文号有误");
    when(approved(), annul)
        .expectEvents(new StepRecordAnnulled(ProjectStage.APPROVED, null, "文号有误", OF));
    List<ProjectCommand> annulled = new ArrayList<>(approved());
    annulled.add(annul);
    refused(
        annulled,
        new StartImplementation(PROJECT, now(), List.of(), List.of(), GENERAL_ORDER),
        ProjectRefusal.PROJECT_WITHOUT_APPROVAL);
    when(annulled, new ApproveProject(PROJECT, on("2019-02-02"), decided(), List.of(), List.of()))
        .expectSuccessfulHandlerExecution();
    refused(annulled, annul, ProjectRefusal.PROJECT_STEP_NOT_RECORDED);
    refused(
        approved(),
        new AnnulStepRecord(PROJECT, now(), ProjectStage.PROPOSED, null, "x"),
        ProjectRefusal.PROJECT_STEP_NOT_RECORDED);
  }

  @Test
  void the_reaching_of_a_milestone_is_annulled_and_made_again() {
    ReachMilestone reach =
        new ReachMilestone(PROJECT, on("2019-04-01"), "cows", null, null, List.of());
    AnnulStepRecord annul =
        new AnnulStepRecord(PROJECT, now(), ProjectStage.IN_IMPLEMENTATION, "cows", "数错了");
    when(List.of(takenOver(), reach, annul), reach)
        .expectEvents(new MilestoneReached("cows", null, null, List.of(), OF, List.of()));
    refused(List.of(takenOver()), annul, ProjectRefusal.PROJECT_STEP_NOT_RECORDED);
  }

  @Test
  void nothing_is_done_to_an_annulled_project() {
    AnnulProject annul = new AnnulProject(PROJECT, now(), "重复录入", null);
    when(List.of(proposed()), annul).expectEvents(new ProjectAnnulled("重复录入", null, OF));
    List<ProjectCommand> gone = List.of(proposed(), annul);
    refused(gone, annul, ProjectRefusal.PROJECT_IS_ANNULLED);
    refused(gone, change(now(), null, GENERAL_ORDER), ProjectRefusal.PROJECT_IS_ANNULLED);
    refused(
        gone,
        new ReviewProject(PROJECT, on("2019-02-01"), decided(), GENERAL_ORDER),
        ProjectRefusal.PROJECT_IS_ANNULLED);
  }
}
