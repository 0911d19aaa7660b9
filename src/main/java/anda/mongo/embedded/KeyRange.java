package anda.mongo.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Encoded values from {@code from} (inclusive) to {@code to} (exclusive).
 *
 * <p>A condition on a field is a list of such ranges; the matcher tests a value against them and
 * the planner scans an index by them.
 *
 * @param single whether it holds one value only
 */
record KeyRange(byte[] from, byte[] to, boolean single) {
  static final KeyRange EVERYTHING = between(new byte[0], new byte[] {(byte) 0xFF});
  private static final Comparator<KeyRange> BY_START =
      (a, b) -> Arrays.compareUnsigned(a.from, b.from);

  /** All values with this encoding: exactly one, since no encoding is a prefix of another. */
  static KeyRange point(byte[] key) {
    return new KeyRange(key, KeyEncoding.after(key), true);
  }

  static KeyRange between(byte[] from, byte[] to) {
    return new KeyRange(from, to, false);
  }

  boolean isEmpty() {
    return Arrays.compareUnsigned(from, to) >= 0;
  }

  boolean contains(byte[] key) {
    return Arrays.compareUnsigned(from, key) <= 0 && Arrays.compareUnsigned(key, to) < 0;
  }

  static boolean anyContains(List<KeyRange> ranges, byte[] key) {
    for (KeyRange range : ranges) {
      if (range.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Sorted and without overlaps. */
  static List<KeyRange> union(List<KeyRange> ranges) {
    List<KeyRange> sorted = new ArrayList<>(ranges);
    sorted.removeIf(KeyRange::isEmpty);
    sorted.sort(BY_START);
    List<KeyRange> merged = new ArrayList<>();
    for (KeyRange next : sorted) {
      KeyRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && Arrays.compareUnsigned(next.from, last.to) < 0) {
        byte[] to = Arrays.compareUnsigned(last.to, next.to) < 0 ? next.to : last.to;
        merged.set(merged.size() - 1, new KeyRange(last.from, to, last.single && next.single));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  /** What lies in both lists, each sorted and without overlaps. */
  static List<KeyRange> intersect(List<KeyRange> a, List<KeyRange> b) {
    List<KeyRange> both = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      KeyRange x = a.get(i);
      KeyRange y = b.get(j);
      byte[] from = Arrays.compareUnsigned(x.from, y.from) < 0 ? y.from : x.from;
      boolean firstEndsFirst = Arrays.compareUnsigned(x.to, y.to) < 0;
      KeyRange common = new KeyRange(from, firstEndsFirst ? x.to : y.to, x.single || y.single);
      if (!common.isEmpty()) {
        both.add(common);
      }
      if (firstEndsFirst) {
        i++;
      } else {
        j++;
      }
    }
    return both;
  }

  /** The same values as a descending index stores them: all bytes inverted, in reverse order. */
  static List<KeyRange> inverted(List<KeyRange> ranges) {
    List<KeyRange> result = new ArrayList<>();
    for (int i = ranges.size() - 1; i >= 0; i--) {
      KeyRange range = ranges.get(i);
      result.add(
          range.single
              ? point(invert(range.from))
              : between(invertedBound(range.to), invertedBound(range.from)));
    }
    return result;
  }

  static byte[] invert(byte[] bytes) {
    byte[] result = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      result[i] = (byte) ~bytes[i];
    }
    return result;
  }

  /**
   * The inverted keys of values below {@code bound} start above this, those of values from it on
   * below; a longer key that starts with the bound counts as not below it.
   */
  private static byte[] invertedBound(byte[] bound) {
    return KeyEncoding.after(invert(bound));
  }

  /** Each of the second behind each of the first. */
  static List<KeyRange> combine(List<KeyRange> prefixes, List<KeyRange> ranges) {
    List<KeyRange> result = new ArrayList<>();
    for (KeyRange prefix : prefixes) {
      byte[] start = prefix == EVERYTHING ? new byte[0] : prefix.from();
      for (KeyRange range : ranges) {
        byte[] from = join(start, range.from());
        byte[] to = range.single() ? KeyEncoding.after(from) : join(start, range.to());
        result.add(new KeyRange(from, to, range.single()));
      }
    }
    return result;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
