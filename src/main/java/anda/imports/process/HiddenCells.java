package anda.imports.process;

import anda.imports.Column;
import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.ImportRefusal;
import anda.imports.RowImporter;
import anda.kernel.PersonNumbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 隐去的格 What is kept of cells with personal data: that there was something, and nothing of it.
 *
 * <p>In a kind that has such columns people also type names and numbers into the wrong cell, or
 * beside the table. There no text of a refused, noted or differing cell of any column is kept.
 */
record HiddenCells(Set<String> sealed, Set<String> columns) {

  /** Places in a file and limits, never a number of a person. */
  private static final Pattern SMALL = Pattern.compile("\\d{1,5}");

  static HiddenCells of(RowImporter<?> importer) {
    return new HiddenCells(
        importer.sealedColumns(),
        importer.columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet()));
  }

  /** Cells of a row that is recorded: what its columns say is known, save the sealed ones. */
  Map<String, String> in(Map<String, String> cells) {
    Map<String, String> kept = new HashMap<>(cells);
    kept.replaceAll((column, text) -> sealed.contains(column) ? RowImporter.HIDDEN : text);
    return kept;
  }

  Difference in(Difference difference) {
    if (sealed.isEmpty()) {
      return difference;
    }
    return new Difference(
        difference.field(), hidden(difference.stored()), hidden(difference.given()));
  }

  /** A finding names the column and the reason, and does not repeat what it found. */
  Finding in(Finding finding) {
    if (sealed.isEmpty() && !holdsNumber(finding)) {
      return finding;
    }
    return new Finding(
        finding.field(),
        hidden(finding.value()),
        finding.code(),
        finding.parameters().stream().map(text -> parameter(finding, text)).toList());
  }

  /** However it is written: what is shown of a finding masks plain digits alone. */
  private static boolean holdsNumber(Finding finding) {
    String value = finding.value();
    return finding.code().equals(ImportRefusal.CELL_HOLDS_ID_NUMBER.name())
        || value != null && PersonNumbers.in(value)
        || finding.parameters().stream().anyMatch(PersonNumbers::in);
  }

  private String parameter(Finding finding, String text) {
    boolean harmless =
        columns.containsAll(List.of(text.split(", "))) || SMALL.matcher(text).matches();
    String column = finding.field();
    boolean repeats = text.equals(finding.value()) || column != null && sealed.contains(column);
    return harmless && !repeats ? text : RowImporter.HIDDEN;
  }

  private static @Nullable String hidden(@Nullable String text) {
    return text == null ? null : RowImporter.HIDDEN;
  }
}
