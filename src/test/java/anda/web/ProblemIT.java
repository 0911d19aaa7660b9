package anda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import anda.kernel.Refused;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.io.IOException;
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
