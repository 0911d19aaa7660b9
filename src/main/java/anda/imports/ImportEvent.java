package anda.imports;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 导入事件 What happened to one file that was brought in. Frozen: names and JSON never change. */
public sealed interface ImportEvent extends DomainEvent {

  /**
   * 文件已接收 A file was read to its end and understood; its rows are judged next.
   *
   * @param kind kind of import
   * @param fileName name as sent
   * @param digest SHA-256 of the file, lower-case hex
   * @param bytes size of the file
   * @param rows rows below the header, totals not counted
   * @param columns columns the file has, in its order
   */
  @EventName("imports.FileReceived")
  record FileReceived(
      String kind, String fileName, String digest, long bytes, int rows, List<String> columns)
      implements ImportEvent {

    public FileReceived {
      columns = List.copyOf(columns);
    }
  }

  /**
   * 行已判定 Some rows, in the order of the file; at most 200 and 48 KiB.
   *
   * @param rows the rows
   */
  @EventName("imports.RowsJudged")
  record RowsJudged(List<JudgedRow> rows) implements ImportEvent {

    public RowsJudged {
      rows = List.copyOf(rows);
    }

    @Override
    public Set<String> routes() {
      return rows.stream().map(JudgedRow::id).collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * 导入已结束 No further row of the file will be judged.
   *
   * @param ending how it ended
   */
  @EventName("imports.ImportFinished")
  record ImportFinished(Ending ending) implements ImportEvent {}

  /**
   * 差异已接受 A person took the file's texts of a row as a correction of the record.
   *
   * @param rowId id of the row
   * @param row its number
   * @param target id of the corrected record
   * @param event id of the correcting event
   */
  @EventName("imports.DifferenceAccepted")
  record DifferenceAccepted(String rowId, int row, String target, String event)
      implements ImportEvent {

    @Override
    public Set<String> routes() {
      return Set.of(rowId, target);
    }
  }

  /** 结束方式 How an import ended. Stored in events: constants are never renamed or removed. */
  enum Ending {
    /** 完成 Every row was judged. */
    COMPLETED,
    /** 取消 Somebody stopped it between two rows; what was recorded stands. */
    CANCELLED
  }
}
