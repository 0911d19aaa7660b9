package anda.project.command;

import static anda.project.ProjectIrregularity.AFTER_LATER_STEP;
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
import anda.project.Decision;
import anda.project.ProjectEvent.*;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.*;
import anda.region.PartnerPart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Order of steps, days, persons, documents and the partner's part, one rule at a time. */
class PairingProjectTest extends ProjectMoves {

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
}
