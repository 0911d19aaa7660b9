package anda.project.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import anda.kernel.Refused;
import anda.project.command.ReportText.Hint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The identity numbers here are the worked examples of the published standard. */
class ReportTextTest {

  @Test
  void what_looks_like_a_number_of_a_person_or_an_account_is_named() {
    assertThat(ReportText.hints("号码110105194912310021")).containsExactly(Hint.LOOKS_LIKE_ID_NUMBER);
    assertThat(ReportText.hints("旧号110105491231002")).containsExactly(Hint.LOOKS_LIKE_ID_NUMBER);
    assertThat(ReportText.hints("电话13800001111,账号6222020200112233445"))
        .containsExactly(Hint.LOOKS_LIKE_PHONE_NUMBER, Hint.LOOKS_LIKE_ACCOUNT_NUMBER);
    assertThat(ReportText.required("号码110105194912310021", "narrative", 100)).isNotEmpty();
  }

  @Test
  void figures_dates_and_document_numbers_are_left_alone() {
    for (String text : List.of("投资1200万元,2018年4月30日", "文号国开办发〔2018〕11号", "编号150224000000", "")) {
      assertThat(ReportText.hints(text)).isEmpty();
    }
    assertThat(ReportText.hints(null)).isEmpty();
  }

  @Test
  void blank_is_missing() {
    assertThat(ReportText.optional(" \n", "remark", 10)).isNull();
    Refused refused =
        catchThrowableOfType(Refused.class, () -> ReportText.required(null, "reason", 10));
    assertThat(refused.refusal()).isEqualTo(ReportRefusal.TEXT_REQUIRED);
  }
}
