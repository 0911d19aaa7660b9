package anda.project.command;

import static anda.project.ProjectIrregularity.AFTER_LATER_STEP;
import static anda.project.ProjectIrregularity.AFTER_THE_END;
import static anda.project.ProjectIrregularity.BEFORE_EARLIER_STEP;
import static anda.project.ProjectIrregularity.DOCUMENT_MISSING;
import static anda.project.ProjectIrregularity.PARTNER_PART_MISSING;
import static anda.project.ProjectIrregularity.SAME_PREPARER_AND_CHECKER;
import static anda.project.ProjectIrregularity.STEP_NOT_IN_TABLE;
import static anda.project.ProjectIrregularity.TWO_PERSONS_REQUIRED;
import static anda.project.ProjectIrregularity.WITHOUT_ACCEPTANCE;
import static anda.project.ProjectIrregularity.WITHOUT_ADMISSION;
import static anda.project.ProjectIrregularity.WITHOUT_APPRAISAL;
import static anda.project.ProjectIrregularity.WITHOUT_APPROVAL;
import static anda.project.ProjectIrregularity.WITHOUT_COMPLETION;
import static anda.project.ProjectIrregularity.WITHOUT_REVIEW;
import static anda.project.ProjectIrregularity.WITHOUT_START;
import static anda.project.ProjectSamples.*;
import static anda.project.command.StepRule.GENERAL_ORDER;

import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.project.AssetClass;
import anda.project.Decision;
import anda.project.HandOver;
import anda.project.Party;
import anda.project.ProjectEvent.*;
import anda.project.ProjectIrregularity;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.*;
import anda.region.PartnerPart;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Order of steps, days, persons, documents and the partner's part, one rule at a time. */
class PairingProjectTest {

  private static final List<String> OF = List.of(PAIRING);
  private static final List<ProjectIrregularity> REGULAR = List.of();

  private AggregateTestFixture<PairingProject> fixture;

  @BeforeEach
  void prepare() {
    fixture = Deciding.fixture(PairingProject.class);
  }

  private static ProposeProject propose(Act act) {
    return new ProposeProject(PROJECT, act, cows(), List.of(), GENERAL_ORDER);
  }

  private static ReviewProject review(Act act) {
    return new ReviewProject(PROJECT, act, decided(), GENERAL_ORDER);
  }

  private static AppraiseProject appraise(Act act) {
    return new AppraiseProject(PROJECT, act, decided(), GENERAL_ORDER);
  }

  private static AdmitProject admit(Act act) {
    return new AdmitProject(PROJECT, act, decided(), GENERAL_ORDER);
  }

  private static ApproveProject approve(Act act) {
    return new ApproveProject(PROJECT, act, decided(), List.of(), GENERAL_ORDER);
  }

  private static StartImplementation start(Act act) {
    return new StartImplementation(PROJECT, act, List.of(), List.of(), GENERAL_ORDER);
  }

  private static CompleteImplementation complete(Act act) {
    return new CompleteImplementation(PROJECT, act, null, List.of(), GENERAL_ORDER);
  }

  private static AcceptProject accept(Act act) {
    return new AcceptProject(PROJECT, act, decided(), List.of(), null, GENERAL_ORDER);
  }

  private static HandOverProject handOver(Act act) {
    return new HandOverProject(PROJECT, act, List.of(toVillage()), List.of(), GENERAL_ORDER);
  }

  private static HandOver toVillage() {
    return new HandOver(AssetClass.OPERATING, new Party("68个村", null, null), List.of(), null);
  }

  private static ReachMilestone reach(String key, Act act) {
    return new ReachMilestone(PROJECT, act, key, null, null, List.of());
  }

  private static EndProject end(Act act) {
    return new EndProject(PROJECT, act, "企业破产", List.of());
  }

  private static ReturnProject sendBack(ProjectStage to, Act act) {
    return new ReturnProject(PROJECT, act, to, "材料不全", List.of());
  }

  private static TakeOverProject takeOver(ProjectStage stage) {
    return new TakeOverProject(PROJECT, on("2019-03-01"), cows(), stage, null, null);
  }

  /** The first steps of the regular way. */
  private static List<ProjectCommand> way(int steps) {
    List<ProjectCommand> way = new ArrayList<>();
    way.add(propose(on("2019-01-01")));
    way.add(review(on("2019-01-02")));
    way.add(appraise(on("2019-01-03")));
    way.add(admit(on("2019-01-04")));
    way.add(approve(on("2019-01-05")));
    way.add(start(on("2019-02-01")));
    way.add(complete(on("2019-03-01")));
    way.add(accept(on("2019-04-01")));
    way.add(handOver(on("2019-05-01")));
    return way.subList(0, steps);
  }

  private void refused(List<ProjectCommand> before, Object command, ProjectRefusal reason) {
    prepare();
    Deciding.refused(when(before, command), reason);
  }

