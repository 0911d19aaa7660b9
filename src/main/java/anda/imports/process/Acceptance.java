package anda.imports.process;

import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.ImportEvent.DifferenceAccepted;
import anda.imports.ImportEvent.FileReceived;
import anda.imports.ImportEvent.RowsJudged;
import anda.imports.ImportRefusal;
import anda.imports.ImportedRow;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowImporter;
import anda.imports.RowReader;
import anda.imports.command.ImportCommand.AcceptDifference;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Command;
import anda.kernel.Refusal;
import anda.kernel.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 差异接受 Turns a difference that a person accepts into the feature's correction of the record.
 *
 * <p>Only while the record still says what it said when the row was judged: else the person would
 * accept something never seen.
 */
@Component
public class Acceptance {

  private final Importers importers;
  private final EventReader log;

  Acceptance(Importers importers, EventReader log) {
    this.importers = importers;
    this.log = log;
  }

  /**
   * 更正 What to send.
   *
   * @param correction the feature's command; null when the record was corrected already and only
   *     the acceptance was cut off
   * @param target record to correct
   * @param event id of the event that holds the accepted texts; null until corrected
   */
  public record Prepared(@Nullable Command correction, String target, @Nullable String event) {}

  /**
   * Makes the correction.
   *
   * @param command command id of the request
   * @throws Refused {@code IMPORT_UNKNOWN}, {@code IMPORT_ROW_UNKNOWN}, {@code
   *     IMPORT_ROW_NOT_DIFFERING}, {@code IMPORT_ROW_CHANGED_SINCE}, or a problem of the row
   */
  public Prepared prepare(String importId, int number, Actor actor, Instant at, String command) {
    List<RecordedEvent> run = log.ofAggregate(importId);
    FileReceived file =
        run.stream()
            .map(RecordedEvent::fact)
            .filter(FileReceived.class::isInstance)
            .map(FileReceived.class::cast)
            .findFirst()
            .orElseThrow(() -> new Refused(ImportRefusal.IMPORT_UNKNOWN, "id"));
    JudgedRow row = row(run, number);
    boolean again = again(run, number, command);
    String key = row.key();
    if (row.outcome() != Outcome.DIFFERING || key == null) {
      throw notDiffering(number);
    }
    return prepare(importers.of(file.kind()), file, row, key, again, importId, actor, at, command);
  }

  private <T> Prepared prepare(
      RowImporter<T> importer,
      FileReceived file,
      JudgedRow row,
      String key,
      boolean again,
      String importId,
      Actor actor,
      Instant at,
      String command) {
    if (!importer.sealedColumns().isEmpty()) {
      throw new Refused(ImportRefusal.IMPORT_ROW_SEALED, "row", Integer.toString(row.row()));
    }
    Standing standing = Standing.find(log, importer.targets(key), key);
    if (standing == null) {
      throw changedSince(row.row());
    }
    Map<String, String> cells = new HashMap<>(standing.row().cells());
    boolean asSeen = true;
    boolean asGiven = true;
    for (Difference difference : row.differences()) {
      String now = cells.get(difference.field());
      asSeen &= Objects.equals(now, difference.stored());
      asGiven &= Objects.equals(now, difference.given());
      if (difference.given() == null) {
        cells.remove(difference.field());
      } else {
        cells.put(difference.field(), difference.given());
      }
    }
    if (asGiven && !again) {
      return new Prepared(null, standing.target(), standing.event());
    }
    if (!asSeen && !again) {
      throw changedSince(row.row());
    }
    RowReader reader = new RowReader(new Row(row.row(), cells));
    Reading<T> reading = importer.read(reader);
    if (reader.refused() || reading == null) {
      throw refused(reader.problems());
    }
    Act act =
        new Act(
            Act.Kind.ALREADY_HAPPENED,
            at,
            reading.on(),
            actor,
            RowActs.source(reading.source(), file.fileName(), file.digest(), row.row()),
            command,
            importId,
            null);
    ImportedRow imported = new ImportedRow(importer.kind(), key, cells);
    return new Prepared(
        importer.correct(reading, imported, standing.target(), standing.event(), act),
        standing.target(),
        null);
  }

  /** The command that notes the acceptance with the import. */
  public AcceptDifference note(
      String importId,
      int number,
      String target,
      String event,
      Actor actor,
      Instant at,
      String command) {
    Act act = Act.now(at, actor, noteId(command));
    return new AcceptDifference(act, importId, number, target, event);
  }

  private static String noteId(String command) {
    return Ids.command(command, "accepted");
  }

  private static JudgedRow row(List<RecordedEvent> run, int number) {
    for (RecordedEvent event : run) {
      if (event.fact() instanceof RowsJudged fact) {
        for (JudgedRow row : fact.rows()) {
          if (row.row() == number) {
            return row;
          }
        }
      }
    }
    throw new Refused(ImportRefusal.IMPORT_ROW_UNKNOWN, "row", Integer.toString(number));
  }

  /** Whether this very request was carried out before; refuses when another one was. */
  private static boolean again(List<RecordedEvent> run, int number, String command) {
    for (RecordedEvent event : run) {
      if (event.fact() instanceof DifferenceAccepted fact && fact.row() == number) {
        if (!event.command().equals(noteId(command))) {
          throw notDiffering(number);
        }
        return true;
      }
    }
    return false;
  }

  private static Refused refused(List<Finding> problems) {
    if (problems.isEmpty()) {
      return new Refused(ImportRefusal.FILE_BROKEN, "row", "row");
    }
    Finding first = problems.get(0);
    Refusal reason = first::code;
    return new Refused(reason, first.field(), first.parameters().toArray(String[]::new));
  }

  private static Refused notDiffering(int number) {
    return new Refused(ImportRefusal.IMPORT_ROW_NOT_DIFFERING, "row", Integer.toString(number));
  }

  private static Refused changedSince(int number) {
    return new Refused(ImportRefusal.IMPORT_ROW_CHANGED_SINCE, "row", Integer.toString(number));
  }
}
