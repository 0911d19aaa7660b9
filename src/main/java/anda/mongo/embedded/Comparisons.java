package anda.mongo.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which encoded values a comparison accepts. */
final class Comparisons {
  private static final byte[] NOT_A_NUMBER = KeyEncoding.encode(Double.NaN);
  private static final byte[] BEFORE_ALL = {0};
  private static final byte[] AFTER_ALL = {(byte) 0x80};

  private Comparisons() {}

  static List<KeyRange> equal(@Nullable Object value) {
    return List.of(KeyRange.point(KeyEncoding.encode(value)));
  }

  static List<KeyRange> in(Collection<?> values) {
    List<KeyRange> points = new ArrayList<>();
    for (Object value : values) {
      points.add(KeyRange.point(KeyEncoding.encode(value)));
    }
    return KeyRange.union(points);
  }

  /** As in MongoDB only values of the operand's own type are compared, except with its end keys. */
  static List<KeyRange> ordered(String operator, @Nullable Object value) {
    byte[] key = KeyEncoding.encode(value);
    boolean orEqual = operator.length() == 4;
    boolean greater = operator.startsWith("$g");
    boolean endKey = value instanceof MinKey || value instanceof MaxKey;
    if (java.util.Arrays.equals(key, NOT_A_NUMBER)) {
      return orEqual ? equal(value) : List.of();
    }
    byte[] type = {key[0]};
    KeyRange range;
    if (greater) {
      byte[] end = endKey ? AFTER_ALL : KeyEncoding.after(type);
      range = KeyRange.between(orEqual ? key : KeyEncoding.after(key), end);
    } else {
      byte[] start = endKey ? BEFORE_ALL : type;
      if (type[0] == KeyEncoding.NUMBER) {
        start = KeyEncoding.after(NOT_A_NUMBER);
      }
      range = KeyRange.between(start, orEqual ? KeyEncoding.after(key) : key);
    }
    return range.isEmpty() ? List.of() : List.of(range);
  }

  /** The texts that can match an anchored expression, or null if the index cannot help. */
  static @Nullable List<KeyRange> prefix(BsonRegularExpression regex) {
    String options = regex.getOptions();
    if (options != null && !options.isEmpty()) {
      return null;
    }
    String literal = literalStart(regex.getPattern());
    if (literal.isEmpty()) {
      return null;
    }
    KeyWriter out = new KeyWriter();
    out.put(KeyEncoding.STRING);
    KeyEncoding.writeText(out, literal);
    byte[] from = out.toBytes();
    return List.of(KeyRange.between(from, KeyEncoding.after(from)));
  }

  private static String literalStart(String pattern) {
    if (!pattern.startsWith("^") || pattern.indexOf('|') >= 0) {
      return "";
    }
    if (pattern.startsWith("^\\Q")) {
      int end = pattern.indexOf("\\E");
      boolean plain = end > 0 && (end + 2 == pattern.length() || isPlain(pattern.charAt(end + 2)));
      return plain ? pattern.substring(3, end) : "";
    }
    int at = 1;
    while (at < pattern.length() && isPlain(pattern.charAt(at))) {
      at++;
    }
    boolean repeated = at < pattern.length() && "*?{+".indexOf(pattern.charAt(at)) >= 0;
    int end = repeated ? at - 1 : at;
    if (end > 1 && Character.isHighSurrogate(pattern.charAt(end - 1))) {
      end--; // a repeated character outside the basic plane is two chars long
    }
    return end > 1 ? pattern.substring(1, end) : "";
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == ' '
        || c == '-'
        || c == '_'
        || c == '@'
        || c == '/'
        || c == ':'
        || c == ',';
  }

  static boolean isOperators(@Nullable Object value) {
    return value instanceof Document document
        && !document.isEmpty()
        && document.keySet().iterator().next().startsWith("$")
        && !document.containsKey("$ref")
        && !document.containsKey("$id");
  }
}
