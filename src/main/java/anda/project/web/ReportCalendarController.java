package anda.project.web;

import anda.project.query.ReportCalendar;
import anda.project.query.ReportCalendar.Asked;
import anda.project.query.ReportCalendar.Calendar;
import anda.project.query.ReportCalendar.Entry;
import anda.project.query.ReportCalendar.Silent;
import anda.project.query.ReportLetters;
import anda.project.query.ReportLetters.Chase;
import anda.project.query.ReportLetters.Letter;
import anda.project.query.ReportRanking;
import anda.project.query.ReportStanding;
import anda.web.Lookup;
import anda.web.Paging;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 报送日历接口 Who is due, late or silent at any moment ({@code asOf}: a day stands for its end), what to
 * send them, and how the units stand.
 */
@RestController
@RequestMapping("/api")
class ReportCalendarController {

  private static final int MOST_DAYS = 3_650;

  private final ReportCalendar calendar;
  private final ReportMoments moments;

  ReportCalendarController(ReportCalendar calendar, ReportMoments moments) {
    this.calendar = calendar;
    this.moments = moments;
  }

  /** One page of the calendar, those that need a hand first, with the number in each state. */
  record CalendarPage(
      List<Entry> items,
      long total,
      int page,
      int size,
      long position,
      LocalDateTime asOf,
      Map<ReportStanding, Long> counts) {}

  @GetMapping("/report-calendar")
  CalendarPage calendar(
      Lookup lookup,
      Paging paging,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String project,
      @RequestParam(required = false) @Nullable ReportStanding state,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt) {
    Calendar whole = seen(lookup, new Asked(period, unit, project), asOf, knownAt);
    Map<ReportStanding, Long> counts = new EnumMap<>(ReportStanding.class);
    whole.entries().forEach(entry -> counts.merge(entry.state(), 1L, Long::sum));
    List<Entry> wanted =
        whole.entries().stream().filter(entry -> state == null || entry.state() == state).toList();
    return new CalendarPage(
        wanted.stream().skip((long) paging.page() * paging.size()).limit(paging.size()).toList(),
        wanted.size(),
        paging.page(),
        paging.size(),
        whole.position(),
        whole.asOf(),
        counts);
  }

  /** Messages ready to be copied, one per unit. */
  record ChaseAnswer(LocalDateTime asOf, List<Chase> items, long position) {}

  @GetMapping("/report-calendar/chase")
  ChaseAnswer chase(
      Lookup lookup,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt) {
    Calendar whole = seen(lookup, new Asked(period, unit, null), asOf, knownAt);
    return new ChaseAnswer(whole.asOf(), ReportLetters.chase(whole), whole.position());
  }

  /** Who has not reported anything for more than some days. */
  record SilentAnswer(LocalDateTime asOf, int days, List<Silent> items) {}

  @GetMapping("/report-calendar/silent")
  SilentAnswer silent(
      Lookup lookup,
      @RequestParam(defaultValue = "45") int days,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt) {
    int bounded = Math.max(0, Math.min(days, MOST_DAYS));
    LocalDateTime moment = moments.of(asOf, knownAt, lookup.at());
    List<Silent> silent = calendar.silent(bounded, moment.toLocalDate(), lookup.at());
    return new SilentAnswer(moment, bounded, silent);
  }

  /** Units by the share sent on time, with the notice ready to be copied. */
  record RankingAnswer(
      LocalDateTime asOf, List<ReportRanking.Line> items, Letter text, long position) {}

  @GetMapping("/report-ranking")
  RankingAnswer ranking(
      Lookup lookup,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt) {
    Calendar whole = seen(lookup, new Asked(period, null, null), asOf, knownAt);
    List<ReportRanking.Line> lines = ReportRanking.of(whole);
    Letter notice = ReportLetters.notice(lines, whole.asOf().toLocalDate());
    return new RankingAnswer(whole.asOf(), lines, notice, whole.position());
  }

  private Calendar seen(
      Lookup lookup, Asked asked, @Nullable String asOf, @Nullable String knownAt) {
    LocalDateTime moment = moments.of(asOf, knownAt, lookup.at());
    Calendar whole = calendar.at(asked, moment, lookup.at());
    if (!lookup.viewer().partner()) {
      return whole;
    }
    List<Entry> shown = whole.entries().stream().map(Entry::forPartner).toList();
    return new Calendar(whole.asOf(), shown, whole.position());
  }
}
