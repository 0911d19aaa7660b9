package anda.project.query;

import anda.project.query.ReportCalendar.Calendar;
import anda.project.query.ReportCalendar.Entry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 催报与通报文字 Messages ready to be copied: who still owes what, and how the units stand.
 *
 * <p>Texts: {@code catalogue/project-report/letters}.
 */
public final class ReportLetters {

  private static final String BUNDLE = "catalogue.project-report.letters";
  private static final ReportLetters ZH = new ReportLetters(Locale.SIMPLIFIED_CHINESE);
  private static final ReportLetters EN = new ReportLetters(Locale.ENGLISH);
  private static final long PPM_PER_TENTH = 1_000;

  private final ResourceBundle texts;
  private final DateTimeFormatter day;

  private ReportLetters(Locale language) {
    this.texts =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.day = DateTimeFormatter.ofPattern(texts.getString("day"), language);
  }

  /** 双语文字. */
  public record Letter(String zh, String en) {}

  /**
   * 催报 What to send to one unit.
   *
   * @param overdue reports that are missing
   * @param returned reports to be done again
   */
  public record Chase(String unit, String unitName, long overdue, long returned, Letter text) {}

  /** One message per unit that owes something overdue or has something returned to it. */
  public static List<Chase> chase(Calendar calendar) {
    Map<String, List<Entry>> byUnit = new LinkedHashMap<>();
    for (Entry entry : calendar.entries()) {
      boolean returned = entry.state() == ReportStanding.RETURNED;
      if (entry.unit() != null && (entry.overdue() || returned)) {
        byUnit.computeIfAbsent(entry.unit(), unit -> new ArrayList<>()).add(entry);
      }
    }
    LocalDate asOf = calendar.asOf().toLocalDate();
    List<Chase> all = new ArrayList<>();
    byUnit.forEach(
        (unit, entries) -> {
          String name = entries.get(0).unitName() == null ? unit : entries.get(0).unitName();
          long returned =
              entries.stream().filter(e -> e.state() == ReportStanding.RETURNED).count();
          Letter text = new Letter(ZH.chase(name, entries, asOf), EN.chase(name, entries, asOf));
          all.add(new Chase(unit, name, entries.size() - returned, returned, text));
        });
    return all;
  }

  /** The ranking as a notice. */
  public static Letter notice(List<ReportRanking.Line> lines, LocalDate asOf) {
    return new Letter(ZH.ranking(lines, asOf), EN.ranking(lines, asOf));
  }

  private String chase(String unit, List<Entry> entries, LocalDate asOf) {
    String list =
        entries.stream().map(this::owed).collect(Collectors.joining(texts.getString("between")));
    return fill(
        "chase",
        Map.of("unit", unit, "day", day.format(asOf), "count", "" + entries.size(), "list", list));
  }

  private String owed(Entry entry) {
    boolean returned = entry.state() == ReportStanding.RETURNED;
    Long late = entry.daysLate();
    String key =
        returned ? "owed.returned" : late == null || late == 0 ? "owed.today" : "owed.overdue";
    return fill(
        key,
        Map.of(
            "period", entry.label(),
            "subject", subject(entry),
            "due", due(entry.dueOn(), entry.dueAt()),
            "days", late == null ? "0" : "" + late));
  }

  /** What the report is about; nothing where the unit reports about itself. */
  private String subject(Entry entry) {
    return entry.subject().equals(entry.unit())
        ? ""
        : fill("subject", Map.of("name", entry.subjectName()));
  }

  private String due(LocalDate on, @Nullable LocalTime at) {
    return at == null ? day.format(on) : day.format(on) + " " + at;
  }

  private String ranking(List<ReportRanking.Line> lines, LocalDate asOf) {
    String list =
        lines.stream().map(this::line).collect(Collectors.joining(texts.getString("between")));
    return fill("ranking", Map.of("day", day.format(asOf), "list", list));
  }

  private String line(ReportRanking.Line line) {
    Long ppm = line.onTimePpm();
    if (ppm == null) {
      return fill("ranking.unknown", Map.of("unit", line.unitName()));
    }
    long tenths = (ppm + PPM_PER_TENTH / 2) / PPM_PER_TENTH;
    Integer rank = line.rank();
    return fill(
        rank == null ? "ranking.unranked" : "ranking.line",
        Map.of(
            "rank", "" + rank,
            "unit", line.unitName(),
            "rate", tenths / 10 + "." + tenths % 10,
            "base", "" + line.base(),
            "onTime", "" + line.onTime(),
            "late", "" + line.late(),
            "missing", "" + line.missing()));
  }

  /** Values are put in as they are: a name with braces or quotes changes nothing around it. */
  private String fill(String key, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    String template = texts.getString(key);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      filled.append(template, from, open).append(values.get(template.substring(open + 1, close)));
      from = close + 1;
    }
    return filled.append(template.substring(from)).toString();
  }
}
