package anda.project.process;

import anda.imports.Finding;
import anda.imports.Reading;
import anda.imports.Row;
import anda.imports.RowReader;
import anda.project.ProjectSamples;
import anda.project.RecordedLog;
import anda.region.process.BuiltInTables;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The published rows and their importer. */
abstract class PublishedProjects {

  final RecordedLog log = new RecordedLog();
  final ProjectImporter importer =
      new ProjectImporter(
          BuiltInTables.REGIONS, log, Clock.fixed(ProjectSamples.NOW, ZoneOffset.UTC));

  final RowReader reader(String id) {
    return new RowReader(row(id));
  }

  static Row row(String id) {
    return SampleRows.of("projects.csv").stream()
        .filter(row -> id.equals(row.text("id")))
        .findFirst()
        .orElseThrow();
  }

  final ReadRow read(String id) {
    return importer.read(reader(id)).value();
  }

  final ReadProject project(String id) {
    return (ReadProject) read(id);
  }

  final Reading<ReadRow> read(Map<String, String> cells) {
    return importer.read(new RowReader(SampleRows.row(cells)));
  }

  final List<String> findings(String id) {
    RowReader reader = reader(id);
    importer.read(reader);
    return reader.findings().stream().map(Finding::code).toList();
  }
}
