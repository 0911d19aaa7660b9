package anda.imports.process;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.eventstore.view.EventReader;
import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.ImportRefusal;
import anda.imports.ImportedRow;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowImporter;
import anda.imports.RowReader;
import anda.imports.sheet.SheetRow;
import anda.kernel.Act;
import anda.kernel.KernelRefusal;
import anda.kernel.PersonNumbers;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import anda.kernel.SecrecyMark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one row after the other, and has those recorded that are new and whole. */
final class RowJudge<T> {

  /** JSON bytes of a row's cells: with what is made of them, an entry of the log holds them. */
  static final int LONGEST_ROW = 16 * 1024;

  private static final int LONGEST_KEY = 1_000;

  private final RowImporter<T> importer;
  private final HiddenCells hidden;
  private final ImportOrder order;
  private final String digest;
  private final Set<String> columns;
  private final Map<Integer, List<Finding>> compared;
  private final EventReader log;
  private final CommandGate gate;
  private final Clock clock;
  private final Map<String, Integer> seen = new HashMap<>();

  RowJudge(
      RowImporter<T> importer,
      ImportOrder order,
      String digest,
      Set<String> columns,
      Map<Integer, List<Finding>> compared,
      EventReader log,
      CommandGate gate,
      Clock clock) {
    this.importer = importer;
    this.hidden = HiddenCells.of(importer);
    this.order = order;
    this.digest = digest;
    this.columns = columns;
    this.compared = compared;
    this.log = log;
    this.gate = gate;
    this.clock = clock;
  }

  /** What becomes of a row; it is recorded when this returns {@code ACCEPTED}. */
  JudgedRow judge(SheetRow given) {
    Row row = given.row();
    RowReader reader = new RowReader(row);
    List<Finding> problems = new ArrayList<>(given.problems());
    String key = importer.key(row);
    Reading<T> reading = null;
    row.cells()
        .forEach(
            (column, text) -> {
              if (!importer.sealedColumns().contains(column) && PersonNumbers.in(text)) {
                problems.add(Finding.of(column, text, ImportRefusal.CELL_HOLDS_ID_NUMBER));
              }
              if (SecrecyMark.in(text)) {
                problems.add(
                    Finding.of(
                        column, RowImporter.HIDDEN, KernelRefusal.PROJECT_DOCUMENT_CLASSIFIED));
              }
            });
    if (Texts.size(row.cells()) > LONGEST_ROW) {
      problems.add(whole(ImportRefusal.ROW_TOO_LONG, Integer.toString(LONGEST_ROW)));
    } else if (key == null) {
      problems.add(whole(ImportRefusal.ROW_KEY_MISSING, String.join(", ", importer.keyColumns())));
    } else if (key.length() > LONGEST_KEY) {
      problems.add(whole(ImportRefusal.ROW_KEY_TOO_LONG, Integer.toString(LONGEST_KEY)));
    } else if (problems.isEmpty()) {
      reading = read(reader, problems);
    }
    List<Finding> findings = new ArrayList<>(reader.findings());
    findings.addAll(compared.getOrDefault(row.number(), List.of()));
    if (key != null && key.length() <= LONGEST_KEY) {
      Integer earlier = seen.putIfAbsent(key, row.number());
      if (earlier != null) {
        findings.add(whole(ImportRefusal.ROW_REPEATS_ROW, Integer.toString(earlier)));
      }
    }
    if (!problems.isEmpty() || reading == null || key == null) {
      boolean hidden =
          key == null
              || !importer.sealedColumns().isEmpty()
              || key.length() > LONGEST_KEY
              || PersonNumbers.in(key);
      String shown = hidden ? null : key;
      return judged(row, shown, Outcome.REFUSED, null, List.of(), problems, findings);
    }
    return stored(row, key, reading, findings);
  }