  private ResultValidator<PairingProject> when(List<ProjectCommand> before, Object command) {
    prepare();
    return before.isEmpty()
        ? fixture.givenNoPriorActivity().when(command)
        : fixture.givenCommands(List.copyOf(before)).when(command);
  }

  /** Refused when done now; named when it had already happened. */
  private void irregular(
      List<ProjectCommand> before, Object now, Object happened, Object recorded, String code) {
    refused(before, now, ProjectRefusal.valueOf("PROJECT_" + code));
    when(before, happened).expectEvents(recorded);
  }

  @Test
  void the_regular_way_leads_from_proposal_to_hand_over() {
    when(List.of(), propose(now()))
        .expectEvents(new ProjectProposed(cows(), List.of(), OF, REGULAR));
    when(way(1), review(now())).expectEvents(new ProjectReviewed(decided(), OF, REGULAR));
    when(way(2), appraise(now())).expectEvents(new ProjectAppraised(decided(), OF, REGULAR));
    when(way(3), admit(now())).expectEvents(new ProjectAdmittedToLibrary(decided(), OF, REGULAR));
    when(way(4), approve(now()))
        .expectEvents(new ProjectApproved(decided(), List.of(), OF, REGULAR));
    when(way(5), start(now()))
        .expectEvents(new ImplementationStarted(List.of(), List.of(), OF, REGULAR));
    when(way(6), complete(now()))
        .expectEvents(new ImplementationCompleted(null, List.of(), OF, REGULAR));
    when(way(7), accept(now()))
        .expectEvents(new ProjectAccepted(decided(), List.of(), null, OF, REGULAR));
    when(way(8), handOver(now()))
        .expectEvents(new ProjectHandedOver(List.of(toVillage()), List.of(), OF, REGULAR));
  }

  @Test
  void a_step_without_the_steps_before_it_is_refused_now_and_named_when_it_happened() {
    irregular(
        way(1),
        appraise(now()),
        appraise(on("2019-01-09")),
        new ProjectAppraised(decided(), OF, List.of(WITHOUT_REVIEW)),
        "WITHOUT_REVIEW");
    irregular(
        way(2),
        admit(now()),
        admit(on("2019-01-09")),
        new ProjectAdmittedToLibrary(decided(), OF, List.of(WITHOUT_APPRAISAL)),
        "WITHOUT_APPRAISAL");
    irregular(
        way(3),
        approve(now()),
        approve(on("2019-01-09")),
        new ProjectApproved(decided(), List.of(), OF, List.of(WITHOUT_ADMISSION)),
        "WITHOUT_ADMISSION");
    irregular(
        way(4),
        start(now()),
        start(on("2019-01-09")),
        new ImplementationStarted(List.of(), List.of(), OF, List.of(WITHOUT_APPROVAL)),
        "WITHOUT_APPROVAL");
    irregular(
        way(5),
        complete(now()),
        complete(on("2019-01-09")),
        new ImplementationCompleted(null, List.of(), OF, List.of(WITHOUT_START)),
        "WITHOUT_START");
    irregular(
        way(6),
        accept(now()),
        accept(on("2019-02-09")),
        new ProjectAccepted(decided(), List.of(), null, OF, List.of(WITHOUT_COMPLETION)),
        "WITHOUT_COMPLETION");
    irregular(
        way(7),
        handOver(now()),
        handOver(on("2019-03-09")),
        new ProjectHandedOver(List.of(toVillage()), List.of(), OF, List.of(WITHOUT_ACCEPTANCE)),
        "WITHOUT_ACCEPTANCE");
  }

  @Test
  void every_missing_step_of_the_table_is_named() {
    when(way(1), approve(on("2019-02-01")))
        .expectEvents(
            new ProjectApproved(
                decided(),
                List.of(),
                OF,
                List.of(WITHOUT_REVIEW, WITHOUT_APPRAISAL, WITHOUT_ADMISSION)));
  }

  @Test
  void only_the_steps_of_the_banners_table_are_asked_for() {
    List<StepRule> table =
        List.of(StepRule.plain(ProjectStage.REVIEWED), StepRule.plain(ProjectStage.APPROVED));
    when(way(2), new ApproveProject(PROJECT, now(), decided(), List.of(), table))
        .expectEvents(new ProjectApproved(decided(), List.of(), OF, REGULAR));
    irregular(
        way(2),
        new AppraiseProject(PROJECT, now(), decided(), table),
        new AppraiseProject(PROJECT, on("2019-02-01"), decided(), table),
        new ProjectAppraised(decided(), OF, List.of(STEP_NOT_IN_TABLE)),
        "STEP_NOT_IN_TABLE");
    List<StepRule> withoutApproval = List.of(StepRule.plain(ProjectStage.REVIEWED));
    when(way(2), new StartImplementation(PROJECT, now(), List.of(), List.of(), withoutApproval))
        .expectEvents(new ImplementationStarted(List.of(), List.of(), OF, REGULAR));
  }

