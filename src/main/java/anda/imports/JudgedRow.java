package anda.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 已判定的行 A row and what became of it. Stored in events, so the file itself need not be kept.
 *
 * @param id id of the row: id of the import, {@code /}, row number
 * @param row row number as an office program counts it
 * @param key row key; null when the row has none or is a total
 * @param outcome what became of it
 * @param target id of the record that holds it; null when there is none
 * @param differences fields that differ, by column; empty unless differing
 * @param problems why it is refused; at most twelve
 * @param findings contradictions and doubts beside the outcome; at most twelve
 */
public record JudgedRow(
    String id,
    int row,
    @Nullable String key,
    Outcome outcome,
    @Nullable String target,
    List<Difference> differences,
    List<Finding> problems,
    List<Finding> findings) {

  private static final int MOST = 12;

  /** Keeps copies; of many problems the first ones tell enough, and an entry stays bounded. */
  public JudgedRow {
    differences = List.copyOf(differences);
    problems = problems.stream().limit(MOST).toList();
    findings = findings.stream().limit(MOST).toList();
  }

  /** Id of a row. */
  public static String id(String importId, int row) {
    return importId + "/" + row;
  }
}
