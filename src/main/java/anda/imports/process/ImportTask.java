package anda.imports.process;

import anda.eventstore.command.CommandGate;
import anda.eventstore.command.Receipt;
import anda.imports.ImportEvent.Ending;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import anda.imports.command.ImportCommand;
import anda.imports.command.ImportCommand.FinishImport;
import anda.imports.command.ImportCommand.JudgeRows;
import anda.imports.sheet.SheetFile;
import anda.imports.sheet.SheetRow;
import anda.kernel.Act;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The run of one file: judges its rows in order and keeps what became of them in the log. */
final class ImportTask implements Runnable {

  private static final int ROWS_PER_EVENT = 200;
  private static final int BYTES_PER_EVENT = 48 * 1024;
  private static final int ROWS_PER_COMMIT = 2_000;
  private static final long NANOS_PER_COMMIT = Duration.ofSeconds(5).toNanos();

  private final ImportOrder order;
  private final SheetFile file;
  private final RowJudge<?> judge;
  private final Totals totals;
  private final RunReport report;
  private final CommandGate gate;
  private final Clock clock;
  private final int alreadyJudged;
  private final List<List<JudgedRow>> chunks = new ArrayList<>();
  private int chunkBytes;
  private int buffered;
  private long lastCommit = System.nanoTime();
  private volatile boolean cancelled;
  private volatile boolean stopped;

  ImportTask(
      ImportOrder order,
      SheetFile file,
      RowJudge<?> judge,
      Totals totals,
      RunReport report,
      CommandGate gate,
      Clock clock,
      int alreadyJudged) {
    this.order = order;
    this.file = file;
    this.judge = judge;
    this.totals = totals;
    this.report = report;
    this.gate = gate;
    this.clock = clock;
    this.alreadyJudged = alreadyJudged;
  }

  RunReport report() {
    return report;
  }

  int rows() {
    return file.rows();
  }

  /** Stops between two rows. */
  void cancel() {
    cancelled = true;
  }

  /** Leaves off where it is, because the program ends; the run can be gone on with. */
  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    int[] last = {0};
    file.read(
        row -> {
          if (cancelled || stopped) {
            return false;
          }
          last[0] = row.row().number();
          next(row);
          return true;
        });
    commit(last[0]);
    if (stopped && !cancelled) {
      return;
    }
    Ending ending = cancelled ? Ending.CANCELLED : Ending.COMPLETED;
    send(new FinishImport(act("finish"), order.importId(), ending), ending.name());
    report.ended(ending);
  }

  private void next(SheetRow given) {
    boolean known = given.row().number() <= alreadyJudged;
    if (given.total()) {
      if (known) {
        totals.check(given.row());
        return;
      }
      keep(
          new JudgedRow(
              JudgedRow.id(order.importId(), given.row().number()),
              given.row().number(),
              null,
              Outcome.TOTAL,
              null,
              List.of(),
              List.of(),
              totals.check(given.row())));
      return;
    }
    totals.add(given.row());
    if (known) {
      judge.remember(given.row());
    } else {
      keep(judge.judge(given));
    }
  }

  private void keep(JudgedRow row) {
    int size = Sizes.of(row);
    boolean open = !chunks.isEmpty();
    List<JudgedRow> chunk = open ? chunks.get(chunks.size() - 1) : List.of();
    if (!open || chunk.size() >= ROWS_PER_EVENT || chunkBytes + size > BYTES_PER_EVENT) {
      chunks.add(new ArrayList<>());
      chunkBytes = 0;
    }
    chunks.get(chunks.size() - 1).add(row);
    chunkBytes += size;
    buffered++;
    report.add(row);
    if (buffered >= ROWS_PER_COMMIT || System.nanoTime() - lastCommit > NANOS_PER_COMMIT) {
      commit(row.row());
    }
  }

  private void commit(int lastRow) {
    if (chunks.isEmpty()) {
      return;
    }
    List<List<JudgedRow>> now = chunks.stream().map(List::copyOf).toList();
    send(new JudgeRows(act("rows-" + lastRow), order.importId(), now), "rows to " + lastRow);
    chunks.clear();
    buffered = 0;
    lastCommit = System.nanoTime();
  }

  private void send(ImportCommand command, String body) {
    Receipt receipt = gate.send(command, Texts.digest(List.of(order.importId(), body)));
    report.at(receipt.position());
  }

  private Act act(String step) {
    return Act.now(
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        order.actor(),
        Ids.command(order.importId(), step));
  }
}
