package anda.imports.process;

import anda.eventstore.view.RecordedEvent;
import anda.imports.ImportEvent.Ending;
import anda.imports.ImportEvent.ImportFinished;
import anda.imports.ImportEvent.RowsJudged;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 导入结果 What became of the rows so far; of each outcome the first rows in full, all in numbers.
 *
 * <p>Safe to read while the run goes on.
 */
public final class RunReport {

  /** Rows told in full per outcome; the rest is a list of its own. */
  public static final int SHOWN = 1_000;

  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private final Map<Outcome, List<JudgedRow>> rows = new EnumMap<>(Outcome.class);
  private final List<JudgedRow> found = new ArrayList<>();
  private long done;
  private int lastRow;
  private @Nullable Ending ending;
  private long position = -1;

  RunReport() {
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0L);
      rows.put(outcome, new ArrayList<>());
    }
  }

  /** What the log tells of a run; empty for one that has only begun. */
  static RunReport of(List<RecordedEvent> events) {
    RunReport report = new RunReport();
    for (RecordedEvent event : events) {
      report.at(event.position());
      if (event.fact() instanceof RowsJudged fact) {
        fact.rows().forEach(report::add);
      } else if (event.fact() instanceof ImportFinished fact) {
        report.ended(fact.ending());
      }
    }
    return report;
  }

  synchronized void add(JudgedRow row) {
    lastRow = Math.max(lastRow, row.row());
    counts.merge(row.outcome(), 1L, Long::sum);
    done += row.outcome() == Outcome.TOTAL ? 0 : 1;
    List<JudgedRow> list = rows.computeIfAbsent(row.outcome(), o -> new ArrayList<>());
    if (list.size() < SHOWN) {
      list.add(row);
    }
    if (!row.findings().isEmpty() && found.size() < SHOWN) {
      found.add(row);
    }
  }

  synchronized void ended(Ending how) {
    ending = how;
  }

  synchronized void at(long last) {
    position = Math.max(position, last);
  }

  /** Rows by outcome. */
  public synchronized Map<Outcome, Long> counts() {
    return new EnumMap<>(counts);
  }

  /** The first rows of an outcome. */
  public synchronized List<JudgedRow> rows(Outcome outcome) {
    return List.copyOf(rows.getOrDefault(outcome, List.of()));
  }

  /** The first rows with contradictions or doubts. */
  public synchronized List<JudgedRow> found() {
    return List.copyOf(found);
  }

  /** Number of the last row judged, where a run that was cut goes on; 0 = none. */
  synchronized int lastRow() {
    return lastRow;
  }

  /** Rows judged so far, totals not counted. */
  public synchronized long done() {
    return done;
  }

  /** How it ended; null = not yet. */
  public synchronized @Nullable Ending ending() {
    return ending;
  }

  /** Position of the run's last entry. */
  public synchronized long position() {
    return position;
  }
}
