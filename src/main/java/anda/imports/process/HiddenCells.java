package anda.imports.process;

import anda.imports.Difference;
import anda.imports.Finding;
import anda.imports.RowImporter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** 隐去的格 What is kept of cells with personal data: that there was something, and nothing of it. */
record HiddenCells(Set<String> columns) {

  Map<String, String> in(Map<String, String> cells) {
    Map<String, String> kept = new HashMap<>(cells);
    kept.replaceAll(this::in);
    return kept;
  }

  Difference in(Difference difference) {
    String column = difference.field();
    return new Difference(
        column,
        difference.stored() == null ? null : in(column, difference.stored()),
        difference.given() == null ? null : in(column, difference.given()));
  }

  /** A finding does not repeat what it found. */
  Finding in(Finding finding) {
    String column = finding.field();
    if (column == null || !columns.contains(column)) {
      return finding;
    }
    return new Finding(
        column,
        finding.value() == null ? null : RowImporter.HIDDEN,
        finding.code(),
        finding.parameters().stream().map(text -> RowImporter.HIDDEN).toList());
  }

  private String in(String column, String text) {
    return columns.contains(column) ? RowImporter.HIDDEN : text;
  }
}
