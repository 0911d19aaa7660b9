package anda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anda.kernel.PartialDate;
import anda.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "2018,YEAR,2018-01-01,2018-12-31",
    "2018-H1,HALF,2018-01-01,2018-06-30",
    "2018-H2,HALF,2018-07-01,2018-12-31",
    "2018-Q1,QUARTER,2018-01-01,2018-03-31",
    "2018-Q4,QUARTER,2018-10-01,2018-12-31",
    "2018-04,MONTH,2018-04-01,2018-04-30",
    "2020-02,MONTH,2020-02-01,2020-02-29",
    "2018-04-05,DAY,2018-04-05,2018-04-05"
  })
  void a_partial_date_says_its_precision_and_its_days(
      String text, PartialDate.Precision precision, String from, String to) {
    PartialDate date = Days.partial(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.from()).hasToString(from);
    assertThat(date.to()).hasToString(to);
    assertThat(date.basis()).isEqualTo(PartialDate.Basis.EVENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "18",
        "201",
        "20180",
        "2018-0",
        "2018-13",
        "2018-00",
        "2018-4",
        "2018-H3",
        "2018-Q0",
        "2018-Q5",
        "2018-02-29",
        "2018-04-31",
        "2018-04-05 ",
        "2018/04/05",
        "-2018",
        "1899",
        "2200",
        "0000-01-01",
        "9999-12-31",
        "２０１８",
        "2018-h1",
        "2018-04-05T00:00"
      })
  void anything_else_is_no_partial_date(String text) {
    assertThatThrownBy(() -> Days.partial(text))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(WebRefusal.PARTIAL_DATE_UNREADABLE));
  }
}
