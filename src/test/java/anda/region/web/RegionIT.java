package anda.region.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import anda.imports.process.TrialHouse;
import anda.kernel.Actor;
import anda.region.UnitDirectory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Places, units, pairings, plans and approval steps as a client meets them. */
@SpringBootTest(classes = RegionTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RegionIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String OFFICE = "banner-office";
  private static final String PARTNER = "partner-office";
  private static final String DAXING_HELPS_PLAIN_WHITE =
      """
      {"round":"2021年以来","donor":{"code":"110115"},"recipient":{"code":"152529"},"from":"2021"}
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final UnitDirectory units;
  private final TrialHouse house;

  RegionIT(@LocalServerPort int port, @Autowired UnitDirectory units, @Autowired TrialHouse house) {
    this.base = "http://127.0.0.1:" + port;
    this.units = units;
    this.house = house;
  }

  private record Answer(int status, JsonNode json, HttpResponse<byte[]> response) {
    String text(String field) {
      return json.get(field).asString();
    }
  }

  @BeforeEach
  void the_built_in_tables_are_recorded() {
    await().atMost(Duration.ofSeconds(60)).until(() -> units.exists("unit-league-office"));
  }

  @Test
  void the_first_start_records_every_table_once_and_as_the_system() {
    var recorded =
        house.events().stream().filter(e -> e.name().equals("region.RegionsRecorded")).toList();
    assertThat(recorded)
        .hasSizeGreaterThan(126)
        .allSatisfy(
            event -> {
              assertThat(event.actor().assurance()).isEqualTo(Actor.Assurance.SYSTEM);
              assertThat(event.src()).extracting("text").isEqualTo("regions/regions.csv");
              assertThat(event.on()).extracting("text").isNull();
            });
    assertThat(recorded.stream().map(e -> e.aggregate()).distinct()).hasSize(126);
    assertThat(recorded.get(recorded.size() - 1).aggregate()).isEqualTo("regions-2023-15");
  }

  @Test
  void a_place_is_found_by_code_name_and_the_place_above() throws Exception {
    Answer place = get("/api/regions/152223203205");
    assertThat(texts(place.json().get("place").get("path")))
        .containsExactly("内蒙古自治区", "兴安盟", "扎赉特旗", "阿拉达尔吐苏木", "沙日格台嘎查委会");
    assertThat(get("/api/regions?parent=1504&level=COUNTY&size=200").json().get("total").asInt())
        .isEqualTo(12);
    Answer named = get("/api/regions?q=" + encoded("团结村委会"));
    assertThat(named.json().get("total").asInt()).isEqualTo(19);
    assertThat(named.json().get("items").get(0).get("path")).hasSize(5);
    assertThat(get("/api/regions?q=152624").json().get("items").get(0).get("name").asString())
        .isEqualTo("卓资县");
    assertThat(get("/api/regions/150172").json().get("place").get("statisticalZone").asBoolean())
        .isTrue();
  }

  @Test
  void an_old_code_shows_what_followed_and_the_new_one_what_came_before() throws Exception {
    Answer old = get("/api/regions/152624");
    assertThat(old.json().get("place").get("inUse").asBoolean()).isFalse();
    assertThat(texts(old.json().get("place").get("successors"))).containsExactly("150921000000");
    assertThat(texts(get("/api/regions/150921").json().get("predecessors")))
        .containsExactly("152624000000");
  }

  @Test
  void codes_that_are_none_are_refused_by_name() throws Exception {
    assertThat(get("/api/regions/15042X").text("code")).isEqualTo("PLACE_CODE_MALFORMED");
    assertThat(get("/api/regions/150199").status()).isEqualTo(404);
    assertThat(get("/api/regions?parent=1").text("code")).isEqualTo("PLACE_CODE_MALFORMED");
    assertThat(get("/api/regions?level=CITY").status()).isEqualTo(400);
    assertThat(get("/api/regions?sort=size").text("code")).isEqualTo("SORT_UNKNOWN");
  }

  @Test
  void a_unit_keeps_its_earlier_name_on_earlier_days() throws Exception {
    Answer made =
        post(
            OFFICE,
            "/api/units",
            """
            {"name":"正镶白旗扶贫办","kind":"BANNER_OFFICE","place":{"code":"152529"}}
            """);
    assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
    String id = made.text("id");
    assertThat(
            post(
                    OFFICE,
                    "/api/units/" + id + "/names",
                    """
                    {"name":"正镶白旗乡村振兴局","act":{"kind":"ALREADY_HAPPENED","on":"2021-06-01",
                     "source":{"text":"机构改革方案"}}}
                    """)
                .status())
        .isEqualTo(200);
    assertThat(get("/api/units/" + id).text("name")).isEqualTo("正镶白旗乡村振兴局");
    assertThat(get("/api/units/" + id + "?asOf=2020-01-01").text("name")).isEqualTo("正镶白旗扶贫办");
    assertThat(
            get("/api/units?kind=BANNER_OFFICE&q=" + encoded("扶贫办"))
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString())
        .isEqualTo(id);
    JsonNode history = get("/api/units/" + id + "/history").json().get("items");
    assertThat(history.get(1).get("text").get("zh").asString()).contains("更名为正镶白旗乡村振兴局");
    assertThat(post(OFFICE, "/api/units/unit-none/names", "{\"name\":\"某局\"}").text("code"))
        .isEqualTo("UNIT_UNKNOWN");
    assertThat(
            post(
                    OFFICE,
                    "/api/units",
                    "{\"name\":\"某局\",\"kind\":\"OTHER\",\"place\":{\"code\":\"150199\"}}")
                .text("code"))
        .isEqualTo("PLACE_CODE_UNKNOWN");
  }

  @Test
  void the_units_of_declared_actors_have_names() throws Exception {
    assertThat(get("/api/units/unit-partner-office").text("name")).isEqualTo("海淀区支援合作办公室");
    assertThat(get("/api/units/unit-sumu-office").text("kind")).isEqualTo("SUMU_OFFICE");
  }

  @Test
  void a_pairing_is_recorded_corrected_ended_and_known_as_it_was() throws Exception {
    Answer made = post(PARTNER, "/api/pairings", "{\"terms\":" + DAXING_HELPS_PLAIN_WHITE + "}");
    assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
    String id = made.text("id");
    String page = "/api/pairings/" + id;
    assertThat(get(page).text("kind")).isEqualTo("COUNTY");
    Answer corrected =
        post(
            OFFICE,
            page + "/corrections",
            "{\"reason\":\"查到协议\",\"terms\":"
                + DAXING_HELPS_PLAIN_WHITE.replace("\"2021\"", "\"2021-03\"")
                + "}");
    assertThat(corrected.status()).as(corrected.json().toString()).isEqualTo(200);
    assertThat(
            post(OFFICE, page + "/ending", "{\"to\":\"2020-12\",\"reason\":\"调整\"}").text("code"))
        .isEqualTo("PAIRING_ENDS_BEFORE_START");
    assertThat(post(OFFICE, page + "/ending", "{\"to\":\"2025-12-31\",\"reason\":\"调整\"}").status())
        .isEqualTo(200);
    assertThat(get(page).json().get("to").get("to").asString()).isEqualTo("2025-12-31");
    assertThat(get(page + "?knownAt=" + made.json().get("position")).json().get("to").isNull())
        .isTrue();
    JsonNode history = get(page + "/history").json().get("items");
    assertThat(history).hasSize(3);
    assertThat(history.get(1).get("corrects").asString())
        .isEqualTo(history.get(0).get("id").asString());
    assertThat(ids("/api/pairings?place=152529&inForceOn=2024-01-01")).contains(id);
    assertThat(ids("/api/pairings?place=152529&inForceOn=2026-01-01")).doesNotContain(id);
    assertThat(post(OFFICE, page + "/annulments", "{\"reason\":\"重复登记\"}").status()).isEqualTo(200);
    assertThat(ids("/api/pairings?place=152529")).doesNotContain(id);
    assertThat(ids("/api/pairings?place=152529&annulled=true")).contains(id);
  }

  @Test
  void a_pairing_under_an_old_code_is_found_under_the_new_one() throws Exception {
    String id =
        post(
                OFFICE,
                "/api/pairings",
                """
                {"terms":{"round":"1997","donor":{"code":"110229"},"recipient":{"code":"1509"}}}
                """)
            .text("id");
    assertThat(ids("/api/pairings?place=110119")).contains(id);
    assertThat(get("/api/pairings/" + id).json().get("donor").get("place").get("name").asString())
        .isEqualTo("延庆县");
  }

  @Test
  void a_name_unlike_the_table_is_kept_and_remarked() throws Exception {
    String id =
        post(
                OFFICE,
                "/api/pairings",
                """
                {"terms":{"round":"某轮","donor":{"name":"北京经济技术开发区"},
                 "recipient":{"code":"150423","name":"巴林右"}}}
                """)
            .text("id");
    JsonNode remarks = get("/api/pairings/" + id).json().get("remarks");
    assertThat(remarks.get(0).get("code").asString()).isEqualTo("PLACE_CODE_MISSING");
    assertThat(remarks.get(1).get("text").get("zh").asString()).contains("巴林右", "巴林右旗");
  }

  @Test
  void what_a_pairing_lacks_is_refused_by_its_field() throws Exception {
    assertThat(post(OFFICE, "/api/pairings", "{}").text("code")).isEqualTo("VALUE_REQUIRED");
    assertThat(
            post(OFFICE, "/api/pairings", "{\"terms\":{\"donor\":{\"code\":\"110115\"}}}")
                .json()
                .get("errors")
                .get(0)
                .get("field")
                .asString())
        .isEqualTo("terms.recipient");
    assertThat(post(OFFICE, "/api/pairings/pairing-none/annulments", "{}").text("code"))
        .isEqualTo("PAIRING_UNKNOWN");
    assertThat(get("/api/pairings/pairing-none").status()).isEqualTo(404);
    assertThat(post("sumu-office", "/api/pairings", "{}").status()).isEqualTo(403);
  }

  @Test
  void a_plan_is_agreed_adjusted_and_filed_with_the_partner() throws Exception {
    String pairing =
        post(OFFICE, "/api/pairings", "{\"terms\":" + DAXING_HELPS_PLAIN_WHITE + "}").text("id");
    String plan =
        """
        {"title":"2026年度计划","pairings":["%s"],"year":2026,
         "targets":[{"measure":"就业","quantity":{"number":"300","unit":"人"}}],
         "lines":[{"number":1,"title":"棚圈","places":[{"code":"152529"}],
           "amounts":[{"kind":"CITY_FISCAL","fen":120000000,"qualifier":"EXACT"}]}]%s}
        """;
    assertThat(post(OFFICE, "/api/annual-plans", plan.formatted(pairing, "")).text("code"))
        .isEqualTo("PLAN_DOCUMENT_REQUIRED");
    Answer past =
        post(
            OFFICE,
            "/api/annual-plans",
            plan.formatted(
                pairing,
                ",\"act\":{\"kind\":\"ALREADY_HAPPENED\",\"on\":\"2026-01\","
                    + "\"source\":{\"text\":\"会议纪要\"}}"));
    assertThat(texts(past.json().get("irregularities"))).containsExactly("PLAN_WITHOUT_DOCUMENT");
    Answer agreed =
        post(
            OFFICE,
            "/api/annual-plans",
            plan.formatted(pairing, ",\"document\":{\"text\":\"计划\",\"number\":\"3号\"}"));
    assertThat(agreed.status()).as(agreed.json().toString()).isEqualTo(201);
    String page = "/api/annual-plans/" + agreed.text("id");
    assertThat(
            post(
                    OFFICE,
                    page + "/adjustments",
                    """
                    {"reason":"调减","document":{"text":"批复","number":"9号"},
                     "lines":[{"number":1,"title":"棚圈","places":[{"code":"152529"}],
                       "amounts":[{"kind":"CITY_FISCAL","fen":70000000,"qualifier":"EXACT"}]}]}
                    """)
                .status())
        .isEqualTo(200);
    JsonNode before = get(page).json().get("plan");
    assertThat(before.get("fenByKind").get("CITY_FISCAL").asLong()).isEqualTo(70_000_000L);
    assertThat(before.get("adjustmentsNotFiled").asInt()).isEqualTo(1);
    assertThat(
            post(
                    PARTNER,
                    page + "/partner-acts",
                    "{\"adjustment\":1,\"partner\":{\"part\":\"FILED\","
                        + "\"unit\":\"unit-partner-office\"}}")
                .status())
        .isEqualTo(200);
    assertThat(get(page).json().get("plan").get("adjustmentsNotFiled").asInt()).isZero();
    assertThat(ids("/api/annual-plans?year=2026&pairing=" + pairing)).hasSize(2);
    assertThat(post(PARTNER, page + "/annulments", "{\"reason\":\"误\"}").status()).isEqualTo(403);
    assertThat(
            post(
                    OFFICE,
                    "/api/annual-plans",
                    plan.formatted("pairing-none", "").replace("\"pairing\"", "\"x\""))
                .text("code"))
        .isEqualTo("PAIRING_UNKNOWN");
  }

  @Test
  void a_banner_sets_its_own_steps_and_others_keep_the_general_ones() throws Exception {
    assertThat(kinds("/api/approval-tables/steps?place=152222"))
        .containsExactly("PROPOSAL", "REVIEW", "APPRAISAL", "ADMISSION", "APPROVAL");
    Answer set =
        post(
            OFFICE,
            "/api/approval-tables",
            """
            {"place":"152527","effectiveFrom":"2024-01-01","steps":[
              {"kind":"PROPOSAL","name":"申报"},
              {"kind":"APPROVAL","name":"批复","document":"批复文件","partner":"CONSENT"}]}
            """);
    assertThat(set.status()).as(set.json().toString()).isEqualTo(201);
    assertThat(set.text("id")).isEqualTo("approval-table-152527000000");
    String village = "/api/approval-tables/steps?place=152527100";
    assertThat(kinds(village + "&on=2024-01-01")).containsExactly("PROPOSAL", "APPROVAL");
    assertThat(kinds(village + "&on=2023-12-31")).hasSize(5);
    String table = "/api/approval-tables/" + set.text("id");
    assertThat(post(OFFICE, table + "/withdrawals", "{\"version\":1,\"reason\":\"误\"}").status())
        .isEqualTo(200);
    assertThat(kinds(village + "&on=2024-01-01")).hasSize(5);
    assertThat(get(table).json().get("versions").get(0).get("withdrawn").asString()).isEqualTo("误");
    assertThat(
            post(OFFICE, "/api/approval-tables", "{\"place\":\"150199\",\"steps\":[]}")
                .text("code"))
        .isEqualTo("PLACE_CODE_UNKNOWN");
  }

  private List<String> kinds(String path) throws Exception {
    List<String> kinds = new ArrayList<>();
    get(path).json().get("steps").forEach(step -> kinds.add(step.get("kind").asString()));
    return kinds;
  }

  private List<String> ids(String path) throws Exception {
    List<String> ids = new ArrayList<>();
    get(path).json().get("items").forEach(item -> ids.add(item.get("id").asString()));
    return ids;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asString()));
    return texts;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer get(String path) throws Exception {
    return answer(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  private Answer post(@Nullable String actor, String path, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (actor != null) {
      request.header("Anda-Actor", actor);
    }
    return answer(request);
  }

  private Answer answer(HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), JSON.readTree(response.body()), response);
  }
}
