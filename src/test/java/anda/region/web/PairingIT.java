package anda.region.web;

import static anda.region.web.RegionClient.OFFICE;
import static anda.region.web.RegionClient.PARTNER;
import static anda.region.web.RegionClient.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import anda.region.UnitDirectory;
import anda.region.web.RegionClient.Answer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Pairings and annual plans as a client meets them. */
@SpringBootTest(classes = RegionTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PairingIT {

  private static final String DAXING_HELPS_PLAIN_WHITE =
      """
      {"round":"2021年以来","donor":{"code":"110115"},"recipient":{"code":"152529"},"from":"2021"}
      """;

  private final RegionClient client;
  private final UnitDirectory units;

  PairingIT(@LocalServerPort int port, @Autowired UnitDirectory units) {
    this.client = new RegionClient(port);
    this.units = units;
  }

  @BeforeEach
  void the_built_in_tables_are_recorded() {
    await().atMost(Duration.ofSeconds(60)).until(() -> units.exists("unit-league-office"));
  }

  @Test
  void a_pairing_is_recorded_corrected_ended_and_known_as_it_was() throws Exception {
    Answer made =
        client.post(PARTNER, "/api/pairings", "{\"terms\":" + DAXING_HELPS_PLAIN_WHITE + "}");
    assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
    String id = made.text("id");
    String page = "/api/pairings/" + id;
    assertThat(client.get(page).text("kind")).isEqualTo("COUNTY");
    Answer corrected =
        client.post(
            OFFICE,
            page + "/corrections",
            "{\"reason\":\"查到协议\",\"terms\":"
                + DAXING_HELPS_PLAIN_WHITE.replace("\"2021\"", "\"2021-03\"")
                + "}");
    assertThat(corrected.status()).as(corrected.json().toString()).isEqualTo(200);
    assertThat(
            client
                .post(OFFICE, page + "/ending", "{\"to\":\"2020-12\",\"reason\":\"调整\"}")
                .text("code"))
        .isEqualTo("PAIRING_ENDS_BEFORE_START");
    assertThat(
            client
                .post(OFFICE, page + "/ending", "{\"to\":\"2025-12-31\",\"reason\":\"调整\"}")
                .status())
        .isEqualTo(200);
    assertThat(client.get(page).json().get("to").get("to").asString()).isEqualTo("2025-12-31");
    assertThat(
            client.get(page + "?knownAt=" + made.json().get("position")).json().get("to").isNull())
        .isTrue();
    JsonNode history = client.get(page + "/history").json().get("items");
    assertThat(history).hasSize(3);
    assertThat(history.get(1).get("corrects").asString())
        .isEqualTo(history.get(0).get("id").asString());
    assertThat(client.ids("/api/pairings?place=152529&inForceOn=2024-01-01")).contains(id);
    assertThat(client.ids("/api/pairings?place=152529&inForceOn=2026-01-01")).doesNotContain(id);
    assertThat(client.post(OFFICE, page + "/annulments", "{\"reason\":\"重复登记\"}").status())
        .isEqualTo(200);
    assertThat(client.ids("/api/pairings?place=152529")).doesNotContain(id);
    assertThat(client.ids("/api/pairings?place=152529&annulled=true")).contains(id);
  }

  @Test
  void a_pairing_under_an_old_code_is_found_under_the_new_one() throws Exception {
    String id =
        client
            .post(
                OFFICE,
                "/api/pairings",
                """
                {"terms":{"round":"1997","donor":{"code":"110229"},"recipient":{"code":"1509"}}}
                """)
            .text("id");
    assertThat(client.ids("/api/pairings?place=110119")).contains(id);
    assertThat(
            client
                .get("/api/pairings/" + id)
                .json()
                .get("donor")
                .get("place")
                .get("name")
                .asString())
        .isEqualTo("延庆县");
  }

  @Test
  void a_name_unlike_the_table_is_kept_and_remarked() throws Exception {
    String id =
        client
            .post(
                OFFICE,
                "/api/pairings",
                """
                {"terms":{"round":"某轮","donor":{"name":"北京经济技术开发区"},
                 "recipient":{"code":"150423","name":"巴林右"}}}
                """)
            .text("id");
    JsonNode remarks = client.get("/api/pairings/" + id).json().get("remarks");
    assertThat(remarks.get(0).get("code").asString()).isEqualTo("PLACE_CODE_MISSING");
    assertThat(remarks.get(1).get("text").get("zh").asString()).contains("巴林右", "巴林右旗");
  }

  @Test
  void what_a_pairing_lacks_is_refused_by_its_field() throws Exception {
    assertThat(client.post(OFFICE, "/api/pairings", "{}").text("code")).isEqualTo("VALUE_REQUIRED");
    assertThat(
            client
                .post(OFFICE, "/api/pairings", "{\"terms\":{\"donor\":{\"code\":\"110115\"}}}")
                .json()
                .get("errors")
                .get(0)
                .get("field")
                .asString())
        .isEqualTo("terms.recipient");
    assertThat(client.post(OFFICE, "/api/pairings/pairing-none/annulments", "{}").text("code"))
        .isEqualTo("PAIRING_UNKNOWN");
    assertThat(client.get("/api/pairings/pairing-none").status()).isEqualTo(404);
    assertThat(client.post("sumu-office", "/api/pairings", "{}").status()).isEqualTo(403);
  }

  @Test
  void a_plan_is_agreed_adjusted_and_filed_with_the_partner() throws Exception {
    String pairing =
        client
            .post(OFFICE, "/api/pairings", "{\"terms\":" + DAXING_HELPS_PLAIN_WHITE + "}")
            .text("id");
    String plan =
        """
        {"title":"2026年度计划","pairings":["%s"],"year":2026,
         "targets":[{"measure":"就业","quantity":{"number":"300","unit":"人"}}],
         "lines":[{"number":1,"title":"棚圈","places":[{"code":"152529"}],
           "amounts":[{"kind":"CITY_FISCAL","fen":120000000,"qualifier":"EXACT"}]}]%s}
        """;
    assertThat(client.post(OFFICE, "/api/annual-plans", plan.formatted(pairing, "")).text("code"))
        .isEqualTo("PLAN_DOCUMENT_REQUIRED");
    Answer past =
        client.post(
            OFFICE,
            "/api/annual-plans",
            plan.formatted(
                pairing,
                ",\"act\":{\"kind\":\"ALREADY_HAPPENED\",\"on\":\"2026-01\","
                    + "\"source\":{\"text\":\"会议纪要\"}}"));
    assertThat(texts(past.json().get("irregularities"))).containsExactly("PLAN_WITHOUT_DOCUMENT");
    Answer agreed =
        client.post(
            OFFICE,
            "/api/annual-plans",
            plan.formatted(pairing, ",\"document\":{\"text\":\"计划\",\"number\":\"3号\"}"));
    assertThat(agreed.status()).as(agreed.json().toString()).isEqualTo(201);
    String page = "/api/annual-plans/" + agreed.text("id");
    assertThat(
            client
                .post(
                    OFFICE,
                    page + "/adjustments",
                    """
                    {"reason":"调减","document":{"text":"批复","number":"9号"},
                     "lines":[{"number":1,"title":"棚圈","places":[{"code":"152529"}],
                       "amounts":[{"kind":"CITY_FISCAL","fen":70000000,"qualifier":"EXACT"}]}]}
                    """)
                .status())
        .isEqualTo(200);
    JsonNode before = client.get(page).json().get("plan");
    assertThat(before.get("fenByKind").get("CITY_FISCAL").asLong()).isEqualTo(70_000_000L);
    assertThat(before.get("adjustmentsNotFiled").asInt()).isEqualTo(1);
    assertThat(
            client
                .post(
                    PARTNER,
                    page + "/partner-acts",
                    "{\"adjustment\":1,\"partner\":{\"part\":\"FILED\","
                        + "\"unit\":\"unit-partner-office\"}}")
                .status())
        .isEqualTo(200);
    assertThat(client.get(page).json().get("plan").get("adjustmentsNotFiled").asInt()).isZero();
    assertThat(client.ids("/api/annual-plans?year=2026&pairing=" + pairing)).hasSize(2);
    assertThat(client.post(PARTNER, page + "/annulments", "{\"reason\":\"误\"}").status())
        .isEqualTo(403);
    assertThat(
            client
                .post(
                    OFFICE,
                    "/api/annual-plans",
                    plan.formatted("pairing-none", "").replace("\"pairing\"", "\"x\""))
                .text("code"))
        .isEqualTo("PAIRING_UNKNOWN");
  }
}
