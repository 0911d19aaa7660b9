package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import anda.scenario.PastModel.Project;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Random histories over HTTP on the whole program. What was answered live after each write is kept,
 * and compared with a model that uses nothing of the program; at the end the same is asked as known
 * at each of these positions, before and after every view is rebuilt from zero.
 *
 * <p>More and longer histories: {@code -Danda.past.seeds=1,2,3 -Danda.past.writes=200}. Positions
 * in the middle of one command's entries are asked for too, but nobody ever saw them live.
 */
class PastOverHttpIT {

  private static final String AS_OF = "2026-01-01";
  private static final int WRITES = Integer.getInteger("anda.past.writes", 40);

  @TempDir Path folder;

  static List<Long> seeds() {
    return List.of(System.getProperty("anda.past.seeds", "11,12").split(",")).stream()
        .map(Long::valueOf)
        .toList();
  }

  /** One answer as it was live: the address without its moment, and what it said. */
  private record Said(String address, JsonNode answer) {}

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_was_answered_live_is_answered_for_ever_after(long seed) throws Exception {
    try (RunningAnda anda = RunningAnda.empty(folder)) {
      PastModel model = new PastModel();
      PastHistory history = new PastHistory(anda, seed, model);
      Random random = new Random(seed);
      Map<Long, List<Said>> then = new TreeMap<>();
      for (int i = 0; i < WRITES; i++) {
        PastHistory.Written written = history.next();
        String what = "seed %d, write %d, %s".formatted(seed, i, written);
        List<Project> all = List.copyOf(model.projects.values());
        List<String> shown = List.of(written.project(), all.get(random.nextInt(all.size())).id);
        List<Said> live = live(anda, written.last(), shown);
        PastAgreement.of(
            what, model, live.stream().map(Said::answer).toList(), shown, written.last());
        then.put(written.last(), live);
      }
      assertAsThen(anda, then, "seed " + seed);
      everyPositionAnswers(anda, then);
      otherMoments(anda, then);
      rebuildAll(anda);
      assertAsThen(anda, then, "rebuilt, seed " + seed);
      long head = new TreeSet<>(then.keySet()).last();
      for (Said said : then.get(head)) {
        assertThat(anda.get("auditor", said.address() + "minPosition=" + head))
            .as("rebuilt, live, seed %d, %s", seed, said.address())
            .isEqualTo(said.answer());
      }
    }
  }

  private static List<String> addresses(List<String> projects) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "/api/projects?size=200&asOf=" + AS_OF + "&",
                "/api/projects?stage=PROPOSED&sort=-title&page=1&size=2&asOf=" + AS_OF + "&",
                "/api/projects?sector=HEALTH&takenOver=false&asOf=" + AS_OF + "&",
                "/api/projects?q="
                    + URLEncoder.encode("光伏", StandardCharsets.UTF_8)
                    + "&asOf="
                    + AS_OF
                    + "&",
                "/api/projects/totals?measure=fen&",
                "/api/projects/totals?measure=projects&by=stage,sector&",
                "/api/projects/totals?measure=households&by=stage,sector&",
                "/api/projects/totals/explain?kind=CITY_FISCAL&size=200&",
                "/api/issues?open=true&asOf=" + AS_OF + "&",
                "/api/statements?"));
    for (String project : projects) {
      all.add("/api/projects/" + project + "?asOf=" + AS_OF + "&");
      all.add("/api/projects/" + project + "/history?");
      all.add("/api/reports?project=" + project + "&size=200&");
    }
    return all;
  }

  private static List<Said> live(RunningAnda anda, long position, List<String> projects)
      throws Exception {
    List<Said> said = new ArrayList<>();
    for (String address : addresses(projects)) {
      JsonNode answer = anda.get("auditor", address + "minPosition=" + position);
      said.add(new Said(address, answer));
    }
    return said;
  }

  private static void assertAsThen(RunningAnda anda, Map<Long, List<Said>> then, String what)
      throws Exception {
    for (Map.Entry<Long, List<Said>> moment : then.entrySet()) {
      for (Said said : moment.getValue()) {
        assertThat(anda.get("auditor", said.address() + "knownAt=" + moment.getKey()))
            .as("%s, as known at %d, %s", what, moment.getKey(), said.address())
            .isEqualTo(said.answer());
      }
    }
  }

  private static void everyPositionAnswers(RunningAnda anda, Map<Long, List<Said>> then)
      throws Exception {
    TreeSet<Long> positions = new TreeSet<>(then.keySet());
    for (long p = positions.first(); p <= positions.last(); p++) {
      JsonNode list = anda.get("auditor", "/api/projects?size=1&knownAt=" + p);
      assertThat(list.get("position").longValue()).isEqualTo(p);
    }
  }

  private static void otherMoments(RunningAnda anda, Map<Long, List<Said>> then) throws Exception {
    long head = new TreeSet<>(then.keySet()).last();
    Said list = then.get(head).get(0);
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    assertThat(anda.get("auditor", list.address() + "knownAt=" + today)).isEqualTo(list.answer());
    assertThat(anda.get("auditor", list.address() + "knownAt=2020-01-01").get("total").intValue())
        .isZero();
    Map<String, String> refused =
        Map.of(
            "knownAt=" + (head + 1),
            "KNOWN_AT_BEYOND_HEAD",
            "knownAt=" + today.plusDays(2),
            "KNOWN_AT_BEYOND_HEAD",
            "knownAt=yesterday",
            "KNOWN_AT_MALFORMED",
            "knownAt=-1",
            "KNOWN_AT_MALFORMED",
            "knownAt=" + head + "&minPosition=" + head,
            "KNOWN_AT_WITH_OTHER_MOMENT");
    for (Said said : then.get(head)) {
      for (Map.Entry<String, String> wrong : refused.entrySet()) {
        var answer = anda.send(anda.request("auditor", said.address() + wrong.getKey()).GET());
        assertThat(answer.status()).as(said.address() + wrong.getKey()).isEqualTo(400);
        assertThat(answer.json().get("code").stringValue())
            .as(said.address() + wrong.getKey())
            .isEqualTo(wrong.getValue());
      }
    }
  }

  private static void rebuildAll(RunningAnda anda) throws Exception {
    for (JsonNode view : anda.get("auditor", "/api/views").get("items")) {
      assertThat(view.get("parked")).isEmpty();
      String address = "/api/views/" + view.get("view").stringValue() + "/rebuild";
      var rebuilt = anda.send(anda.request("auditor", address).POST(BodyPublishers.noBody()));
      assertThat(rebuilt.status()).as(rebuilt.json().toString()).isEqualTo(200);
    }
    var attested =
        anda.send(anda.request("auditor", "/api/audit/attestations").POST(BodyPublishers.noBody()));
    assertThat(attested.status()).isEqualTo(200);
    assertThat(attested.json().get("same").booleanValue()).as("%s", attested.json()).isTrue();
  }
}
