package anda.project.process;

import anda.imports.ImportedRow;
import anda.imports.RowImporter;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.project.ProjectPlan;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.CorrectProject;
import anda.project.command.ProjectCommand.TakeOverProject;
import org.jspecify.annotations.Nullable;

/**
 * 读出的项目 A row that reads as one project.
 *
 * @param stage where it stands, as far as the row says
 * @param asOf up to when that is so
 */
record ReadProject(ProjectPlan plan, ProjectStage stage, @Nullable PartialDate asOf)
    implements ReadRow {

  @Override
  public Command recorded(String target, Act act, ImportedRow imported) {
    return new TakeOverProject(target, act, plan, stage, asOf, imported);
  }

  /** Corrects only what the row says otherwise than before: what was decided here since, stays. */
  @Override
  public Command corrected(
      String target, Act act, String corrects, ImportedRow imported, @Nullable ReadRow before) {
    ReadProject old = before instanceof ReadProject project ? project : null;
    return new CorrectProject(
        target,
        act,
        (old == null ? ProjectPlan.EMPTY : old.plan).differences(plan),
        plan,
        old == null || old.stage == stage ? null : stage,
        RowImporter.DIFFERENCE_ACCEPTED,
        corrects,
        imported);
  }
}
