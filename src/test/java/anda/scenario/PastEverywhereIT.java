package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every address that offers {@code knownAt}, by the description of the API: what it answered live
 * after each of many random commands of every feature is kept, and is what it answers as known
 * then.
 */
class PastEverywhereIT {

  private static final int WRITES = Integer.getInteger("anda.past.writes", 40);

  /** Rows of a list whose own pages are asked for too. */
  private static final int PAGES = 2;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {21})
  void every_page_list_and_total_answers_for_ever_as_it_did(long seed) throws Exception {
    try (RunningAnda anda = RunningAnda.empty(folder)) {
      OfficeHistory offices = new OfficeHistory(anda, seed);
      PastHistory projects = new PastHistory(anda, seed, new PastModel());
      Map<Long, Map<String, JsonNode>> then = new TreeMap<>();
      for (int i = 0; i < WRITES; i++) {
        long position = i % 4 == 0 ? projects.next().last() : offices.next();
        then.put(position, live(anda, position));
      }
      assertThat(then.get(last(then))).hasSizeGreaterThan(50);
      for (Map.Entry<Long, Map<String, JsonNode>> moment : then.entrySet()) {
        for (Map.Entry<String, JsonNode> said : moment.getValue().entrySet()) {
          assertThat(anda.get("auditor", said.getKey() + "knownAt=" + moment.getKey()))
              .as("seed %d, as known at %d, %s", seed, moment.getKey(), said.getKey())
              .isEqualTo(said.getValue());
        }
      }
    }
  }

  private static long last(Map<Long, ?> then) {
    return new ArrayList<>(then.keySet()).get(then.size() - 1);
  }

  /** What every address says live: the lists and totals first, then the pages of their rows. */
  private static Map<String, JsonNode> live(RunningAnda anda, long position) throws Exception {
    JsonNode paths = anda.get("auditor", "/v3/api-docs").get("paths");
    Map<String, JsonNode> said = new LinkedHashMap<>();
    Map<String, List<String>> rows = new TreeMap<>();
    String period = "";
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      if (offers(path.getValue(), "knownAt") && !path.getKey().contains("{")) {
        if (!required(path.getValue()).isEmpty()) {
          continue;
        }
        String address = address(path.getKey(), path.getValue());
        JsonNode answer = anda.get("auditor", address + "minPosition=" + position);
        said.put(address, answer);
        rows.put(path.getKey(), idsOf(answer));
      }
    }
    period = rows.getOrDefault("/api/report-periods", List.of()).stream().findFirst().orElse("");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      if (!offers(path.getValue(), "knownAt")) {
        continue;
      }
      List<String> concrete = new ArrayList<>();
      int brace = path.getKey().indexOf("/{");
      if (brace > 0) {
        String list = path.getKey().substring(0, brace);
        String after = path.getKey().substring(path.getKey().indexOf('}') + 1);
        rows.getOrDefault(list, List.of()).forEach(id -> concrete.add(list + "/" + id + after));
      } else if (required(path.getValue()).equals(List.of("period")) && !period.isEmpty()) {
        concrete.add(path.getKey() + "?period=" + period);
      }
      for (String one : concrete) {
        String address = address(one, path.getValue());
        said.put(address, anda.get("auditor", address + "minPosition=" + position));
      }
    }
    return said;
  }

  private static List<String> idsOf(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    if (answer.has("items")) {
      for (JsonNode item : answer.get("items")) {
        JsonNode id = item.has("code") && !item.has("id") ? item.get("code") : item.get("id");
        if (id != null && id.isString() && ids.size() < PAGES) {
          ids.add(id.stringValue());
        }
      }
    }
    return ids;
  }

  private static boolean offers(JsonNode path, String name) {
    return path.has("get") && names(path, false).contains(name);
  }

  /** Parameters of the query without which there is no answer. */
  private static List<String> required(JsonNode path) {
    return names(path, true);
  }

  private static List<String> names(JsonNode path, boolean required) {
    List<String> names = new ArrayList<>();
    if (path.get("get").has("parameters")) {
      for (JsonNode parameter : path.get("get").get("parameters")) {
        boolean needed = parameter.has("required") && parameter.get("required").booleanValue();
        boolean query = parameter.get("in").stringValue().equals("query");
        if (query && (needed || !required)) {
          names.add(parameter.get("name").stringValue());
        }
      }
    }
    return names;
  }

  /** The address, ready for a moment; days that would be today's are fixed. */
  private static String address(String path, JsonNode described) {
    String fixed = offers(described, "asOf") ? "asOf=2026-01-01&" : "";
    return path + (path.contains("?") ? "&" : "?") + fixed;
  }
}
