package anda.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.project.web.ReportTestApp.SetClock;
import java.util.List;
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
  void a_list_of_another_day_tells_who_was_open_and_overdue_then() throws Exception {
    clock.set("2018-06-01T10:00");
    String issue = "/api/issues/" + raised("2018-05-02").text("id");
    String assign = "{\"unit\":\"unit-agriculture-bureau\",\"dueOn\":\"2018-05-10\",%s}";
    post(OFFICE, issue + "/assignments", assign.formatted(act("2018-05-04")));
    String solve = "{\"measure\":\"打井\",%s}";
    post(OFFICE, issue + "/resolutions", solve.formatted(act("2018-05-15")));
    assertThat(total("overdue=true&asOf=2018-05-11")).isEqualTo(1);
    assertThat(total("overdue=true&asOf=2018-05-10")).isZero();
    assertThat(total("open=true&asOf=2018-05-11")).isEqualTo(1);
    assertThat(total("open=true&asOf=2018-05-15")).isZero();
    assertThat(total("open=false&asOf=2018-05-15")).isEqualTo(1);
    assertThat(total("open=true&asOf=2018-05-01")).as("not found yet").isZero();
    assertThat(total("open=true")).isZero();
    assertThat(total("open=true&asOf=2018-05-11&kind=FUNDS")).isZero();
  }

  @Test
  void solved_before_it_was_found_is_solved_and_flagged_wherever_it_is_read() throws Exception {
    clock.set("2018-06-01T10:00");
    String issue = "/api/issues/" + raised("2018-05-02").text("id");
    assertThat(get(null, issue).json().get("issue").get("irregularities")).isEmpty();
    post(OFFICE, issue + "/sharings", "{}");
    String solve = "{\"measure\":\"打井\",%s}".formatted(act("2017-01-01"));
    assertThat(post(OFFICE, issue + "/resolutions", solve).status()).isEqualTo(200);
    JsonNode page = get(null, issue).json().get("issue");
    JsonNode row = get(null, "/api/issues").json().get("items").get(0);
    assertThat(row).isEqualTo(page);
    assertThat(row.get("state").asString()).isEqualTo("RESOLVED");
    assertThat(row.get("irregularities").toString()).isEqualTo("[\"BEFORE_EARLIER_STEP\"]");
    assertThat(total("open=true")).isZero();
    assertThat(total("open=false&asOf=2018-05-20")).isEqualTo(1);
    JsonNode partner = get(PARTNER, issue).json().get("issue");
    assertThat(partner.get("irregularities")).isEmpty();
  }

  private Answer raised(String day) throws Exception {
    String raise = "{\"kind\":\"CONSTRUCTION\",\"title\":\"水源\",\"text\":\"水源不足\",%s}";
    Answer raised = post(OFFICE, "/api/projects/" + project + "/issues", raise.formatted(act(day)));
    assertThat(raised.status()).as(raised.json().toString()).isEqualTo(201);
    return raised;
  }

  private static String act(String day) {
    return "\"act\":{\"kind\":\"ALREADY_HAPPENED\",\"on\":\""
        + day
        + "\",\"source\":{\"text\":\"台账\"}}";
  }

  private int total(String asked) throws Exception {
    return get(null, "/api/issues?" + asked).json().get("total").asInt();
  }

  @Test
  void a_marked_text_is_taken_nowhere() throws Exception {
    String raise = "{\"kind\":\"FUNDS\",\"title\":\"%s\",\"text\":\"%s\",\"act\":%s}";
    String happened =
        "{\"kind\":\"ALREADY_HAPPENED\",\"on\":\"2018-03\",\"source\":{\"text\":\"%s\"}}";
    String issues = "/api/projects/" + project + "/issues";
    for (String body :
        List.of(
            raise.formatted("密级：机密 资金", "迟", happened.formatted("台账")),
            raise.formatted("资金", "机密★1年 文件", happened.formatted("台账")),
            raise.formatted("资金", "迟", happened.formatted("机密★1年 文件")))) {
      Answer refused = post(OFFICE, issues, body);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.text("code")).isEqualTo("PROJECT_DOCUMENT_CLASSIFIED");
    }
    String words = raise.formatted("保密工作", "未签保密协议", happened.formatted("保密工作台账"));
    assertThat(post(OFFICE, issues, words).status()).isEqualTo(201);
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
