package anda.imports.command;

import anda.imports.ImportEvent.Ending;
import anda.imports.JudgedRow;
import anda.kernel.Act;
import anda.kernel.Command;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** 导入指令 What may be asked of the run of one file. */
public sealed interface ImportCommand extends Command {

  /** Id of the import. */
  @TargetAggregateIdentifier
  String importId();

  /** Begins the run of a file that was understood. */
  record ReceiveFile(
      Act act,
      String importId,
      String kind,
      String fileName,
      String digest,
      long bytes,
      int rows,
      List<String> columns)
      implements ImportCommand {}

  /** Records what became of further rows; each chunk becomes one event. */
  record JudgeRows(Act act, String importId, List<List<JudgedRow>> chunks)
      implements ImportCommand {}

  /** Ends the run. */
  record FinishImport(Act act, String importId, Ending ending) implements ImportCommand {}

  /** Records that a difference was accepted and by which event the record was corrected. */
  record AcceptDifference(Act act, String importId, int row, String target, String event)
      implements ImportCommand {}
}
