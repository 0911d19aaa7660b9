package anda.project.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import anda.project.PeriodCadence;
import anda.project.query.ReportCalendar.Calendar;
import anda.project.query.ReportCalendar.Entry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportRankingTest {

  private static final LocalDate DAY = LocalDate.of(2018, 5, 8);

  @Test
  void units_are_ranked_by_the_share_sent_on_time_of_what_was_due() {
    List<ReportRanking.Line> lines =
        ReportRanking.of(
            calendar(
                entry("甲", ReportStanding.ACCEPTED, ReportTiming.ON_TIME, 5),
                entry("甲", ReportStanding.SENT, ReportTiming.LATE, 5),
                entry("甲", ReportStanding.OVERDUE, null, 5),
                entry("乙", ReportStanding.NIL, ReportTiming.ON_TIME, 5),
                entry("丙", ReportStanding.ACCEPTED, ReportTiming.ON_TIME, 5)));
    assertThat(lines)
        .extracting(ReportRanking.Line::unit, ReportRanking.Line::rank)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("丙", 1),
            org.assertj.core.groups.Tuple.tuple("乙", 1),
            org.assertj.core.groups.Tuple.tuple("甲", 3));
    assertThat(lines.get(2).onTimePpm()).isEqualTo(333_333);
    assertThat(lines.get(2).base()).isEqualTo(3);
  }

  @Test
  void a_unit_of_which_nothing_was_due_has_no_rate_and_no_rank() {
    List<ReportRanking.Line> lines =
        ReportRanking.of(
            calendar(
                entry("甲", ReportStanding.DUE, null, 20),
                entry("乙", ReportStanding.EXCUSED, null, 5),
                entry("丙", ReportStanding.ACCEPTED, ReportTiming.UNKNOWN, 5)));
    assertThat(lines).extracting(ReportRanking.Line::unit).containsExactly("丙", "甲");
    assertThat(lines).extracting(ReportRanking.Line::onTimePpm).containsOnlyNulls();
    assertThat(lines).extracting(ReportRanking.Line::rank).containsOnlyNulls();
    assertThat(lines.get(0).unknown()).isEqualTo(1);
    assertThat(lines.get(1).waiting()).isEqualTo(1);
  }

  @Test
  void nothing_on_time_gives_no_rank_and_equals_are_parted_by_missing_and_days_late() {
    List<ReportRanking.Line> lines =
        ReportRanking.of(
            calendar(
                entry("从未", ReportStanding.OVERDUE, null, 5),
                entry("迟二日", ReportStanding.ACCEPTED, ReportTiming.LATE, 6),
                entry("半缺", ReportStanding.OVERDUE, null, 5),
                entry("半缺", ReportStanding.ACCEPTED, ReportTiming.ON_TIME, 5),
                entry("半迟", ReportStanding.ACCEPTED, ReportTiming.LATE, 5),
                entry("半迟", ReportStanding.ACCEPTED, ReportTiming.ON_TIME, 5),
                entry("半迟少", ReportStanding.ACCEPTED, ReportTiming.LATE, 6),
                entry("半迟少", ReportStanding.ACCEPTED, ReportTiming.ON_TIME, 5)));
    assertThat(lines)
        .extracting(ReportRanking.Line::unit, ReportRanking.Line::rank)
        .containsExactly(
            tuple("半迟少", 1), tuple("半迟", 2), tuple("半缺", 3), tuple("迟二日", null), tuple("从未", null));
    ReportLetters.Letter letter = ReportLetters.notice(lines, DAY);
    assertThat(letter.zh()).contains("不列名次 从未，按时率0.0%（应报1份，按时0份，迟报0份，未报1份）");
    assertThat(letter.en()).contains("Not ranked, 从未: 0.0% on time");
  }

  @Test
  void a_unit_that_reports_about_itself_is_not_told_its_own_name() {
    Entry entry = entry("农牧局", ReportStanding.OVERDUE, null, 5);
    String text = ReportLetters.chase(calendar(aboutItself(entry))).get(0).text().zh();
    assertThat(text).contains("2018年4月（期限2018年5月5日").doesNotContain("《");
    assertThat(ReportLetters.chase(calendar(aboutItself(entry))).get(0).text().en())
        .doesNotContain("“农牧局”");
  }

  @Test
  void the_notice_states_rate_and_base_and_says_unknown_where_there_is_none() {
    Calendar calendar =
        calendar(
            entry("甲苏木", ReportStanding.ACCEPTED, ReportTiming.ON_TIME, 5),
            entry("甲苏木", ReportStanding.OVERDUE, null, 5),
            entry("甲苏木", ReportStanding.OVERDUE, null, 5),
            entry("乙{苏木}", ReportStanding.DUE, null, 20));
    ReportLetters.Letter letter = ReportLetters.notice(ReportRanking.of(calendar), DAY);
    assertThat(letter.zh())
        .contains("截至2018年5月8日")
        .contains("第1名 甲苏木，按时率33.3%（应报3份，按时1份，迟报0份，未报2份）")
        .contains("乙{苏木}，尚无到期报告，按时率未知");
    assertThat(letter.en())
        .contains("as of 8 May 2018")
        .contains("1. 甲苏木: 33.3% on time (3 due, 1 on time, 0 late, 2 missing)")
        .contains("乙{苏木}: nothing was due yet, rate unknown");
  }

  @Test
  void one_message_per_unit_names_what_it_still_owes() {
    Calendar calendar =
        calendar(
            entry("甲苏木", ReportStanding.OVERDUE, null, 5),
            entry("甲苏木", ReportStanding.RETURNED, ReportTiming.ON_TIME, 20),
            entry("乙苏木", ReportStanding.DUE, null, 20),
            entry("丙苏木", ReportStanding.NIL, ReportTiming.ON_TIME, 5));
    List<ReportLetters.Chase> chases = ReportLetters.chase(calendar);
    assertThat(chases).hasSize(1);
    ReportLetters.Chase chase = chases.get(0);
    assertThat(chase.overdue()).isEqualTo(1);
    assertThat(chase.returned()).isEqualTo(1);
    assertThat(chase.text().zh())
        .startsWith("甲苏木：截至2018年5月8日，贵单位有2份报告需尽快报送：")
        .contains("2018年4月《奶牛养殖》（期限2018年5月5日，已逾期3天）")
        .contains("（已退回，请修改后重报）");
    assertThat(chase.text().en())
        .startsWith("甲苏木: as of 8 May 2018, 2 report(s)")
        .contains("(due 5 May 2018, 3 day(s) overdue)");
  }

  @Test
  void to_the_paired_side_a_returned_report_is_under_review() {
    Entry returned = entry("甲", ReportStanding.RETURNED, ReportTiming.LATE, 5);
    assertThat(returned.forPartner().state()).isEqualTo(ReportStanding.UNDER_REVIEW);
    assertThat(returned.forPartner().overdue()).isFalse();
    Entry overdue = entry("甲", ReportStanding.OVERDUE, null, 5);
    assertThat(overdue.forPartner()).isEqualTo(overdue);
  }

  private static Entry aboutItself(Entry entry) {
    return new Entry(
        entry.id(),
        entry.period(),
        entry.label(),
        entry.cadence(),
        "农牧局",
        "农牧局",
        null,
        "农牧局",
        "农牧局",
        null,
        entry.state(),
        entry.timing(),
        entry.dueOn(),
        null,
        null,
        null,
        entry.overdue(),
        entry.daysLate());
  }

  private static Calendar calendar(Entry... entries) {
    return new Calendar(ReportClock.endOf(DAY), List.of(entries), 7);
  }

  private static Entry entry(
      String unit, ReportStanding state, @Nullable ReportTiming timing, int dueDay) {
    LocalDate due = LocalDate.of(2018, 5, dueDay);
    boolean overdue = state == ReportStanding.OVERDUE;
    return new Entry(
        "period-1/project-1",
        "period-1",
        "2018年4月",
        PeriodCadence.MONTHLY,
        "project-1",
        "奶牛养殖",
        "project-1",
        unit,
        unit,
        null,
        state,
        timing,
        due,
        null,
        null,
        null,
        overdue,
        overdue || timing == ReportTiming.LATE ? DAY.toEpochDay() - due.toEpochDay() : null);
  }
}
