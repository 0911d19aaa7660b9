package anda.imports;

import anda.imports.text.AmountText;
import anda.imports.text.CodeText;
import anda.imports.text.CountText;
import anda.imports.text.DateText;
import anda.imports.text.Parsed;
import anda.imports.text.PercentText;
import anda.imports.text.WrittenAmount;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 行阅读器 Reads the cells of one row and gathers what is wrong with them.
 *
 * <p>Every method answers null for a blank cell, and for a malformed one after telling the problem:
 * read all columns, then look at {@link #refused}. Not safe for several threads.
 */
public final class RowReader {

  private final Row row;
  private final List<Finding> problems = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** A reader of one row. */
  public RowReader(Row row) {
    this.row = row;
  }

  /** The row itself. */
  public Row row() {
    return row;
  }

  /** Text as given. */
  public @Nullable String text(String column) {
    return row.text(column);
  }

  /** Text that must be there; empty, with a problem told, when it is not. */
  public String required(String column) {
    String text = row.text(column);
    if (text == null) {
      refuse(column, KernelRefusal.VALUE_REQUIRED, column);
      return "";
    }
    return text;
  }

  /** A date as far as the text tells one; words that name none are noted and give null. */
  public @Nullable PartialDate date(String column, PartialDate.Basis basis) {
    String text = row.text(column);
    return text == null ? null : taken(column, DateText.parse(text, basis));
  }

  /** Money where a bare figure means 万元. */
  public @Nullable WrittenAmount wan(String column) {
    String text = row.text(column);
    return text == null ? null : taken(column, AmountText.parse(text, AmountText.Unit.WAN_YUAN));
  }

  /** Money where a bare figure means 元. */
  public @Nullable WrittenAmount yuan(String column) {
    String text = row.text(column);
    return text == null ? null : taken(column, AmountText.parse(text, AmountText.Unit.YUAN));
  }

  /** A whole number of things. */
  public @Nullable Long count(String column) {
    String text = row.text(column);
    return text == null ? null : taken(column, CountText.parse(text));
  }

  /** A percentage in millionths of the whole: 71 gives 710,000. */
  public @Nullable Integer percent(String column) {
    String text = row.text(column);
    return text == null ? null : taken(column, PercentText.parse(text));
  }

  /** A division code padded to 12 digits. */
  public @Nullable String code(String column) {
    String text = row.text(column);
    return text == null ? null : taken(column, CodeText.parse(text));
  }

  /** Tells a problem with a column: the row will be refused. */
  public void refuse(@Nullable String column, Refusal reason, String... parameters) {
    problems.add(Finding.of(column, valueOf(column), reason, parameters));
  }

  /** Tells a contradiction or doubt: the row stands, the finding is shown beside it. */
  public void note(@Nullable String column, Refusal reason, String... parameters) {
    findings.add(Finding.of(column, valueOf(column), reason, parameters));
  }

  /** Whether any problem was told. */
  public boolean refused() {
    return !problems.isEmpty();
  }

  /** Problems in the order told. */
  public List<Finding> problems() {
    return List.copyOf(problems);
  }

  /** Findings in the order told. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private <V> @Nullable V taken(String column, Parsed<V> parsed) {
    if (parsed.problem() != null) {
      refuse(column, parsed.problem(), parsed.parameters().toArray(String[]::new));
    }
    if (parsed.doubt() != null) {
      note(column, parsed.doubt(), parsed.parameters().toArray(String[]::new));
    }
    return parsed.value();
  }

  private @Nullable String valueOf(@Nullable String column) {
    return column == null ? null : row.text(column);
  }
}
