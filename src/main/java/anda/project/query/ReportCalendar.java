package anda.project.query;

import anda.eventstore.view.At;
import anda.eventstore.view.Card;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.CardReader.Cards;
import anda.eventstore.view.Views;
import anda.project.PeriodCadence;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 报送日历 Which report of whom stands where, at any given moment: periods and duties put together.
 *
 * <p>Without a period named it covers the {@link #PERIODS} periods that were due last.
 */
@Component
public class ReportCalendar {

  /** Periods looked at when none is named: a year of months. */
  public static final int PERIODS = 12;

  private static final int PAGE = 200;

  private final CardReader<PeriodCard> periods;
  private final CardReader<DutyCard> duties;
  private final CardReader<SilenceCard> silences;

  ReportCalendar(Views views, PeriodView periodView, DutyView dutyView, SilenceView silenceView) {
    this.periods = views.reader(periodView);
    this.duties = views.reader(dutyView);
    this.silences = views.reader(silenceView);
  }

  /** What is asked for; null = any. */
  public record Asked(@Nullable String period, @Nullable String unit, @Nullable String project) {}

  /** 日历 All entries at a moment, those that need a hand first. */
  public record Calendar(LocalDateTime asOf, List<Entry> entries, long position) {}

  /**
   * 日历项 One report of one period.
   *
   * @param id period and subject
   * @param subject the project, or the unit where there is no project
   * @param subjectName its name as it was called in the demand
   * @param report id of the report; null = nothing drafted or sent yet
   * @param daysLate days after the due day; null = neither late nor overdue, or unknown
   */
  public record Entry(
      String id,
      String period,
      String label,
      PeriodCadence cadence,
      String subject,
      String subjectName,
      @Nullable String project,
      @Nullable String unit,
      @Nullable String unitName,
      @Nullable String report,
      ReportStanding state,
      @Nullable ReportTiming timing,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      @Nullable LocalDate sentOn,
      @Nullable LocalDate acceptedOn,
      boolean overdue,
      @Nullable Long daysLate) {

    /** The same for the paired side: a returned report is under review to it. */
    public Entry forPartner() {
      if (state != ReportStanding.RETURNED) {
        return this;
      }
      return new Entry(
          id,
          period,
          label,
          cadence,
          subject,
          subjectName,
          project,
          unit,
          unitName,
          report,
          ReportStanding.UNDER_REVIEW,
          timing,
          dueOn,
          dueAt,
          sentOn,
          null,
          false,
          timing == ReportTiming.LATE ? daysLate : null);
    }
  }

  /** 静默 A project or unit that has been silent. */
  public record Silent(
      String subject,
      String subjectName,
      @Nullable String project,
      @Nullable String unit,
      @Nullable String unitName,
      @Nullable LocalDate lastSentOn,
      long days) {}

  /** Every entry that matches, at a moment. */
  public Calendar at(Asked asked, LocalDateTime moment, At at) {
    List<Entry> entries = new ArrayList<>();
    long position = -1;
    for (PeriodCard period : periods(asked.period(), moment, at)) {
      List<Bson> filter = new ArrayList<>();
      filter.add(Filters.eq("ix.period", period.periodId()));
      if (asked.unit() != null) {
        filter.add(Filters.eq("ix.unit", asked.unit()));
      }
      if (asked.project() != null) {
        filter.add(Filters.eq("ix.project", asked.project()));
      }
      Read<DutyCard> read = all(duties, Filters.and(filter), Sorts.ascending("ix.subject"), at);
      position = Math.max(position, read.position());
      for (DutyCard duty : read.cards()) {
        ReportClock.Standing standing = ReportClock.standing(period, duty, moment);
        if (standing != null) {
          entries.add(entry(period, duty, standing));
        }
      }
    }
    entries.sort(
        Comparator.comparing(Entry::overdue)
            .reversed()
            .thenComparing(Entry::state, Comparator.comparingInt(ReportCalendar::urgency))
            .thenComparing(Entry::dueOn)
            .thenComparing(entry -> entry.unit() == null ? "" : entry.unit())
            .thenComparing(Entry::id));
    return new Calendar(moment, List.copyOf(entries), position);
  }

  private static int urgency(ReportStanding state) {
    return switch (state) {
      case OVERDUE -> 0;
      case RETURNED -> 1;
      case DUE -> 2;
      case SENT, UNDER_REVIEW -> 3;
      case NOT_YET_OPEN -> 4;
      case ACCEPTED, NIL, EXCUSED -> 5;
    };
  }

  private static Entry entry(PeriodCard period, DutyCard duty, ReportClock.Standing standing) {
    return new Entry(
        DutyCard.key(period.periodId(), duty.subject()),
        period.periodId(),
        period.label(),
        period.cadence(),
        duty.subject(),
        duty.name(),
        duty.projectId(),
        duty.unitId(),
        duty.unitName(),
        standing.stage() == null ? null : duty.reportId(),
        standing.state(),
        standing.timing(),
        standing.due().on(),
        standing.due().at(),
        standing.sentOn(),
        standing.acceptedOn(),
        standing.overdue(),
        standing.daysLate());
  }

  /** The period named, or those due last among the ones opened by the moment. */
  public List<PeriodCard> periods(@Nullable String named, LocalDateTime moment, At at) {
    if (named != null) {
      return periods.one(named, at).map(Card::state).stream().toList();
    }
    String day = moment.toLocalDate().toString();
    Bson opened = Filters.lte("ix.opensOn", day);
    Cards<PeriodCard> last = periods.list(opened, Sorts.descending("ix.dueOn"), 0, PERIODS, at);
    return last.items().stream().map(Card::state).toList();
  }

  /** Who has not reported for more than some days, the longest silence first. */
  public List<Silent> silent(int days, LocalDate day, At at) {
    List<Silent> silent = new ArrayList<>();
    for (SilenceCard card :
        all(silences, Filters.empty(), Sorts.ascending("ix.subject"), at).cards()) {
      Long since = ReportClock.silentDays(card, day);
      if (since != null && since > days) {
        String name = card.projectId() == null ? card.unitName() : card.projectName();
        silent.add(
            new Silent(
                card.subject(),
                name == null ? card.subject() : name,
                card.projectId(),
                card.unitId(),
                card.unitName(),
                card.lastSent(day),
                since));
      }
    }
    silent.sort(Comparator.comparingLong(Silent::days).reversed().thenComparing(Silent::subject));
    return silent;
  }

  private record Read<S>(List<S> cards, long position) {}

  private static <S> Read<S> all(CardReader<S> reader, Bson filter, Bson sort, At at) {
    List<S> found = new ArrayList<>();
    Cards<S> page;
    int number = 0;
    do {
      page = reader.list(filter, sort, number, PAGE, at);
      page.items().forEach(card -> found.add(card.state()));
      number++;
    } while (page.items().size() == PAGE);
    return new Read<>(found, page.position());
  }
}
