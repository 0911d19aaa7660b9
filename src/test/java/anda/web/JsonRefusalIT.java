package anda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebTestApp.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class JsonRefusalIT {

  private final Http http;
  private final MemoryLog log;

  JsonRefusalIT(@LocalServerPort int port, @Autowired MemoryLog log) {
    this.http = new Http(port);
    this.log = log;
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
        arguments("{\"text\":\"户主11010519491231002X\"}", "TEXT_HOLDS_ID_NUMBER", "text"),
        arguments(
            "{\"text\":\"a\",\"act\":{\"source\":{\"text\":\"电话138 0013 8000\"}}}",
            "TEXT_HOLDS_ID_NUMBER",
            "act.source.text"),
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
  void a_wrong_body_is_refused_by_name_and_field(String body, String code, @Nullable String field)
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
}
