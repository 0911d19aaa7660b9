package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A random history of everything that is not a project: one command of some feature after another.
 */
final class OfficeHistory {

  private static final String ACT =
      "\"act\":{\"kind\":\"ALREADY_HAPPENED\",\"on\":\"2024-06-15\",\"source\":{\"text\":\"会议纪要\"},"
          + "\"checked\":{\"id\":\"banner-office-3\"}}";

  private final RunningAnda anda;
  private final Random random;
  private final Map<String, List<String>> ids = new TreeMap<>();
  private int made;

  OfficeHistory(RunningAnda anda, long seed) {
    this.anda = anda;
    this.random = new Random(seed);
  }

  /** Sends one more command; answers its last position. */
  long next() throws Exception {
    made++;
    return switch (random.nextInt(12)) {
      case 0 ->
          first(
              "units", "\"name\":\"单位%d\",\"kind\":\"COLLECTIVE\",\"place\":{\"code\":\"152222\"}");
      case 1 ->
          of("units", "names", "\"name\":\"新名%d\",\"nameFrom\":\"2024-06\",\"reason\":\"更名\"");
      case 2 ->
          first(
              "pairings",
              "\"terms\":{\"round\":\"第%d轮\",\"from\":\"2021-06\",\"donor\":{\"code\":\"110108\"},"
                  + "\"recipient\":{\"code\":\"152222\"}}");
      case 3 -> of("pairings", "annulments", "\"reason\":\"重复%d\"");
      case 4 -> plan();
      case 5 -> first("arrangements", "\"facts\":" + ARRANGEMENT);
      case 6 ->
          of("arrangements", "incomes", "\"kind\":\"GUARANTEED\",\"fen\":%d00,\"term\":\"rent\"");
      case 7 -> of("arrangements", "annulments", "\"reason\":\"重复%d\"");
      case 8 ->
          first(
              "households",
              "\"place\":{\"code\":\"152222200201\"},"
                  + "\"registration\":{\"status\":\"UNLIFTED\",\"since\":\"2014-12-31\"},"
                  + "\"monitoring\":{\"state\":\"NOT_MONITORED\"},\"members\":[{\"identity\":"
                  + "{\"name\":\"户主甲\"},\"relation\":\"HEAD\",\"labour\":\"ORDINARY\"}]");
      case 9 -> of("households", "exits", "");
      case 10 ->
          file(
              "fund-tracking",
              "place_code,place,source_of_funds,allocated_wan,paid_wan,paid_percent,as_of\n"
                  + "152222,科尔沁右翼中旗,Beijing city,%d,,50,2020-06-30\n");
      default ->
          file(
              "distributions",
              "id,place_code,place,scheme,payout_yuan,households,per_household_yuan,source\n"
                  + "X%d,152222,科尔沁右翼中旗,光伏收益,1000,10,99,材料\n");
    };
  }

  private static final String ARRANGEMENT =
      "{\"title\":\"托管%d\",\"modes\":[\"ASSET_ENTRUSTMENT\"],\"principal\":[{\"kind\":"
          + "\"CITY_FISCAL\",\"fen\":100000000}],\"payer\":{\"name\":\"牧业公司\"},\"receivers\":["
          + "{\"kind\":\"COLLECTIVE\",\"count\":3,\"places\":[{\"code\":\"152222\"}]}],\"places\":["
          + "{\"code\":\"152222\"}],\"from\":\"2018-07-01\",\"until\":\"2025-06-30\",\"terms\":["
          + "{\"key\":\"rent\",\"kind\":\"RATE_OF_PRINCIPAL\",\"receiver\":\"COLLECTIVE\","
          + "\"cadence\":\"YEARLY\",\"ratePpm\":85000,\"guaranteed\":true}]}";

  private long plan() throws Exception {
    List<String> pairings = ids.getOrDefault("pairings", List.of());
    return pairings.isEmpty()
        ? next()
        : first(
            "annual-plans",
            "\"title\":\"计划%d\",\"year\":2024,\"batch\":\"第一批\",\"pairings\":[\""
                + pairings.get(0)
                + "\"],\"document\":{\"text\":\"通知\",\"number\":\"1号\",\"day\":\"2024-02-20\"},"
                + "\"lines\":[{\"number\":1,\"title\":\"牛舍\",\"amounts\":[]}]");
  }

  private long first(String kind, String fields) throws Exception {
    JsonNode answer = send("/api/" + kind, fields);
    ids.computeIfAbsent(kind, k -> new ArrayList<>()).add(answer.get("id").stringValue());
    return answer.get("position").longValue();
  }

  /** A further act on the newest record of a kind, which may have been annulled before. */
  private long of(String kind, String what, String fields) throws Exception {
    List<String> known = ids.getOrDefault(kind, List.of());
    if (known.isEmpty()) {
      return next();
    }
    String id = what.equals("annulments") || what.equals("exits") ? takeLast(kind) : last(known);
    return send("/api/" + kind + "/" + id + "/" + what, fields).get("position").longValue();
  }

  private static String last(List<String> known) {
    return known.get(known.size() - 1);
  }

  private String takeLast(String kind) {
    List<String> known = ids.get(kind);
    return known.remove(known.size() - 1);
  }

  private JsonNode send(String path, String fields) throws Exception {
    String body = "{" + (fields.isEmpty() ? "" : fields.formatted(made) + ",") + ACT + "}";
    RunningAnda.Answer answer =
        anda.send(
            anda.request("banner-office", path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    assertThat(answer.status()).as("%s %s: %s", path, body, answer.json()).isBetween(200, 201);
    return answer.json();
  }

  private long file(String kind, String text) throws Exception {
    byte[] bytes = text.formatted(made).getBytes(StandardCharsets.UTF_8);
    RunningAnda.Answer answer =
        anda.send(anda.upload("banner-office", "/api/imports/" + kind, "表.csv", bytes));
    assertThat(answer.json().get("state").stringValue()).isEqualTo("COMPLETED");
    return answer.json().get("position").longValue();
  }
}
