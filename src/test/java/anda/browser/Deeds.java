package anda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 铺垫 What had happened before a test looks: told over HTTP by the people who did it. All of it is
 * made up; days are counted from today, since windows of reports are.
 */
final class Deeds {

  static final String SUMU = "sumu-office";
  static final String OFFICE = "banner-office";
  static final String HEAD = "banner-office-2";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final long LOOK_AGAIN_MILLIS = 100;

  /** Offices close a month early; and no period of the sample covers the same days. */
  private static final int LAST_REPORTED_DAY = 25;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;

  Deeds(String address) {
    this.address = address;
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** A project in implementation since last year, with two amounts of unlike kinds. */
  String project(String title) throws Exception {
    int year = today().getYear() - 1;
    String amounts =
        """
        [{"kind": "DISTRICT_FISCAL", "fen": 300000000, "qualifier": "EXACT"},
         {"kind": "OWN", "fen": 45000000, "qualifier": "EXACT"}]""";
    String id =
        told(
            OFFICE,
            "/api/projects",
            happened(year + "-02-10"),
            """
            "plan": {"title": "%s", "programme": "京蒙", "origin": "NEW", "sector": "INDUSTRY",
              "content": "新建育肥棚圈十二座，购置青贮设备。", "places": [{"code": "152222200000"}],
              "donors": [{"name": "海淀区", "place": {"code": "110108000000"}}],
              "implementer": {"name": "代钦塔拉苏木人民政府", "unit": "unit-sumu-office"},
              "amounts": %s,
              "benefit": {"modes": ["ASSET_LEASE"], "terms": "租金的七成归嘎查集体，三成用于公益岗位"},
              "beneficiaries": {"households": 86, "persons": 241, "basis": "PLANNED"},
              "plannedStart": "%d-04", "plannedEnd": "%d-12",
              "milestones": [{"key": "m1", "kind": "OTHER", "text": "棚圈主体完工",
                              "planned": "%d-09"}]}"""
                .formatted(title, amounts, year, year + 1, year));
    step(id, "reviews", year + "-02-20", "\"text\": \"同意上报\"");
    step(id, "appraisals", year + "-03-01", "\"text\": \"选址合适，测算可行\"");
    step(id, "admissions", year + "-03-05", "\"text\": \"列入年度项目库\"");
    step(id, "approvals", year + "-03-20", "\"amounts\": " + amounts);
    told(OFFICE, "/api/projects/" + id + "/implementation", happened(year + "-04-12"), "");
    return id;
  }

  private void step(String project, String step, String day, String more) throws Exception {
    told(OFFICE, "/api/projects/" + project + "/" + step, happened(day), more);
  }

  /**
   * A period of a month some months back, in which the sumu owes a report of the project.
   *
   * @param dueInDays due so many days from today, before today where negative
   */
  String period(String project, int monthsBack, int dueInDays) throws Exception {
    YearMonth month = YearMonth.from(today()).minusMonths(monthsBack);
    LocalDate due = today().plusDays(dueInDays);
    return told(
        OFFICE,
        "/api/report-periods",
        happened(due.minusDays(40).toString()),
        """
        "label": "%d年%d月", "cadence": "MONTHLY", "from": "%s", "to": "%s",
        "opensOn": "%s", "dueOn": "%s",
        "debtors": [{"project": "%s", "unit": "unit-sumu-office"}]"""
            .formatted(
                month.getYear(),
                month.getMonthValue(),
                month.minusMonths(1).atDay(LAST_REPORTED_DAY + 1),
                month.atDay(LAST_REPORTED_DAY),
                due.minusDays(30),
                due,
                project));
  }

  /** A report of the period, sent in time and accepted. */
  String acceptedReport(String project, String period, int sentDaysAgo) throws Exception {
    String sent = today().minusDays(sentDaysAgo).toString();
    String report =
        told(
            SUMU,
            "/api/projects/" + project + "/reports",
            happened(sent),
            """
            "period": "%s", "submit": true, "content": {"physicalPpm": 650000,
              "narrative": "十二座棚圈已完工九座，青贮设备到货。", "difficulties": "砂石料涨价",
              "nextSteps": "下月全部完工", "evidence": [], "milestones": [], "figures": [],
              "spent": [{"kind": "DISTRICT_FISCAL", "fen": 180000000, "qualifier": "EXACT"}]}"""
                .formatted(period));
    told(HEAD, "/api/reports/" + report + "/acceptances", happened(sent), "\"remark\": \"与台账一致\"");
    return report;
  }

  /** A report of the period, sent now and waiting. */
  String sentReport(String project, String period) throws Exception {
    return told(
        SUMU,
        "/api/projects/" + project + "/reports",
        "{\"kind\": \"NOW\"}",
        """
        "period": "%s", "submit": true, "content": {"narrative": "按计划施工。",
          "evidence": [], "milestones": [], "figures": [], "spent": []}"""
            .formatted(period));
  }

  String issue(String project) throws Exception {
    return issue(project, false);
  }

  String issue(String project, boolean shared) throws Exception {
    String issue =
        told(
            SUMU,
            "/api/projects/" + project + "/issues",
            "{\"kind\": \"NOW\"}",
            """
            "kind": "FUNDS", "severity": "SERIOUS", "title": "第二笔资金未到苏木账户",
            "text": "旗财政已下达，苏木账户尚未收到。", "shared": %s, "evidence": []"""
                .formatted(shared));
    told(
        OFFICE,
        "/api/issues/" + issue + "/assignments",
        "{\"kind\": \"NOW\"}",
        "\"unit\": \"unit-sumu-office\", \"dueOn\": \"%s\", \"task\": \"与旗财政局对账\""
            .formatted(today().plusDays(14)));
    return issue;
  }

  static String happened(String day) {
    return """
        {"kind": "ALREADY_HAPPENED", "on": "%s",
         "source": {"kind": "DOCUMENT", "text": "（虚构）示例文件", "number": "示例〔1〕号"}}"""
        .formatted(day);
  }

  /** Tells it and gives the id of the record. */
  String told(String actor, String path, String act, String fields) throws Exception {
    String body = "{\"act\": " + act + (fields.isEmpty() ? "" : ", " + fields) + "}";
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address + path))
                .header("Anda-Actor", actor)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 201);
    return JSON.readTree(answer.body()).get("id").stringValue();
  }

  JsonNode read(String actor, String path) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(address + path)).header("Anda-Actor", actor).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** Until a server that is being started answers this as asked. */
  void waitForAnswer(Process server, String path) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (!answers(path)) {
      assertThat(server.isAlive()).as("the server").isTrue();
      assertThat(Instant.now()).as(path + " is not answered").isBefore(end);
      // ends the wait at once when the server ends
      server.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private boolean answers(String path) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(URI.create(address + path));
      return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Until the files of the sample are in. */
  void waitForSample() throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    CountDownLatch never = new CountDownLatch(1);
    while (true) {
      int done = 0;
      for (JsonNode run : read("auditor", "/api/imports").get("items")) {
        done += run.get("state").stringValue().equals("COMPLETED") ? 1 : 0;
      }
      if (done == 4) {
        return;
      }
      assertThat(Instant.now()).as("the sample is not in").isBefore(end);
      assertThat(never.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
    }
  }
}
