package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same request with the same key: at once, later, after the process was killed, and while it is
 * being killed. It has one effect and one answer.
 */
class RepeatedCommandIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_WAITS = 60;
  private static final String UNITS = "/api/units";
  private static final String BODY = "{\"name\":\"试验农牧局\",\"kind\":\"LINE_DEPARTMENT\"}";

  @TempDir Path folder;

  private AndaProcess start() throws Exception {
    return AndaProcess.start(folder.resolve("data"), "--anda.sample=false");
  }

  @Test
  void a_repeated_request_has_one_effect_and_one_answer_also_after_a_kill() throws Exception {
    String answer;
    String unit;
    String cut;
    AndaProcess first = start();
    try {
      List<HttpResponse<String>> five = fiveAtOnce(first, "key-1");
      assertThat(five).allSatisfy(each -> assertThat(each.statusCode()).isEqualTo(201));
      assertThat(five.stream().filter(each -> each.body().contains("\"repeated\":false")))
          .hasSize(1);
      answer = asRepeated(five.get(0));
      assertThat(five).allSatisfy(each -> assertThat(asRepeated(each)).isEqualTo(answer));
      unit = JSON.readTree(five.get(0).body()).get("id").stringValue();
      checkOneEffect(first, unit, answer);
      assertRefusedWithAnotherBody(first);
      cut = cutShort(first);
    } finally {
      first.kill();
    }
    AndaProcess second = start();
    try {
      for (HttpResponse<String> each : fiveAtOnce(second, "key-1")) {
        assertThat(each.statusCode()).isEqualTo(201);
        assertThat(each.body()).as("the very bytes").isEqualTo(answer);
      }
      checkOneEffect(second, unit, answer);
      assertRefusedWithAnotherBody(second);
      // what the kill cut short: acknowledged or not, repeating it leaves exactly one effect
      List<HttpResponse<String>> again = fiveAtOnce(second, "key-2");
      assertThat(again).allSatisfy(each -> assertThat(each.statusCode()).isEqualTo(201));
      String settled = asRepeated(again.get(0));
      assertThat(again).allSatisfy(each -> assertThat(asRepeated(each)).isEqualTo(settled));
      assertThat(cut).isIn("", settled);
      checkOneEffect(second, JSON.readTree(settled).get("id").stringValue(), settled);
    } finally {
      second.kill();
    }
  }

  private static List<HttpResponse<String>> fiveAtOnce(AndaProcess anda, String key)
      throws Exception {
    List<Callable<HttpResponse<String>>> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(() -> anda.post(UNITS, key, BODY));
    }
    ExecutorService pool = Executors.newFixedThreadPool(5);
    try {
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> answer : pool.invokeAll(five)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      pool.shutdown();
    }
  }

  /** Sends a request and kills at once; its answer, if it still came. */
  private static String cutShort(AndaProcess anda) throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      Future<HttpResponse<String>> sent = one.submit(() -> anda.post(UNITS, "key-2", BODY));
      anda.kill();
      return asRepeated(sent.get());
    } catch (ExecutionException cut) {
      return "";
    } finally {
      one.shutdown();
    }
  }

  private static String asRepeated(HttpResponse<String> answer) {
    return answer.body().replace("\"repeated\":false", "\"repeated\":true");
  }

  private static void assertRefusedWithAnotherBody(AndaProcess anda) throws Exception {
    HttpResponse<String> other = anda.post(UNITS, "key-1", BODY.replace("农牧", "水利"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(JSON.readTree(other.body()).get("code").stringValue())
        .isEqualTo("COMMAND_ID_REUSED");
  }

  /** The unit is there, with exactly the events that the answer told. */
  private static void checkOneEffect(AndaProcess anda, String unit, String answer)
      throws Exception {
    JsonNode told = JSON.readTree(answer);
    String address =
        UNITS + "/" + unit + "/history?minPosition=" + told.get("position").longValue();
    HttpResponse<String> history = anda.get(address);
    // each call waits two seconds for the views, which a busy machine may need more than once
    for (int more = 0; history.statusCode() == 503 && more < MOST_WAITS; more++) {
      history = anda.get(address);
    }
    assertThat(history.statusCode()).as(history.body()).isEqualTo(200);
    List<String> ids = new ArrayList<>();
    JSON.readTree(history.body()).get("items").forEach(e -> ids.add(e.get("id").stringValue()));
    List<String> expected = new ArrayList<>();
    told.get("events").forEach(e -> expected.add(e.get("id").stringValue()));
    assertThat(ids).isEqualTo(expected);
  }
}
