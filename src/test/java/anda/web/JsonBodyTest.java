package anda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  private static String canonical(String body) {
    return JsonBody.canonical(body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"张某11010519491231002X\"} | name",
        "{\"a\":[{\"b\":\"x\"},{\"b\":\"1101 0519 4912 3100 2X\"}]} | a[1].b",
        "{\"act\":{\"source\":{\"text\":\"一三八〇〇一三八〇〇一\"}}} | act.source.text",
        "{\"remark\":\"联系13800138001\"} | remark",
        "{\"members\":[{\"relationText\":\"13800138001\"}]} | members[0].relationText",
        "{\"identity\":{\"remark\":\"13800138001\"}} | identity.remark",
        "{\"a\":{\"13800138001\":1}} | a",
      })
  void a_number_of_a_person_is_refused_in_any_text_and_not_repeated(String body, String field) {
    assertThatThrownBy(() -> canonical(body))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(WebRefusal.TEXT_HOLDS_ID_NUMBER);
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.parameters()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"members\":[{\"identity\":{\"idNumber\":\"11010519491231002X\"}}]}",
        "{\"identity\":{\"phone\":\"13800138001\"}}",
        "{\"identity\":{\"account\":\"6222020200112233445\",\"name\":\"张某\"}}",
        "{\"idNumber\":\"11010519491231002X\"}",
        "{\"place\":{\"code\":\"152222200201\",\"name\":\"温都日化嘎查\"},\"fen\":13800138001}",
        "{\"number\":\"国开办发〔2018〕11号\",\"on\":\"2018-04-30\"}",
      })
  void what_is_sealed_and_what_is_no_number_of_a_person_goes_in(String body) {
    assertThat(canonical(body)).isNotEmpty();
  }
}
