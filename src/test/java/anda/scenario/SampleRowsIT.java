// Longer than 250 lines because one start of the program serves the rows of all sample files.
package anda.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import anda.imports.sheet.Files;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The rows of the public sample and rows never seen before, brought in by a person over HTTP: what
 * becomes of each, and what the amounts of like kinds add up to, in 万元 as published.
 *
 * <p>In order, for later files are sent into the store that earlier ones filled.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class SampleRowsIT {

  private static final String OFFICE = "banner-office";
  private static final long FEN_OF_A_HUNDREDTH_WAN = 10_000;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private RunningAnda anda;

  @BeforeAll
  void the_sample_is_in(@TempDir Path folder) throws Exception {
    anda = RunningAnda.withSample(folder);
    anda.waitForSample();
  }

  @AfterAll
  void close() {
    anda.close();
  }

  @Test
  @Order(1)
  void amounts_of_like_kinds_add_up_to_what_was_published() throws Exception {
    Map<String, String> sums = new TreeMap<>();
    for (JsonNode group : totals("programme=" + Story.word("京蒙"))) {
      sums.put(group.get("dimensions").get("kind").asString(), wan(group.get("sum").longValue()));
    }
    assertThat(sums)
        .containsExactly(
            entry("DONATION_CASH", "430.00"),
            entry("ENTERPRISE_INVESTMENT", "20052.70"),
            entry("MIXED", "1970.00"),
            entry("NOT_STATED", "2670.00"),
            entry("ORDERS", "3000.00"),
            entry("PAIRING_FISCAL_LEVEL_NOT_STATED", "9723.00"),
            entry("SALES", "10720.76"));
    JsonNode sales = totals("kind=SALES").get(0);
    assertThat(sales.get("qualifiers").toString()).contains("AT_LEAST");
    for (JsonNode group : totals("by=kind")) {
      // the check sum over all kinds is nowhere shown
      assertThat(group.get("sum").longValue()).isNotEqualTo(9_140_950L * FEN_OF_A_HUNDREDTH_WAN);
    }
  }

  @Test
  @Order(2)
  void other_rows_and_totals_of_whole_pairings_stand_as_published_and_apart() throws Exception {
    Map<String, String> single = new TreeMap<>();
    long others = 0;
    for (JsonNode project : items("/api/projects?size=200")) {
      JsonNode page = anda.get(OFFICE, "/api/projects/" + project.get("id").asString());
      String key = page.get("imported").isNull() ? "" : page.get("imported").get("key").asString();
      String programme = project.get("programme").asString();
      others += programme.equals("京蒙") || programme.startsWith("（虚构）") ? 0 : 1;
      for (JsonNode amount : project.get("amounts")) {
        if (programme.equals("京蒙")) {
          single.merge(key, wan(amount.get("fen").longValue()), (one, two) -> one + "+" + two);
        }
      }
    }
    assertThat(single)
        .contains(
            entry("P005", "2670.00"),
            entry("P006", "400.00"),
            entry("P012", "1450.00"),
            entry("P025", "20.00"),
            entry("P031", "500.00"),
            entry("P046", "30.00"));
    Map<String, Long> whole = new TreeMap<>();
    for (JsonNode statement : items("/api/statements?size=200")) {
      JsonNode imported = statement.get("imported");
      if (imported.isNull() || !imported.get("kind").asString().equals("projects")) {
        continue;
      }
      boolean ours = statement.get("scope").get("programme").asString().equals("京蒙");
      others += ours ? 0 : 1;
      for (JsonNode measure : statement.get("measures")) {
        if (ours && measure.get("measure").asString().equals("FUNDS")) {
          long fen = measure.get("amount").get("fen").longValue();
          whole.merge(imported.get("key").asString(), fen, Math::addExact);
        }
      }
    }
    assertThat(whole.keySet()).containsExactly("P009", "P011", "P016", "P017", "P030", "P032");
    assertThat(wan(whole.values().stream().mapToLong(fen -> fen).sum())).isEqualTo("42843.04");
    assertThat(others).as("rows of other programmes").isEqualTo(18);
    assertThat(whole.get("P017")).isEqualTo(cityMoneyOfFundTracking());
  }

  @Test
  @Order(2)
  void published_distributions_read_as_promised_and_their_contradictions_are_named()
      throws Exception {
    Map<String, JsonNode> rows = new TreeMap<>();
    for (JsonNode row : items("/api/published-distributions?size=200")) {
      assertThat(row.get("source").get("text").asString()).isNotBlank();
      rows.put(row.get("imported").get("key").asString(), row);
    }
    assertThat(rows).hasSize(25);
    JsonNode cows = rows.get("D001");
    assertThat(cows.get("published").get("paid").isNull()).isTrue();
    JsonNode derived = cows.get("derived");
    assertThat(derived.get("promised").get(0).get("fen").longValue()).isEqualTo(174_930_000L);
    assertThat(derived.get("collectives").longValue()).isEqualTo(68);
    assertThat(derived.get("throughPosts").booleanValue()).isTrue();
    assertThat(derived.get("householdsFen").longValue()).isEqualTo(174_405_000L);
    assertThat(derived.get("unexplainedFen").longValue()).isEqualTo(525_000L);
    assertThat(cows.toString().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("shortfall", "短缺");
    assertThat(rows.get("D009").get("derived").get("differsFen").longValue()).isEqualTo(-1_200L);
    assertThat(rows.get("D015").toString()).contains("DISTRIBUTION_NO_WHOLE_SOLUTION");
    String query = "/api/published-distributions?size=200&finding=DISTRIBUTION_PAID_DIFFERS";
    assertThat(items(query))
        .extracting(row -> row.get("imported").get("key").asString())
        .containsExactly("D009");
    JsonNode history =
        anda.get(OFFICE, "/api/published-distributions/" + cows.get("id").asString() + "/history");
    assertThat(history.get("items").get(0).get("name").asString())
        .isEqualTo("benefit.DistributionPublished");
  }

  private long cityMoneyOfFundTracking() throws Exception {
    for (JsonNode statement : items("/api/statements?size=200&place=150723")) {
      JsonNode imported = statement.get("imported");
      if (imported.get("key").asString().startsWith("150723|Beijing city")) {
        return statement.get("measures").get(0).get("amount").get("fen").longValue();
      }
    }
    throw new AssertionError("no city money of 150723");
  }

  @Test
  @Order(3)
  void the_same_files_again_bring_nothing_new() throws Exception {
    long projects = total("projects");
    long statements = total("statements");
    long pairings = total("pairings");
    for (Map.Entry<String, Integer> file :
        Map.of("projects", 46, "pairings", 98, "fund-tracking", 28, "distributions", 25)
            .entrySet()) {
      String name = "/sample/" + file.getKey() + ".csv";
      JsonNode csv = sent(file.getKey(), "again.csv", Files.bytes(name));
      assertThat(counts(csv)).isEqualTo("0 accepted, " + file.getValue() + " known");
      JsonNode xls = sent(file.getKey(), "again.xls", Files.xls(Files.table(name)));
      assertThat(counts(xls)).isEqualTo("0 accepted, " + file.getValue() + " known");
    }
    assertThat(total("projects")).isEqualTo(projects);
    assertThat(total("statements")).isEqualTo(statements);
    assertThat(total("pairings")).isEqualTo(pairings);
  }

  @Test
  @Order(4)
  void a_row_that_differs_waits_for_a_person_and_is_then_a_correction() throws Exception {
    List<List<String>> table = new ArrayList<>();
    Files.table("/sample/projects.csv").forEach(row -> table.add(new ArrayList<>(row)));
    int funds = table.get(0).indexOf("funds_wan");
    List<String> row = table.get(1);
    assertThat(row.get(0) + " " + row.get(funds)).isEqualTo("P001 2058");
    row.set(funds, "2060");
    JsonNode run = sent("projects", "newer.xlsx", Files.xlsx(table));
    assertThat(counts(run)).isEqualTo("0 accepted, 45 known, 1 differing");
    JsonNode differing = run.get("differing").get(0);
    assertThat(differing.get("differences").size()).isEqualTo(1);
    JsonNode difference = differing.get("differences").get(0);
    assertThat(difference.get("stored").asString()).isEqualTo("2058");
    assertThat(difference.get("given").asString()).isEqualTo("2060");
    assertThat(pairingMoney()).isEqualTo("9723.00");
    String address = "/api/imports/" + run.get("id").asString() + "/rows/2/acceptance";
    var accepted = anda.send(anda.request(OFFICE, address).POST(BodyPublishers.noBody()));
    assertThat(accepted.status()).as(accepted.json().toString()).isEqualTo(200);
    anda.get(OFFICE, "/api/store?minPosition=" + accepted.json().get("position"));
    assertThat(pairingMoney()).isEqualTo("9725.00");
    String history = "/api/projects/" + differing.get("record").asString() + "/history";
    JsonNode entries = anda.get(OFFICE, history).get("items");
    List<JsonNode> corrections =
        entries
            .valueStream()
            .filter(event -> event.get("name").asString().equals("project.ProjectCorrected"))
            .toList();
    assertThat(corrections).hasSize(1);
    assertThat(corrections.get(0).get("corrects")).isEqualTo(entries.get(0).get("id"));
  }

  @Test
  @Order(5)
  void projects_never_seen_before_in_gb18030() throws Exception {
    String head = "编号,协作类别,帮扶方,区划代码,地点,项目名称,类别,开始时间,资金(万元),资金说明,户数,人数,备注\n";
    String place = ",京蒙,海淀区,152222,科尔沁右翼中旗,";
    String rows =
        ("测001" + place + "（示例）肉羊托管,产业,2019.4,\"1,200.5\",北京市级财政资金,６０,１４８,\n")
            + ("测002" + place + "（示例）农产品,消费帮扶,2019,350,销售额,,,\n")
            + ("测003" + place + "（示例）饲草基地,产业,2019,约300,,80,60,\n")
            + ("测004" + place + "（示例）卫生室,健康,2019,,,,,\n")
            + ("测005" + place + "（示例）负数,产业,2019,-5,,,,\n")
            + "测006,京蒙,海淀区,152299,不存在旗,（示例）错码,产业,2019,10,,,,\n"
            + ("测007" + place + ",产业,2019,10,,,,\n")
            + ("测008" + place + "（示例）错日期,产业,2019-13,10,,,,\n")
            + ("测009" + place + "（示例）证件,产业,2019,10,,,,受益人11010519491231002X\n")
            + ("测010" + place + "（示例）非数,产业,2019,若干,,,,\n")
            + "测011,京蒙,海淀区,1.52E+17,科尔沁右翼中旗,（示例）丢位,产业,2019,10,,,,\n"
            + ("测001" + place + "（示例）改名,产业,2019.4,\"1,200.5\",北京市级财政资金,６０,１４８,\n")
            + "合计,,,,,,,,2000,,,,\n";
    JsonNode run = sent("projects", "新项目.csv", (head + rows).getBytes(GB18030));
    assertThat(counts(run)).isEqualTo("4 accepted, 0 known, 1 differing, 7 refused");
    assertThat(reasons(run))
        .containsExactly(
            "测005 funds_wan AMOUNT_IS_NEGATIVE",
            "测006 place_code PLACE_CODE_UNKNOWN",
            "测007 title VALUE_REQUIRED",
            "测008 start DATE_MALFORMED",
            "测009 check_or_conflict CELL_HOLDS_ID_NUMBER",
            "测010 funds_wan AMOUNT_MALFORMED",
            "测011 place_code DIGITS_LOST");
    assertThat(contradictions(run))
        .containsExactly(
            "4 PROJECT_FEWER_PERSONS_THAN_HOUSEHOLDS",
            "13 ROW_REPEATS_ROW",
            "14 TOTAL_ROW_DIFFERS");
    assertThat(run.toString()).doesNotContain("11010519491231002X");
    anda.get(OFFICE, "/api/store?minPosition=" + run.get("position"));
    JsonNode city = totals("kind=CITY_FISCAL&programme=" + Story.word("京蒙")).get(0);
    assertThat(wan(city.get("sum").longValue())).isEqualTo("1200.50");
    JsonNode sales = totals("kind=SALES").get(0);
    assertThat(wan(sales.get("sum").longValue())).isEqualTo("11070.76");
    JsonNode clinic = items("/api/projects?q=" + Story.word("（示例）卫生室")).get(0);
    assertThat(clinic.get("amounts").size()).as("a blank is no zero").isZero();
  }

  @Test
  @Order(6)
  void pairings_never_seen_before_in_xlsx() throws Exception {
    List<String> head = Files.table("/sample/pairings.csv").get(0);
    assertThat(head.get(0) + " " + head.get(5)).isEqualTo("round recipient_code");
    JsonNode run =
        sent(
            "pairings",
            "新结对.xlsx",
            Files.xlsx(
                List.of(
                    head,
                    pairing("2026", "", "110108", "海淀区", "152222", "科尔沁右翼中旗"),
                    pairing("2026", "", "110108", "海淀区", "152222", "科尔沁右翼前旗"),
                    pairing("2026", "2025", "110105", "朝阳区", "150522", "科尔沁左翼后旗"),
                    pairing("", "", "110108", "海淀区", "110108", "海淀区"),
                    pairing("", "", "119999", "假区", "150423", "巴林右旗"))));
    assertThat(counts(run)).isEqualTo("2 accepted, 0 known, 3 refused");
    assertThat(reasons(run))
        .containsExactly(
            "（示例）2026|朝阳区|科尔沁左翼后旗 to PAIRING_ENDS_BEFORE_START",
            "（示例）2026|海淀区|海淀区 recipient_name PAIRING_WITH_ITSELF",
            "（示例）2026|假区|巴林右旗 donor_code PLACE_CODE_UNKNOWN");
    assertThat(contradictions(run)).contains("3 PLACE_NAME_DIFFERS");
  }

  private static List<String> pairing(
      String from, String to, String donorCode, String donor, String code, String recipient) {
    return List.of("（示例）2026", from, to, donorCode, donor, code, recipient, "", "2026", "示例材料", "");
  }

  @Test
  @Order(7)
  void fund_tracking_never_seen_before_in_xls() throws Exception {
    List<String> head = Files.table("/sample/fund-tracking.csv").get(0);
    JsonNode run =
        sent(
            "fund-tracking",
            "新台账.xls",
            Files.xls(
                List.of(
                    head,
                    tracking("Beijing city", "1000", "710", "71%", "2021-06-30"),
                    tracking("Beijing district", "500", "600", "", "2021-06-30"),
                    tracking("银行贷款", "100", "50", "70", "2021-06-30"),
                    tracking("region", "abc", "", "", "2021"),
                    tracking("city", "10", "", "", "昨天"))));
    assertThat(counts(run)).isEqualTo("4 accepted, 0 known, 1 refused");
    assertThat(reasons(run)).containsExactly("152222|region|2021 allocated_wan AMOUNT_MALFORMED");
    assertThat(contradictions(run))
        .containsExactly(
            "3 STATEMENT_PAID_ABOVE_ALLOCATED", "4 STATEMENT_PERCENT_DISAGREES", "6 DATE_IN_WORDS");
  }

  private static List<String> tracking(
      String source, String allocated, String paid, String percent, String asOf) {
    return List.of("152222", "科尔沁右翼中旗", source, allocated, paid, percent, asOf, "3", "", "示例材料");
  }

  /** The answer once every row is judged: a busy machine answers before, a repetition tells all. */
  private JsonNode sent(String kind, String name, byte[] file) throws Exception {
    var first = anda.send(upload(kind, name, file));
    assertThat(first.status()).as(first.json().toString()).isBetween(200, 202);
    String id = first.json().get("id").asString();
    anda.until("/api/imports/" + id, run -> run.get("state").asString().equals("COMPLETED"));
    JsonNode again = anda.send(upload(kind, name, file)).json();
    assertThat(again.get("id").asString()).isEqualTo(id);
    return again;
  }

  private HttpRequest.Builder upload(String kind, String name, byte[] file) {
    return anda.upload(OFFICE, "/api/imports/" + kind, name, file)
        .header("Idempotency-Key", kind + "-" + Story.word(name));
  }

  private static String counts(JsonNode run) {
    JsonNode counts = run.get("counts");
    StringBuilder text = new StringBuilder();
    text.append(counts.get("accepted")).append(" accepted, ");
    text.append(counts.get("known")).append(" known");
    for (String rest : List.of("differing", "refused")) {
      text.append(counts.get(rest).intValue() == 0 ? "" : ", " + counts.get(rest) + " " + rest);
    }
    return text.toString();
  }

  private static List<String> reasons(JsonNode run) {
    List<String> reasons = new ArrayList<>();
    for (JsonNode row : run.get("refused")) {
      for (JsonNode problem : row.get("problems")) {
        assertThat(problem.get("text").get("zh").asString()).isNotBlank();
        reasons.add(
            row.get("key").asString()
                + " "
                + problem.get("field").asString()
                + " "
                + problem.get("code").asString());
      }
    }
    return reasons;
  }

  private static List<String> contradictions(JsonNode run) {
    return run.get("contradictions")
        .valueStream()
        .map(one -> one.get("row") + " " + one.get("code").asString())
        .toList();
  }

  private String pairingMoney() throws Exception {
    String where = "kind=PAIRING_FISCAL_LEVEL_NOT_STATED&programme=" + Story.word("京蒙");
    return wan(totals(where).get(0).get("sum").longValue());
  }

  private JsonNode totals(String where) throws Exception {
    return anda.get(OFFICE, "/api/projects/totals?measure=fen&" + where).get("groups");
  }

  private JsonNode items(String path) throws Exception {
    return anda.get(OFFICE, path).get("items");
  }

  private long total(String list) throws Exception {
    return anda.get(OFFICE, "/api/" + list).get("total").longValue();
  }

  private static String wan(long fen) {
    assertThat(fen % FEN_OF_A_HUNDREDTH_WAN).isZero();
    long hundredths = fen / FEN_OF_A_HUNDREDTH_WAN;
    return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
  }
}
