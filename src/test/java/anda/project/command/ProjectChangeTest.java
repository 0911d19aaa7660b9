package anda.project.command;

import static anda.project.ProjectSamples.*;
import static anda.project.command.StepRule.GENERAL_ORDER;

import anda.imports.ImportedRow;
import anda.kernel.Act;
import anda.project.Decision;
import anda.project.Party;
import anda.project.PlanField;
import anda.project.ProjectEvent.*;
import anda.project.ProjectIrregularity;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.*;
import anda.region.PartnerPart;
import anda.testing.Deciding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;

/** Changes of plan and corrections. */
class ProjectChangeTest {

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
  void before_approval_a_plan_changes_without_consent() {
    when(List.of(proposed()), change(now(), null, GENERAL_ORDER)).expectEvents(changed(null));
  }

  @Test
  void after_approval_the_approving_body_must_consent_in_writing() {
    refused(
        approved(),
        change(now(), null, GENERAL_ORDER),
        ProjectRefusal.PROJECT_WITHOUT_CONSENT_OF_APPROVING_BODY);
    when(approved(), change(on("2019-03-01"), null, GENERAL_ORDER))
        .expectEvents(
            changed(
                null,
                ProjectIrregularity.WITHOUT_CONSENT_OF_APPROVING_BODY,
                ProjectIrregularity.DOCUMENT_MISSING));
    when(approved(), change(now(), decided(), GENERAL_ORDER)).expectEvents(changed(decided()));
    refused(
        approved(),
        change(now(), undocumented(), GENERAL_ORDER),
        ProjectRefusal.PROJECT_DOCUMENT_MISSING);
  }

  @Test
  void the_consent_of_another_body_is_none() {
    Decision other =
        new Decision(
            GENERAL, new Party("突泉县财政局", "unit-2", null), null, List.of(reply("1号")), null);
    refused(
        approved(),
        change(now(), other, GENERAL_ORDER),
        ProjectRefusal.PROJECT_WITHOUT_CONSENT_OF_APPROVING_BODY);
  }

  @Test
  void the_partner_takes_the_same_part_in_a_change_as_in_the_approval() {
    List<StepRule> table =
        List.of(new StepRule(ProjectStage.APPROVED, false, false, PartnerPart.CONSENT));
    refused(
        approved(), change(now(), decided(), table), ProjectRefusal.PROJECT_PARTNER_PART_MISSING);
    Decision consented = decided(PartnerPart.CONSENT);
    when(approved(), change(now(), consented, table)).expectEvents(changed(consented));
  }

  @Test
  void a_project_taken_over_after_approval_changes_with_consent_only() {
    refused(
        List.of(takenOver()),
        change(now(), null, GENERAL_ORDER),
        ProjectRefusal.PROJECT_WITHOUT_CONSENT_OF_APPROVING_BODY);
  }

  @Test
  void a_change_changes_something_and_says_why() {
    refused(
        List.of(proposed()),
        new ChangeScope(PROJECT, now(), TITLE, titled("奶牛托管"), "x", null, GENERAL_ORDER),
        ProjectRefusal.PROJECT_NOTHING_CHANGED);
    refused(
        List.of(proposed()),
        new ChangeScope(PROJECT, now(), TITLE, titled("肉牛"), " ", null, GENERAL_ORDER),
        ProjectRefusal.PROJECT_REASON_REQUIRED);
    refused(
        List.of(proposed()),
        new ChangeScope(PROJECT, now(), TITLE, titled(null), "x", null, GENERAL_ORDER),
        ProjectRefusal.PROJECT_TITLE_REQUIRED);
  }

  @Test
  void a_proposal_cannot_be_changed_into_one_that_could_not_be_made() {
    refused(
        List.of(proposed()),
        correct(List.of(PlanField.SECTOR), ProjectPlan.EMPTY, null, null),
        ProjectRefusal.PROJECT_SECTOR_REQUIRED);
    when(List.of(takenOver()), correct(List.of(PlanField.SECTOR), ProjectPlan.EMPTY, null, null))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_change_records_the_named_fields_only() {
    ProjectPlan everything = cows().with(TITLE, titled("肉牛托管"));
    ChangeScope change =
        new ChangeScope(PROJECT, now(), TITLE, everything, "市场变化", null, GENERAL_ORDER);
    when(List.of(proposed()), change).expectEvents(changed(null));
  }

  @Test
  void a_correction_names_and_takes_the_day_of_what_it_corrects() {
    when(List.of(proposed()), correct(TITLE, titled("肉牛托管"), null, null))
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                new CustomTypeSafeMatcher<EventMessage<?>>("correction of 2019-01-01") {
                  @Override
                  protected boolean matchesSafely(EventMessage<?> event) {
                    return event
                            .getPayload()
                            .equals(
                                new ProjectCorrected(TITLE, titled("肉牛托管"), null, "录入错误", null, OF))
                        && event.getMetaData().containsKey("anda.corrects")
                        && on("2019-01-01").on().equals(event.getMetaData().get("anda.on"));
                  }
                },
                Matchers.andNoMore()));
  }

  @Test
  void a_correction_changes_something_of_this_project() {
    refused(
        List.of(proposed()),
        correct(TITLE, titled("奶牛托管"), null, null),
        ProjectRefusal.PROJECT_NOTHING_CHANGED);
    refused(
        List.of(proposed()),
        new CorrectProject(PROJECT, now(), TITLE, titled("肉牛"), null, "x", "another-event", null),
        ProjectRefusal.PROJECT_EVENT_NOT_OF_PROJECT);
    ImportedRow newer = new ImportedRow("projects", "P001", Map.of("id", "P001", "title", "x"));
    when(List.of(takenOver()), correct(List.of(), ProjectPlan.EMPTY, null, newer))
        .expectEvents(new ProjectCorrected(List.of(), ProjectPlan.EMPTY, null, "录入错误", newer, OF));
    refused(
        List.of(takenOver()),
        correct(List.of(), ProjectPlan.EMPTY, null, ROW),
        ProjectRefusal.PROJECT_NOTHING_CHANGED);
  }

  @Test
  void the_stage_of_a_take_over_can_be_corrected() {
    List<ProjectCommand> corrected = new ArrayList<>(List.of(takenOver()));
    corrected.add(correct(List.of(), ProjectPlan.EMPTY, ProjectStage.PROPOSED, null));
    refused(
        corrected,
        new CompleteImplementation(PROJECT, now(), null, List.of(), GENERAL_ORDER),
        ProjectRefusal.PROJECT_WITHOUT_START);
    refused(
        List.of(proposed()),
        correct(List.of(), ProjectPlan.EMPTY, ProjectStage.APPROVED, null),
        ProjectRefusal.PROJECT_NOT_TAKEN_OVER);
  }
}
