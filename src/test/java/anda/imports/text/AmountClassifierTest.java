package anda.imports.text;

import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.text.AmountClassifier.Facts;
import anda.imports.text.Classified.Scope;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of the published sample are what a person reading each row wrote down beside it. */
class AmountClassifierTest {

  private static final long WAN = 1_000_000;

  @Test
  void every_sample_project_gets_the_kinds_a_reader_gave_it() throws IOException {
    List<CSVRecord> rows = csv("/sample/projects.csv");
    List<CSVRecord> expected = csv("/imports/expected-projects.csv");
    assertThat(rows).hasSize(46).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      CSVRecord want = expected.get(i);
      assertThat(row.get("id")).isEqualTo(want.get("id"));
      Classified got = AmountClassifier.classify(project(row));
      assertThat(got.scope()).as(row.get("id")).hasToString(want.get("scope"));
      assertThat(shown(got.amounts(), true)).as(row.get("id")).isEqualTo(want.get("amounts"));
      assertThat(doubts(got)).as(row.get("id")).isEqualTo(want.get("doubts"));
    }
  }

  @Test
  void every_sample_fund_row_gets_the_kinds_a_reader_gave_it() throws IOException {
    List<CSVRecord> rows = csv("/sample/fund-tracking.csv");
    List<CSVRecord> expected = csv("/imports/expected-fund-tracking.csv");
    assertThat(rows).hasSize(28).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      Classified got =
          AmountClassifier.classify(
              new Facts(
                  null,
                  null,
                  null,
                  null,
                  row.get("source_of_funds"),
                  blank(row.get("detail")),
                  null,
                  wan(row.get("allocated_wan"))));
      String name = "row " + (i + 2) + " " + row.get("source_of_funds");
      assertThat(shown(got.amounts(), false)).as(name).isEqualTo(expected.get(i).get("amounts"));
      assertThat(doubts(got)).as(name).isEqualTo(expected.get(i).get("doubts"));
    }
  }

  @Test
  void like_kinds_of_the_pairing_rows_add_up_to_the_published_sums() throws IOException {
    Map<AmountKind, Long> projects = new EnumMap<>(AmountKind.class);
    long statements = 0;
    for (CSVRecord row : csv("/sample/projects.csv")) {
      if (!"京蒙".equals(row.get("programme"))) {
        continue;
      }
      Classified got = AmountClassifier.classify(project(row));
      for (Amount amount : got.amounts()) {
        long fen = Objects.requireNonNull(amount.fen());
        if (got.scope() == Scope.STATEMENT) {
          statements += fen;
        } else {
          projects.merge(amount.kind(), fen, Long::sum);
        }
      }
    }
    assertThat(projects.remove(AmountKind.SALES)).isEqualTo(1_072_076 * WAN / 100);
    assertThat(projects.remove(AmountKind.ORDERS)).isEqualTo(3_000 * WAN);
    assertThat(projects.remove(AmountKind.ENTERPRISE_INVESTMENT)).isEqualTo(200_527 * WAN / 10);
    assertThat(projects.remove(AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED)).isEqualTo(9_723 * WAN);
    assertThat(projects.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(5_070 * WAN);
    assertThat(statements).isEqualTo(4_284_304 * WAN / 100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          京蒙 | works | - | 市级财政资金 | CITY_FISCAL
          京蒙 | works | - | 区级财政资金 | DISTRICT_FISCAL
          京蒙 | works | - | district cooperation funds | DISTRICT_FISCAL
          京蒙 | works | - | 市级、区级财政资金 | MIXED
          京蒙 | works | - | 京蒙协作资金 | PAIRING_FISCAL_LEVEL_NOT_STATED
          扶贫 | works | - | 旗级配套 | MIXED
          扶贫 | works | - | city special funds | LEAGUE_FISCAL
          扶贫 | works | - | 中央专项资金 | CENTRAL_FISCAL
          京蒙 | works | - | 企业投资 | ENTERPRISE_INVESTMENT
          京蒙 | works | - | donation of a firm | DONATION_CASH
          京蒙 | works | - | donated computers and books | DONATION_IN_KIND
          京蒙 | works | - | 捐赠物资折款 | DONATION_IN_KIND
          京蒙 | works | - | district funds and donation | MIXED
          京蒙 | works | - | donation funds | DONATION_CASH
          京蒙 | works | - | zone funds | NOT_STATED
          京蒙 | works | - | 1200 breeding cows in 3 towns | NOT_STATED
          京蒙 | works | - | leaves for the city market | NOT_STATED
          京蒙 | works | - | - | NOT_STATED
          京蒙 | works run by a firm | - | - | NOT_STATED
          京蒙 | clothes given as a donation | - | - | DONATION_IN_KIND
          京蒙 | rice sold | - | 销售额 | SALES
          京蒙 | rice | consumption | - | SALES
          京蒙 | rice shop | consumption | cooperation funds | PAIRING_FISCAL_LEVEL_NOT_STATED
          京蒙 | works | - | 京蒙协作财政资金 | PAIRING_FISCAL_LEVEL_NOT_STATED
          京蒙 | works | - | Beijing funds | PAIRING_FISCAL_LEVEL_NOT_STATED
          京蒙 | works | - | Xicheng district funds | DISTRICT_FISCAL
          京蒙 | works | - | firm will invest | ENTERPRISE_INVESTMENT
          京蒙 | works | - | invested by 首农集团 | ENTERPRISE_INVESTMENT
          京蒙 | works | - | 社会捐赠资金 | DONATION_CASH
          京蒙 | works | - | donations and other funds | MIXED
          京蒙 | works | - | 社会帮扶资金和区级财政资金 | MIXED
          京蒙 | mill | - | loan of the bank | LOAN
          京蒙 | mill | - | 100 district + 200 firm funds | MIXED
          京蒙 | mill | - | 企业自筹 | ENTERPRISE_INVESTMENT
          京蒙 | mill | - | 自筹资金 | OWN
          京蒙 | mill | - | cooperation funds, of which 30 for roads | MIXED
          """)
  void words_of_unseen_rows_decide_the_kind(
      String programme,
      String title,
      @Nullable String sector,
      @Nullable String detail,
      AmountKind kind) {
    Classified got =
        AmountClassifier.classify(
            new Facts(programme, null, title, sector, detail, null, null, wan("1000")));
    assertThat(got.amounts()).extracting(Amount::kind).containsExactly(kind);
    assertThat(got.scope()).isEqualTo(Scope.PROJECT);
  }

  @Test
  void parts_that_add_up_are_kept_apart_and_parts_that_do_not_are_mixed() {
    Classified split = chinese("市级财政600万元+区级财政300万元+自筹100万元");
    assertThat(shown(split.amounts(), false))
        .isEqualTo("CITY_FISCAL 600000000; DISTRICT_FISCAL 300000000; OWN 100000000");
    Classified wrong = chinese("市级财政600万元+区级财政300万元");
    assertThat(shown(wrong.amounts(), false)).isEqualTo("MIXED 1000000000");
    assertThat(wrong.doubts()).containsExactly(AmountDoubt.PARTS_DO_NOT_ADD_UP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          city 600 wan; district 400 wan | CITY_FISCAL 600000000; DISTRICT_FISCAL 400000000 | -
          市级600万元；区级400万元 | CITY_FISCAL 600000000; DISTRICT_FISCAL 400000000 | -
          市级600万元，区级400万元 | CITY_FISCAL 600000000; DISTRICT_FISCAL 400000000 | -
          市级800万元；区级500万元 | MIXED 1000000000 | PARTS_DO_NOT_ADD_UP
          市级600万元；区级300万元 | MIXED 1000000000 | PARTS_NOT_ALL_GIVEN
          """)
  void parts_are_told_with_any_mark_between_them(
      String detail, String amounts, @Nullable String doubt) {
    Classified got = chinese(detail);
    assertThat(shown(got.amounts(), false)).isEqualTo(amounts);
    assertThat(doubts(got)).isEqualTo(doubt == null ? "" : doubt);
  }

  @Test
  void long_hostile_words_come_to_an_end() {
    for (String piece : List.of("1,", "1+", "a 1 ", "(", "year ", "projects (", "+ ", "和1万")) {
      String text = piece.repeat(32_000 / piece.length());
      long start = System.nanoTime();
      AmountClassifier.classify(new Facts(text, text, text, text, text, text, text, wan("10")));
      assertThat(System.nanoTime() - start).as(piece).isLessThan(60_000_000_000L);
    }
  }

  private static Classified chinese(String detail) {
    return AmountClassifier.classify(
        new Facts("京蒙", "东城区", "肉牛养殖", "产业", detail, null, null, wan("1000")));
  }

  private static Facts project(CSVRecord row) {
    return new Facts(
        blank(row.get("programme")),
        blank(row.get("donor")),
        blank(row.get("title")),
        blank(row.get("sector")),
        blank(row.get("funds_detail")),
        null,
        blank(row.get("check_or_conflict")),
        row.get("funds_wan").isBlank() ? null : wan(row.get("funds_wan")));
  }

  private static String shown(List<Amount> amounts, boolean qualified) {
    return amounts.stream()
        .map(a -> a.kind() + (qualified ? " " + a.qualifier() : "") + " " + a.fen())
        .collect(Collectors.joining("; "));
  }

  private static String doubts(Classified got) {
    return got.doubts().stream().map(AmountDoubt::name).collect(Collectors.joining("; "));
  }

  private static @Nullable String blank(String text) {
    return text.isBlank() ? null : text;
  }

  private static WrittenAmount wan(String text) {
    return Objects.requireNonNull(AmountText.parse(text, AmountText.Unit.WAN_YUAN).value());
  }

  private static List<CSVRecord> csv(String resource) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(AmountClassifierTest.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
