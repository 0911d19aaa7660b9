package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadIT {

  private final Http http;
  private final MemoryLog log;

  ReadIT(@LocalServerPort int port, @Autowired MemoryLog log) {
    this.http = new Http(port);
    this.log = log;
  }

  @BeforeEach
  void something_is_recorded() throws IOException {
    while (log.head() < 2) {
      http.post("/api/notes", "{\"text\":\"a\"}");
    }
  }

  @AfterEach
  void views_keep_up() {
    log.viewsBehind = false;
  }

  @Test
  void a_read_without_a_moment_is_live() throws IOException {
    var answer = http.get("/api/notes");
    assertThat(answer.json().get("position").asString()).isEqualTo("null");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void known_at_takes_a_position_or_a_day() throws IOException {
    assertThat(position("?knownAt=1")).isEqualTo("1");
    assertThat(position("?knownAt=2026-04-05")).isEqualTo(Long.toString(log.head()));
    assertThat(position("?knownAt=2026-04-04")).isEqualTo("-1");
    assertThat(position("?minPosition=" + log.head())).isEqualTo("null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?knownAt=999999|KNOWN_AT_BEYOND_HEAD knownAt",
        "?knownAt=2026-04-06|KNOWN_AT_BEYOND_HEAD knownAt",
        "?knownAt=-1|KNOWN_AT_MALFORMED knownAt",
        "?knownAt=|KNOWN_AT_MALFORMED knownAt",
        "?knownAt=1.0|KNOWN_AT_MALFORMED knownAt",
        "?knownAt=2018-4-5|KNOWN_AT_MALFORMED knownAt",
        "?knownAt=99999999999999999999|KNOWN_AT_MALFORMED knownAt",
        "?knownAt=1&knownAt=2|PARAMETER_REPEATED knownAt",
        "?knownAt=1&minPosition=1|KNOWN_AT_WITH_OTHER_MOMENT minPosition",
        "?minPosition=999999|MIN_POSITION_BEYOND_HEAD minPosition",
        "?minPosition=x|MIN_POSITION_MALFORMED minPosition",
        "?knownat=1|PARAMETER_UNKNOWN knownat",
        "?trueOn=2018-01-01|PARAMETER_UNKNOWN trueOn",
        "?page=-1|PAGE_OUT_OF_RANGE page",
        "?page=|PAGE_OUT_OF_RANGE page",
        "?page=10000000000|PAGE_OUT_OF_RANGE page",
        "?size=0|PAGE_OUT_OF_RANGE size",
        "?size=201|PAGE_OUT_OF_RANGE size",
        "?sort=colour|SORT_UNKNOWN sort",
        "?sort=name,name|SORT_UNKNOWN sort"
      })
  void a_wrong_moment_page_or_order_is_named(String query, String error) throws IOException {
    var answer = http.get("/api/notes" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.firstError()).isEqualTo(error);
  }

  @Test
  void a_broken_query_is_named_on_reads_and_writes() throws IOException {
    String read =
        http.raw(
            "GET /api/notes?page=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(read).startsWith("HTTP/1.1 400").contains("QUERY_MALFORMED");
    String write =
        http.raw(
            "POST /api/notes?page=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Anda-Actor: banner-office\r\nContent-Length: 0\r\n\r\n");
    assertThat(write).startsWith("HTTP/1.1 400").contains("QUERY_MALFORMED");
  }

  @Test
  void a_record_may_be_asked_for_as_true_on_a_day_but_not_with_known_at() throws IOException {
    assertThat(http.get("/api/notes/n?trueOn=2018-04-05").json().get("trueOn").asString())
        .isEqualTo("2018-04-05");
    assertThat(http.get("/api/notes/n?trueOn=2018-04").firstError())
        .isEqualTo("DATE_NOT_A_DAY trueOn");
    assertThat(http.get("/api/notes/n?trueOn=2018-04-05&knownAt=1").firstError())
        .isEqualTo("KNOWN_AT_WITH_OTHER_MOMENT trueOn");
  }

  @ParameterizedTest
  @CsvSource({"?minPosition=1", "?knownAt=1", "?knownAt=2026-04-05"})
  void views_that_are_behind_are_told_with_a_time_to_retry(String query) throws IOException {
    log.viewsBehind = true;
    var answer = http.get("/api/notes" + query);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("VIEWS_BEHIND");
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  @Test
  void a_page_and_an_order_are_as_asked() throws IOException {
    var standard = http.get("/api/notes").json();
    assertThat(standard.get("page").asInt()).isZero();
    assertThat(standard.get("size").asInt()).isEqualTo(50);
    assertThat(standard.get("order")).hasToString("[{\"field\":\"day\",\"descending\":true}]");
    var asked = http.get("/api/notes?page=3&size=200&sort=name,-day").json();
    assertThat(asked.get("page").asInt()).isEqualTo(3);
    assertThat(asked.get("size").asInt()).isEqualTo(200);
    assertThat(asked.get("order").get(0).get("field").asString()).isEqualTo("name");
  }

  @Test
  void a_partner_is_recognised_and_a_wrong_name_does_not_see_all() throws IOException {
    assertThat(partner("partner-office")).isTrue();
    assertThat(partner("banner-office")).isFalse();
    assertThat(http.get("/api/notes").json().get("partner").asBoolean()).isFalse();
    assertThat(http.get("/api/notes", "Anda-Actor", "partner").code()).isEqualTo("ACTOR_UNKNOWN");
  }

  @Test
  void the_list_of_actors_has_two_persons_for_every_unit() throws IOException {
    var answer = http.get("/api/actors").json();
    var items = answer.get("items");
    assertThat(items.size()).isEqualTo(answer.get("total").asInt());
    var ids = new java.util.ArrayList<String>();
    items.forEach(item -> ids.add(item.get("id").asString()));
    assertThat(ids)
        .doesNotHaveDuplicates()
        .contains("banner-office", "sumu-office", "partner-office", "auditor");
    var units = new java.util.TreeMap<String, Integer>();
    items.forEach(item -> units.merge(item.get("unit").get("id").asString(), 1, Integer::sum));
    assertThat(units.values()).allMatch(persons -> persons >= 2);
    assertThat(items.findValuesAsString("place")).allMatch(code -> code.matches("[0-9]{12}"));
    assertThat(items.findValuesAsString("role"))
        .contains("MANAGER", "REPORTER", "PARTNER", "AUDITOR", "LEAGUE");
  }

  @Test
  void what_the_list_tells_of_roles_is_what_each_writing_address_does() throws IOException {
    var answer = http.get("/api/actors").json();
    var told = new java.util.TreeMap<String, String>();
    answer
        .get("writes")
        .forEach(one -> told.put(one.get("address").asString(), one.get("roles").toString()));
    assertThat(told)
        .hasSize(7)
        .containsEntry("/api/notes", "[\"MANAGER\",\"REPORTER\",\"PARTNER\"]")
        .containsEntry("/api/notes/attestations", "[\"MANAGER\",\"AUDITOR\"]");
    for (var write : told.entrySet()) {
      for (var actor : answer.get("items")) {
        String path = write.getKey().replaceAll("\\{[a-z]+}", "x");
        String id = actor.get("id").asString();
        String role = "\"" + actor.get("role").asString() + "\"";
        String code = http.post(path, "no json", "Anda-Actor", id).code();
        assertThat(!code.equals("ROLE_MAY_NOT_WRITE"))
            .as(id + " at " + path)
            .isEqualTo(write.getValue().contains(role));
      }
    }
  }

  private boolean partner(String actor) throws IOException {
    return http.get("/api/notes", "Anda-Actor", actor).json().get("partner").asBoolean();
  }

  private String position(String query) throws IOException {
    return http.get("/api/notes" + query).json().get("position").asString();
  }
}
