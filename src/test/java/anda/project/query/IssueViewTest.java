package anda.project.query;

import static org.assertj.core.api.Assertions.assertThat;

import anda.evidence.EvidenceRef;
import anda.evidence.EvidenceType;
import anda.project.IssueEvent.IssueAssigned;
import anda.project.IssueEvent.IssueCommented;
import anda.project.IssueEvent.IssueEscalated;
import anda.project.IssueEvent.IssueRaised;
import anda.project.IssueEvent.IssueReopened;
import anda.project.IssueEvent.IssueResolved;
import anda.project.IssueEvent.IssueShared;
import anda.project.IssueKind;
import anda.project.IssueLevel;
import anda.project.IssueSeverity;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IssueViewTest {

  private static final IssueView VIEW = new IssueView();
  private static final EvidenceRef PHOTO =
      new EvidenceRef("ab".repeat(32), EvidenceType.JPG, 1, null);

  @Test
  void an_issue_stands_where_its_steps_led_on_any_day() {
    DatedLog log = story();
    assertThat(card(log).standing(ReportClock.endOf(day(1)))).as("not found yet").isNull();
    assertThat(state(log, 2)).isEqualTo(IssueStanding.OPEN);
    assertThat(state(log, 4)).isEqualTo(IssueStanding.ASSIGNED);
    assertThat(state(log, 10)).isEqualTo(IssueStanding.ASSIGNED);
    assertThat(state(log, 11)).isEqualTo(IssueStanding.OVERDUE);
    assertThat(card(log).standing(ReportClock.endOf(day(13))).daysLate()).isEqualTo(3);
    assertThat(state(log, 15)).isEqualTo(IssueStanding.RESOLVED);
    assertThat(state(log, 20)).as("reopened without a new day").isEqualTo(IssueStanding.ASSIGNED);
  }

  @Test
  void a_card_of_today_tells_of_a_past_day_what_was_told_on_that_day() {
    DatedLog log = story();
    for (int d = 1; d <= 31; d++) {
      IssueCard then = log.knownOn(VIEW, day(d)).get("issue-1");
      assertThat(card(log).standing(ReportClock.endOf(day(d))))
          .as("May %s", d)
          .isEqualTo(then == null ? null : then.standing(ReportClock.endOf(day(d))));
    }
  }

  @Test
  void a_card_holds_who_solves_it_at_which_level_and_by_what() {
    IssueCard card = card(story());
    assertThat(card.unitName()).isEqualTo("水利局");
    assertThat(card.level()).isEqualTo(IssueLevel.LEADING_GROUP);
    assertThat(card.measure()).as("reopened").isNull();
    assertThat(card.evidence()).containsExactly(PHOTO);
    assertThat(card.comments()).hasSize(2);
    assertThat(VIEW.index(card)).containsEntry("open", true).doesNotContainKey("dueOn");
  }

  @Test
  void the_paired_side_sees_no_internal_comment_and_no_person() {
    IssueCard partner = card(story()).forPartner();
    assertThat(partner.comments()).extracting(IssueCard.Comment::text).containsExactly("井已打");
    assertThat(partner.personId()).isNull();
    assertThat(partner.shared()).isTrue();
  }

  @Test
  void no_order_of_events_breaks_the_fold() {
    Random random = new Random(3);
    for (int i = 0; i < 100; i++) {
      story().shuffled(VIEW, random);
      story().shuffled(new EvidenceUseView(), random);
    }
  }

  @Test
  void a_file_knows_who_names_it() {
    EvidenceUse use = story().cards(new EvidenceUseView()).get(PHOTO.digest());
    assertThat(use.issues()).containsExactly("issue-1");
    assertThat(use.reports()).isEmpty();
  }

  private static DatedLog story() {
    return new DatedLog()
        .on(
            "2018-05-02",
            new IssueRaised(
                "issue-1",
                "project-1",
                IssueKind.CONSTRUCTION,
                IssueSeverity.SERIOUS,
                "水源",
                "水源不足",
                null,
                false,
                List.of()))
        .on(
            "2018-05-04",
            new IssueAssigned(
                "issue-1", "project-1", "unit-water", "水利局", "person-9", day(10), null))
        .on("2018-05-05", new IssueCommented("issue-1", "project-1", "内部", true))
        .on(
            "2018-05-06",
            new IssueEscalated("issue-1", "project-1", IssueLevel.LEADING_GROUP, "跨部门"))
        .on("2018-05-07", new IssueShared("issue-1", "project-1", null))
        .on("2018-05-08", new IssueCommented("issue-1", "project-1", "井已打", false))
        .on("2018-05-15", new IssueResolved("issue-1", "project-1", "打井", List.of(PHOTO)))
        .on("2018-05-20", new IssueReopened("issue-1", "project-1", "又停水", null));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2018, 5, day);
  }

  private static IssueCard card(DatedLog log) {
    return log.cards(VIEW).get("issue-1");
  }

  private static IssueStanding state(DatedLog log, int day) {
    return card(log).standing(ReportClock.endOf(day(day))).state();
  }
}
