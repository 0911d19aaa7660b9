package anda.docs;

import anda.eventstore.view.CatalogueFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What makes a description of the API invalid or dumb; empty for a good one. */
final class OpenApiFaults {

  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
  private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final JsonNode document;
  private final Set<String> names = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  private OpenApiFaults(JsonNode document) {
    this.document = document;
  }

  static List<String> of(JsonNode document) {
    OpenApiFaults found = new OpenApiFaults(document);
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          found.operation(operation.getKey() + " " + path.getKey(), operation.getValue());
        }
      }
    }
    found.catalogue("zh_CN");
    found.catalogue("en");
    found.references(document);
    return found.faults;
  }

  private void operation(String address, JsonNode operation) {
    Set<String> told = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").asString();
      if (!told.add(parameter.path("in").asString() + " " + name)) {
        faults.add(address + ": parameter twice: " + name);
      }
      if (parameter.path("in").asString().equals("path")) {
        places.add(name);
      }
    }
    Set<String> wanted = new HashSet<>();
    Matcher place = PLACE.matcher(address);
    while (place.find()) {
      wanted.add(place.group(1));
    }
    if (!wanted.equals(places)) {
      faults.add(address + ": parameters of the path are " + places);
    }
    words(address, operation);
  }

  private void words(String address, JsonNode operation) {
    String name = operation.path("operationId").asString("");
    if (name.isEmpty() || !names.add(name)) {
      faults.add(address + ": name missing or twice: " + name);
    }
    String summary = operation.path("summary").asString("");
    String description = operation.path("description").asString("");
    if (!CHINESE.matcher(summary).matches()) {
      faults.add(address + ": no Chinese summary");
    }
    if (!description.contains(" ") || CHINESE.matcher(description).matches()) {
      faults.add(address + ": no English description");
    }
    boolean success =
        operation.path("responses").propertyNames().stream().anyMatch(s -> s.startsWith("2"));
    if (!success) {
      faults.add(address + ": no answer of success");
    }
  }

  /** Words of an address that is no longer there would be read by nobody. */
  private void catalogue(String language) {
    Set<String> keys = new TreeSet<>(CatalogueFiles.read("operations", language).keySet());
    keys.removeAll(names);
    keys.forEach(key -> faults.add("words in " + language + " of no operation: " + key));
  }

  private void references(JsonNode node) {
    String reference = node.path("$ref").asString("");
    if (!reference.isEmpty() && document.at(reference.substring(1)).isMissingNode()) {
      faults.add("leads nowhere: " + reference);
    }
    node.forEach(this::references);
  }
}
