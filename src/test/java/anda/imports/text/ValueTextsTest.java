package anda.imports.text;

import static org.assertj.core.api.Assertions.assertThat;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PartialDate.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources print is read exactly, refused by name, or left unknown; never guessed. */
class ValueTextsTest {

  @ParameterizedTest
  @CsvSource({
    "2018, YEAR, 2018-01-01, 2018-12-31",
    "2018年, YEAR, 2018-01-01, 2018-12-31",
    "2018-04, MONTH, 2018-04-01, 2018-04-30",
    "2018.4, MONTH, 2018-04-01, 2018-04-30",
    "2018.10, MONTH, 2018-10-01, 2018-10-31",
    "2018年4月, MONTH, 2018-04-01, 2018-04-30",
    "2018/04, MONTH, 2018-04-01, 2018-04-30",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2019-05-07, DAY, 2019-05-07, 2019-05-07",
    "2019年5月7日, DAY, 2019-05-07, 2019-05-07",
    "2019.5.7, DAY, 2019-05-07, 2019-05-07",
    "20190507, DAY, 2019-05-07, 2019-05-07",
    "2019-05-07 00:00:00, DAY, 2019-05-07, 2019-05-07",
    "2018上半年, HALF, 2018-01-01, 2018-06-30",
    "2018年下半年, HALF, 2018-07-01, 2018-12-31",
    "2018年第三季度, QUARTER, 2018-07-01, 2018-09-30",
    "2018Q1, QUARTER, 2018-01-01, 2018-03-31",
    "2018-2020, INTERVAL, 2018-01-01, 2020-12-31",
    "2012 to 2015, INTERVAL, 2012-01-01, 2015-12-31",
    "2018-04 to 2025-04, INTERVAL, 2018-04-01, 2025-04-30",
    "2018 to 2023-09, INTERVAL, 2018-01-01, 2023-09-30",
    "2018年4月至2020年5月, INTERVAL, 2018-04-01, 2020-05-31",
    "2023-05 and 2023-08, INTERVAL, 2023-05-01, 2023-08-31",
    "2009-end, DAY, 2009-12-31, 2009-12-31"
  })
  void dates_are_as_exact_as_printed(
      String text, PartialDate.Precision precision, LocalDate from, LocalDate to) {
    PartialDate date = DateText.parse(text, Basis.AS_OF).value();
    assertThat(date).isEqualTo(new PartialDate(precision, from, to, Basis.AS_OF, text));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-13, DATE_MALFORMED",
    "2018-02-30, DATE_MALFORMED",
    "9999-99-99, DATE_OUT_OF_RANGE",
    "0000-00-00, DATE_OUT_OF_RANGE",
    "1066, DATE_OUT_OF_RANGE",
    "18-4-5, DATE_MALFORMED",
    "43208, DATE_IS_SERIAL_NUMBER",
    "2020-2018, DATES_REVERSED",
    "2018-04 to 2017, DATES_REVERSED",
    "1.52E+17, DIGITS_LOST"
  })
  void dates_that_are_none_are_named(String text, TextRefusal reason) {
    assertThat(DateText.parse(text, Basis.EVENT).problem()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a visit on 9 July, year not printed in the stored text",
        "2022 onward",
        "soon",
        "2019 or 2020, day only in the stored text"
      })
  void words_leave_the_date_unknown(String text) {
    Parsed<PartialDate> parsed = DateText.parse(text, Basis.EVENT);
    assertThat(parsed.value()).isNull();
    assertThat(parsed.problem()).isNull();
    assertThat(parsed.doubt()).isEqualTo(TextRefusal.DATE_IN_WORDS);
  }

  @Test
  void a_month_that_may_have_lost_a_zero_is_only_a_year() {
    Parsed<PartialDate> parsed = DateText.parse("2018.1", Basis.EVENT);
    assertThat(parsed.doubt()).isEqualTo(TextRefusal.DATE_MONTH_UNSURE);
    assertThat(Objects.requireNonNull(parsed.value()).precision())
        .isEqualTo(PartialDate.Precision.YEAR);
  }

  @Test
  void every_day_reads_back_from_every_way_of_printing_it() {
    LocalDate last = LocalDate.of(2100, 12, 31);
    for (LocalDate day = LocalDate.of(1900, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      reads_back(day);
    }
  }

  private static void reads_back(LocalDate day) {
    for (String pattern : new String[] {"uuuu-MM-dd", "uuuu/M/d", "uuuu年M月d日", "uuuuMMdd"}) {
      String text = day.format(DateTimeFormatter.ofPattern(pattern));
      PartialDate date = DateText.parse(wide(text), Basis.EVENT).value();
      assertThat(date)
          .isEqualTo(new PartialDate(PartialDate.Precision.DAY, day, day, Basis.EVENT, wide(text)));
    }
  }

  @Test
  void any_text_gives_a_value_a_problem_or_a_doubt() {
    String common = "0123456789０９年月日.,-/%％万亿元约近余户Ee+= 至上下半季度Q";
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(41); left > 0; left--) {
        int any = random.nextInt(Character.MAX_VALUE + 1);
        boolean usual = random.nextInt(5) > 0;
        text.append(usual ? common.charAt(any % common.length()) : (char) any);
      }
      says_something(text.toString(), "seed " + seed);
    }
  }

  private static void says_something(String text, String seed) {
    Parsed<PartialDate> date = DateText.parse(text, Basis.EVENT);
    assertThat(date.value() != null || date.problem() != null || date.doubt() != null)
        .as(seed)
        .isTrue();
    Parsed<WrittenAmount> amount = AmountText.parse(text, AmountText.Unit.WAN_YUAN);
    assertThat(amount.value() == null).as(seed).isEqualTo(amount.problem() != null);
    assertThat(CountText.parse(text).value() == null)
        .as(seed)
        .isEqualTo(CountText.parse(text).problem() != null);
    assertThat(PercentText.parse(text).value() == null)
        .as(seed)
        .isEqualTo(PercentText.parse(text).problem() != null);
    assertThat(CodeText.parse(text).value() == null)
        .as(seed)
        .isEqualTo(CodeText.parse(text).problem() != null);
  }

  @Test
  void every_whole_number_of_fen_reads_back_from_wan() {
    reads_back(0);
    reads_back(Amount.MAX_FEN);
    for (long seed = 0; seed < 1_000; seed++) {
      // numbers of every length, not nearly all of them long
      long bound = 1L + (Amount.MAX_FEN >> seed % 50);
      reads_back(Math.floorMod(new Random(seed).nextLong(), bound));
    }
  }

  private static void reads_back(long fen) {
    String plain = BigDecimal.valueOf(fen, 6).toPlainString();
    String grouped = String.format("%,d", fen / 1_000_000) + plain.substring(plain.indexOf('.'));
    for (String text : new String[] {plain, grouped, wide(plain), plain + "万元"}) {
      WrittenAmount amount = AmountText.parse(text, AmountText.Unit.WAN_YUAN).value();
      assertThat(amount).isEqualTo(new WrittenAmount(fen, Amount.Qualifier.EXACT, text, "万元"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "16268.74 | 16268740000 | EXACT",
        "10,000 | 10000000000 | EXACT",
        "１２．５ | 12500000 | EXACT",
        "约20 | 20000000 | ABOUT",
        "近8000 | 8000000000 | AT_MOST",
        "1200+ | 1200000000 | AT_LEAST",
        "2000万元以上 | 2000000000 | AT_LEAST",
        "1200余万元 | 1200000000 | AT_LEAST",
        "2.69亿元 | 26900000000 | EXACT",
        "5000元 | 500000 | EXACT",
        "0 | 0 | EXACT"
      })
  void amounts_keep_their_words(String text, long fen, Amount.Qualifier qualifier) {
    WrittenAmount amount =
        Objects.requireNonNull(AmountText.parse(text, AmountText.Unit.WAN_YUAN).value());
    assertThat(amount.fen()).isEqualTo(fen);
    assertThat(amount.qualifier()).isEqualTo(qualifier);
    assertThat(amount.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-5 | AMOUNT_IS_NEGATIVE",
        "1.52E+17 | DIGITS_LOST",
        "0.0000001 | AMOUNT_FINER_THAN_FEN",
        "9007199255 | AMOUNT_OUT_OF_RANGE",
        "9007199254.740992 | AMOUNT_OUT_OF_RANGE",
        "1,00 | AMOUNT_MALFORMED",
        "1.2.3 | AMOUNT_MALFORMED",
        "=1+1 | AMOUNT_MALFORMED",
        "NaN | AMOUNT_MALFORMED",
        "约20以上 | AMOUNT_MALFORMED",
        "twenty | AMOUNT_MALFORMED"
      })
  void amounts_that_are_none_are_named(String text, TextRefusal reason) {
    assertThat(AmountText.parse(text, AmountText.Unit.WAN_YUAN).problem()).isEqualTo(reason);
  }

  @Test
  void counts_percentages_and_codes_read_with_their_usual_dress() {
    assertThat(CountText.parse("1,300户").value()).isEqualTo(1300);
    assertThat(CountText.parse("68.0").value()).isEqualTo(68);
    assertThat(CountText.parse("68.5").problem()).isEqualTo(TextRefusal.COUNT_NOT_WHOLE);
    assertThat(CountText.parse("-1").problem()).isEqualTo(TextRefusal.COUNT_OUT_OF_RANGE);
    assertThat(PercentText.parse("71").value()).isEqualTo(710_000);
    assertThat(PercentText.parse("７１％").value()).isEqualTo(710_000);
    assertThat(PercentText.parse("百分之8.5").value()).isEqualTo(85_000);
    assertThat(PercentText.parse("1001").problem()).isEqualTo(TextRefusal.PERCENT_OUT_OF_RANGE);
    assertThat(CodeText.parse("150521").value()).isEqualTo("150521000000");
    assertThat(CodeText.parse("１５").value()).isEqualTo("150000000000");
    assertThat(CodeText.parse("15052").problem()).isEqualTo(TextRefusal.CODE_MALFORMED);
    assertThat(CodeText.parse("1.5E+11").problem()).isEqualTo(TextRefusal.DIGITS_LOST);
  }

  private static String wide(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
    return out.toString();
  }
}
