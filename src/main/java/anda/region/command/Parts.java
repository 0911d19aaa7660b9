package anda.region.command;

import anda.region.RegionEvent.CodePeriod;
import anda.region.RegionEvent.RegionRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Cuts a long table into parts that fit one entry of the log: 400 rows, 48 KiB. */
final class Parts {

  static final int MOST_ROWS = 400;
  static final int MOST_BYTES = 48 * 1024;

  // The written JSON of a row without its words: names of members, codes, punctuation.
  private static final int ROW_FRAME = 90;
  private static final int PERIOD_FRAME = 180;
  private static final int SUCCESSOR_FRAME = 40;

  // What stands around the rows, and the list of statistical zones.
  private static final int EVENT_FRAME = 1024;

  private Parts() {}

  static <T> List<List<T>> of(List<T> rows, ToIntFunction<T> bytes) {
    List<List<T>> parts = new ArrayList<>();
    List<T> part = new ArrayList<>();
    int size = EVENT_FRAME;
    for (T row : rows) {
      int more = bytes.applyAsInt(row);
      if (!part.isEmpty() && (part.size() == MOST_ROWS || size + more > MOST_BYTES)) {
        parts.add(List.copyOf(part));
        part.clear();
        size = EVENT_FRAME;
      }
      part.add(row);
      size += more;
    }
    parts.add(List.copyOf(part));
    return parts;
  }

  static int bytes(RegionRow row) {
    return ROW_FRAME + utf8(row.name());
  }

  static int bytes(CodePeriod period) {
    return PERIOD_FRAME
        + utf8(period.name())
        + utf8(period.province())
        + utf8(period.prefecture())
        + SUCCESSOR_FRAME * period.successors().size();
  }

  private static int utf8(@Nullable String text) {
    return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
  }
}
