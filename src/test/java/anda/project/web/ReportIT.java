package anda.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.project.web.ReportTestApp.SetClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Reports as a client meets them. */
class ReportIT extends ReportHttp {

  ReportIT(@LocalServerPort int port, @Autowired SetClock clock, @Autowired ReportHouse house) {
    super(port, clock, house);
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
}
