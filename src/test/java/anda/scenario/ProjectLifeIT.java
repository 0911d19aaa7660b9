package anda.scenario;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One project's life, from the pairing to the hand-over, over HTTP only: the story of the manual.
 *
 * <p>It is told of 2024, as offices enter what they did on paper; where something is tried too
 * early it is tried as an act of today, and refused. The same calls stand in {@code
 * docs/guide/…/project-life.md}; after a change refresh them with {@code -Danda.write
 * -Dit.test=ProjectLifeIT}.
 */
class ProjectLifeIT {

  @TempDir Path folder;

  @Test
  void a_project_lives_from_the_pairing_to_the_hand_over_and_the_guide_tells_it() throws Exception {
    try (RunningAnda anda = RunningAnda.empty(folder)) {
      Story story = new Story(anda);
      begins(new LifeBegins(story));
      reports(new LifeReports(story));
      ends(new LifeEnds(story));
      isSeen(new LifeSeen(story));
      for (GuidePage page : GuidePage.ALL) {
        page.isAsTold(story.told());
      }
    }
  }

  private static void begins(LifeBegins life) throws Exception {
    life.units_and_a_pairing();
    life.the_steps_of_the_banner_and_the_plan_of_the_year();
    life.proposed_and_reviewed();
    life.approved_with_the_consent_of_the_partner();
    life.carried_out_milestone_by_milestone();
  }

  private static void reports(LifeReports life) throws Exception {
    life.asked_for_and_answered_by_a_nil_report_and_a_draft();
    life.sent_returned_and_sent_again_with_its_paper();
    life.accepted_and_so_locked();
    life.corrected_by_a_new_version_and_never_overwritten();
  }

  private static void ends(LifeEnds life) throws Exception {
    life.an_issue_is_raised_assigned_escalated_and_solved();
    life.a_change_without_consent_is_recorded_and_flagged();
    life.a_change_with_consent_breaks_no_rule();
    life.completed_accepted_and_handed_over();
  }

  private static void isSeen(LifeSeen life) throws Exception {
    life.in_words();
    life.as_known_in_the_middle();
    life.as_true_on_a_day();
    life.added_up_by_kind_and_explained();
    life.overdue_chased_and_ranked();
    life.with_its_irregularity_listed_for_the_auditor();
  }
}
