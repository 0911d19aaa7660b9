package anda.scenario;

import anda.scenario.RawHttp.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes of each operation in the description of the API what should never be sent to it. */
final class NonsenseRequests {

  private static final String MARK = "@@HERE@@";
  private static final int DEEPEST = 6;
  private static final int VALUES_PER_FIELD = 4;
  private static final int VALUES_PER_PARAMETER = 7;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonNode description;
  private final Map<String, String> ids;
  private int turn;

  /** With ids of records by the first step of their address, for example {@code projects}. */
  NonsenseRequests(JsonNode description, Map<String, String> ids) {
    this.description = description;
    this.ids = ids;
  }

  /** "GET /api/projects/{id}" of all operations. */
  Set<String> operations() {
    Set<String> all = new TreeSet<>();
    for (var path : description.get("paths").properties()) {
      path.getValue().propertyNames().forEach(m -> all.add(m.toUpperCase() + " " + path.getKey()));
    }
    return all;
  }

  /** Everything for one operation. */
  List<Sent> against(String operation) {
    String method = operation.substring(0, operation.indexOf(' '));
    String path = operation.substring(operation.indexOf(' ') + 1);
    JsonNode described = description.get("paths").get(path).get(method.toLowerCase());
    String target = filled(path, null);
    List<Sent> all = new ArrayList<>();
    Sent plain;
    if (method.equals("POST")) {
      ObjectNode example = example(described);
      plain = Sent.post(target, example.toString());
      all.add(plain);
      bodies(target, example, all);
    } else {
      plain = Sent.get(target);
      all.add(plain);
      parameters(target, described, all);
    }
    for (String[] header : NonsenseValues.part(NonsenseValues.HEADERS, turn++ * 9, 18)) {
      all.add(plain.with(header[0], header[1]));
    }
    if (path.contains("{")) {
      NonsenseValues.IDS.forEach(id -> all.add(at(plain, filled(path, id))));
      ids.values().forEach(id -> all.add(at(plain, filled(path, id))));
    }
    for (String query :
        List.of("?无=1", "?x=1", "?%", "?%00=1", "?a[$ne]=1", "?" + "a=1&".repeat(900))) {
      all.add(at(plain, target + query));
    }
    for (String other : NonsenseValues.METHODS) {
      if (!description.get("paths").get(path).has(other.toLowerCase())) {
        all.add(new Sent(other, target, plain.headers(), plain.body()));
      }
    }
    return all;
  }

  private static Sent at(Sent sent, String target) {
    return new Sent(sent.method(), target, sent.headers(), sent.body());
  }

  private void bodies(String target, ObjectNode example, List<Sent> all) {
    NonsenseValues.BODIES.forEach(body -> all.add(Sent.post(target, body)));
    ObjectNode extra = example.deepCopy().put("无此字段", 1);
    all.add(Sent.post(target, extra.toString()));
    for (String name : List.copyOf(example.propertyNames())) {
      ObjectNode less = example.deepCopy();
      less.remove(name);
      all.add(Sent.post(target, less.toString()));
    }
    if (example.has("act")) {
      for (String act : NonsenseValues.ACTS) {
        ObjectNode other = example.deepCopy().put("act", MARK);
        all.add(Sent.post(target, other.toString().replace('"' + MARK + '"', act)));
      }
    }
    example.remove("act");
    fields(target, example, example, all);
  }

  /** Puts nonsense into each field in turn, and into each field of what it holds. */
  private void fields(String target, ObjectNode whole, JsonNode at, List<Sent> all) {
    if (at instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        fields(target, whole, list.get(i), all);
      }
    } else if (at instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode kept = object.get(name);
        object.put(name, MARK);
        String text = whole.toString();
        object.set(name, kept);
        turn += VALUES_PER_FIELD;
        for (String value : NonsenseValues.part(NonsenseValues.FIELDS, turn, VALUES_PER_FIELD)) {
          all.add(Sent.post(target, text.replace('"' + MARK + '"', value)));
        }
        fields(target, whole, kept, all);
      }
    }
  }

  private void parameters(String target, JsonNode described, List<Sent> all) {
    Set<String> names = new TreeSet<>(Set.of("unknown"));
    for (JsonNode parameter : described.path("parameters")) {
      if (parameter.get("in").asString().equals("query")) {
        names.add(parameter.get("name").asString());
      }
    }
    for (String name : names) {
      turn += VALUES_PER_PARAMETER;
      for (String value :
          NonsenseValues.part(NonsenseValues.PARAMETERS, turn, VALUES_PER_PARAMETER)) {
        all.add(Sent.get(target + "?" + name + "=" + value));
      }
      all.add(Sent.get(target + "?" + name + "=1&" + name + "=2"));
    }
  }

  private String filled(String path, @Nullable String id) {
    String record = ids.getOrDefault(path.split("/")[2], "x");
    return path.replace("{id}", id == null ? record : id)
        .replace("{code}", id == null ? "152222000000" : id)
        .replace("{digest}", id == null ? "0".repeat(64) : id)
        .replace("{kind}", id == null ? "projects" : id)
        .replace("{name}", id == null ? "project.card" : id)
        .replace("{row}", id == null ? "1" : id);
  }

  private ObjectNode example(JsonNode described) {
    JsonNode schema =
        described.path("requestBody").path("content").path("application/json").path("schema");
    JsonNode example = schema.isMissingNode() ? NODES.objectNode() : example("", schema, 0);
    return example instanceof ObjectNode object ? object : NODES.objectNode();
  }

  private JsonNode example(String name, JsonNode given, int depth) {
    JsonNode schema = given;
    while (schema.has("$ref")) {
      String ref = schema.get("$ref").asString();
      String type = ref.substring(ref.lastIndexOf('/') + 1);
      if (type.equals("PartialDate")) {
        return NODES.stringNode("2018-04");
      }
      if (type.equals("ActRequest")) {
        return RawHttp.JSON.readTree(
            "{\"kind\":\"ALREADY_HAPPENED\",\"on\":\"2018-04\",\"source\":{\"text\":\"文件\"}}");
      }
      schema = description.get("components").get("schemas").get(type);
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (schema.path("type").asString("object")) {
      case "object" -> {
        ObjectNode object = NODES.objectNode();
        for (var property : schema.path("properties").properties()) {
          if (depth < DEEPEST) {
            object.set(
                property.getKey(), example(property.getKey(), property.getValue(), depth + 1));
          }
        }
        yield object;
      }
      case "array" -> NODES.arrayNode().add(example(name, schema.get("items"), depth + 1));
      case "integer", "number" -> NODES.numberNode(1);
      case "boolean" -> NODES.booleanNode(true);
      default -> NODES.stringNode(text(name, schema.path("format").asString("")));
    };
  }

  private String text(String name, String format) {
    if (format.equals("date")) {
      return "2018-04-05";
    }
    if (ids.containsKey(name + "s")) {
      return ids.get(name + "s");
    }
    return switch (name) {
      case "pairings" -> ids.get("pairings");
      case "period" -> ids.get("report-periods");
      case "place", "donor", "recipient", "code" -> "152222000000";
      default -> name.endsWith("nit") ? "unit-sumu-office" : "文字";
    };
  }
}
