package anda.imports.text;

import static org.assertj.core.api.Assertions.assertThat;

import anda.imports.text.Classified.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of unseen rows: one project, or a total that must never be counted as one. */
class AmountScopeTest {

  @ParameterizedTest
  @CsvSource({
    "all support of 2022, industry, STATEMENT",
    "2019年项目, 产业, STATEMENT",
    "全部帮扶资金, 产业, STATEMENT",
    "cattle sheds, 综合, STATEMENT",
    "sheds (12 projects), industry, STATEMENT",
    "共12个项目, 产业, STATEMENT",
    "2019年帮扶资金合计, 产业, STATEMENT",
    "2018—2020年累计投入帮扶资金, 产业, STATEMENT",
    "2019年度京蒙协作资金总额, 产业, STATEMENT",
    "突泉县2019年京蒙资金合计, 产业, STATEMENT",
    "pairing funds 2019 total, industry, STATEMENT",
    "amount for the whole pairing in 2019, industry, STATEMENT",
    "2018-2020 total, industry, STATEMENT",
    "1 project of sheds, industry, PROJECT",
    "全混合日粮饲料厂, 产业, PROJECT",
    "total mixed ration plant, industry, PROJECT",
    "帮扶车间, 产业, PROJECT",
    "协作医院手术室, 卫健, PROJECT",
    "累计投放母羊1000只, 产业, PROJECT",
    "2018 project of sheds, industry, PROJECT",
    "2018年扶贫车间项目, 产业, PROJECT",
    "alliance of herders, industry, PROJECT"
  })
  void a_total_of_several_projects_is_a_statement(String title, String sector, Scope scope) {
    assertThat(AmountScope.of(title, sector, "")).isEqualTo(scope);
  }
}
