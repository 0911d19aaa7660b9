package anda.project.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.imports.ImportedRow;
import anda.imports.Reading;
import anda.imports.Row;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.project.PlanField;
import anda.project.ProjectEvent.ProjectTakenOver;
import anda.project.ProjectSamples;
import anda.project.ProjectStage;
import anda.project.command.ProjectCommand.CorrectProject;
import anda.project.command.ProjectCommand.TakeOverProject;
import anda.project.command.StatementCommand.CorrectStatement;
import anda.project.command.StatementCommand.RecordStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a row asks of the aggregates. */
class ProjectRowCommandsTest extends PublishedProjects {

  @Test
  void a_row_becomes_one_command_of_its_own_sort() {
    Act act = ProjectSamples.happened(null);
    ImportedRow imported = new ImportedRow("projects", "P001", Map.of());
    assertThat(importer.record(importer.read(reader("P001")), imported, act))
        .isInstanceOf(TakeOverProject.class);
    assertThat(importer.record(importer.read(reader("P009")), imported, act))
        .isInstanceOf(RecordStatement.class);
  }

  @Test
  void accepting_a_difference_corrects_only_what_the_row_says_otherwise() {
    Row before = row("P001");
    ReadProject read = project("P001");
    ImportedRow imported = new ImportedRow("projects", "P001", before.cells());
    log.and(
        "project-1",
        new ProjectTakenOver(read.plan(), read.stage(), read.asOf(), imported, List.of()),
        null);
    Map<String, String> cells = new HashMap<>(before.cells());
    cells.put("households", "551");
    cells.put("progress_or_stage_dates", "built");
    Reading<ReadRow> now = read(cells);
    CorrectProject correction =
        (CorrectProject)
            importer.correct(now, imported, now.target(), "event-0", ProjectSamples.happened(null));
    assertThat(correction.fields()).containsExactly(PlanField.BENEFICIARIES, PlanField.PROGRESS);
    assertThat(correction.stage()).isEqualTo(ProjectStage.COMPLETED);
    assertThat(correction.corrects()).isEqualTo("event-0");
  }

  @Test
  void a_row_that_became_another_sort_of_record_is_not_forced_into_the_old_one() {
    Reading<ReadRow> statement = importer.read(reader("P009"));
    String project = importer.targets("P009").get(0);
    List<Object> arguments = new ArrayList<>();
    assertThatThrownBy(
            () ->
                arguments.add(
                    importer.correct(
                        statement,
                        new ImportedRow("projects", "P009", Map.of()),
                        project,
                        "event-0",
                        ProjectSamples.happened(null))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(RowFinding.PROJECT_ROW_BELONGS_ELSEWHERE));
    assertThat(
            importer.correct(
                statement,
                new ImportedRow("projects", "P009", Map.of()),
                statement.target(),
                "event-0",
                ProjectSamples.happened(null)))
        .isInstanceOf(CorrectStatement.class);
  }
}
