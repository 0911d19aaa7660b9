package anda.eventstore.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * 规范 JSON Writes a tree with sorted keys, no spaces and the escapes of RFC 8785, as UTF-8.
 *
 * <p>Numbers are whole and within ±(2^53 − 1); any other number is a programming fault and refused.
 */
final class CanonicalJson {

  private static final long MAX = (1L << 53) - 1;

  private CanonicalJson() {}

  static byte[] bytes(JsonNode node) {
    StringBuilder out = new StringBuilder(512);
    write(node, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * An object cut where the values of some of its fields belong: before, between and after them.
   *
   * @param holes names of the fields whose values are left out, in order
   */
  static List<byte[]> cut(JsonNode object, List<String> holes) {
    TreeMap<String, JsonNode> sorted = sorted(object);
    holes.forEach(hole -> sorted.put(hole, MissingNode.getInstance()));
    List<byte[]> pieces = new ArrayList<>();
    StringBuilder out = new StringBuilder(1024).append('{');
    String comma = "";
    for (var entry : sorted.entrySet()) {
      out.append(comma);
      string(entry.getKey(), out);
      out.append(':');
      if (entry.getValue().isMissingNode()) {
        pieces.add(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
      } else {
        write(entry.getValue(), out);
      }
      comma = ",";
    }
    pieces.add(out.append('}').toString().getBytes(StandardCharsets.UTF_8));
    return pieces;
  }

  private static void write(JsonNode node, StringBuilder out) {
    if (node.isObject()) {
      object(node, out);
    } else if (node.isArray()) {
      out.append('[');
      for (int i = 0; i < node.size(); i++) {
        if (i > 0) {
          out.append(',');
        }
        write(node.get(i), out);
      }
      out.append(']');
    } else if (node.isString()) {
      string(node.stringValue(), out);
    } else if (node.isIntegralNumber() && node.canConvertToLong() && inRange(node.longValue())) {
      out.append(node.longValue());
    } else if (node.isBoolean() || node.isNull()) {
      out.append(node);
    } else {
      throw new IllegalArgumentException("the log holds no such value: " + node.getNodeType());
    }
  }

  private static boolean inRange(long number) {
    return number <= MAX && number >= -MAX;
  }

  /** String.compareTo orders by UTF-16 code units, as RFC 8785 asks. */
  private static TreeMap<String, JsonNode> sorted(JsonNode node) {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static void object(JsonNode node, StringBuilder out) {
    TreeMap<String, JsonNode> sorted = sorted(node);
    out.append('{');
    String comma = "";
    for (var entry : sorted.entrySet()) {
      out.append(comma);
      string(entry.getKey(), out);
      out.append(':');
      write(entry.getValue(), out);
      comma = ",";
    }
    out.append('}');
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> plain(text, i, c, out);
      }
    }
    out.append('"');
  }

  private static void plain(String text, int i, char c, StringBuilder out) {
    boolean lone =
        Character.isHighSurrogate(c)
                && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
            || Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    if (lone) {
      throw new IllegalArgumentException("a half of a character cannot be written");
    }
    if (c < 0x20) {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }
}
