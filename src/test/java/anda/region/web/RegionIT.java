package anda.region.web;

import static anda.region.web.RegionClient.OFFICE;
import static anda.region.web.RegionClient.encoded;
import static anda.region.web.RegionClient.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import anda.imports.process.TrialHouse;
import anda.kernel.Actor;
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

/** Places, units and approval steps as a client meets them. */
@SpringBootTest(classes = RegionTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RegionIT {

  private final TrialHouse house;
  private final RegionClient client;
  private final UnitDirectory units;

  RegionIT(@LocalServerPort int port, @Autowired UnitDirectory units, @Autowired TrialHouse house) {
    this.client = new RegionClient(port);
    this.units = units;
    this.house = house;
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
    Answer place = client.get("/api/regions/152223203205");
    assertThat(texts(place.json().get("place").get("path")))
        .containsExactly("内蒙古自治区", "兴安盟", "扎赉特旗", "阿拉达尔吐苏木", "沙日格台嘎查委会");
    assertThat(
            client
                .get("/api/regions?parent=1504&level=COUNTY&size=200")
                .json()
                .get("total")
                .asInt())
        .isEqualTo(12);
    Answer named = client.get("/api/regions?q=" + encoded("团结村委会"));
    assertThat(named.json().get("total").asInt()).isEqualTo(19);
    assertThat(named.json().get("items").get(0).get("path")).hasSize(5);
    assertThat(
            client.get("/api/regions?q=152624").json().get("items").get(0).get("name").asString())
        .isEqualTo("卓资县");
    assertThat(
            client
                .get("/api/regions/150172")
                .json()
                .get("place")
                .get("statisticalZone")
                .asBoolean())
        .isTrue();
  }

  @Test
  void an_old_code_shows_what_followed_and_the_new_one_what_came_before() throws Exception {
    Answer old = client.get("/api/regions/152624");
    assertThat(old.json().get("place").get("inUse").asBoolean()).isFalse();
    assertThat(texts(old.json().get("place").get("successors"))).containsExactly("150921000000");
    assertThat(texts(client.get("/api/regions/150921").json().get("predecessors")))
        .containsExactly("152624000000");
  }

  @Test
  void codes_that_are_none_are_refused_by_name() throws Exception {
    assertThat(client.get("/api/regions/15042X").text("code")).isEqualTo("PLACE_CODE_MALFORMED");
    assertThat(client.get("/api/regions/150199").status()).isEqualTo(404);
    assertThat(client.get("/api/regions?parent=1").text("code")).isEqualTo("PLACE_CODE_MALFORMED");
    assertThat(client.get("/api/regions?level=CITY").status()).isEqualTo(400);
    assertThat(client.get("/api/regions?sort=size").text("code")).isEqualTo("SORT_UNKNOWN");
  }

  @Test
  void a_unit_keeps_its_earlier_name_on_earlier_days() throws Exception {
    Answer made =
        client.post(
            OFFICE,
            "/api/units",
            """
            {"name":"正镶白旗扶贫办","kind":"BANNER_OFFICE","place":{"code":"152529"}}
            """);
    assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
    String id = made.text("id");
    assertThat(
            client
                .post(
                    OFFICE,
                    "/api/units/" + id + "/names",
                    """
                    {"name":"正镶白旗乡村振兴局","act":{"kind":"ALREADY_HAPPENED","on":"2021-06-01",
                     "source":{"text":"机构改革方案"}}}
                    """)
                .status())
        .isEqualTo(200);
    assertThat(client.get("/api/units/" + id).text("name")).isEqualTo("正镶白旗乡村振兴局");
    assertThat(client.get("/api/units/" + id + "?asOf=2020-01-01").text("name"))
        .isEqualTo("正镶白旗扶贫办");
    assertThat(
            client
                .get("/api/units?kind=BANNER_OFFICE&q=" + encoded("扶贫办"))
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString())
        .isEqualTo(id);
    JsonNode history = client.get("/api/units/" + id + "/history").json().get("items");
    assertThat(history.get(1).get("text").get("zh").asString()).contains("更名为正镶白旗乡村振兴局");
    assertThat(client.post(OFFICE, "/api/units/unit-none/names", "{\"name\":\"某局\"}").text("code"))
        .isEqualTo("UNIT_UNKNOWN");
    assertThat(
            client
                .post(
                    OFFICE,
                    "/api/units",
                    "{\"name\":\"某局\",\"kind\":\"OTHER\",\"place\":{\"code\":\"150199\"}}")
                .text("code"))
        .isEqualTo("PLACE_CODE_UNKNOWN");
  }

  @Test
  void the_units_of_declared_actors_have_names() throws Exception {
    assertThat(client.get("/api/units/unit-partner-office").text("name")).isEqualTo("海淀区支援合作办公室");
    assertThat(client.get("/api/units/unit-sumu-office").text("kind")).isEqualTo("SUMU_OFFICE");
  }

  @Test
  void a_banner_sets_its_own_steps_and_others_keep_the_general_ones() throws Exception {
    assertThat(client.kinds("/api/approval-tables/steps?place=152222"))
        .containsExactly("PROPOSAL", "REVIEW", "APPRAISAL", "ADMISSION", "APPROVAL");
    Answer set =
        client.post(
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
    assertThat(client.kinds(village + "&on=2024-01-01")).containsExactly("PROPOSAL", "APPROVAL");
    assertThat(client.kinds(village + "&on=2023-12-31")).hasSize(5);
    String table = "/api/approval-tables/" + set.text("id");
    assertThat(
            client
                .post(OFFICE, table + "/withdrawals", "{\"version\":1,\"reason\":\"误\"}")
                .status())
        .isEqualTo(200);
    assertThat(client.kinds(village + "&on=2024-01-01")).hasSize(5);
    assertThat(client.get(table).json().get("versions").get(0).get("withdrawn").asString())
        .isEqualTo("误");
    assertThat(
            client
                .post(OFFICE, "/api/approval-tables", "{\"place\":\"150199\",\"steps\":[]}")
                .text("code"))
        .isEqualTo("PLACE_CODE_UNKNOWN");
  }
}