  /** What the feature makes of the row, and whether that can have happened by now. */
  private @Nullable Reading<T> read(RowReader reader, List<Finding> problems) {
    Row row = reader.row();
    try {
      Reading<T> reading = importer.read(reader);
      problems.addAll(reader.problems());
      if (reading != null && reading.on() != null && reading.on().from().isAfter(today())) {
        String column = importer.dayColumn(row, reading.on());
        String text = column == null ? null : row.text(column);
        String day = reading.on().from().toString();
        problems.add(Finding.of(column, text, KernelRefusal.HAPPENED_IN_THE_FUTURE, day));
      }
      return reading;
    } catch (Refused e) {
      problems.add(problem(row, e));
      return null;
    }
  }

  private LocalDate today() {
    return clock.instant().atZone(Act.ZONE).toLocalDate();
  }

  private Finding problem(Row row, Refused refused) {
    String field = refused.field();
    String column = field == null ? null : importer.column(field);
    return Finding.of(
        column,
        column == null ? null : row.text(column),
        refused.refusal(),
        refused.parameters().toArray(String[]::new));
  }

  /** Takes note of a row that an earlier attempt judged. */
  void remember(Row row) {
    String key = importer.key(row);
    if (key != null && key.length() <= LONGEST_KEY) {
      seen.putIfAbsent(key, row.number());
    }
  }

  private JudgedRow stored(Row row, String key, Reading<T> reading, List<Finding> findings) {
    ImportedRow imported = new ImportedRow(importer.kind(), key, hidden.in(row.cells()));
    String command = commandId(key);
    Standing standing = Standing.find(log, importer.targets(key), key);
    if (standing != null) {
      return against(standing, imported, row, command, findings);
    }
    Act act = RowActs.act(order, digest, row, reading, command, clock);
    try {
      Receipt receipt = gate.send(importer.record(reading, imported, act), digest(imported));
      importer.recorded(reading, imported, receipt.position());
      boolean before = receipt.repeated() && order.key() == null;
      return judged(
          row,
          key,
          before ? Outcome.KNOWN : Outcome.ACCEPTED,
          reading.target(),
          List.of(),
          List.of(),
          findings);
    } catch (Refused e) {
      importer.abandoned(reading, act, e);
      if (e.refusal().kind() == Refusal.Kind.UNAVAILABLE) {
        throw e;
      }
      // somebody else may have recorded the same row a moment ago
      Standing now = Standing.find(log, importer.targets(key), key);
      if (now != null) {
        return against(now, imported, row, command, findings);
      }
      List<Finding> problem = List.of(problem(row, e));
      return judged(row, key, Outcome.REFUSED, null, List.of(), problem, findings);
    }
  }

  private JudgedRow against(
      Standing standing, ImportedRow given, Row row, String command, List<Finding> findings) {
    List<Difference> differences =
        Standing.differences(
                importer.standing(standing.row(), standing.target()),
                importer.comparable(row.cells()),
                columns)
            .stream()
            .map(hidden::in)
            .toList();
    Outcome outcome = Outcome.DIFFERING;
    if (differences.isEmpty()) {
      // a request that was cut and sent again with its key finds what it stored itself
      boolean own = order.key() != null && standing.command().equals(command);
      outcome = own ? Outcome.ACCEPTED : Outcome.KNOWN;
    }
    return judged(row, given.key(), outcome, standing.target(), differences, List.of(), findings);
  }

  private static String digest(ImportedRow row) {
    List<String> texts = new ArrayList<>(List.of(row.kind(), row.key()));
    row.cells().forEach((column, text) -> texts.addAll(List.of(column, text)));
    return Texts.digest(texts);
  }

  private String commandId(String key) {
    String request = order.key() == null ? digest : order.key();
    return Ids.command(order.actor().id(), request, order.route(), key);
  }

  private JudgedRow judged(
      Row row,
      @Nullable String key,
      Outcome outcome,
      @Nullable String target,
      List<Difference> differences,
      List<Finding> problems,
      List<Finding> findings) {
    String id = JudgedRow.id(order.importId(), row.number());
    return new JudgedRow(
        id,
        row.number(),
        key,
        outcome,
        target,
        differences,
        problems.stream().map(hidden::in).toList(),
        findings.stream().map(hidden::in).toList());
  }

  private static Finding whole(Refusal reason, String... parameters) {
    return Finding.of(null, null, reason, parameters);
  }
}
