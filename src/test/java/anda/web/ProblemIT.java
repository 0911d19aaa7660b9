package anda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import anda.kernel.Refused;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ProblemIT {

  private final Http http;
  private final MemoryLog log;

  ProblemIT(@LocalServerPort int port, @Autowired MemoryLog log) {
    this.http = new Http(port);
    this.log = log;
  }

  @AfterEach
  void nothing_fails_any_more() {
    log.failure = null;
  }

  @Test
  void a_refusal_names_code_field_and_both_texts() throws IOException {
    var answer = http.post("/api/notes", "{\"text\":\"a\",\"amout\":1}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("UNKNOWN_FIELD");
    var body = answer.json();
    assertThat(body.get("type").asString()).isEqualTo("urn:anda:refusal:UNKNOWN_FIELD");
    assertThat(body.get("title").asString()).isEqualTo("请求有误");
    assertThat(body.get("detail").asString()).isEqualTo("没有“amout”这一项");
    assertThat(body.get("text").get("en").asString()).isEqualTo("There is no field \"amout\"");
    assertThat(body.get("parameters").get(0).asString()).isEqualTo("amout");
    assertThat(answer.firstError()).isEqualTo("UNKNOWN_FIELD amout");
    assertThat(body.get("traceId").asString()).matches("[0-9a-f]{32}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Bad request",
        "en-GB,zh;q=0.5|Bad request",
        "zh-TW|请求有误",
        "fr,de|请求有误",
        "fr,en;q=0.2|Bad request",
        "!!;;q=|请求有误"
      })
  void the_language_asked_for_is_answered_and_chinese_otherwise(String accept, String title)
      throws IOException {
    var answer = http.post("/api/notes", "[", "Accept-Language", accept);
    assertThat(answer.json().get("title").asString()).isEqualTo(title);
  }

  static Stream<Arguments> wrong_bodies() {
    return Stream.of(
        arguments("", "BODY_REQUIRED", null),
        arguments("null", "BODY_REQUIRED", null),
        arguments("{\"text\":\"a\"", "JSON_MALFORMED", null),
        arguments("{\"text\":\"a\"} x", "JSON_MALFORMED", null),
        arguments("{\"text\":\"a\"}{}", "JSON_MALFORMED", null),
        arguments("{'text':'a'}", "JSON_MALFORMED", null),
        arguments("{\"text\":\"a\",}", "JSON_MALFORMED", null),
        arguments("{\"text\":NaN}", "JSON_MALFORMED", null),
        arguments("[]", "VALUE_WRONG_TYPE", null),
        arguments("42", "VALUE_WRONG_TYPE", null),
        arguments("{\"text\":\"a\",\"text\":\"b\"}", "DUPLICATE_FIELD", "text"),
        arguments(
            "{\"text\":\"a\",\"lines\":[{\"amount\":1},{\"amount\":1,\"amount\":2}]}",
            "DUPLICATE_FIELD",
            "lines[1].amount"),
        arguments("{\"text\":\"\\ud800\"}", "TEXT_NOT_UNICODE", "text"),
        arguments("{\"text\":5}", "VALUE_WRONG_TYPE", "text"),
        arguments("{\"text\":true}", "VALUE_WRONG_TYPE", "text"),
        arguments("{\"text\":{\"$ne\":1}}", "VALUE_WRONG_TYPE", "text"),
        arguments("{\"text\":\"a\",\"flag\":\"true\"}", "VALUE_WRONG_TYPE", "flag"),
        arguments("{\"text\":\"a\",\"flag\":1}", "VALUE_WRONG_TYPE", "flag"),
        arguments("{\"text\":\"a\",\"colour\":\"BLUE\"}", "VALUE_WRONG_TYPE", "colour"),
        arguments("{\"text\":\"a\",\"colour\":0}", "VALUE_WRONG_TYPE", "colour"),
        arguments("{\"text\":\"a\",\"colour\":\"\"}", "VALUE_WRONG_TYPE", "colour"),
        arguments("{\"text\":\"a\",\"day\":\"2018-02-30\"}", "DATE_NOT_A_DAY", "day"),
        arguments("{\"text\":\"a\",\"day\":\"+99999-01-01\"}", "DATE_NOT_A_DAY", "day"),
        arguments("{\"text\":\"a\",\"day\":20180401}", "VALUE_WRONG_TYPE", "day"),
        arguments("{\"text\":\"a\",\"day\":[2018,4,1]}", "VALUE_WRONG_TYPE", "day"),
        arguments("{\"text\":\"a\",\"planned\":\"2018-13\"}", "PARTIAL_DATE_UNREADABLE", "planned"),
        arguments(
            "{\"text\":\"a\",\"planned\":{\"from\":\"2018-05-01\",\"to\":\"2018-04-01\"}}",
            "DATES_IN_WRONG_ORDER",
            "planned.to"),
        arguments("{\"text\":\"a\",\"planned\":{}}", "VALUE_REQUIRED", "planned.from"),
        arguments("{\"text\":\"a\",\"amount\":{\"fen\":1}}", "VALUE_REQUIRED", "amount.kind"),
        arguments(
            "{\"text\":\"a\",\"amount\":{\"kind\":\"SALES\",\"fen\":-1}}",
            "AMOUNT_NEGATIVE",
            "amount.fen"),
        arguments(
            "{\"text\":\"a\",\"amount\":{\"kind\":\"SALES\",\"fen\":9007199254740992}}",
            "AMOUNT_TOO_LARGE",
            "amount.fen"),
        arguments(
            "{\"text\":\"a\",\"amount\":{\"kind\":\"SALES\",\"fen\":1.5}}",
            "VALUE_WRONG_TYPE",
            "amount.fen"),
        arguments(
            "{\"text\":\"a\",\"amount\":{\"kind\":\"SALES\",\"fen\":1e3}}",
            "VALUE_WRONG_TYPE",
            "amount.fen"),
        arguments(
            "{\"text\":\"a\",\"amount\":{\"kind\":\"SALES\",\"fen\":\"100\"}}",
            "VALUE_WRONG_TYPE",
            "amount.fen"),
        arguments(
            "{\"text\":\"a\",\"amount\":{\"kind\":\"SALES\",\"fen\":99999999999999999999}}",
            "VALUE_OUT_OF_RANGE",
            "amount.fen"),
        arguments(
            "{\"text\":\"a\",\"amount\":{\"kind\":\"SALES\",\"fen\":" + "9".repeat(200) + "}}",
            "JSON_TOO_COMPLEX",
            null),
        arguments("[".repeat(5000), "JSON_TOO_COMPLEX", null),
        arguments("{\"a\":".repeat(5000), "JSON_TOO_COMPLEX", null),
        arguments("{}", "VALUE_REQUIRED", "text"),
        arguments("{\"text\":\" \"}", "VALUE_REQUIRED", "text"),
        arguments("{\"text\":\"" + "长".repeat(21) + "\"}", "LENGTH_OUT_OF_RANGE", "text"),
        arguments(
            "{\"text\":\"a\",\"lines\":[{\"amount\":0}]}", "VALUE_OUT_OF_RANGE", "lines[0].amount"),
        arguments("{\"text\":\"a\",\"lines\":[null]}", "VALUE_REQUIRED", "lines[0]"),
        arguments("{\"text\":\"a\",\"lines\":{}}", "VALUE_WRONG_TYPE", "lines"),
        arguments("{\"text\":\"a\",\"lines\":\"\"}", "VALUE_WRONG_TYPE", "lines"),
        arguments(
            "{\"text\":\"a\",\"act\":{\"kind\":\"NOW\",\"hm\":1}}", "UNKNOWN_FIELD", "act.hm"));
  }

  @ParameterizedTest
  @MethodSource("wrong_bodies")
  void a_wrong_body_is_refused_by_name_and_field(
      String body, String code, @org.jspecify.annotations.Nullable String field)
      throws IOException {
    long head = log.head();
    var answer = http.post("/api/notes", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).as(answer.text()).isEqualTo(code);
    if (field == null) {
      assertThat(answer.json().get("errors")).isEmpty();
    } else {
      assertThat(answer.firstError()).isEqualTo(code + " " + field);
    }
    assertThat(log.head()).isEqualTo(head);
  }

  @Test
  void several_wrong_values_are_all_listed() throws IOException {
    var answer = http.post("/api/notes", "{\"lines\":[{\"amount\":-1}]}");
    assertThat(answer.code()).isEqualTo("VALUES_INVALID");
    assertThat(answer.json().get("errors")).hasSize(2);
    assertThat(answer.firstError()).isEqualTo("VALUE_OUT_OF_RANGE lines[0].amount");
  }

  @ParameterizedTest
  @CsvSource({"{}", "{\"count\":null}"})
  void a_missing_number_is_never_zero(String body) throws IOException {
    var answer = http.post("/api/notes/counts", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.firstError()).endsWith(" count");
  }

  @Test
  void bytes_that_are_not_utf8_are_refused() throws IOException {
    byte[] gbk = "{\"text\":\"项目\"}".getBytes("GB18030");
    assertThat(http.post("/api/notes", BodyPublishers.ofByteArray(gbk)).code())
        .isEqualTo("BODY_NOT_UTF8");
    byte[] overlong = "{\"text\":\"\u00c0\u00af\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(http.post("/api/notes", BodyPublishers.ofByteArray(overlong)).code())
        .isEqualTo("BODY_NOT_UTF8");
    byte[] utf16 = "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_16LE);
    assertThat(http.post("/api/notes", BodyPublishers.ofByteArray(utf16)).code())
        .isEqualTo("JSON_MALFORMED");
  }

  static Stream<Arguments> failures() {
    var server = new ServerAddress("127.0.0.1", 1);
    return Stream.of(
        arguments(new AggregateNotFoundException("note-1", "no"), 404, "RECORD_NOT_FOUND"),
        arguments(new ConcurrencyException("race"), 409, "WRITTEN_MEANWHILE"),
        arguments(new MongoTimeoutException("no server"), 503, "STORE_UNAVAILABLE"),
        arguments(
            new MongoSocketReadException("cut", server, new IOException()),
            503,
            "STORE_UNAVAILABLE"),
        arguments(
            new CommandExecutionException("wrapped", new Refused(WebRefusal.NOT_ACCEPTABLE, null)),
            406,
            "NOT_ACCEPTABLE"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void what_the_engine_room_throws_has_a_name(RuntimeException thrown, int status, String code)
      throws IOException {
    log.failure = thrown;
    var answer = http.post("/api/notes", "{\"text\":\"a\"}");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "2" : "");
  }

  @ParameterizedTest
  @CsvSource({"/api/notes/faults", "/api/notes/overflows"})
  void a_fault_is_logged_once_and_its_stack_is_never_shown(String path, CapturedOutput output)
      throws IOException {
    var answer = http.get(path);
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("INTERNAL_FAULT");
    assertThat(answer.text()).doesNotContain("secret", "Exception", "Error", "at anda");
    String trace = answer.json().get("traceId").asString();
    assertThat(output.getAll().split("fault while answering", -1)).hasSize(2);
    assertThat(output.getAll()).contains(trace).contains("a secret of the program");
  }

  @Test
  void a_refusal_is_not_logged_as_a_fault(CapturedOutput output) throws IOException {
    http.post("/api/notes", "[");
    http.get("/api/nowhere");
    assertThat(output.getAll()).doesNotContain("ERROR", "Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/api/nowhere 404 ADDRESS_NOT_FOUND",
        "/nowhere.html 404 ADDRESS_NOT_FOUND",
        "/actuator/env 404 ADDRESS_NOT_FOUND",
        "/actuator 404 ADDRESS_NOT_FOUND",
        "/api/notes/unknown 404 RECORD_NOT_FOUND",
        "/api/notes/numbers/one?more=1 400 VALUE_MALFORMED",
        "/api/notes/numbers/99999999999?more=1 400 VALUE_MALFORMED",
        "/api/notes/numbers/1 400 VALUE_REQUIRED",
        "/api/notes/numbers/1?more= 400 VALUE_MALFORMED",
        "/api/notes/numbers/1?more=x 400 VALUE_MALFORMED",
        "/api/notes?asOf=2018-02-30 400 DATE_NOT_A_DAY",
        "/api/notes?asOf=18/4/1 400 DATE_NOT_A_DAY"
      })
  void a_wrong_address_or_parameter_is_named(String path, int status, String code)
      throws IOException {
    var answer = http.get(path);
    assertThat(answer.code()).as(answer.text()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void a_method_that_an_address_does_not_have_is_answered_with_those_it_has() throws IOException {
    var answer =
        http.send(http.request("/api/notes").DELETE().header("Anda-Actor", "banner-office"));
    assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("GET", "POST");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain",
    "application/xml",
    "application/x-www-form-urlencoded",
    "hello",
    "application/json;charset=GBK",
    "application/json;charset=utf-16"
  })
  void other_media_types_are_refused(String type) throws IOException {
    var answer = http.post("/api/notes", "=0&%zz", "Content-Type", type);
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.code()).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
  }

  @Test
  void an_answer_that_cannot_be_given_in_the_type_asked_for_is_named() throws IOException {
    var answer = http.get("/api/notes", "Accept", "image/png");
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
  }
}
