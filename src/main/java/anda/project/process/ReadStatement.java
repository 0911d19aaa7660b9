package anda.project.process;

import anda.imports.ImportedRow;
import anda.imports.RowImporter;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.project.Measured;
import anda.project.StatementScope;
import anda.project.command.StatementCommand.CorrectStatement;
import anda.project.command.StatementCommand.RecordStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 读出的发布内容 A row that reads as a statement about several projects.
 *
 * @param scope what it speaks about
 * @param measures its figures
 * @param progressText progress in the source's words
 * @param note remark of the source
 */
record ReadStatement(
    StatementScope scope,
    List<Measured> measures,
    @Nullable String progressText,
    @Nullable String note)
    implements ReadRow {

  @Override
  public Command recorded(String target, Act act, ImportedRow imported) {
    return new RecordStatement(target, act, scope, measures, progressText, note, imported);
  }

  /** The whole of it is stated anew, whatever the row said before. */
  @Override
  public Command corrected(
      String target, Act act, String corrects, ImportedRow imported, @Nullable ReadRow before) {
    return new CorrectStatement(
        target,
        act,
        scope,
        measures,
        progressText,
        note,
        RowImporter.DIFFERENCE_ACCEPTED,
        corrects,
        imported);
  }
}
