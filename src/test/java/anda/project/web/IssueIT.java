package anda.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.project.web.ReportTestApp.SetClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Issues as a client meets them. */
class IssueIT extends ReportHttp {

  IssueIT(@LocalServerPort int port, @Autowired SetClock clock, @Autowired ReportHouse house) {
    super(port, clock, house);
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
}
