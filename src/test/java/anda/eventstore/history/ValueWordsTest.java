package anda.eventstore.history;

import static org.assertj.core.api.Assertions.assertThat;

import anda.eventstore.view.HistoryReader.Words;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Quantity;
import anda.kernel.Sealed;
import anda.kernel.Source;
import anda.project.Party;
import anda.project.Procedure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueWordsTest {

  private final ValueWords words = new ValueWords(new Catalogue());

  private Words of(@Nullable Object value) {
    return words.of("value", value);
  }

  @Test
  void money_is_told_in_yuan_with_its_kind_and_never_rounded() {
    assertThat(of(Amount.exact(AmountKind.DISTRICT_FISCAL, 300_000_000)))
        .isEqualTo(new Words("区级财政资金 3000000元", "Fiscal money of the district CNY 3000000"));
    assertThat(of(Amount.exact(AmountKind.LOAN, 1)))
        .isEqualTo(new Words("贷款 0.01元", "Loans CNY 0.01"));
    assertThat(of(new Amount(AmountKind.OWN, 100L, Amount.Qualifier.ABOUT, "约1元", "元")).zh())
        .isEqualTo("自筹资金 1元，约");
  }

  @Test
  void unknown_money_is_told_in_the_words_of_its_source_and_is_not_zero() {
    assertThat(of(new Amount(AmountKind.LOAN, null, Amount.Qualifier.EXACT, "若干", null)).zh())
        .isEqualTo("贷款 若干");
    assertThat(of(new Amount(AmountKind.LOAN, null, Amount.Qualifier.EXACT, null, null)))
        .isEqualTo(new Words("贷款 （未注明）", "Loans (not stated)"));
  }

  @Test
  void the_unit_of_a_bare_number_stands_in_its_name() {
    assertThat(words.of("physicalPpm", 712_500)).isEqualTo(Words.same("71.25%"));
    assertThat(words.of("physicalPpm", 1_000_000L)).isEqualTo(Words.same("100%"));
    assertThat(words.of("amountFen", 250L)).isEqualTo(new Words("2.5元", "CNY 2.5"));
    assertThat(words.of("households", 250L)).isEqualTo(Words.same("250"));
  }

  @Test
  void days_places_quantities_and_sources_are_told_as_people_write_them() {
    assertThat(of(PartialDate.day(LocalDate.of(2018, 4, 2), PartialDate.Basis.EVENT)).zh())
        .isEqualTo("2018-04-02");
    assertThat(of(PartialDate.month(YearMonth.of(2018, 4), PartialDate.Basis.REPORTED, null)).en())
        .isEqualTo("2018-04-01–2018-04-30");
    assertThat(of(new PlaceRef(PlaceRef.Scheme.CN, "152221000000", "科右前旗", null, null)).zh())
        .isEqualTo("科右前旗");
    assertThat(of(new Quantity("100.8", "亩", null)).zh()).isEqualTo("100.8 亩");
    assertThat(of(Source.document("批复", "京扶〔2018〕1号")))
        .isEqualTo(new Words("批复（京扶〔2018〕1号）", "批复 (京扶〔2018〕1号)"));
  }

  @Test
  void lists_maps_and_records_are_told_part_by_part() {
    assertThat(of(List.of("甲", "乙"))).isEqualTo(new Words("甲；乙", "甲; 乙"));
    assertThat(of(List.of())).isEqualTo(new Words("（无）", "(none)"));
    assertThat(of(Map.of("甲", true))).isEqualTo(new Words("甲：是", "甲: yes"));
    assertThat(of(new Part("甲", null, false))).isEqualTo(new Words("甲，否", "甲, no"));
    assertThat(of(null)).isEqualTo(new Words("（未注明）", "(not stated)"));
    assertThat(of(AmountKind.BOND)).isEqualTo(new Words("债券资金", "Bonds"));
  }

  @Test
  void sealed_values_are_never_told() {
    assertThat(of(new Sealed("A256GCM", "key", "seal", "nonce", "ciphertext")))
        .isEqualTo(new Words("（已密封）", "(sealed)"));
  }

  @Test
  void ids_inside_a_record_stand_among_the_ids_and_not_in_the_words() {
    Words table = new Words("审批流程表", "table of approval steps");
    ValueWords naming =
        new ValueWords(
            new Catalogue(),
            (component, id) ->
                id.startsWith("approval-table-") ? Optional.of(table) : Optional.empty());
    Party office = new Party("代钦塔拉苏木人民政府", "unit-sumu-office", null);
    assertThat(naming.of("body", office)).isEqualTo(Words.same("代钦塔拉苏木人民政府"));
    assertThat(naming.named()).containsExactly("unit-sumu-office");
    Procedure steps = new Procedure("approval-table-152222000000", 1, LocalDate.of(2024, 1, 1));
    assertThat(naming.of("procedure", steps).zh()).isEqualTo("审批流程表，版本 1，起用日 2024-01-01");
    assertThat(naming.named()).containsExactly("approval-table-152222000000");
    assertThat(naming.of("note", new Note("unit-sumu-office")).zh()).isEqualTo("unit-sumu-office");
  }

  @Test
  void a_unit_named_beside_its_id_is_told_once() {
    ValueWords naming =
        new ValueWords(new Catalogue(), (component, id) -> named(component, "科右中旗农牧局"));
    assertThat(naming.of("body", new Party("科右中旗农牧局", "unit-bureau", null)).zh())
        .isEqualTo("科右中旗农牧局");
    assertThat(naming.named()).contains("unit-bureau");
  }

  private static Optional<Words> named(String component, String name) {
    return component.equals("unit") ? Optional.of(Words.same(name)) : Optional.empty();
  }

  private record Note(String text) {}

  private record Part(String name, @Nullable String unknown, boolean open) {}
}
