package anda.imports.query;

import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.JudgedRow;
import anda.imports.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 导入行卡片 One row of an import.
 *
 * @param importId id of the import
 * @param row row number; 0 while only its acceptance is known, which happens in the past only
 * @param key row key
 * @param outcome what became of it; null as for row
 * @param target id of the record that holds it
 * @param differences fields that differ
 * @param problems why it is refused
 * @param findings contradictions and doubts
 * @param acceptedBy id of the event that corrected the record; null = not accepted
 */
public record ImportRowCard(
    @Nullable String importId,
    int row,
    @Nullable String key,
    @Nullable Outcome outcome,
    @Nullable String target,
    List<Difference> differences,
    List<Finding> problems,
    List<Finding> findings,
    @Nullable String acceptedBy) {

  static final ImportRowCard EMPTY =
      new ImportRowCard(null, 0, null, null, null, List.of(), List.of(), List.of(), null);

  static ImportRowCard of(String importId, JudgedRow row, @Nullable String acceptedBy) {
    return new ImportRowCard(
        importId,
        row.row(),
        row.key(),
        row.outcome(),
        row.target(),
        row.differences(),
        row.problems(),
        row.findings(),
        acceptedBy);
  }

  ImportRowCard accepted(String event) {
    return new ImportRowCard(
        importId, row, key, outcome, target, differences, problems, findings, event);
  }
}
