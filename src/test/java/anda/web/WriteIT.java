package anda.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.Act;
import anda.kernel.PartialDate;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WriteIT {

  private static final String BODY = "{\"text\":\"a\"}";
  private final Http http;
  private final MemoryLog log;

  WriteIT(@LocalServerPort int port, @Autowired MemoryLog log) {
    this.http = new Http(port);
    this.log = log;
  }

  @Test
  void a_creation_answers_201_with_location_position_and_etag() throws IOException {
    var answer = http.post("/api/notes", BODY);
    assertThat(answer.status()).isEqualTo(201);
    var body = answer.json();
    String id = body.get("id").asString();
    assertThat(id).matches("note-[0-9a-f-]{36}");
    assertThat(answer.header("Location")).isEqualTo("/api/notes/" + id);
    assertThat(answer.header("ETag")).isEqualTo("\"" + body.get("position").asLong() + "\"");
    assertThat(body.get("at").asString()).isEqualTo("2026-04-05T04:00:00.123Z");
    assertThat(body.get("repeated").asBoolean()).isFalse();
    assertThat(body.get("events").get(0).get("name").asString()).isEqualTo("note.Written");
    assertThat(body.get("irregularities")).isEmpty();
  }

  @Test
  void a_change_answers_200_and_hands_the_read_position_to_the_gate() throws IOException {
    var answer = http.post("/api/notes/note-1/changes", BODY, "If-Match", "\"17\"");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(log.expected).isEqualTo(17L);
    http.post("/api/notes/note-1/changes", BODY, "If-Match", "*");
    assertThat(log.expected).isNull();
    http.post("/api/notes/note-1/changes", BODY);
    assertThat(log.expected).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"17", "W/\"17\"", "\"x\"", "\"1\" \"2\"", "\"-1\"", "\"9999999999999999999\""})
  void an_if_match_that_is_no_etag_is_refused(String tag) throws IOException {
    var answer = http.post("/api/notes/note-1/changes", BODY, "If-Match", tag);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstError()).isEqualTo("IF_MATCH_MALFORMED If-Match");
  }

  @Test
  void the_same_key_repeats_the_answer_and_another_actor_or_route_does_not() throws IOException {
    String key = "key-of-the-first";
    var first = http.post("/api/notes", BODY, "Idempotency-Key", key);
    var again = http.post("/api/notes", " { \"text\" : \"a\" }", "Idempotency-Key", key);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().get("repeated").asBoolean()).isTrue();
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(again.json().get("command")).isEqualTo(first.json().get("command"));
    var other =
        http.post("/api/notes", BODY, "Idempotency-Key", key, "Anda-Actor", "banner-office-2");
    assertThat(other.json().get("repeated").asBoolean()).isFalse();
    var elsewhere = http.post("/api/notes/note-1/changes", BODY, "Idempotency-Key", key);
    assertThat(elsewhere.json().get("repeated").asBoolean()).isFalse();
  }

  @Test
  void without_a_key_each_request_is_its_own() throws IOException {
    var first = http.post("/api/notes", BODY);
    var second = http.post("/api/notes", BODY);
    assertThat(second.json().get("command")).isNotEqualTo(first.json().get("command"));
    assertThat(second.json().get("id")).isNotEqualTo(first.json().get("id"));
  }

  @ParameterizedTest
  @CsvSource({"'a b'", "'cl\u00e9'"})
  void a_key_that_is_no_visible_ascii_is_refused(String key) throws IOException {
    String answer =
        http.raw(
            "POST /api/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Anda-Actor: banner-office\r\nContent-Type: application/json\r\n"
                + ("Idempotency-Key: " + key + "\r\nContent-Length: 12\r\n\r\n{\"text\":\"a\"}"));
    assertThat(answer).startsWith("HTTP/1.1 400").contains("IDEMPOTENCY_KEY_MALFORMED");
    assertThat(http.post("/api/notes", BODY, "Idempotency-Key", "k".repeat(201)).code())
        .isEqualTo("IDEMPOTENCY_KEY_MALFORMED");
  }

  @Test
  void the_digest_tells_another_body_and_ignores_order_and_white_space() throws IOException {
    http.post("/api/notes/note-1/changes", "{\"text\":\"a\",\"day\":\"2018-04-05\"}");
    http.post("/api/notes/note-1/changes", "{ \"day\":\"2018-04-05\", \"text\":\"\\u0061\"}");
    http.post("/api/notes/note-1/changes", "{\"day\":\"2018-04-06\",\"text\":\"a\"}");
    http.post("/api/notes/note-2/changes", "{\"day\":\"2018-04-06\",\"text\":\"a\"}");
    int last = log.digests.size();
    assertThat(log.digests.get(last - 4)).isEqualTo(log.digests.get(last - 3));
    assertThat(log.digests.subList(last - 3, last)).doesNotHaveDuplicates();
    assertThat(log.digests.get(last - 1)).matches("[0-9a-f]{64}");
  }

  @Test
  void a_write_needs_an_actor_of_the_list_whose_role_may_write() throws IOException {
    var nobody =
        http.send(
            http.request("/api/notes")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("no json at all")));
    assertThat(nobody.status()).isEqualTo(400);
    assertThat(nobody.firstError()).isEqualTo("ACTOR_REQUIRED Anda-Actor");
    assertThat(http.post("/api/notes", BODY, "Anda-Actor", "somebody").firstError())
        .isEqualTo("ACTOR_UNKNOWN Anda-Actor");
    for (String reader : new String[] {"auditor", "league-office"}) {
      var answer = http.post("/api/notes", BODY, "Anda-Actor", reader);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.code()).isEqualTo("ROLE_MAY_NOT_WRITE");
    }
    for (String writer : new String[] {"sumu-office", "partner-office", "banner-office-2"}) {
      assertThat(http.post("/api/notes", BODY, "Anda-Actor", writer).status()).isEqualTo(201);
    }
  }

  @Test
  void an_address_names_the_roles_that_may_write_to_it() throws IOException {
    String path = "/api/notes/attestations";
    assertThat(http.post(path, "", "Anda-Actor", "auditor").status()).isEqualTo(200);
    assertThat(http.post(path, "", "Anda-Actor", "banner-office").status()).isEqualTo(200);
    assertThat(http.post(path, "", "Anda-Actor", "sumu-office").status()).isEqualTo(403);
  }

  @Test
  void an_act_is_done_now_unless_it_says_otherwise() throws IOException {
    http.post("/api/notes", BODY);
    Act act = lastAct();
    assertThat(act.isNow()).isTrue();
    assertThat(act.at()).isEqualTo(WebTestApp.NOW);
    assertThat(act.on())
        .hasToString(
            "PartialDate[precision=DAY, from=2026-04-05, to=2026-04-05, basis=EVENT, text=null]");
    assertThat(act.actor().id()).isEqualTo("banner-office");
    assertThat(act.actor().unit()).isEqualTo("unit-banner-office");
    assertThat(act.actor().role()).isEqualTo("MANAGER");
    assertThat(act.actor().assurance()).hasToString("DECLARED");
  }

  @Test
  void what_already_happened_carries_its_date_source_and_signatures() throws IOException {
    var answer =
        http.post(
            "/api/notes",
            """
            {"text":"a","act":{"kind":"ALREADY_HAPPENED","on":"2018-04",
              "source":{"text":" 关于下达资金的通知 ","number":"京支援发〔2018〕3号","day":"2018-04-20"},
              "checked":{"id":"banner-office-2","day":"2018-04-19"}}}
            """);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().get("irregularities").get(0).asString()).isEqualTo("WRITTEN_LATE");
    Act act = lastAct();
    assertThat(act.kind()).isEqualTo(Act.Kind.ALREADY_HAPPENED);
    PartialDate on = java.util.Objects.requireNonNull(act.on());
    assertThat(on.precision()).isEqualTo(PartialDate.Precision.MONTH);
    assertThat(on.to()).hasToString("2018-04-30");
    assertThat(act.src())
        .hasToString(
            "Source[kind=DOCUMENT, text=关于下达资金的通知, number=京支援发〔2018〕3号, issuer=null,"
                + " day=2018-04-20, digest=null, row=null]");
    assertThat(act.actor().checked())
        .hasToString("Signature[id=banner-office-2, unit=unit-banner-office, day=2018-04-19]");
  }

  /** PAST stands for the kind ALREADY_HAPPENED. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'kind':'PAST'}|ON_REQUIRED act.on",
        "{'kind':'PAST','on':'2018'}|SOURCE_REQUIRED act.source",
        "{'kind':'PAST','on':'2018','source':{}}|VALUE_REQUIRED act.source.text",
        "{'kind':'PAST','on':'2018','source':{'text':' '}}|VALUE_REQUIRED act.source.text",
        "{'kind':'PAST','on':'2027','source':{'text':'a'}}|HAPPENED_IN_THE_FUTURE act.on",
        "{'kind':'PAST','on':'2026-04-06','source':{'text':'a'}}|HAPPENED_IN_THE_FUTURE act.on",
        "{'on':'2018'}|ON_ONLY_FOR_THE_PAST act.on",
        "{'kind':'NOW','on':'2026-04-05'}|ON_ONLY_FOR_THE_PAST act.on",
        "{'kind':'LATER'}|VALUE_WRONG_TYPE act.kind",
        "{'kind':'PAST','on':'1518'}|PARTIAL_DATE_UNREADABLE act.on",
        "{'kind':'PAST','on':2018}|VALUE_WRONG_TYPE act.on",
        "{'checked':{'id':'张三'}}|ACTOR_UNKNOWN act.checked.id",
        "{'signed':{}}|VALUE_REQUIRED act.signed.id",
        "{'prepared':{'id':'auditor','unit':'某 局'}}|VALUE_MALFORMED act.prepared.unit",
        "{'source':{'text':'a','digest':'xyz'}}|VALUE_MALFORMED act.source.digest"
      })
  void an_act_that_says_too_little_or_too_much_is_refused_by_field(String act, String error)
      throws IOException {
    var answer =
        http.post(
            "/api/notes",
            "{\"text\":\"a\",\"act\":"
                + act.replace("PAST", "ALREADY_HAPPENED").replace('\'', '"')
                + "}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.firstError()).isEqualTo(error);
  }

  private Act lastAct() {
    return log.commands.get(log.commands.size() - 1).act();
  }
}
