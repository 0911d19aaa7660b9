package anda.project.query;

import static anda.project.query.ReportStory.accepted;
import static anda.project.query.ReportStory.annulled;
import static anda.project.query.ReportStory.asked;
import static anda.project.query.ReportStory.corrected;
import static anda.project.query.ReportStory.drafted;
import static anda.project.query.ReportStory.nil;
import static anda.project.query.ReportStory.released;
import static anda.project.query.ReportStory.requested;
import static anda.project.query.ReportStory.returned;
import static anda.project.query.ReportStory.says;
import static anda.project.query.ReportStory.sent;
import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.PartialDate;
import anda.project.ReportStage;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportViewTest {

  private static final ReportView VIEW = new ReportView();
  private static final PartialDate FIRST =
      PartialDate.day(LocalDate.of(2018, 5, 2), PartialDate.Basis.EVENT);

  @Test
  void a_draft_is_kept_until_it_is_sent() {
    DatedLog log = asked().on("2018-05-01", drafted("草"));
    assertThat(card(log).draft()).isEqualTo(says("草"));
    assertThat(card(log).stage()).isEqualTo(ReportStage.DRAFT);
    log.on("2018-05-02", sent(1, "报"));
    assertThat(card(log).draft()).isNull();
    assertThat(card(log).sent()).isEqualTo(says("报"));
    assertThat(card(log).sentOn()).isEqualTo(FIRST);
  }

  @Test
  void the_accepted_content_stands_while_its_correction_is_under_review() {
    DatedLog log = correcting();
    assertThat(card(log).stage()).isEqualTo(ReportStage.CORRECTED);
    assertThat(card(log).accepted()).isEqualTo(says("一"));
    assertThat(card(log).sent()).isEqualTo(says("二"));
    log.on("2018-08-04", returned(2));
    assertThat(card(log).stage()).isEqualTo(ReportStage.CORRECTION_RELEASED);
    assertThat(card(log).accepted()).isEqualTo(says("一"));
    log.late("2018-08-05", FIRST, corrected(3, "2018-08-05", "三")).on("2018-08-06", accepted(3));
    assertThat(card(log).accepted()).isEqualTo(says("三"));
    assertThat(card(log).acceptedVersion()).isEqualTo(3);
  }

  @Test
  void the_paired_side_sees_no_content_before_acceptance() {
    DatedLog log = asked().on("2018-05-01", drafted("草"));
    assertThat(card(log).shownToPartner()).isFalse();
    log.on("2018-05-02", sent(1, "一"));
    assertThat(card(log).shownToPartner()).isTrue();
    assertThat(card(log).forPartner().toString()).doesNotContain("一");
    log.on("2018-05-03", returned(1));
    ReportCard partner = card(log).forPartner();
    assertThat(partner.stage()).as("a return stays inside").isEqualTo(ReportStage.SENT);
    assertThat(partner.toString()).doesNotContain("缺数").doesNotContain("一");
    log.on("2018-05-04", sent(2, "甲")).on("2018-05-05", accepted(2));
    assertThat(card(log).forPartner().sent()).isEqualTo(says("甲"));
  }

  @Test
  void the_paired_side_sees_the_accepted_content_and_not_its_correction_under_review() {
    ReportCard partner = card(correcting()).forPartner();
    assertThat(partner.stage()).isEqualTo(ReportStage.ACCEPTED);
    assertThat(partner.sent()).isEqualTo(says("一"));
    assertThat(partner.version()).isEqualTo(1);
    assertThat(partner.toString()).doesNotContain("二").doesNotContain("数错");
  }

  @Test
  void a_correction_that_nobody_accepted_is_not_taken_for_accepted_in_the_order_of_days() {
    ReportCard card = correcting().asHappened(VIEW).get("report-1");
    assertThat(card.forPartner().toString()).doesNotContain("二");
    ReportCard done = correcting().on("2018-08-04", accepted(2)).asHappened(VIEW).get("report-1");
    assertThat(done.accepted()).isEqualTo(says("二"));
  }

  @Test
  void an_annulled_report_has_no_content_that_stands() {
    DatedLog log =
        asked()
            .on("2018-05-02", sent(1, "一"))
            .on("2018-05-03", accepted(1))
            .on("2018-05-04", annulled());
    assertThat(card(log).accepted()).isNull();
    assertThat(card(log).forPartner().sent()).isNull();
  }

  @Test
  void a_nil_report_has_no_content_and_is_shown() {
    DatedLog log = asked().on("2018-05-02", nil(1));
    assertThat(card(log).stage()).isEqualTo(ReportStage.NIL);
    assertThat(card(log).sent()).isNull();
    assertThat(card(log).forPartner().stage()).isEqualTo(ReportStage.NIL);
  }

  @Test
  void no_order_of_events_breaks_a_fold() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      DatedLog log = correcting().on("2018-08-04", accepted(2)).on("2018-08-05", annulled());
      assertThat(log.shuffled(VIEW, random)).containsKey("report-1");
      assertThat(log.shuffled(new DutyView(), random)).containsKey(ReportStory.DUTY);
      log.shuffled(new PeriodView(), random);
      assertThat(log.shuffled(new SilenceView(), random)).containsKey("project-1");
    }
  }

  @Test
  void silence_is_counted_from_the_last_report_or_from_the_first_that_was_owed() {
    SilenceView view = new SilenceView();
    DatedLog log = asked();
    LocalDate day = LocalDate.of(2018, 5, 31);
    assertThat(ReportClock.silentDays(log.cards(view).get("project-1"), day)).isEqualTo(30);
    log.on("2018-05-11", sent(1, "一"));
    assertThat(ReportClock.silentDays(log.cards(view).get("project-1"), day)).isEqualTo(20);
    assertThat(ReportClock.silentDays(log.cards(view).get("project-1"), LocalDate.of(2018, 5, 10)))
        .as("on a day before that report")
        .isEqualTo(9);
    assertThat(ReportClock.silentDays(log.cards(view).get("project-1"), LocalDate.of(2018, 4, 30)))
        .as("before anything was owed")
        .isNull();
  }

  private static DatedLog correcting() {
    return asked()
        .on("2018-05-02", sent(1, "一"))
        .on("2018-05-03", accepted(1))
        .on("2018-08-01", requested())
        .on("2018-08-02", released())
        .late("2018-08-03", FIRST, corrected(2, "2018-08-03", "二"));
  }

  private static ReportCard card(DatedLog log) {
    return log.cards(VIEW).get("report-1");
  }
}
