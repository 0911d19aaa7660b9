package anda.web;

import anda.eventstore.view.At;
import anda.eventstore.view.CardReader;
import anda.eventstore.view.HistoryReader;
import anda.kernel.Refused;
import java.util.List;

/**
 * 读请求 At which moment of the log a list or total is read, and by whom; taken as a method argument.
 *
 * <p>Parameters: {@code knownAt} (position, or day in Asia/Shanghai) or {@code minPosition}. By the
 * time the controller runs, the views have reached what was asked for.
 *
 * @param at live, or as known at a position
 * @param viewer who reads
 */
public record Lookup(At at, Viewer viewer) {

  /**
   * The entries that concern a record of one kind: never those of another kind, whose own address
   * may hide some of them from this viewer.
   *
   * @throws Refused {@code RECORD_NOT_FOUND}
   */
  public List<HistoryReader.Item> history(HistoryReader history, CardReader<?> reader, String key) {
    if (reader.one(key, at).isEmpty()) {
      throw new Refused(WebRefusal.RECORD_NOT_FOUND, null, key);
    }
    return history.of(key, at);
  }

  /**
   * The entries of a record itself, without those of others that tell of it.
   *
   * @throws Refused {@code RECORD_NOT_FOUND}
   */
  public List<HistoryReader.Item> ownHistory(
      HistoryReader history, CardReader<?> reader, String key) {
    return history(history, reader, key).stream()
        .filter(item -> item.aggregate().equals(key))
        .toList();
  }
}
