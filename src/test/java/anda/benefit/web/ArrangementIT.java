// Longer than 250 lines because one start of the program serves all its calls.
package anda.benefit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Arrangements over HTTP, in the whole program on an embedded store. */
class ArrangementIT {

  private static final String API = "/api/arrangements";
  private static final long RENT = 174_930_000L;
  private static final String COWS =
      """
      {"title":"%s","modes":["ASSET_ENTRUSTMENT"],
       "principal":[{"kind":"PAIRING_FISCAL_LEVEL_NOT_STATED","fen":2058000000}],
       "things":[{"number":"1300","unit":"头","text":null}],
       "payer":{"name":"（虚构）托管牧业公司"},
       "receivers":[{"kind":"COLLECTIVE","count":68,"places":[{"code":"152224"}]}],
       "places":[{"code":"152224"}],"from":"2018-07-01","until":"2021-06-30",
       "terms":[{"key":"rent","kind":"RATE_OF_PRINCIPAL","receiver":"COLLECTIVE",
                 "cadence":"YEARLY","ratePpm":85000,"guaranteed":true}]}""";

  @TempDir static Path folder;
  private static BenefitHouse house;

  @BeforeAll
  static void open() throws Exception {
    house = BenefitHouse.open(folder);
  }

  @AfterAll
  static void close() {
    if (house != null) {
      house.close();
    }
  }

  private static String act(String day) {
    return """
    "act":{"kind":"ALREADY_HAPPENED","on":"%s","source":{"text":"（虚构）合同","number":"1号"},
    "checked":{"id":"banner-office-3"}}"""
        .formatted(day);
  }

  private static String signed(String title) throws Exception {
    return house
        .post(API, "{\"facts\":%s,%s}".formatted(COWS.formatted(title), act("2018-07-01")))
        .is(201)
        .id();
  }

  private static BenefitHouse.Answer paid(String id, long fen, String day) throws Exception {
    return house.post(
        API + "/" + id + "/incomes",
        "{\"kind\":\"GUARANTEED\",\"fen\":%d,\"term\":\"rent\",%s}".formatted(fen, act(day)));
  }

