package anda.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.project.web.ReportTestApp.SetClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports, periods, the calendar, issues and files as a client meets them. */
@SpringBootTest(classes = ReportTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class ReportIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String OFFICE = "banner-office";
  private static final String CHECKER = "banner-office-3";
  private static final String SUMU = "sumu-office";
  private static final String PARTNER = "partner-office";
  @TempDir static Path data;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final SetClock clock;
  private final ReportHouse house;
  private String project = "";

  ReportIT(@LocalServerPort int port, @Autowired SetClock clock, @Autowired ReportHouse house) {
    this.base = "http://127.0.0.1:" + port;
    this.clock = clock;
    this.house = house;
  }

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("ANDA_DATA_DIR", () -> data.toString());
  }

  private record Answer(int status, JsonNode json, HttpResponse<byte[]> response) {
    String text(String field) {
      return json.get(field).asString();
    }
  }

  @BeforeEach
  void a_project_that_is_carried_out() throws Exception {
    clock.set("2018-04-25T09:00");
    Answer taken =
        post(
            OFFICE,
            "/api/projects/taken-over",
            """
            {"plan":{"title":"奶牛托管","programme":"京蒙","sector":"INDUSTRY"},
             "stage":"IN_IMPLEMENTATION",
             "act":{"kind":"ALREADY_HAPPENED","on":"2018-03","source":{"text":"项目台账"}}}
            """);
    assertThat(taken.status()).as(taken.json().toString()).isEqualTo(201);
    project = taken.text("id");
  }

  @Test
  void a_month_is_asked_for_reported_returned_accepted_and_corrected() throws Exception {
    String period = april();
    clock.set("2018-05-02T10:00");
    Answer draft = report(SUMU, period, content("一稿"), false);
    assertThat(draft.status()).as(draft.json().toString()).isEqualTo(201);
    String report = draft.text("id");
    assertThat(draft.response().headers().firstValue("Location"))
        .contains("/api/reports/" + report);
    assertThat(get(null, "/api/reports/" + report).json().get("draft").get("narrative").asString())
        .isEqualTo("一稿");

    assertThat(post(SUMU, "/api/reports/" + report + "/submissions", "{}").status()).isEqualTo(200);
    Answer again = post(SUMU, "/api/reports/" + report + "/submissions", "{}");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text("code")).isEqualTo("REPORT_ALREADY_SENT");
    assertThat(again.json().get("text").get("zh").asString()).contains("已上报");

    assertThat(post(OFFICE, "/api/reports/" + report + "/returns", "{}").text("code"))
        .isEqualTo("VALUE_REQUIRED");
    assertThat(post(OFFICE, "/api/reports/" + report + "/returns", "{\"reason\":\"缺资金\"}").status())
        .isEqualTo(200);
    assertThat(entry(period, null).get("state").asString()).isEqualTo("RETURNED");
    String better = "{\"content\":" + content("二稿") + "}";
    assertThat(post(SUMU, "/api/reports/" + report + "/submissions", better).status())
        .isEqualTo(200);
    assertThat(post(SUMU, "/api/reports/" + report + "/acceptances", "{}").text("code"))
        .isEqualTo("ONLY_ASKING_UNIT");
    assertThat(post(OFFICE, "/api/reports/" + report + "/acceptances", "{}").status())
        .isEqualTo(200);

    clock.set("2018-08-10T10:00");
    String why = "{\"reason\":\"务工数报成累计\"}";
    assertThat(post(SUMU, "/api/reports/" + report + "/correction-requests", why).status())
        .isEqualTo(200);
    assertThat(post(OFFICE, "/api/reports/" + report + "/correction-releases", "{}").status())
        .isEqualTo(200);
    String right = "{\"reason\":\"务工数报成累计\",\"content\":" + content("更正稿") + "}";
    Answer corrected = post(SUMU, "/api/reports/" + report + "/corrections", right);
    assertThat(corrected.status()).as(corrected.json().toString()).isEqualTo(200);

    JsonNode page = get(null, "/api/reports/" + report).json();
    assertThat(page.get("state").asString()).isEqualTo("CORRECTED");
    assertThat(page.get("content").get("narrative").asString()).isEqualTo("更正稿");
    assertThat(page.get("accepted").get("narrative").asString()).isEqualTo("二稿");
    assertThat(page.get("sentOn").get("from").asString())
        .as("the day of what it corrects")
        .isEqualTo("2018-05-02");
    assertThat(page.get("correctedOn").asString()).isEqualTo("2018-08-10");
    JsonNode history = get(null, "/api/reports/" + report + "/history").json().get("items");
    JsonNode last = history.get(history.size() - 1);
    assertThat(last.get("name").asString()).isEqualTo("project.ReportCorrected");
    assertThat(last.get("corrects").asString()).isEqualTo(history.get(3).get("id").asString());
    assertThat(history.get(3).get("name").asString()).isEqualTo("project.ProgressReported");
    assertThat(last.get("text").get("zh").asString())
        .isEqualTo("于2018-08-10更正“2018年4月”报告，第3版替换第2版：务工数报成累计");
  }

  @Test
  void the_paired_side_sees_content_only_after_acceptance() throws Exception {
    String period = april();
    clock.set("2018-05-02T10:00");
    String report = report(SUMU, period, content("内部草稿"), false).text("id");
    assertThat(get(PARTNER, "/api/reports/" + report).status()).isEqualTo(404);
    assertThat(get(PARTNER, "/api/reports").json().get("total").asInt()).isZero();
    post(SUMU, "/api/reports/" + report + "/submissions", "{}");
    Answer sent = get(PARTNER, "/api/reports/" + report);
    assertThat(sent.json().get("state").asString()).isEqualTo("SENT");
    assertThat(sent.json().toString()).doesNotContain("内部草稿");
    post(OFFICE, "/api/reports/" + report + "/returns", "{\"reason\":\"内部意见\"}");
    String history = get(PARTNER, "/api/reports/" + report + "/history").json().toString();
    assertThat(history).doesNotContain("内部意见").doesNotContain("内部草稿");
    assertThat(entry(period, PARTNER).get("state").asString()).isEqualTo("UNDER_REVIEW");
    assertThat(get(PARTNER, "/api/reports?state=RETURNED").json().get("total").asInt()).isZero();
    assertThat(get(PARTNER, "/api/reports?state=SENT").json().get("total").asInt()).isEqualTo(1);
    post(SUMU, "/api/reports/" + report + "/submissions", "{\"content\":" + content("可公开") + "}");
    post(OFFICE, "/api/reports/" + report + "/acceptances", "{\"remark\":\"内部备注\"}");
    Answer accepted = get(PARTNER, "/api/reports/" + report);
    assertThat(accepted.json().get("content").get("narrative").asString()).isEqualTo("可公开");
    assertThat(accepted.json().toString()).doesNotContain("内部备注");
    assertThat(get(PARTNER, "/api/reports/" + report + "/history").json().toString())
        .contains("project.ReportAccepted")
        .doesNotContain("内部备注");
  }

  @Test
  void a_nil_report_is_one_call_and_the_sender_does_not_accept_the_own_report() throws Exception {
    String period = april();
    clock.set("2018-05-02T10:00");
    String nil = "{\"period\":\"" + period + "\",\"project\":\"" + project + "\"}";
    Answer sent = post(SUMU, "/api/reports/nil", nil);
    assertThat(sent.status()).isEqualTo(201);
    assertThat(entry(period, null).get("state").asString()).isEqualTo("NIL");
    String report = sent.text("id");
    post(SUMU, "/api/reports/" + report + "/withdrawals", "{\"reason\":\"有进展\"}");
    String said = "{\"content\":" + content("代报") + "}";
    assertThat(post(OFFICE, "/api/reports/" + report + "/submissions", said).status())
        .isEqualTo(200);
    Answer own = post(OFFICE, "/api/reports/" + report + "/acceptances", "{}");
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.text("code")).isEqualTo("SENDER_MUST_NOT_ACCEPT");
    assertThat(post(CHECKER, "/api/reports/" + report + "/acceptances", "{}").status())
        .isEqualTo(200);
    assertThat(post(PARTNER, "/api/reports/" + report + "/acceptances", "{}").text("code"))
        .isEqualTo("ROLE_MAY_NOT_WRITE");
  }

  @Test
  void the_calendar_the_message_and_the_ranking_hold_for_any_day() throws Exception {
    String period = april();
    clock.set("2018-05-08T10:00");
    JsonNode live = get(null, "/api/report-calendar").json();
    assertThat(live.get("counts").get("OVERDUE").asInt()).isEqualTo(1);
    assertThat(live.get("items").get(0).get("daysLate").asInt()).isEqualTo(3);
    assertThat(live.get("items").get(0).get("subjectName").asString()).isEqualTo("奶牛托管");
    JsonNode chase = get(null, "/api/report-calendar/chase").json().get("items").get(0);
    assertThat(chase.get("text").get("zh").asString())
        .contains("截至2018年5月8日")
        .contains("《奶牛托管》（期限2018年5月5日，已逾期3天）");

    report(SUMU, period, content("迟报"), true);
    clock.set("2018-06-20T10:00");
    assertThat(entry(period, null).get("timing").asString()).isEqualTo("LATE");
    assertThat(entry(period, null).get("daysLate").asInt()).isEqualTo(3);
    for (String day : List.of("2018-05-04", "2018-05-06", "2018-05-07")) {
      JsonNode then = get(null, "/api/report-calendar?knownAt=" + day).json();
      JsonNode now = get(null, "/api/report-calendar?asOf=" + day).json();
      assertThat(now.get("items")).as(day).isEqualTo(then.get("items"));
      assertThat(now.get("asOf")).as(day).isEqualTo(then.get("asOf"));
    }
    assertThat(get(null, "/api/report-calendar?asOf=2018-04-24").json().get("total").asInt())
        .isZero();
    JsonNode ranking = get(null, "/api/report-ranking").json();
    assertThat(ranking.get("items").get(0).get("onTimePpm").asInt()).isZero();
    assertThat(ranking.get("items").get(0).get("base").asInt()).isEqualTo(1);
    assertThat(ranking.get("text").get("zh").asString()).contains("按时率0.0%");
    JsonNode before = get(null, "/api/report-ranking?asOf=2018-05-01").json();
    assertThat(before.get("items").get(0).get("onTimePpm").isNull()).isTrue();
    assertThat(get(null, "/api/report-calendar/silent?days=40").json().get("items")).hasSize(1);
    assertThat(get(null, "/api/report-calendar/silent?days=50").json().get("items")).isEmpty();
    assertThat(get(null, "/api/report-calendar?asOf=2018-13-01").status()).isEqualTo(400);
    assertThat(get(null, "/api/report-calendar?asOf=2018-05-05T25:00").status()).isEqualTo(400);
  }

  @Test
  void an_ad_hoc_request_names_an_hour_and_what_had_happened_is_recorded_with_its_fault()
      throws Exception {
    clock.set("2018-05-02T09:00");
    String asked =
        """
        {"cadence":"AD_HOC","label":"防汛","asks":"报防汛情况","dueOn":"2018-05-02","dueAt":"15:00",
         "closesOn":"2018-05-03","debtors":[{"unit":"unit-sumu-office"}]}
        """;
    Answer opened = post(OFFICE, "/api/report-periods", asked);
    assertThat(opened.status()).as(opened.json().toString()).isEqualTo(201);
    String period = opened.text("id");
    clock.set("2018-05-02T15:00");
    assertThat(entry(period, null).get("state").asString()).isEqualTo("OVERDUE");
    assertThat(
            get(null, "/api/report-calendar?period=" + period + "&asOf=2018-05-02T14:59")
                .json()
                .get("items")
                .get(0)
                .get("state")
                .asString())
        .isEqualTo("DUE");
    clock.set("2018-06-01T10:00");
    String body = "{\"period\":\"" + period + "\",\"submit\":true,\"content\":" + content("报");
    Answer late = post(SUMU, "/api/units/unit-sumu-office/reports", body + "}");
    assertThat(late.text("code")).isEqualTo("REPORT_WINDOW_CLOSED");
    String past =
        ",\"act\":{\"kind\":\"ALREADY_HAPPENED\",\"on\":\"2018-05-20\","
            + "\"source\":{\"text\":\"纸质报表\"}}}";
    Answer told = post(SUMU, "/api/units/unit-sumu-office/reports", body + past);
    assertThat(told.status()).as(told.json().toString()).isEqualTo(201);
    assertThat(told.json().get("irregularities").get(0).asString())
        .isEqualTo("SENT_AFTER_WINDOW_CLOSED");
    assertThat(get(null, "/api/reports?irregular=true").json().get("total").asInt()).isEqualTo(1);
  }

  @Test
  void periods_are_changed_by_the_office_that_asks() throws Exception {
    String period = april();
    assertThat(post(OFFICE, "/api/report-periods", april("2018-05-05")).text("code"))
        .isEqualTo("PERIOD_EXISTS");
    assertThat(post(SUMU, "/api/report-periods", april("2018-05-05")).text("code"))
        .isEqualTo("ROLE_MAY_NOT_WRITE");
    String later = "{\"dueOn\":\"2018-05-10\",\"reason\":\"节假日\"}";
    assertThat(post(OFFICE, "/api/report-periods/" + period + "/extensions", later).status())
        .isEqualTo(200);
    JsonNode page = get(null, "/api/report-periods/" + period).json();
    assertThat(page.get("dueOn").asString()).isEqualTo("2018-05-10");
    assertThat(
            get(null, "/api/report-periods/" + period + "?asOf=2018-04-24")
                .json()
                .get("dueOn")
                .asString())
        .isEqualTo("2018-05-05");
    String unit = "{\"debtors\":[{\"unit\":\"unit-agriculture-bureau\"}]}";
    assertThat(post(OFFICE, "/api/report-periods/" + period + "/demands", unit).status())
        .isEqualTo(200);
    String excuse = "{\"subjects\":[\"unit-agriculture-bureau\"],\"reason\":\"无项目\"}";
    assertThat(post(OFFICE, "/api/report-periods/" + period + "/excuses", excuse).status())
        .isEqualTo(200);
    String nobody = "{\"debtors\":[{\"unit\":\"unit-nobody\"}]}";
    assertThat(post(OFFICE, "/api/report-periods/" + period + "/demands", nobody).text("code"))
        .isEqualTo("DEBTOR_UNKNOWN");
    clock.set("2018-05-12T10:00");
    assertThat(post(OFFICE, "/api/report-periods/" + period + "/closing", "{}").status())
        .isEqualTo(200);
    assertThat(report(SUMU, period, content("晚"), true).text("code"))
        .isEqualTo("REPORT_WINDOW_CLOSED");
    assertThat(get(null, "/api/report-periods?closed=true").json().get("total").asInt())
        .isEqualTo(1);
    assertThat(get(null, "/api/report-periods/" + period + "/history").json().get("items"))
        .hasSize(6);
  }

  @Test
  void a_file_is_stored_named_in_a_report_and_handed_out_as_an_attachment() throws Exception {
    String period = april();
    clock.set("2018-05-02T10:00");
    byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    Answer stored = upload("批复 扫描.pdf", pdf);
    assertThat(stored.status()).as(stored.json().toString()).isEqualTo(201);
    String digest = stored.text("digest");
    assertThat(stored.text("type")).isEqualTo("PDF");
    assertThat(upload("假.png", pdf).text("code")).isEqualTo("EVIDENCE_TYPE_UNLIKE_NAME");

    String missing = content("附件", "ab".repeat(32));
    assertThat(report(SUMU, period, missing, true).text("code")).isEqualTo("EVIDENCE_NOT_STORED");
    Answer sent = report(SUMU, period, content("附件", digest), true);
    assertThat(sent.status()).as(sent.json().toString()).isEqualTo(201);

    HttpResponse<byte[]> file = get(null, "/api/evidence/" + digest).response();
    assertThat(file.body()).isEqualTo(pdf);
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment")
        .contains("filename*=UTF-8''%E6%89%B9%E5%A4%8D%20%E6%89%AB%E6%8F%8F.pdf");
    assertThat(file.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
    assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(get(PARTNER, "/api/evidence/" + digest).status()).isEqualTo(404);
    post(OFFICE, "/api/reports/" + sent.text("id") + "/acceptances", "{}");
    assertThat(get(PARTNER, "/api/evidence/" + digest).status()).isEqualTo(200);
    assertThat(get(null, "/api/evidence/..%2f..%2fetc%2fpasswd").status()).isBetween(400, 404);
    assertThat(get(null, "/api/evidence/" + "AB".repeat(32)).text("code"))
        .isEqualTo("EVIDENCE_DIGEST_MALFORMED");
  }

  @Test
  void numbers_of_persons_are_refused_or_named() throws Exception {
    String period = april();
    clock.set("2018-05-02T10:00");
    Answer id = report(SUMU, period, content("户主11010519491231002X"), true);
    assertThat(id.text("code")).isEqualTo("TEXT_HOLDS_ID_NUMBER");
    assertThat(id.json().toString()).doesNotContain("11010519491231002X");
    Answer phone = report(SUMU, period, content("联系13800001111"), true);
    assertThat(phone.status()).isEqualTo(201);
    assertThat(phone.json().get("warnings").get(0).get("code").asString())
        .isEqualTo("LOOKS_LIKE_PHONE_NUMBER");
    assertThat(phone.json().get("warnings").get(0).get("text").get("zh").asString())
        .contains("手机号");
  }

  @Test
  void nonsense_is_answered_by_name_and_stores_nothing() throws Exception {
    String period = april();
    clock.set("2018-05-02T10:00");
    int stored = house.events().size();
    List<String> bodies =
        List.of(
            "{}",
            "{\"period\":\"" + period + "\"}",
            "{\"period\":\"" + period + "\",\"content\":{\"narative\":\"x\"}}",
            "{\"period\":\"" + period + "\",\"content\":{\"physicalPpm\":1000001}}",
            "{\"period\":\"" + period + "\",\"content\":{\"physicalPpm\":0.5}}",
            "{\"period\":\"" + period + "\",\"content\":{\"spent\":[null]}}",
            "{\"period\":\"" + period + "\",\"content\":{\"milestones\":[{}]}}",
            "{\"period\":\""
                + period
                + "\",\"content\":{\"figures\":[{\"name\":\"人\","
                + "\"number\":\"约三百\",\"unit\":\"人\"}]}}",
            "{\"period\":\"period-none\",\"content\":{\"narrative\":\"x\"}}",
            "{\"period\":\"" + period + "\",\"content\":{\"asOf\":\"2018-05-03\"}}",
            "{\"period\":\""
                + period
                + "\",\"content\":{\"narrative\":\""
                + "长".repeat(3001)
                + "\"}}",
            "[]",
            "{\"period\":");
    for (String body : bodies) {
      Answer answer = post(SUMU, "/api/projects/" + project + "/reports", body);
      assertThat(answer.status()).as(body).isBetween(400, 422);
      assertThat(answer.json().get("code").asString()).as(body).isNotBlank();
    }
    for (String path :
        List.of("/api/reports/none/returns", "/api/issues/none/comments", "/api/reports/none")) {
      Answer answer =
          path.endsWith("none") ? get(null, path) : post(OFFICE, path, "{\"reason\":\"x\"}");
      assertThat(answer.status()).as(path).isBetween(400, 404);
    }
    assertThat(house.events()).hasSize(stored);
  }

  @Test
  void an_issue_is_raised_assigned_escalated_solved_and_reopened() throws Exception {
    clock.set("2018-05-02T10:00");
    String raise = "{\"kind\":\"CONSTRUCTION\",\"title\":\"水源\",\"text\":\"水源不足\"}";
    Answer raised = post(OFFICE, "/api/projects/" + project + "/issues", raise);
    assertThat(raised.status()).as(raised.json().toString()).isEqualTo(201);
    String issue = "/api/issues/" + raised.text("id");
    assertThat(get(PARTNER, issue).status()).isEqualTo(404);
    assertThat(get(PARTNER, issue + "/history").status()).isEqualTo(404);
    assertThat(get(PARTNER, "/api/issues").json().get("total").asInt()).isZero();
    String assign = "{\"unit\":\"unit-agriculture-bureau\",\"dueOn\":\"2018-05-10\"}";
    assertThat(post(OFFICE, issue + "/assignments", assign).status()).isEqualTo(200);
    assertThat(
            post(OFFICE, issue + "/assignments", "{\"unit\":\"unit-x\",\"dueOn\":\"2018-05-10\"}")
                .text("code"))
        .isEqualTo("ISSUE_UNIT_UNKNOWN");
    post(OFFICE, issue + "/comments", "{\"text\":\"内部看法\"}");
    clock.set("2018-05-13T10:00");
    JsonNode overdue = get(null, "/api/issues?overdue=true").json();
    assertThat(overdue.get("items").get(0).get("state").asString()).isEqualTo("OVERDUE");
    assertThat(overdue.get("items").get(0).get("daysLate").asInt()).isEqualTo(3);
    assertThat(get(null, issue + "?asOf=2018-05-10").json().get("issue").get("state").asString())
        .isEqualTo("ASSIGNED");
    String up = "{\"level\":\"PARTNER_DISTRICT\",\"reason\":\"需追加资金\"}";
    assertThat(post(OFFICE, issue + "/escalations", up).json().get("events")).hasSize(2);
    JsonNode partner = get(PARTNER, issue).json();
    assertThat(partner.toString()).doesNotContain("内部看法");
    assertThat(get(PARTNER, issue + "/history").json().toString())
        .doesNotContain("内部看法")
        .contains("需追加资金");
    assertThat(post(PARTNER, issue + "/comments", "{\"text\":\"已安排\"}").status()).isEqualTo(200);
    assertThat(post(PARTNER, issue + "/resolutions", "{\"measure\":\"资金到位\"}").status())
        .isEqualTo(200);
    assertThat(get(null, "/api/issues?open=true").json().get("total").asInt()).isZero();
    assertThat(post(OFFICE, issue + "/reopenings", "{\"reason\":\"又停水\"}").status()).isEqualTo(200);
    assertThat(get(null, "/api/issues?open=true").json().get("total").asInt()).isEqualTo(1);
    assertThat(post(OFFICE, "/api/projects/project-none/issues", raise).text("code"))
        .isEqualTo("ISSUE_PROJECT_UNKNOWN");
  }

  private String april() throws Exception {
    Answer opened = post(OFFICE, "/api/report-periods", april("2018-05-05"));
    assertThat(opened.status()).as(opened.json().toString()).isEqualTo(201);
    return opened.text("id");
  }

  private String april(String due) {
    return """
        {"label":"2018年4月","cadence":"MONTHLY","from":"2018-04-01","to":"2018-04-30",
         "opensOn":"2018-05-01","dueOn":"%s",
         "debtors":[{"project":"%s","unit":"unit-sumu-office"}]}
        """
        .formatted(due, project);
  }

  private Answer report(String actor, String period, String content, boolean submit)
      throws Exception {
    return post(
        actor,
        "/api/projects/" + project + "/reports",
        "{\"period\":\"%s\",\"submit\":%s,\"content\":%s}".formatted(period, submit, content));
  }

  private static String content(String narrative, String... files) {
    List<String> evidence = new ArrayList<>();
    for (String file : files) {
      evidence.add("{\"digest\":\"" + file + "\"}");
    }
    return """
        {"asOf":"2018-04-30","physicalPpm":350000,"narrative":"%s",
         "spent":[{"kind":"DISTRICT_FISCAL","fen":120000000}],
         "figures":[{"name":"务工","number":"150","unit":"人次","basis":"INCREMENT"},
                    {"name":"务工","number":"247","unit":"人次","basis":"CUMULATIVE"}],
         "evidence":[%s]}
        """
        .formatted(narrative, String.join(",", evidence));
  }

  private JsonNode entry(String period, @Nullable String actor) throws Exception {
    return get(actor, "/api/report-calendar?period=" + period).json().get("items").get(0);
  }

  private Answer get(@Nullable String actor, String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), actor);
  }

  private Answer post(String actor, String path, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        actor);
  }

  private Answer upload(String name, byte[] bytes) throws Exception {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    write(form, "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name);
    write(form, "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    form.write(bytes);
    write(form, "\r\n--edge--\r\n");
    return send(
        HttpRequest.newBuilder(URI.create(base + "/api/evidence"))
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(form.toByteArray())),
        SUMU);
  }

  private static void write(ByteArrayOutputStream form, String text) throws IOException {
    form.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Answer send(HttpRequest.Builder request, @Nullable String actor) throws Exception {
    if (actor != null) {
      request.header("Anda-Actor", actor);
    }
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    String type = response.headers().firstValue("Content-Type").orElse("");
    JsonNode json =
        type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
    assertThat(response.statusCode()).as(json.toString()).isLessThan(500);
    return new Answer(response.statusCode(), json, response);
  }
}
