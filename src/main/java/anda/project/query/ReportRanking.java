package anda.project.query;

import anda.project.PeriodDue;
import anda.project.query.ReportCalendar.Calendar;
import anda.project.query.ReportCalendar.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 报送通报 How reliably each unit reports: the share sent on time of all that was due.
 *
 * <p>Base: reports that were due by the moment, not excused, and whose day of sending is known
 * exactly enough or that are missing. A report that was returned counts by its first sending. Among
 * equal shares fewer missing reports go first, then fewer days late.
 */
public final class ReportRanking {

  private static final long PPM = 1_000_000;

  private ReportRanking() {}

  /**
   * 单位名次 One unit.
   *
   * @param rank from 1, equals share a rank; null = nothing was due, or nothing came on time
   * @param onTimePpm share on time in millionths; null = nothing was due
   * @param base reports the share counts: on time, late and missing
   * @param missing due and not there
   * @param daysLate days after the due days, of late and missing reports together
   * @param unknown sent, but when is not known exactly enough; outside the base
   * @param waiting not due by that moment, sent or not; outside the base
   */
  public record Line(
      @Nullable Integer rank,
      String unit,
      String unitName,
      @Nullable Long onTimePpm,
      long base,
      long onTime,
      long late,
      long missing,
      long daysLate,
      long unknown,
      long waiting,
      long returned) {

    private Line ranked(@Nullable Integer place) {
      return new Line(
          place, unit, unitName, onTimePpm, base, onTime, late, missing, daysLate, unknown, waiting,
          returned);
    }
  }

  private static final Comparator<Line> BETTER =
      Comparator.comparing(Line::onTimePpm, Comparator.nullsLast(Comparator.<Long>reverseOrder()))
          .thenComparing(Line::missing)
          .thenComparing(Line::daysLate);

  /** Units by their rate, the best first; those without a rate last. */
  public static List<Line> of(Calendar calendar) {
    Map<String, List<Entry>> byUnit = new LinkedHashMap<>();
    for (Entry entry : calendar.entries()) {
      if (entry.unit() != null && entry.state() != ReportStanding.EXCUSED) {
        byUnit.computeIfAbsent(entry.unit(), unit -> new ArrayList<>()).add(entry);
      }
    }
    List<Line> lines = new ArrayList<>();
    byUnit.forEach((unit, entries) -> lines.add(line(unit, entries, calendar)));
    lines.sort(BETTER.thenComparing(Line::unit));
    return ranked(lines);
  }

  private static Line line(String unit, List<Entry> entries, Calendar calendar) {
    long onTime = 0;
    long late = 0;
    long missing = 0;
    long daysLate = 0;
    long unknown = 0;
    long waiting = 0;
    long returned = 0;
    for (Entry entry : entries) {
      returned += entry.state() == ReportStanding.RETURNED ? 1 : 0;
      boolean due = !calendar.asOf().isBefore(new PeriodDue(entry.dueOn(), entry.dueAt()).end());
      if (!due) {
        waiting++;
        continue;
      }
      daysLate += entry.daysLate() == null ? 0 : entry.daysLate();
      if (entry.timing() == null) {
        missing++;
      } else {
        onTime += entry.timing() == ReportTiming.ON_TIME ? 1 : 0;
        late += entry.timing() == ReportTiming.LATE ? 1 : 0;
        unknown += entry.timing() == ReportTiming.UNKNOWN ? 1 : 0;
      }
    }
    long base = onTime + late + missing;
    Long ppm = base == 0 ? null : (onTime * PPM + base / 2) / base;
    String name = entries.get(0).unitName();
    return new Line(
        null,
        unit,
        name == null ? unit : name,
        ppm,
        base,
        onTime,
        late,
        missing,
        daysLate,
        unknown,
        waiting,
        returned);
  }

  private static List<Line> ranked(List<Line> sorted) {
    List<Line> ranked = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Line line = sorted.get(i);
      Line before = i == 0 ? null : ranked.get(i - 1);
      boolean same = before != null && BETTER.compare(before, line) == 0;
      boolean none = line.onTimePpm() == null || line.onTimePpm() == 0;
      ranked.add(line.ranked(none ? null : same ? before.rank() : Integer.valueOf(i + 1)));
    }
    return ranked;
  }
}