  private static List<String> texts(JsonNode rows, String... path) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(
            row -> {
              JsonNode at = row;
              for (String name : path) {
                at = at.get(name);
              }
              return at.asString();
            })
        .toList();
  }

  @Test
  void what_was_promised_is_seen_against_what_came_on_any_day() throws Exception {
    String id = signed("奶牛托管甲");
    paid(id, RENT, "2019-06-20").is(200);
    paid(id, RENT, "2020-09-01").is(200);
    paid(id, 100, "2021-06-01").is(200);

    JsonNode whole = house.get(API + "/" + id + "/calendar?asOf=2021-12-31").is(200).json();
    assertThat(texts(whole.get("rows"), "state")).containsExactly("PAID", "PAID_LATE", "SHORT");
    assertThat(whole.get("promisedFen").asLong()).isEqualTo(3 * RENT);
    assertThat(whole.get("cameFen").asLong()).isEqualTo(2 * RENT + 100);
    JsonNode before = house.get(API + "/" + id + "/calendar?asOf=2020-07-01").is(200).json();
    assertThat(texts(before.get("rows"), "state")).containsExactly("PAID", "MISSING", "NOT_DUE");
    assertThat(before.get("promisedFen").asLong()).isEqualTo(2 * RENT);
    assertThat(before.get("cameFen").asLong()).isEqualTo(RENT);

    JsonNode page = house.get(API + "/" + id).is(200).json();
    assertThat(page.get("heldFen").asLong()).isEqualTo(2 * RENT + 100);
    assertThat(page.get("entries").size()).isEqualTo(3);
    JsonNode then = house.get(API + "/" + id + "?trueOn=2019-12-31").is(200).json();
    assertThat(then.get("heldFen").asLong()).isEqualTo(RENT);
    assertThat(house.get(API + "/" + id + "/calendar?through=2099-01-01").is(400).code())
        .isEqualTo("BENEFIT_CALENDAR_TOO_LONG");
  }

  @Test
  void a_past_position_shows_what_was_known_then_and_totals_open_to_their_entries()
      throws Exception {
    String id = signed("奶牛托管乙");
    long first = paid(id, RENT, "2019-06-20").is(200).position();
    paid(id, 1, "2020-06-20").is(200);
    String where = "?arrangement=" + id;

    JsonNode years = house.get(API + "/totals" + where + "&by=year").is(200).json().get("groups");
    assertThat(texts(years, "dimensions", "year")).containsExactlyInAnyOrder("2019", "2020");
    JsonNode rows = house.get(API + "/totals/explain" + where).is(200).json();
    assertThat(rows.get("sum").asLong()).isEqualTo(RENT + 1);
    assertThat(texts(rows.get("items"), "arrangement")).containsOnly(id);
    long told = rows.get("position").asLong();
    assertThat(house.get(API + "/totals/explain" + where + "&knownAt=" + told).json())
        .isEqualTo(rows);
    JsonNode then = house.get(API + "/totals/explain" + where + "&knownAt=" + first).json();
    assertThat(then.get("sum").asLong()).isEqualTo(RENT);
    assertThat(house.get(API + "/" + id + "?knownAt=" + first).json().get("entries").size())
        .isEqualTo(1);

    JsonNode history = house.get(API + "/" + id + "/history").is(200).json().get("items");
    assertThat(texts(history, "text", "en"))
        .containsExactly(
            "Benefit arrangement “奶牛托管乙” signed",
            "Income received: CNY 1749300 (guaranteed return)",
            "Income received: CNY 0.01 (guaranteed return)");
    assertThat(house.get(API + "/totals?measure=x").is(400).code())
        .isEqualTo("BENEFIT_MEASURE_UNKNOWN");
    assertThat(house.get(API + "/totals?place=152224100").is(400).code())
        .isEqualTo("BENEFIT_TOTAL_PLACE_LEVEL");
  }

  @Test
  void contracts_about_to_run_out_are_listed_until_they_are_renewed_or_ended() throws Exception {
    String renewed = signed("奶牛托管丙");
    String ended = signed("奶牛托管丁");
    String soon = API + "?runsOutWithin=60&asOf=2021-05-15&q=";
    assertThat(texts(house.get(soon).is(200).json().get("items"), "id")).contains(renewed, ended);
    assertThat(house.get(API + "?runsOutWithin=10&asOf=2021-05-15").text()).doesNotContain(ended);

    house
        .post(
            API + "/" + renewed + "/renewals",
            "{\"until\":\"2024-06-30\",%s}".formatted(act("2021-05-20")))
        .is(200);
    house
        .post(
            API + "/" + ended + "/endings",
            "{\"last\":\"2021-06-30\",\"reason\":\"公司停产\",%s}".formatted(act("2021-05-20")))
        .is(200);
    assertThat(texts(house.get(soon).is(200).json().get("items"), "id"))
        .doesNotContain(renewed, ended);
    JsonNode calendar = house.get(API + "/" + renewed + "/calendar?asOf=2024-12-31").json();
    assertThat(calendar.get("rows").size()).isEqualTo(6);
  }

  @Test
  void changed_terms_count_from_their_day_and_a_mistake_is_taken_back() throws Exception {
    String id = signed("奶牛托管戊");
    house
        .post(
            API + "/" + id + "/terms-changes",
            """
            {"from":"2020-07-01","reason":"降低比例","terms":[{"key":"rent-2",
             "kind":"RATE_OF_PRINCIPAL","receiver":"COLLECTIVE","cadence":"YEARLY",
             "ratePpm":40000}],%s}"""
                .formatted(act("2020-06-20")))
        .is(200);
    JsonNode rows = house.get(API + "/" + id + "/calendar?asOf=2021-12-31").json().get("rows");
    assertThat(texts(rows, "instalment", "fen"))
        .containsExactly("174930000", "174930000", "82320000");

    String entry = paid(id, 5, "2021-06-30").is(200).json().get("events").toString();
    assertThat(entry).contains("benefit.IncomeReceived");
    String key = house.get(API + "/" + id).json().get("entries").get(0).get("entry").asString();
    house
        .post(
            API + "/" + id + "/entry-annulments",
            "{\"entry\":\"%s\",\"reason\":\"重复录入\"}".formatted(key))
        .is(200);
    assertThat(house.get(API + "/" + id).json().get("heldFen").asLong()).isZero();
    house.post(API + "/" + id + "/annulments", "{\"reason\":\"不是本旗的\"}").is(200);
    assertThat(house.get(API).text()).doesNotContain(id);
    assertThat(paid(id, 5, "2021-06-30").is(422).code()).isEqualTo("ARRANGEMENT_IS_ANNULLED");
  }

  @Test
  void all_money_of_an_arrangement_goes_through_its_entries() throws Exception {
    String id = signed("奶牛托管己");
    String at = API + "/" + id;
    house.post(at + "/opening-balances", "{\"fen\":100,%s}".formatted(act("2018-06-30"))).is(200);
    house
        .post(
            at + "/advances",
            "{\"fen\":50,\"by\":{\"name\":\"嘎查村集体\"},\"reason\":\"垫付\",%s}"
                .formatted(act("2019-01-01")))
        .is(200);
    String advance = house.get(at).json().get("entries").get(1).get("entry").asString();
    house
        .post(
            at + "/advance-repayments",
            "{\"advance\":\"%s\",\"fen\":20,%s}".formatted(advance, act("2019-02-01")))
        .is(200);
    house
        .post(
            at + "/principal-returns",
            "{\"things\":[{\"number\":\"1300\",\"unit\":\"头\"}],%s}".formatted(act("2021-06-30")))
        .is(200);
    house
        .post(at + "/reserves", "{\"fen\":30,\"reason\":\"公积金\",%s}".formatted(act("2019-03-01")))
        .is(200);
    JsonNode page = house.get(at).json();
    assertThat(page.get("heldFen").asLong()).isEqualTo(130);
    assertThat(page.get("freeFen").asLong()).isEqualTo(100);
    assertThat(
            house
                .post(
                    at + "/reserves",
                    "{\"fen\":131,\"reason\":\"公积金\",%s}".formatted(act("2019-03-01")))
                .is(422)
                .text())
        .contains("ARRANGEMENT_NOT_ENOUGH_MONEY", "130");
  }

  @Test
  void existing_ones_are_taken_over_and_what_is_wrong_is_refused_by_name() throws Exception {
    String taken =
        house
            .post(
                API + "/taken-over",
                "{\"facts\":{\"title\":\"口头约定\"},\"asOf\":\"2020\",%s}".formatted(act("2020-12")))
            .is(201)
            .id();
    JsonNode page = house.get(API + "/" + taken).json();
    assertThat(page.get("takenOver").asBoolean()).isTrue();
    assertThat(page.get("until").isNull()).isTrue();
    house
        .post(
            API + "/" + taken + "/corrections",
            "{\"facts\":%s,\"reason\":\"找到合同\"}".formatted(COWS.formatted("奶牛托管庚")))
        .is(200);
    assertThat(house.get(API + "/" + taken).json().get("facts").get("title").asString())
        .isEqualTo("奶牛托管庚");

    String noPaper = "{\"facts\":%s}".formatted(COWS.formatted("x"));
    assertThat(house.post(API, noPaper).is(422).code()).isEqualTo("BENEFIT_DOCUMENT_MISSING");
    assertThat(house.post("sumu-office", API, noPaper).is(403).code())
        .isEqualTo("ROLE_MAY_NOT_WRITE");
    assertThat(house.post(API, "{}").is(400).code()).isEqualTo("VALUE_REQUIRED");
    assertThat(
            house
                .post(API, "{\"facts\":{\"title\":\"x\",\"project\":\"project-x\"}}")
                .is(400)
                .code())
        .isEqualTo("BENEFIT_PROJECT_UNKNOWN");
    assertThat(house.post(API + "/arrangement-x/annulments", "{\"reason\":\"x\"}").is(404).code())
        .isEqualTo("ARRANGEMENT_UNKNOWN");
  }

  @Test
  void a_published_distribution_is_kept_linked_corrected_and_never_a_payment() throws Exception {
    String address = "/api/published-distributions";
    String facts =
        """
        {"placeText":"突泉县（68个嘎查村）","places":[{"code":"152224"}],"scheme":"资产托管",
         "principal":{"kind":"NOT_STATED","fen":2058000000},"rule":"每年8.5%%付给68个村集体",
         "split":"通过公益岗位发放","households":%d,"perHousehold":{"kind":"NOT_STATED","fen":317100}}""";
    String sent = "{\"published\":%s,%s}".formatted(facts.formatted(551), act("2019-03-01"));
    String id = house.post(address, sent).is(201).id();
    String at = address + "/" + id;
    house
        .post(
            at + "/corrections",
            "{\"published\":%s,\"reason\":\"户数录错\"}".formatted(facts.formatted(550)))
        .is(200);
    JsonNode derived = house.get(at).is(200).json().get("derived");
    assertThat(derived.get("unexplainedFen").asLong()).isEqualTo(525_000L);
    assertThat(derived.get("collectives").asLong()).isEqualTo(68);
    assertThat(derived.get("findings").toString())
        .contains("DISTRIBUTION_UNEXPLAINED", "来源未说明", "does not explain");

    String arrangement = signed("奶牛托管辛");
    String link = "{\"target\":\"%s\",\"reason\":\"同一份合同\"}".formatted(arrangement);
    house.post(at + "/links", link).is(200);
    assertThat(house.post(at + "/links", link).is(422).code())
        .isEqualTo("PUBLISHED_ALREADY_LINKED");
    assertThat(house.get(address + "?link=" + arrangement).json().get("total").asInt()).isOne();
    assertThat(house.get(API + "/" + arrangement).json().get("heldFen").asLong()).isZero();
    house.post(at + "/link-removals", link).is(200);
    assertThat(house.post(at + "/links", link.replace(arrangement, "project-x")).is(400).code())
        .isEqualTo("PUBLISHED_TARGET_UNKNOWN");
    house.post(at + "/annulments", "{\"reason\":\"重复\"}").is(200);
    assertThat(house.post(at + "/annulments", "{\"reason\":\"重复\"}").is(422).code())
        .isEqualTo("PUBLISHED_IS_ANNULLED");
    assertThat(house.get(address).json().get("total").asInt()).isZero();
  }

  @Test
  void an_asset_lives_from_its_registration_to_its_disposal_by_consent() throws Exception {
    String address = "/api/assets";
    String cows =
        """
        {"name":"奶牛","assetClass":"OPERATING","things":[{"number":"1300","unit":"头"}],
         "value":[{"kind":"PAIRING_FISCAL_LEVEL_NOT_STATED","fen":2058000000}],
         "places":[{"code":"152224"}],
         "rights":[{"right":"OPERATION","holder":{"name":"（虚构）托管牧业公司"},"until":"2021-06-30"}]}""";
    String id =
        house.post(address, "{\"facts\":%s,%s}".formatted(cows, act("2018-06-30"))).is(201).id();
    String at = address + "/" + id;
    house
        .post(
            at + "/hand-overs",
            "{\"receiver\":{\"name\":\"嘎查集体\"},%s}".formatted(act("2018-07-01")))
        .is(200);
    house
        .post(
            at + "/corrections",
            "{\"facts\":%s,\"reason\":\"名称录错\"}".formatted(cows.replace("奶牛", "荷斯坦奶牛")))
        .is(200);
    house
        .post(
            at + "/revaluations",
            "{\"worthFen\":50000000,\"basis\":\"BOOK\",\"reason\":\"折旧\",%s}"
                .formatted(act("2019-06-30")))
        .is(200);
    assertThat(house.get(at).json().get("worth").get("basis").asString()).isEqualTo("BOOK");
    assertThat(
            house
                .post(at + "/hand-overs", "{\"households\":[{\"household\":\"household-x\"}]}")
                .is(400)
                .code())
        .isEqualTo("ASSET_HOUSEHOLD_UNKNOWN");
    house
        .post(
            at + "/upkeep-checks",
            "{\"condition\":\"NEEDS_REPAIR\",%s}".formatted(act("2019-07-01")))
        .is(200);
    house
        .post(
            at + "/repairs",
            "{\"text\":\"修圈\",\"cost\":{\"kind\":\"OWN\",\"fen\":1000},%s}"
                .formatted(act("2019-08-01")))
        .is(200);
    String half = "{\"right\":\"INCOME\",\"holder\":{\"name\":\"%s\"},\"sharePpm\":500000}";
    house
        .post(
            at + "/title-confirmations",
            "{\"rights\":[%s,%s],%s}"
                .formatted(half.formatted("嘎查集体"), half.formatted("苏木"), act("2019-08-02")))
        .is(200);
    JsonNode page = house.get(at).is(200).json();
    assertThat(page.get("repairs").get(0).get("cost").get("fen").asLong()).isEqualTo(1_000L);
    assertThat(texts(page.get("rights"), "right"))
        .containsExactly("OWNERSHIP", "OPERATION", "INCOME", "INCOME");
    assertThat(page.get("handedOver").get("receiver").get("name").asString()).isEqualTo("嘎查集体");
    assertThat(house.get(address + "?condition=NEEDS_REPAIR&uncheckedSince=2020-01-01").text())
        .contains(id);
    JsonNode value = house.get(address + "/totals?measure=valueFen&place=152224").json();
    assertThat(value.get("groups").get(0).get("sum").asLong()).isEqualTo(2_058_000_000L);
    assertThat(house.get(address + "/totals/explain?measure=valueFen").json().get("sum").asLong())
        .isEqualTo(2_058_000_000L);

    String sale = "{\"manner\":\"SALE\",\"reason\":\"老化\"}";
    house.post(at + "/disposal-proposals", sale).is(200);
    assertThat(house.get(at).json().get("disposal").get("missing").size()).isEqualTo(4);
    String dispose = "{\"manner\":\"SALE\",\"proceedsFen\":48000000,%s}";
    String now = "\"documents\":[{\"text\":\"（虚构）纪要\"}]";
    assertThat(house.post(at + "/disposals", dispose.formatted(now)).is(422).code())
        .isEqualTo("BENEFIT_DISPOSAL_WITHOUT_CONSENT");
    for (String one :
        List.of("VILLAGERS_CONGRESS", "SUMU", "BANNER_DEPARTMENT", "BANNER_FINANCE")) {
      String consent = "{\"consent\":\"%s\",\"body\":{\"name\":\"会议\"},%s}";
      house.post(at + "/disposal-consents", consent.formatted(one, now)).is(200);
    }
    house.post(at + "/disposals", dispose.formatted(now)).is(200);
    JsonNode disposal = house.get(at).json().get("disposal");
    assertThat(disposal.get("gone").asBoolean()).isTrue();
    assertThat(texts(disposal.get("consents"), "consent"))
        .containsExactly("VILLAGERS_CONGRESS", "SUMU", "BANNER_DEPARTMENT", "BANNER_FINANCE");
    assertThat(disposal.get("missing").size()).isZero();
    assertThat(house.get(address + "/totals").json().get("groups").size()).isZero();
    assertThat(house.post(at + "/repairs", "{\"text\":\"x\"}").is(422).code())
        .isEqualTo("ASSET_IS_GONE");
    assertThat(house.get(at + "/history").json().get("items").size()).isEqualTo(13);
    assertThat(house.post(address + "/asset-x/annulments", "{\"reason\":\"x\"}").is(404).code())
        .isEqualTo("ASSET_UNKNOWN");
    assertThat(
            house
                .post(API, "{\"facts\":{\"title\":\"x\",\"assets\":[\"asset-x\"]}}")
                .is(400)
                .code())
        .isEqualTo("BENEFIT_ASSET_NOT_KNOWN");
  }
}
