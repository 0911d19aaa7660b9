package anda.project.command;

import static anda.project.ProjectIrregularity.AFTER_LATER_STEP;
import static anda.project.ProjectIrregularity.AFTER_THE_END;
import static anda.project.ProjectIrregularity.WITHOUT_START;
import static anda.project.ProjectSamples.*;
import static anda.project.command.StepRule.GENERAL_ORDER;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.project.ProjectEvent.*;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.*;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves the straight way: returns, milestones, ends, take-overs, hand-overs. */
class ProjectWayTest extends ProjectMoves {

  @Test
  void a_returned_project_takes_the_later_steps_again() {
    when(way(3), sendBack(ProjectStage.PROPOSED, now()))
        .expectEvents(
            new ProjectReturned(
                ProjectStage.APPRAISED, ProjectStage.PROPOSED, "材料不全", List.of(), OF, REGULAR));
    List<ProjectCommand> returned = new ArrayList<>(way(3));
    returned.add(sendBack(ProjectStage.PROPOSED, on("2019-01-10")));
    refused(returned, appraise(now()), ProjectRefusal.PROJECT_WITHOUT_REVIEW);
    when(returned, review(now())).expectEvents(new ProjectReviewed(decided(), OF, REGULAR));
  }

  @Test
  void a_return_told_late_leaves_the_steps_taken_after_it() {
    List<ProjectCommand> told = new ArrayList<>(way(3));
    told.add(sendBack(ProjectStage.PROPOSED, on("2018-12-30")));
    when(told, admit(now())).expectEvents(new ProjectAdmittedToLibrary(decided(), OF, REGULAR));
  }

  @Test
  void a_return_goes_back_and_never_on() {
    refused(way(2), sendBack(ProjectStage.REVIEWED, now()), ProjectRefusal.PROJECT_RETURN_NOT_BACK);
    refused(way(2), sendBack(ProjectStage.APPROVED, now()), ProjectRefusal.PROJECT_RETURN_NOT_BACK);
    refused(way(2), sendBack(ProjectStage.ENDED, now()), ProjectRefusal.PROJECT_RETURN_NOT_BACK);
    when(way(1), sendBack(ProjectStage.PROPOSED, now()))
        .expectEvents(
            new ProjectReturned(
                ProjectStage.PROPOSED, ProjectStage.PROPOSED, "材料不全", List.of(), OF, REGULAR));
  }

  @Test
  void a_milestone_is_reached_once_while_the_project_is_carried_out() {
    when(way(6), reach("cows", now()))
        .expectEvents(new MilestoneReached("cows", null, null, List.of(), OF, REGULAR));
    refused(way(6), reach("sheep", now()), ProjectRefusal.PROJECT_MILESTONE_UNKNOWN);
    List<ProjectCommand> reached = new ArrayList<>(way(6));
    reached.add(reach("cows", on("2019-02-02")));
    refused(reached, reach("cows", now()), ProjectRefusal.PROJECT_MILESTONE_ALREADY_REACHED);
    irregular(
        way(5),
        reach("cows", now()),
        reach("cows", on("2019-02-02")),
        new MilestoneReached("cows", null, null, List.of(), OF, List.of(WITHOUT_START)),
        "WITHOUT_START");
    irregular(
        way(7),
        reach("cows", now()),
        reach("cows", on("2019-03-02")),
        new MilestoneReached("cows", null, null, List.of(), OF, List.of(AFTER_THE_END)),
        "AFTER_THE_END");
  }

  @Test
  void the_start_may_bring_other_milestones_than_the_plan() {
    List<ProjectCommand> started = new ArrayList<>(way(5));
    started.add(
        new StartImplementation(
            PROJECT, on("2019-02-01"), List.of(milestone("sheep")), List.of(), GENERAL_ORDER));
    when(started, reach("sheep", now()))
        .expectEvents(new MilestoneReached("sheep", null, null, List.of(), OF, REGULAR));
    refused(started, reach("cows", now()), ProjectRefusal.PROJECT_MILESTONE_UNKNOWN);
  }

  @Test
  void nothing_is_done_now_to_a_project_that_has_ended() {
    List<ProjectCommand> ended = new ArrayList<>(way(2));
    ended.add(end(on("2019-03-01")));
    when(way(2), end(now()))
        .expectEvents(new ProjectEnded(ProjectStage.REVIEWED, "企业破产", List.of(), OF, REGULAR));
    refused(ended, end(now()), ProjectRefusal.PROJECT_ALREADY_ENDED);
    irregular(
        ended,
        appraise(now()),
        appraise(on("2019-04-01")),
        new ProjectAppraised(decided(), OF, List.of(AFTER_THE_END)),
        "AFTER_THE_END");
    when(ended, appraise(on("2019-02-01")))
        .expectEvents(new ProjectAppraised(decided(), OF, REGULAR));
    irregular(
        way(9),
        end(now()),
        end(on("2019-05-09")),
        new ProjectEnded(
            ProjectStage.HANDED_OVER, "企业破产", List.of(), OF, List.of(AFTER_LATER_STEP)),
        "AFTER_LATER_STEP");
  }

  @Test
  void a_take_over_invents_no_steps_and_asks_for_none_of_the_past() {
    when(List.of(), takeOver(ProjectStage.IN_IMPLEMENTATION))
        .expectEvents(new ProjectTakenOver(cows(), ProjectStage.IN_IMPLEMENTATION, null, null, OF));
    List<ProjectCommand> taken = List.of(takeOver(ProjectStage.IN_IMPLEMENTATION));
    when(taken, complete(now()))
        .expectEvents(new ImplementationCompleted(null, List.of(), OF, REGULAR));
    when(taken, approve(on("2018-01-05")))
        .expectEvents(new ProjectApproved(decided(), List.of(), OF, REGULAR));
    refused(taken, approve(now()), ProjectRefusal.PROJECT_AFTER_LATER_STEP);
    refused(taken, accept(now()), ProjectRefusal.PROJECT_WITHOUT_COMPLETION);
    when(List.of(takeOver(ProjectStage.UNKNOWN)), accept(now()))
        .expectEvents(new ProjectAccepted(decided(), List.of(), null, OF, REGULAR));
  }

  @Test
  void a_take_over_rests_on_a_source_and_a_possible_stage() {
    refused(
        List.of(),
        new TakeOverProject(PROJECT, now(), cows(), ProjectStage.APPROVED, null, null),
        ProjectRefusal.PROJECT_TAKE_OVER_NEEDS_SOURCE);
    refused(List.of(), takeOver(ProjectStage.ANNULLED), ProjectRefusal.PROJECT_STAGE_NOT_POSSIBLE);
  }

  @Test
  void approved_money_is_recorded_by_kind() {
    List<Amount> approved = List.of(Amount.exact(AmountKind.CITY_FISCAL, 100L));
    when(way(4), new ApproveProject(PROJECT, now(), decided(), approved, GENERAL_ORDER))
        .expectEvents(new ProjectApproved(decided(), approved, OF, REGULAR));
  }

  @Test
  void a_hand_over_names_a_receiver() {
    refused(
        way(8),
        new HandOverProject(PROJECT, now(), List.of(), List.of(), GENERAL_ORDER),
        ProjectRefusal.PROJECT_HAND_OVER_EMPTY);
  }
}