  @Test
  void a_step_dated_before_an_earlier_step_is_named() {
    when(way(1), review(on("2018-12-31")))
        .expectEvents(new ProjectReviewed(decided(), OF, List.of(BEFORE_EARLIER_STEP)));
  }

  @Test
  void days_whose_order_is_not_certain_break_no_rule() {
    when(
            way(1),
            review(
                happened(
                    anda.kernel.PartialDate.year(
                        2019, anda.kernel.PartialDate.Basis.DOCUMENT, "2019"))))
        .expectEvents(new ProjectReviewed(decided(), OF, REGULAR));
    when(way(1), review(happened(null))).expectEvents(new ProjectReviewed(decided(), OF, REGULAR));
  }

  @Test
  void a_step_taken_after_a_later_one_is_refused_now_and_named_when_it_happened() {
    List<ProjectCommand> skipped = List.of(propose(on("2019-01-01")), approve(on("2019-02-01")));
    irregular(
        skipped,
        review(now()),
        review(on("2019-03-01")),
        new ProjectReviewed(decided(), OF, List.of(AFTER_LATER_STEP)),
        "AFTER_LATER_STEP");
    when(skipped, review(on("2019-01-15")))
        .expectEvents(new ProjectReviewed(decided(), OF, REGULAR));
  }

  @Test
  void the_same_step_twice_is_refused_always() {
    refused(way(2), review(now()), ProjectRefusal.PROJECT_STEP_ALREADY_TAKEN);
    refused(way(2), review(on("2019-01-02")), ProjectRefusal.PROJECT_STEP_ALREADY_TAKEN);
  }

  @Test
  void a_document_asked_for_by_the_table_must_be_there() {
    List<StepRule> table =
        List.of(new StepRule(ProjectStage.REVIEWED, true, false, PartnerPart.NONE));
    Decision bare = undocumented();
    irregular(
        way(1),
        new ReviewProject(PROJECT, now(), bare, table),
        new ReviewProject(PROJECT, on("2019-01-09"), bare, table),
        new ProjectReviewed(bare, OF, List.of(DOCUMENT_MISSING)),
        "DOCUMENT_MISSING");
    Act onPaper = now().from(reply("突扶发〔2019〕3号"));
    when(way(1), new ReviewProject(PROJECT, onPaper, bare, table))
        .expectEvents(new ProjectReviewed(bare, OF, REGULAR));
  }

  @Test
  void a_step_for_two_persons_needs_two_persons() {
    List<StepRule> table =
        List.of(new StepRule(ProjectStage.REVIEWED, false, true, PartnerPart.NONE));
    irregular(
        way(1),
        new ReviewProject(PROJECT, now(), decided(), table),
        new ReviewProject(PROJECT, on("2019-01-09"), decided(), table),
        new ProjectReviewed(decided(), OF, List.of(TWO_PERSONS_REQUIRED)),
        "TWO_PERSONS_REQUIRED");
    when(way(1), new ReviewProject(PROJECT, now(checkedBy("person-2")), decided(), table))
        .expectEvents(new ProjectReviewed(decided(), OF, REGULAR));
  }

  @Test
  void a_preparer_never_checks_his_own_work() {
    Actor both = checkedBy("person-1");
    refused(
        way(1),
        new ReviewProject(PROJECT, now(both), decided(), GENERAL_ORDER),
        ProjectRefusal.PROJECT_SAME_PREPARER_AND_CHECKER);
    Act earlier = Act.happened(NOW, null, both, anda.kernel.Source.address("example.org"), "cmd");
    when(way(1), new ReviewProject(PROJECT, earlier, decided(), GENERAL_ORDER))
        .expectEvents(new ProjectReviewed(decided(), OF, List.of(SAME_PREPARER_AND_CHECKER)));
  }

  @Test
  void the_partner_must_take_at_least_the_part_the_table_gives_it() {
    List<StepRule> table =
        List.of(new StepRule(ProjectStage.REVIEWED, false, false, PartnerPart.OPINION));
    Decision filed = decided(PartnerPart.FILED);
    irregular(
        way(1),
        new ReviewProject(PROJECT, now(), filed, table),
        new ReviewProject(PROJECT, on("2019-01-09"), filed, table),
        new ProjectReviewed(filed, OF, List.of(PARTNER_PART_MISSING)),
        "PARTNER_PART_MISSING");
    Decision consented = decided(PartnerPart.CONSENT);
    when(way(1), new ReviewProject(PROJECT, now(), consented, table))
        .expectEvents(new ProjectReviewed(consented, OF, REGULAR));
  }

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
