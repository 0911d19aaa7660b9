package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import anda.AndaApplication;
import anda.scenario.RawHttp.Got;
import anda.scenario.RawHttp.Sent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the API against nonsense in every field, parameter, header and address, made
 * from the description of the API, so that a new operation is attacked by itself.
 */
@SpringBootTest(
    classes = AndaApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "anda.sample=false")
@DirtiesContext // its folder goes with it: nothing may go on asking a store that is not there
class NonsenseIT {

  private static final int ATTACKERS = 4;
  private static final long LONGEST_MILLIS = 60_000;
  private static final int LONGEST_ANSWER = 20_000;

  /** Words that tell how the program is built. */
  private static final List<String> INNER =
      List.of("Exception", "java.", "anda.web", "tools.jackson", "org.spring", "Tomcat", "mongo");

  @TempDir static Path folder;

  private final RawHttp http;
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Set<String> codes = ConcurrentHashMap.newKeySet();
  private final Set<Long> positions = ConcurrentHashMap.newKeySet();

  NonsenseIT(@LocalServerPort int port) {
    this.http = new RawHttp(port);
  }

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry settings) {
    settings.add("anda.data-dir", () -> folder.resolve("data").toString());
  }

  @Test
  void nonsense_is_refused_by_name_and_writes_nothing() throws Exception {
    Map<String, String> ids = records();
    NonsenseRequests requests =
        new NonsenseRequests(http.send(Sent.get("/v3/api-docs")).json(), ids);
    long before = position();
    List<Callable<Integer>> attacks = new ArrayList<>();
    for (String operation : requests.operations()) {
      List<Sent> all = requests.against(operation);
      attacks.add(() -> attack(all));
    }
    ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
    try {
      for (Future<Integer> attack : attackers.invokeAll(attacks)) {
        assertThat(attack.get()).isGreaterThan(30);
      }
    } finally {
      attackers.shutdown();
    }
    assertThat(wrong).isEmpty();
    assertThat(codes).hasSizeGreaterThan(50);
    // whatever was written belongs to an answer that said so, event by event
    List<String> unsaid = new ArrayList<>();
    for (long position = before + 1; position <= position(); position++) {
      if (!positions.contains(position)) {
        JsonNode entry =
            http.send(Sent.get("/api/audit/log?from=" + position + "&to=" + position))
                .json()
                .get("items")
                .get(0);
        // the program's own steps, such as the second half of a split, are nobody's answer
        if (!entry.path("actor").path("assurance").asString("").equals("SYSTEM")) {
          unsaid.add(entry.toString());
        }
      }
    }
    assertThat(unsaid).isEmpty();
  }

  private int attack(List<Sent> all) {
    for (Sent sent : all) {
      Got got;
      try {
        got = http.send(sent);
      } catch (IOException cut) {
        wrong.add("cut off, " + cut + ": " + sent);
        continue;
      }
      String fault = fault(sent, got);
      if (fault != null) {
        wrong.add(fault + ": " + sent + " → " + got.status() + " " + start(got.text()));
      }
      if (sent.method().equals("POST") && got.status() / 100 == 2) {
        got.json().path("events").forEach(event -> positions.add(event.get("position").asLong()));
      }
    }
    return all.size();
  }

  private @Nullable String fault(Sent sent, Got got) {
    if (got.status() == 0 || got.status() >= 500) {
      return "no answer or a fault";
    }
    if (got.millis() > LONGEST_MILLIS) {
      return "slow, " + got.millis() + " ms";
    }
    if (!got.headers().containsKey("x-content-type-options") || !got.header("Server").isEmpty()) {
      return "headers " + got.headers();
    }
    if (got.status() < 400 || sent.method().equals("HEAD")) {
      return null;
    }
    if (!got.header("Content-Type").equals("application/problem+json")) {
      return "no problem+json";
    }
    if (got.body().length > LONGEST_ANSWER) {
      return "an answer of " + got.body().length + " bytes";
    }
    for (String inner : INNER) {
      if (got.text().contains(inner)) {
        return "tells of " + inner;
      }
    }
    return fault(got.json(), got.status());
  }

  private @Nullable String fault(JsonNode problem, int status) {
    List<JsonNode> texts = new ArrayList<>(List.of(problem.path("text")));
    problem.path("errors").forEach(error -> texts.add(error.path("text")));
    for (JsonNode text : texts) {
      String zh = text.path("zh").asString("");
      String en = text.path("en").asString("");
      if (zh.isBlank() || en.isBlank() || zh.equals(en) || (zh + en).contains("{0}")) {
        return "not said in both languages";
      }
    }
    String code = problem.path("code").asString("");
    boolean whole =
        code.matches("[A-Z][A-Z0-9_]+")
            && problem.path("type").asString("").equals("urn:anda:refusal:" + code)
            && problem.path("status").asInt() == status
            && problem.path("traceId").asString("").matches("[0-9a-f]{32}");
    codes.add(code);
    return whole ? null : "not whole";
  }

  /** One record of each kind, so that nonsense also meets what is there. */
  private Map<String, String> records() throws Exception {
    for (String table :
        List.of(
            "regions/152222200000",
            "approval-tables/approval-table-national",
            "units/unit-league-office")) {
      Waiting.until(() -> http.send(Sent.get("/api/" + table)).status() == 200);
    }
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("units", "unit-sumu-office");
    ids.put("approval-tables", "approval-table-national");
    ids.put(
        "pairings",
        made(
            "/api/pairings",
            """
            {"terms": {"round": "2021—2025年", "from": "2021-06",
                       "donor": {"code": "110108"}, "recipient": {"code": "152222"}}, %s}
            """));
    ids.put(
        "projects",
        made(
            "/api/projects",
            """
            {"plan": {"title": "肉牛托管", "origin": "NEW", "sector": "INDUSTRY",
               "places": [{"code": "152222200"}],
               "amounts": [{"kind": "CITY_FISCAL", "fen": 200000000}]}, %s}
            """));
    ids.put(
        "report-periods",
        made(
            "/api/report-periods",
            """
            {"label": "2024年5月", "cadence": "MONTHLY", "from": "2024-05-01", "to": "2024-05-31",
             "opensOn": "2024-06-01", "dueOn": "2024-06-05",
             "debtors": [{"project": "%s", "unit": "unit-sumu-office"}], %%s}
            """
                .formatted(ids.get("projects"))));
    ids.put(
        "reports",
        made(
            "/api/projects/" + ids.get("projects") + "/reports",
            """
            {"period": "%s", "content": {"asOf": "2024-05-31", "physicalPpm": 400000,
               "narrative": "在建"}, %%s}
            """
                .formatted(ids.get("report-periods"))));
    ids.put(
        "issues",
        made(
            "/api/projects/" + ids.get("projects") + "/issues",
            """
            {"kind": "FUNDS", "severity": "SERIOUS", "title": "资金未到位", "text": "待协调", %s}
            """));
    return ids;
  }

  private String made(String target, String body) throws IOException {
    String act =
        "\"act\": {\"kind\": \"ALREADY_HAPPENED\", \"on\": \"2024-06-02\","
            + " \"source\": {\"text\": \"文件\"}}";
    Got got = http.send(Sent.post(target, body.formatted(act)));
    assertThat(got.status()).as(got.text()).isEqualTo(201);
    return got.json().get("id").asString();
  }

  private long position() throws IOException {
    return http.send(Sent.get("/api/store")).json().get("position").asLong();
  }

  private static String start(String text) {
    return text.substring(0, Math.min(300, text.length()));
  }
}
