package anda.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.project.web.ReportTestApp.SetClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The calendar, its messages and the periods as a client meets them. */
class ReportCalendarIT extends ReportHttp {

  ReportCalendarIT(
      @LocalServerPort int port, @Autowired SetClock clock, @Autowired ReportHouse house) {
    super(port, clock, house);
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
}
