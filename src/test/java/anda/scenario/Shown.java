package anda.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The part of an answer that the guide shows, as JSON in one language. */
final class Shown {

  private static final int WIDTH = 96;
  private static final int MOST_ITEMS = 40;

  private final Told told;
  private final String language;

  Shown(Told told, String language) {
    this.told = told;
    this.language = language;
  }

  String json() {
    List<String[]> paths = told.shown().stream().map(path -> path.split("/")).toList();
    return written(told.json(), paths, 0, "", "");
  }

  private String written(
      JsonNode node, List<String[]> paths, int depth, String path, String indent) {
    if (paths.stream().anyMatch(asked -> asked.length == depth)) {
      return whole(node, path, indent);
    }
    if (node.isArray()) {
      List<String> items = new ArrayList<>();
      for (JsonNode item : node) {
        if (items.size() < MOST_ITEMS) {
          items.add(written(item, paths, depth + 1, path + "/*", indent + "  "));
        }
      }
      return joined("[", items, "]", indent);
    }
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      List<String[]> below =
          paths.stream()
              .filter(asked -> asked.length > depth && asked[depth].equals(field.getKey()))
              .toList();
      if (!below.isEmpty()) {
        String at = path.isEmpty() ? field.getKey() : path + "/" + field.getKey();
        String value = written(field.getValue(), below, depth + 1, at, indent + "  ");
        fields.add("\"" + field.getKey() + "\": " + value);
      }
    }
    return joined("{", fields, "}", indent);
  }

  private String whole(JsonNode node, String path, String indent) {
    if (node.isObject() && node.has("zh") && node.has("en")) {
      return whole(node.get(language), path, indent);
    }
    List<String> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> parts.add(whole(item, path, indent + "  ")));
      return joined("[", parts, "]", indent);
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        parts.add("\"" + field.getKey() + "\": " + whole(field.getValue(), path, indent + "  "));
      }
      return joined("{", parts, "}", indent);
    }
    @Nullable String name = node.isNull() ? null : told.named(path, node.asString());
    if (name != null && name.startsWith("$")) {
      return "\"" + name + "\"";
    }
    return node.isString() ? RunningAnda.JSON.writeValueAsString(name) : node.toString();
  }

  /** On one line where it fits, else one part to a line. */
  private static String joined(String open, List<String> parts, String close, String indent) {
    String line = open + String.join(", ", parts) + close;
    if (line.length() + indent.length() <= WIDTH && !line.contains("\n")) {
      return line;
    }
    String inner = "\n" + indent + "  ";
    return open + inner + String.join("," + inner, parts) + "\n" + indent + close;
  }
}
