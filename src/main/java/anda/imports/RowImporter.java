package anda.imports;

import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PartialDate;
import anda.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 行导入器 How one kind of row becomes facts of a feature; one bean per kind.
 *
 * <p>Nothing here looks at a clock, a random source or a view of its own rows; looking up reference
 * data (regions, units) is fine.
 *
 * @param <T> what a row reads as
 */
public interface RowImporter<T> {

  /** What is kept and shown of a cell of a sealed column. */
  String HIDDEN = "***";

  /** Reason of the correction that accepting a different row makes. */
  String DIFFERENCE_ACCEPTED = "接受导入行的差异";

  /** Kind in the address {@code /api/imports/{kind}}: lower-case letters and hyphens. */
  String kind();

  /** Columns a file of this kind may have, in the order a template shows them. */
  List<Column> columns();

  /**
   * Key that tells rows of this kind apart, the same in every file; null when the row has none.
   * Usually {@link RowKeys#of}.
   */
  @Nullable String key(Row row);

  /** Columns the key is made of, for the answer when it is missing. */
  List<String> keyColumns();

  /**
   * Ids of the aggregates in which a row of this key may stand, usually one: {@link RowKeys#id}.
   * More than one where the content decides what a row becomes.
   */
  List<String> targets(String key);

  /**
   * Reads a row. Problems and findings are told to the reader; with any problem the row is refused
   * and the answer is ignored (it may then be null).
   */
  @Nullable Reading<T> read(RowReader row);

  /**
   * Whether the reference data rows are checked against (code tables, units) is there. Until then a
   * file is refused with {@code IMPORTS_NOT_READY} instead of having its rows refused wrongly.
   */
  default boolean ready() {
    return true;
  }

  /**
   * Column in which the sender finds a field that a refusal of the feature's command names; null =
   * the whole row.
   */
  default @Nullable String column(String field) {
    return columns().stream().map(Column::name).filter(field::equals).findFirst().orElse(null);
  }

  /** Column of dates that says when it happened; null where no cell says just that. */
  default @Nullable String dayColumn(Row row, PartialDate on) {
    return columns().stream()
        .filter(column -> column.type() == Column.Type.DATE)
        .map(Column::name)
        .filter(column -> Objects.equals(row.text(column), on.text()))
        .findFirst()
        .orElse(null);
  }

  /** Compares the rows of one file with each other; asked for anew for each file. */
  default RowComparison comparison() {
    return RowComparison.NONE;
  }

  /**
   * Columns with personal data: what stands in them is handed to the feature and goes nowhere else.
   * The import keeps {@link #HIDDEN} in their place, so that differing rows cannot be accepted, and
   * it keeps no name of the file.
   */
  default Set<String> sealedColumns() {
    return Set.of();
  }

  /** Digest kept of the file; keyed where a plain one would help to guess what the file holds. */
  default String fileDigest(String sha256) {
    return sha256;
  }

  /**
   * Cells of a file as they are compared with {@link #standing}; sealed columns in one form,
   * whichever way they are written.
   */
  default Map<String, String> comparable(Map<String, String> cells) {
    return cells;
  }

  /** Cells that stand in a record, sealed columns in clear: compared in memory, never kept. */
  default Map<String, String> standing(ImportedRow row, String target) {
    return row.cells();
  }

  /** The row was recorded by the command that {@link #record} made, by an entry at a position. */
  default void recorded(Reading<T> reading, ImportedRow imported, long position) {}

  /** The command that {@link #record} made was refused, or could not be made. */
  default void abandoned(Reading<T> reading, Act act, Refused refused) {}

  /** The command that records a row for the first time, as already happened. */
  Command record(Reading<T> reading, ImportedRow imported, Act act);

  /**
   * The command that corrects what an earlier row said, after a person accepted the difference.
   *
   * @param target aggregate in which the earlier row stands
   * @param corrects id of the event that holds the earlier row
   */
  Command correct(
      Reading<T> reading, ImportedRow imported, String target, String corrects, Act act);
}
