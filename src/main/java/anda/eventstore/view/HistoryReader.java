package anda.eventstore.view;

import anda.kernel.Actor;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 历史 Entries of the log in words, Chinese and English, from the catalogue of events. */
public interface HistoryReader {

  /** Entries that concern a key, in log order, live or up to a position. */
  List<Item> of(String key, At at);

  /** Entries from one position to another, both included. */
  List<Item> between(long from, long to);

  /** One entry. */
  Optional<Item> byId(String eventId);

  /**
   * 条目 One entry in words.
   *
   * @param text what happened, in one sentence
   * @param on when it happened; null = unknown
   * @param at when it was recorded
   * @param corrects id of the entry it corrects, or null
   * @param details what the entry says, label by label; what it leaves unknown is left out
   */
  record Item(
      String id,
      long position,
      String name,
      String aggregate,
      String aggregateType,
      long sequence,
      Words text,
      @Nullable PartialDate on,
      Instant at,
      Actor actor,
      String command,
      @Nullable Source src,
      @Nullable String corrects,
      List<Detail> details) {}

  /**
   * 明细 One part of an entry.
   *
   * @param value in words: records, persons and places by their names as known at that entry
   * @param ids ids and codes of what is named in the value, in its order; empty = nothing named
   */
  record Detail(Words label, Words value, List<String> ids) {

    /** A part that names no record. */
    public Detail(Words label, Words value) {
      this(label, value, List.of());
    }
  }

  /** 双语 The same in both languages. */
  record Words(String zh, String en) {

    /** Text that is the same in both. */
    public static Words same(String text) {
      return new Words(text, text);
    }
  }
}
