package anda.project.query;

import static anda.project.query.ReportStory.DUTY;
import static anda.project.query.ReportStory.PERIOD;
import static anda.project.query.ReportStory.accepted;
import static anda.project.query.ReportStory.annulled;
import static anda.project.query.ReportStory.asked;
import static anda.project.query.ReportStory.corrected;
import static anda.project.query.ReportStory.drafted;
import static anda.project.query.ReportStory.excused;
import static anda.project.query.ReportStory.extended;
import static anda.project.query.ReportStory.nil;
import static anda.project.query.ReportStory.released;
import static anda.project.query.ReportStory.requested;
import static anda.project.query.ReportStory.returned;
import static anda.project.query.ReportStory.sent;
import static anda.project.query.ReportStory.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.project.PeriodDue;
import anda.project.ReportStage;
import anda.project.query.ReportClock.Standing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportClockTest {

  private static final PeriodView PERIODS = new PeriodView();
  private static final DutyView DUTIES = new DutyView();

  @Test
  void a_report_is_asked_for_then_due_then_overdue() {
    DatedLog log = asked();
    assertThat(standing(log, "2018-04-24")).as("not asked yet").isNull();
    assertThat(state(log, "2018-04-25")).isEqualTo(ReportStanding.NOT_YET_OPEN);
    assertThat(state(log, "2018-05-01")).isEqualTo(ReportStanding.DUE);
    assertThat(state(log, "2018-05-05")).isEqualTo(ReportStanding.DUE);
    Standing overdue = standing(log, "2018-05-08");
    assertThat(overdue.state()).isEqualTo(ReportStanding.OVERDUE);
    assertThat(overdue.daysLate()).isEqualTo(3);
    assertThat(overdue.timing()).as("nothing was sent").isNull();
  }

  @Test
  void sent_by_the_end_of_the_due_day_is_on_time_and_a_day_later_is_late() {
    DatedLog onTime = asked().at("2018-05-05T23:59", sent(1, "按时"));
    assertThat(standing(onTime, "2018-05-06").timing()).isEqualTo(ReportTiming.ON_TIME);
    assertThat(standing(onTime, "2018-05-06").daysLate()).isNull();
    DatedLog late = asked().at("2018-05-06T00:00", sent(1, "迟"));
    Standing standing = standing(late, "2018-05-20");
    assertThat(standing.timing()).isEqualTo(ReportTiming.LATE);
    assertThat(standing.daysLate()).as("of the sending, not of today").isEqualTo(1);
    assertThat(standing.overdue()).isFalse();
  }

  @Test
  void a_request_by_an_hour_is_overdue_at_that_hour() {
    DatedLog log = asked(LocalTime.of(15, 0));
    assertThat(at(log, "2018-05-05T14:59").state()).isEqualTo(ReportStanding.DUE);
    assertThat(at(log, "2018-05-05T15:00").state()).isEqualTo(ReportStanding.OVERDUE);
    log.at("2018-05-05T15:30", sent(1, "迟半小时"));
    assertThat(at(log, "2018-05-05T15:29").state()).isEqualTo(ReportStanding.OVERDUE);
    assertThat(at(log, "2018-05-05T15:30").timing()).isEqualTo(ReportTiming.LATE);
  }

  @Test
  void a_day_that_is_not_known_exactly_enough_is_neither_on_time_nor_late() {
    PeriodDue due = new PeriodDue(ReportStory.DUE, null);
    PeriodDue hour = new PeriodDue(ReportStory.DUE, LocalTime.of(15, 0));
    PartialDate may = PartialDate.month(YearMonth.of(2018, 5), PartialDate.Basis.DOCUMENT, null);
    PartialDate april = PartialDate.month(YearMonth.of(2018, 4), PartialDate.Basis.DOCUMENT, null);
    PartialDate june = PartialDate.month(YearMonth.of(2018, 6), PartialDate.Basis.DOCUMENT, null);
    PartialDate day = PartialDate.day(ReportStory.DUE, PartialDate.Basis.DOCUMENT);
    assertThat(timing(may, due)).isEqualTo(ReportTiming.UNKNOWN);
    assertThat(timing(april, due)).isEqualTo(ReportTiming.ON_TIME);
    assertThat(timing(june, due)).isEqualTo(ReportTiming.LATE);
    assertThat(timing(day, due)).isEqualTo(ReportTiming.ON_TIME);
    assertThat(timing(day, hour)).isEqualTo(ReportTiming.UNKNOWN);
    assertThat(timing(null, due)).isEqualTo(ReportTiming.UNKNOWN);
  }

  private static ReportTiming timing(@Nullable PartialDate on, PeriodDue due) {
    DatedLog log = asked().late("2019-01-01", on, sent(1, "补录"));
    return ReportClock.timing(log.cards(DUTIES).get(DUTY).steps().get(0).when(), due);
  }

  @Test
  void a_draft_is_nothing_sent() {
    DatedLog log = asked().on("2018-05-02", drafted("草稿"));
    assertThat(state(log, "2018-05-02")).isEqualTo(ReportStanding.DUE);
    assertThat(state(log, "2018-05-06")).isEqualTo(ReportStanding.OVERDUE);
  }

  @Test
  void a_report_goes_through_review_to_acceptance() {
    DatedLog log =
        asked()
            .on("2018-05-02", sent(1, "一"))
            .on("2018-05-03", returned(1))
            .on("2018-05-08", sent(2, "二"))
            .on("2018-05-09", accepted(2));
    assertThat(state(log, "2018-05-02")).isEqualTo(ReportStanding.SENT);
    assertThat(state(log, "2018-05-03")).isEqualTo(ReportStanding.RETURNED);
    assertThat(standing(log, "2018-05-05").overdue()).isFalse();
    assertThat(standing(log, "2018-05-07").overdue()).as("returned and due").isTrue();
    assertThat(standing(log, "2018-05-07").state()).isEqualTo(ReportStanding.RETURNED);
    assertThat(state(log, "2018-05-08")).isEqualTo(ReportStanding.UNDER_REVIEW);
    Standing accepted = standing(log, "2018-05-09");
    assertThat(accepted.state()).isEqualTo(ReportStanding.ACCEPTED);
    assertThat(accepted.timing()).as("by the first sending").isEqualTo(ReportTiming.ON_TIME);
    assertThat(accepted.sentOn()).isEqualTo(LocalDate.of(2018, 5, 8));
    assertThat(accepted.acceptedOn()).isEqualTo(LocalDate.of(2018, 5, 9));
  }

  @Test
  void a_nil_report_fulfils_the_duty() {
    DatedLog log = asked().on("2018-05-04", nil(1));
    assertThat(state(log, "2018-05-20")).isEqualTo(ReportStanding.NIL);
    assertThat(standing(log, "2018-05-20").timing()).isEqualTo(ReportTiming.ON_TIME);
  }

  @Test
  void what_was_withdrawn_or_annulled_was_never_on_time() {
    DatedLog log = asked().on("2018-05-02", sent(1, "一")).on("2018-05-03", withdrawn(1));
    assertThat(state(log, "2018-05-04")).isEqualTo(ReportStanding.DUE);
    assertThat(state(log, "2018-05-06")).isEqualTo(ReportStanding.OVERDUE);
    log.on("2018-05-07", sent(2, "二"));
    assertThat(standing(log, "2018-05-07").timing()).isEqualTo(ReportTiming.LATE);
    log.on("2018-05-08", accepted(2)).on("2018-05-09", annulled());
    assertThat(state(log, "2018-05-09")).isEqualTo(ReportStanding.OVERDUE);
  }

  @Test
  void a_correction_does_not_reopen_the_duty_and_stands_on_its_own_day() {
    PartialDate first = PartialDate.day(LocalDate.of(2018, 5, 2), PartialDate.Basis.EVENT);
    DatedLog log =
        asked()
            .on("2018-05-02", sent(1, "一"))
            .on("2018-05-03", accepted(1))
            .on("2018-08-01", requested())
            .on("2018-08-02", released())
            .late("2018-08-03", first, corrected(2, "2018-08-03", "二"));
    assertThat(standing(log, "2018-08-02").stage()).isEqualTo(ReportStage.CORRECTION_RELEASED);
    assertThat(standing(log, "2018-08-03").stage()).isEqualTo(ReportStage.CORRECTED);
    assertThat(state(log, "2018-08-03")).isEqualTo(ReportStanding.ACCEPTED);
    assertThat(standing(log, "2018-08-03").timing()).isEqualTo(ReportTiming.ON_TIME);
    assertThat(standing(log, "2018-05-02").stage())
        .as("on that day nobody had corrected it")
        .isEqualTo(ReportStage.SENT);
    log.on("2018-08-04", returned(2));
    assertThat(state(log, "2018-08-04")).isEqualTo(ReportStanding.ACCEPTED);
  }

  @Test
  void an_extension_counts_from_the_day_it_was_given() {
    DatedLog log = asked().on("2018-05-07", extended("2018-05-10", true));
    assertThat(state(log, "2018-05-06")).isEqualTo(ReportStanding.OVERDUE);
    assertThat(state(log, "2018-05-07")).isEqualTo(ReportStanding.DUE);
    assertThat(state(log, "2018-05-11")).isEqualTo(ReportStanding.OVERDUE);
    log.on("2018-05-11", extended("2018-05-15", false));
    assertThat(state(log, "2018-05-11")).isEqualTo(ReportStanding.DUE);
    assertThat(standing(log, "2018-05-16").daysLate()).isEqualTo(1);
  }

  @Test
  void who_is_excused_owes_nothing_from_then_on() {
    DatedLog log = asked().on("2018-05-07", excused());
    assertThat(state(log, "2018-05-06")).isEqualTo(ReportStanding.OVERDUE);
    assertThat(state(log, "2018-05-07")).isEqualTo(ReportStanding.EXCUSED);
    assertThat(standing(log, "2018-05-07").overdue()).isFalse();
  }

  @Test
  void a_card_of_today_tells_of_a_past_day_what_was_told_on_that_day() {
    Random random = new Random(20180405);
    for (int story = 0; story < 300; story++) {
      DatedLog log = random(random);
      PeriodCard period = log.cards(PERIODS).get(PERIOD);
      DutyCard duty = log.cards(DUTIES).get(DUTY);
      for (LocalDate day = LocalDate.of(2018, 4, 20);
          day.isBefore(LocalDate.of(2018, 9, 1));
          day = day.plusDays(1)) {
        PeriodCard then = log.knownOn(PERIODS, day).get(PERIOD);
        DutyCard known = log.knownOn(DUTIES, day).get(DUTY);
        LocalDateTime moment = ReportClock.endOf(day);
        Standing told =
            then == null || known == null ? null : ReportClock.standing(then, known, moment);
        assertThat(ReportClock.standing(period, duty, moment))
            .as("story %s on %s", story, day)
            .isEqualTo(told);
      }
    }
  }

  /**
   * Up to fourteen events of any kind on ascending days; corrections carry an older happened day.
   */
  private static DatedLog random(Random random) {
    List<IntFunction<DomainEvent>> kinds =
        List.of(
            ReportStory::returned,
            ReportStory::accepted,
            ReportStory::withdrawn,
            ReportStory::nil,
            n -> sent(n, "报"),
            n -> drafted("草"),
            n -> annulled(),
            n -> requested(),
            n -> released(),
            n -> excused(),
            n -> extended("2018-05-%02d".formatted(6 + n), n % 2 == 0));
    DatedLog log = asked();
    LocalDate day = LocalDate.of(2018, 4, 26);
    int events = random.nextInt(15);
    for (int n = 1; n <= events; n++) {
      day = day.plusDays(random.nextInt(9));
      int kind = random.nextInt(kinds.size() + 1);
      if (kind == kinds.size()) {
        PartialDate first = PartialDate.day(LocalDate.of(2018, 4, 26), PartialDate.Basis.EVENT);
        log.late(day.toString(), first, corrected(n, day.toString(), "更"));
      } else {
        log.on(day.toString(), kinds.get(kind).apply(n));
      }
    }
    return log;
  }

  private static @Nullable Standing standing(DatedLog log, String day) {
    return at(log, LocalDate.parse(day).atTime(LocalTime.MAX).toString());
  }

  private static @Nullable Standing at(DatedLog log, String moment) {
    return ReportClock.standing(
        log.cards(PERIODS).get(PERIOD), log.cards(DUTIES).get(DUTY), LocalDateTime.parse(moment));
  }

  private static @Nullable ReportStanding state(DatedLog log, String day) {
    Standing standing = standing(log, day);
    return standing == null ? null : standing.state();
  }
}
