package anda.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "身份证11010519491231002x。",
        "户主110105194912310021的牛",
        "110105 19491231 002X",
        "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
        "110105-1949-1231-002-X",
        "110105．1949．12．31．002X",
        "11010519491231002Х",
        "1101\u200B0519\u200C4912\uFEFF3100\u20602X",
        "110105\u00AD19491231\u00AD002X",
        "编号2019 11010519491231002X-01",
        "00011010519491231002X",
        "15222419800101123115848712345",
        "１１０１０５１９４９１２３１００２Ｘ",
        "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X",
        "一一〇一〇五一九四九一二三一〇〇二X",
        "壹壹零壹零伍壹玖肆玖壹贰叁壹零零贰X",
        "①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X",
        "旧证110105491231002",
        "110105 491231 002",
        "1110105491231002",
        "联系13800001111",
        "电话:+86 138-0000-1111",
        "8613800001111",
        "013800001111",
        "tel13800001111",
        "第一15848712345",
        "138 0000 1111",
        "1380-000-1111",
        "一三八〇〇〇〇一一一一",
        "1 3 8 0 0 0 0 1 1 1 1",
        "13800001111,13800002222",
      })
  void a_number_of_a_person_is_found_however_it_is_written(String text) {
    assertThat(PersonNumbers.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "突泉县",
        "投资1200万元,2018年4月30日",
        "国开办发〔2018〕11号",
        "内财农〔2021〕1234号 2021-12-30",
        "150224000000",
        "152222200201 152222200202 152222200203",
        "2018-04-30至2020-05-01",
        "20180430-20200501",
        "2015-12-31 2016-01-01 2017-06-30",
        "二〇一八年四月三十日",
        "13800000000元",
        "15800000000.00",
        "合同金额 18612345678 元",
        "0.15123456789",
        "13,800,001,111",
        "2018-150224-04-01-012345",
        "20181502240401012345",
        "2018-150224-05-03-019491",
        "152224201904300001",
        "152224-20190430-0013",
        "152224-230415-001",
        "152224 2019-04-30 1200",
        "项目编号15222420181",
        "20190430123000123",
        "1556582400000",
        "91150224MA0N12345X",
        "12152224460712345X",
        "E1502240001000123001",
        "1800 550 3171",
        "2058 wan x 8.5% = 1,749,300; 550 x 3171 = 1,744,050: difference 5,250",
        "https://www.nmg.gov.cn/art/2019/4/30/art_1150_262915.html",
        "https://baijiahao.baidu.com/s?id=1690000000000000000",
        "tech.jiangsulong.com/a/2019/0322/176182_6.html",
        "project-15848712-3451-4234-8123-138000011110",
        "a15848712345b15848712345c15848712345d15848712345e15848712345ffff",
        "120 350 480 1200 3500 680 900 110 240 360",
        "400-650-1234",
        "0482-4212345",
      })
  void figures_days_codes_serials_and_addresses_are_left_alone(String text) {
    assertThat(PersonNumbers.in(text)).isFalse();
  }

  @Test
  void no_cell_of_the_published_samples_and_no_line_of_the_code_tables_is_suspected()
      throws IOException {
    try (Stream<Path> files =
        Stream.concat(
            Files.list(Path.of("src/main/resources/sample")),
            Files.list(Path.of("src/main/resources/regions")))) {
      List<Path> all = files.toList();
      assertThat(all).hasSizeGreaterThan(5);
      for (Path file : all) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          assertThat(PersonNumbers.in(line)).as(file + ": " + line).isFalse();
        }
      }
    }
  }

  @Test
  void a_long_text_of_digits_is_read_in_one_go() {
    assertThat(PersonNumbers.in("7".repeat(1_000_000))).isFalse();
    assertThat(PersonNumbers.in("7 ".repeat(500_000))).isFalse();
  }

  @Test
  void a_citizens_number_has_a_day_and_a_check_digit() {
    assertThat(PersonNumbers.isIdNumber("11010519491231002X")).isTrue();
    assertThat(PersonNumbers.isIdNumber("110105194912310021")).isFalse();
    assertThat(PersonNumbers.isIdNumber("11010519490231002X")).isFalse();
    assertThat(PersonNumbers.isIdNumber("1101051949123100X")).isFalse();
  }
}
