package anda.imports.web;

import anda.imports.Column;
import anda.imports.Outcome;
import anda.web.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 导入答复 What an import looks like to a client. */
final class ImportAnswer {

  private ImportAnswer() {}

  /** 状态 How far an import is. */
  enum State {
    /** 进行中. */
    RUNNING,
    /** 完成 Every row was judged. */
    COMPLETED,
    /** 已取消 Stopped by somebody. */
    CANCELLED,
    /** 中断 Cut off; the file can be sent again. */
    INTERRUPTED
  }

  /** 原因 A problem, contradiction or doubt. */
  record Reason(
      @Nullable String field,
      @Nullable Text label,
      @Nullable String value,
      String code,
      Text text,
      List<String> parameters) {}

  /** 字段差异 One field that differs. */
  record FieldDifference(
      String field, Text label, @Nullable String stored, @Nullable String given) {}

  /** 行答复 One row; {@code record} is the id of the record that holds it. */
  record RowAnswer(
      String id,
      int row,
      @Nullable String key,
      @Nullable Outcome outcome,
      @Nullable String record,
      List<FieldDifference> differences,
      List<Reason> problems,
      List<Reason> findings,
      @Nullable String acceptedBy) {}

  /** 矛盾 A contradiction or doubt with the row it stands in. */
  record Contradiction(
      int row,
      @Nullable String key,
      @Nullable String field,
      @Nullable Text label,
      @Nullable String value,
      String code,
      Text text,
      List<String> parameters) {}

  /**
   * 导入答复 An import that was just asked for.
   *
   * @param done rows judged so far
   * @param counts rows by outcome, names in lower case
   * @param truncated whether a list is shorter than its count: then ask for the rows page by page
   */
  record Started(
      String id,
      String kind,
      String fileName,
      int rows,
      long done,
      State state,
      boolean repeated,
      Map<String, Long> counts,
      List<RowAnswer> accepted,
      List<RowAnswer> known,
      List<RowAnswer> differing,
      List<RowAnswer> refused,
      List<Contradiction> contradictions,
      boolean truncated,
      long position) {}

  /** 导入摘要 An import in a list or on its own. */
  record Summary(
      String id,
      @Nullable String kind,
      @Nullable String fileName,
      @Nullable String digest,
      long bytes,
      int rows,
      long done,
      State state,
      @Nullable String receivedAt,
      @Nullable String actor,
      @Nullable String unit,
      Map<String, Long> counts,
      long findings,
      long acceptedDifferences,
      long position) {}

  /** 列说明 A column that a kind of file may have. */
  record ColumnAnswer(
      String name, Text label, Column.Type type, boolean required, List<String> aliases) {}

  /** 导入种类 A kind of import. */
  record Kind(String id, List<String> key, List<ColumnAnswer> columns) {}
}
