package anda.eventstore.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 事件读取 Reads entries of the log. */
public interface EventReader {

  /** Last position, or -1 when the log is empty. */
  long head();

  /** Last entry recorded on or before a day (Asia/Shanghai), or -1 when there is none. */
  long headOn(LocalDate day);

  /** Entries from one position to another, both included; close the stream. */
  Stream<RecordedEvent> read(long from, long to);

  /** All entries of one aggregate in order. */
  List<RecordedEvent> ofAggregate(String aggregate);

  /** All entries that concern a key: of that aggregate, or routed to it; in log order. */
  List<RecordedEvent> ofKey(String key);

  /** One entry. */
  Optional<RecordedEvent> byId(String eventId);
}
