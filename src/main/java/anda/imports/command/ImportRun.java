package anda.imports.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.imports.ImportEvent.DifferenceAccepted;
import anda.imports.ImportEvent.FileReceived;
import anda.imports.ImportEvent.ImportFinished;
import anda.imports.ImportEvent.RowsJudged;
import anda.imports.ImportRefusal;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import anda.kernel.Refused;
import java.util.BitSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 导入批次 The run of one file; knows which differences may still be accepted. */
@Aggregate(type = "ImportRun")
class ImportRun {

  @AggregateIdentifier private String id;
  private final BitSet differing = new BitSet();
  private boolean finished;

  ImportRun() {
    id = "";
  }

  @CommandHandler
  ImportRun(ImportCommand.ReceiveFile command) {
    id = command.importId();
    apply(
        new FileReceived(
            command.kind(),
            command.fileName(),
            command.digest(),
            command.bytes(),
            command.rows(),
            command.columns()));
  }

  @CommandHandler
  void handle(ImportCommand.JudgeRows command) {
    refuseWhenFinished();
    command.chunks().forEach(chunk -> apply(new RowsJudged(chunk)));
  }

  @CommandHandler
  void handle(ImportCommand.FinishImport command) {
    refuseWhenFinished();
    apply(new ImportFinished(command.ending()));
  }

  @CommandHandler
  void handle(ImportCommand.AcceptDifference command) {
    if (!differing.get(command.row())) {
      throw new Refused(
          ImportRefusal.IMPORT_ROW_NOT_DIFFERING, "row", Integer.toString(command.row()));
    }
    apply(
        new DifferenceAccepted(
            JudgedRow.id(id, command.row()), command.row(), command.target(), command.event()));
  }

  @EventSourcingHandler
  void on(FileReceived event, @SourceId String source) {
    id = source;
  }

  @EventSourcingHandler
  void on(RowsJudged event) {
    for (JudgedRow row : event.rows()) {
      if (row.outcome() == Outcome.DIFFERING) {
        differing.set(row.row());
      }
    }
  }

  @EventSourcingHandler
  void on(ImportFinished event) {
    finished = true;
  }

  @EventSourcingHandler
  void on(DifferenceAccepted event) {
    differing.clear(event.row());
  }

  private void refuseWhenFinished() {
    if (finished) {
      throw new Refused(ImportRefusal.IMPORT_FINISHED_ALREADY, null);
    }
  }
}
