package anda.benefit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Plans of distributions over HTTP, in the whole program on an embedded store. */
class DistributionIT {

  private static final String API = "/api/distributions";
  private static final String GACHA = "152222200201";
  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  @TempDir static Path folder;
  private static BenefitHouse house;
  private static String arrangement;
  private static String household;

  @BeforeAll
  static void open() throws Exception {
    house = BenefitHouse.open(folder);
    arrangement =
        house
            .post(
                "/api/arrangements",
                "{\"facts\":{\"title\":\"奶牛托管\"},\"documents\":[{\"text\":\"（虚构）合同\"}]}")
            .is(201)
            .id();
    household =
        house
            .post(
                "/api/households",
                """
                {"place":{"code":"%s"},"registration":{"status":"LIFTED","since":"2019-12-31"},
                 "monitoring":{"state":"NOT_MONITORED"},
                 "members":[{"identity":{"name":"虚某"},"relation":"HEAD","labour":"NONE"},
                            {"identity":{"name":"构某"},"relation":"CHILD","labour":"ORDINARY"}]}"""
                    .formatted(GACHA))
            .is(201)
            .id();
  }

  @AfterAll
  static void close() {
    if (house != null) {
      house.close();
    }
  }

  private static String begun(String title) throws Exception {
    return house
        .post(
            API,
            "{\"plan\":{\"title\":\"%s\",\"arrangement\":\"%s\",\"place\":{\"code\":\"%s\"}}}"
                .formatted(title, arrangement, GACHA))
        .is(201)
        .id();
  }

  private static String lines(String... lines) {
    return "{\"lines\":[" + String.join(",", lines) + "]}";
  }

  private static String share(String purpose, long fen) {
    return "{\"household\":\"%s\",\"purpose\":\"%s\",\"fen\":%d}"
        .formatted(household, purpose, fen);
  }

  @Test
  void a_plan_is_filled_closed_with_its_digest_and_opened_again() throws Exception {
    String id = begun("2019年分红");
    String at = API + "/" + id;
    house
        .post(
            at + "/lines",
            lines(
                share("DIVIDEND", 60_000),
                share("AID", 10_000),
                "{\"party\":{\"name\":\"嘎查集体\"},\"purpose\":\"WORKS\",\"fen\":5,\"text\":\"修路\"}"))
        .is(200);
    house.post(at + "/lines", lines("{\"purpose\":\"RESERVE\",\"fen\":2}")).is(200);
    assertThat(house.post(at + "/lines", lines(share("AID", 1))).is(422).code())
        .isEqualTo("DISTRIBUTION_LINE_TWICE");
    long before =
        house
            .post(at + "/line-withdrawals", "{\"numbers\":[3],\"reason\":\"不修了\"}")
            .is(200)
            .position();
    JsonNode page = house.get(at).is(200).json();
    assertThat(page.get("state").asString()).isEqualTo("OPEN");
    assertThat(page.get("lines").asInt()).isEqualTo(3);
    assertThat(page.get("fen").asLong()).isEqualTo(70_002);

    assertThat(house.post(at + "/closings", "{}").is(422).code())
        .isEqualTo("BENEFIT_TWO_PERSONS_REQUIRED");
    String two =
        "{\"fen\":%d,\"act\":{\"prepared\":{\"id\":\"banner-office\"},"
            + "\"checked\":{\"id\":\"banner-office-3\"}}}";
    String one = two.formatted(70_002).replace("banner-office-3", "banner-office");
    assertThat(house.post(at + "/closings", one).is(422).code())
        .isEqualTo("BENEFIT_SAME_PREPARER_AND_CHECKER");
    assertThat(house.post(at + "/closings", two.formatted(70_007)).is(422).code())
        .isEqualTo("DISTRIBUTION_SUM_DIFFERS");
    house.post(at + "/closings", two.formatted(70_002)).is(200);
    JsonNode closed = house.get(at).json().get("closed");
    assertThat(closed.get("lines").asInt()).isEqualTo(3);
    assertThat(closed.get("digest").asString()).isEqualTo(digest(at));
    assertThat(house.get(at + "?knownAt=" + before).json().get("closed").isNull()).isTrue();

    assertThat(house.post(at + "/lines", lines(share("WAGES", 1))).is(422).code())
        .isEqualTo("DISTRIBUTION_NOT_OPEN");
    house.post(at + "/returns", "{\"reason\":\"漏户\"}").is(200);
    house.post(at + "/lines", lines(share("WAGES", 1))).is(200);
    assertThat(house.get(at + "/history").json().get("items").size()).isEqualTo(7);
    house.post(at + "/annulments", "{\"reason\":\"重复\"}").is(200);
    assertThat(house.get(API).text()).doesNotContain(id);
    assertThat(house.get(API + "?state=ANNULLED").text()).contains(id);
  }

  /** From the lines as they are answered, each with its keys sorted. */
  private static String digest(String at) throws Exception {
    JsonNode rows = house.get(at + "/lines").is(200).json();
    assertThat(rows.get("total").asInt()).isEqualTo(3);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (JsonNode row : rows.get("items")) {
      Object line = SORTED.treeToValue(row.get("line"), TreeMap.class);
      digest.update((SORTED.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Test
  void a_line_keeps_how_the_household_stood_when_it_came_in() throws Exception {
    String at = API + "/" + begun("2020年分红");
    house.post(at + "/lines", lines(share("DIVIDEND", 60_000))).is(200);
    JsonNode standing =
        house
            .get(at + "/lines?household=" + household)
            .is(200)
            .json()
            .get("items")
            .get(0)
            .get("line")
            .get("payee")
            .get("standing");
    assertThat(standing.get("village").asString()).isEqualTo(GACHA);
    assertThat(standing.get("registration").asString()).isEqualTo("LIFTED");
    assertThat(standing.get("persons").asInt()).isEqualTo(2);
    assertThat(standing.get("withoutLabour").asInt()).isEqualTo(1);
    assertThat(house.get("/api/households/" + household + "/history").is(200).text())
        .contains("benefit.DistributionLinesAdded");
  }

  @Test
  void ids_that_are_none_and_those_who_may_not_are_refused_by_name() throws Exception {
    String at = API + "/" + begun("2021年分红");
    assertThat(house.post(API + "/distribution-x/returns", "{}").is(404).code())
        .isEqualTo("DISTRIBUTION_UNKNOWN");
    assertThat(
            house
                .post(
                    API,
                    "{\"plan\":{\"title\":\"x\",\"arrangement\":\"arrangement-x\",\"place\":{}}}")
                .is(400)
                .code())
        .isEqualTo("DISTRIBUTION_ARRANGEMENT_UNKNOWN");
    String other = share("AID", 1).replace(household, "household-x");
    assertThat(house.post(at + "/lines", lines(other)).is(400).code())
        .isEqualTo("DISTRIBUTION_HOUSEHOLD_UNKNOWN");
    String member = share("AID", 1).replace("\"fen\"", "\"member\":\"member-x\",\"fen\"");
    assertThat(house.post(at + "/lines", lines(member)).is(400).code())
        .isEqualTo("DISTRIBUTION_MEMBER_UNKNOWN");
    assertThat(house.post("sumu-office", at + "/lines", lines(share("AID", 1))).is(403).code())
        .isEqualTo("ROLE_MAY_NOT_WRITE");
    assertThat(house.as("partner-office", at).is(403).code())
        .isEqualTo("DISTRIBUTION_NOT_FOR_PARTNER");
  }
}
