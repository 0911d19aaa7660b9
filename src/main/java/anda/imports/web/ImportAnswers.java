package anda.imports.web;

import anda.imports.Column;
import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import anda.imports.RowImporter;
import anda.imports.process.Importers;
import anda.imports.process.RunReport;
import anda.imports.query.ImportCard;
import anda.imports.query.ImportRowCard;
import anda.imports.web.ImportAnswer.ColumnAnswer;
import anda.imports.web.ImportAnswer.Contradiction;
import anda.imports.web.ImportAnswer.FieldDifference;
import anda.imports.web.ImportAnswer.Kind;
import anda.imports.web.ImportAnswer.Reason;
import anda.imports.web.ImportAnswer.RowAnswer;
import anda.imports.web.ImportAnswer.Started;
import anda.imports.web.ImportAnswer.State;
import anda.imports.web.ImportAnswer.Summary;
import anda.kernel.Refusal;
import anda.web.Catalogue;
import anda.web.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 导入答复装配 Words what became of an import, with every reason in both languages. */
@Component
class ImportAnswers {

  private final Catalogue catalogue;
  private final Map<String, Text> labels = new HashMap<>();

  ImportAnswers(Catalogue catalogue, Importers importers) {
    this.catalogue = catalogue;
    for (RowImporter<?> importer : importers.all()) {
      for (Column column : importer.columns()) {
        labels.put(column.name(), label(column));
      }
    }
  }

  Kind kind(RowImporter<?> importer) {
    List<ColumnAnswer> columns = new ArrayList<>();
    for (Column c : importer.columns()) {
      columns.add(new ColumnAnswer(c.name(), label(c), c.type(), c.required(), c.aliases()));
    }
    return new Kind(importer.kind(), importer.keyColumns(), columns);
  }

  Started started(
      String id,
      String kind,
      String fileName,
      int rows,
      RunReport report,
      State state,
      boolean repeated) {
    Map<String, Long> counts = new LinkedHashMap<>();
    report.counts().forEach((outcome, count) -> counts.put(lower(outcome.name()), count));
    List<Contradiction> contradictions = new ArrayList<>();
    report.found().forEach(row -> contradictions.addAll(contradictions(row)));
    boolean truncated =
        report.counts().values().stream().anyMatch(count -> count > RunReport.SHOWN);
    return new Started(
        id,
        kind,
        fileName,
        rows,
        report.done(),
        state,
        repeated,
        counts,
        rows(report, Outcome.ACCEPTED),
        rows(report, Outcome.KNOWN),
        rows(report, Outcome.DIFFERING),
        rows(report, Outcome.REFUSED),
        contradictions,
        truncated,
        report.position());
  }

  Summary summary(String id, ImportCard card, boolean running, long position) {
    Map<String, Long> counts = new LinkedHashMap<>();
    long done = 0;
    for (Outcome outcome : Outcome.values()) {
      long count = card.counts().getOrDefault(outcome.name(), 0L);
      counts.put(lower(outcome.name()), count);
      done += outcome == Outcome.TOTAL ? 0 : count;
    }
    State state =
        card.ending() != null
            ? State.valueOf(card.ending().name())
            : running ? State.RUNNING : State.INTERRUPTED;
    return new Summary(
        id,
        card.kind(),
        card.fileName(),
        card.digest(),
        card.bytes(),
        card.rows(),
        done,
        state,
        card.receivedAt(),
        card.actor(),
        card.unit(),
        counts,
        card.findings(),
        card.acceptedDifferences(),
        position);
  }

  RowAnswer row(String id, ImportRowCard card) {
    return new RowAnswer(
        id,
        card.row(),
        card.key(),
        card.outcome(),
        card.target(),
        card.differences().stream().map(this::difference).toList(),
        card.problems().stream().map(this::reason).toList(),
        card.findings().stream().map(this::reason).toList(),
        card.acceptedBy());
  }

  private List<RowAnswer> rows(RunReport report, Outcome outcome) {
    return report.rows(outcome).stream().map(this::row).toList();
  }

  private RowAnswer row(JudgedRow row) {
    return new RowAnswer(
        row.id(),
        row.row(),
        row.key(),
        row.outcome(),
        row.target(),
        row.differences().stream().map(this::difference).toList(),
        row.problems().stream().map(this::reason).toList(),
        row.findings().stream().map(this::reason).toList(),
        null);
  }

  private List<Contradiction> contradictions(JudgedRow row) {
    List<Contradiction> all = new ArrayList<>();
    for (Finding finding : row.findings()) {
      Reason r = reason(finding);
      all.add(
          new Contradiction(
              row.row(),
              row.key(),
              r.field(),
              r.label(),
              r.value(),
              r.code(),
              r.text(),
              r.parameters()));
    }
    return all;
  }

  private FieldDifference difference(Difference difference) {
    return new FieldDifference(
        difference.field(),
        labels.getOrDefault(difference.field(), new Text(difference.field(), difference.field())),
        difference.stored(),
        difference.given());
  }

  private Reason reason(Finding finding) {
    Refusal named = finding::code;
    return new Reason(
        finding.field(),
        finding.field() == null ? null : labels.get(finding.field()),
        finding.value(),
        finding.code(),
        catalogue.refusal(named, finding.parameters()),
        finding.parameters());
  }

  private static Text label(Column column) {
    String zh = column.aliases().isEmpty() ? column.name() : column.aliases().get(0);
    return new Text(zh, column.name());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
