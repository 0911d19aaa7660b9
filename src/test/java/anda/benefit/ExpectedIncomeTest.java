package anda.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import anda.benefit.ExpectedIncome.Scheduled;
import anda.benefit.Instalment.Unknown;
import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The calendar that the terms met in real arrangements lead to. */
class ExpectedIncomeTest {

  private static final LocalDate START = LocalDate.of(2018, 7, 1);
  private static final LocalDate FAR = LocalDate.of(2040, 12, 31);
  private static final List<Amount> TUQUAN =
      List.of(Amount.exact(AmountKind.PAIRING_FISCAL_LEVEL_NOT_STATED, 2_058_000_000L));

  @Test
  void a_share_of_the_principal_falls_due_at_the_end_of_each_year_of_the_contract() {
    var due = due(rate(85_000, Cadence.YEARLY), LocalDate.of(2021, 6, 30), TUQUAN);

    assertThat(due).extracting(Instalment::fen).containsOnly(174_930_000L).hasSize(3);
    assertThat(due)
        .extracting(Instalment::due)
        .containsExactly(
            LocalDate.of(2019, 6, 30), LocalDate.of(2020, 6, 30), LocalDate.of(2021, 6, 30));
  }

  @Test
  void parts_of_a_year_add_up_to_the_year_to_the_fen() {
    List<Amount> odd = List.of(Amount.exact(AmountKind.OWN, 1_001L));

    var due = due(rate(85_000, Cadence.QUARTERLY), LocalDate.of(2019, 6, 30), odd);

    assertThat(due).hasSize(4);
    assertThat(due.stream().mapToLong(Instalment::fen).sum()).isEqualTo(85L);
  }

  @Test
  void a_rate_that_changes_by_year_is_several_terms() {
    List<Amount> hall = List.of(Amount.exact(AmountKind.NOT_STATED, 4_000_000_000L));
    Term three = rate(30_000, Cadence.YEARLY);
    Term four = rate(40_000, Cadence.YEARLY);
    LocalDate first = LocalDate.of(2022, 1, 1);

    var due =
        ExpectedIncome.of(
            List.of(
                new Scheduled(three, first, LocalDate.of(2022, 12, 31)),
                new Scheduled(four, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))),
            hall,
            FAR);

    assertThat(due).extracting(Instalment::fen).containsExactly(120_000_000L, 160_000_000L);
  }

  @Test
  void a_fixed_sum_for_each_household_is_unknown_until_they_are_counted() {
    assertThat(due(each(800_000L, 61), LocalDate.of(2021, 6, 30), List.of()))
        .extracting(Instalment::fen)
        .containsOnly(48_800_000L);
    assertThat(due(each(800_000L, null), LocalDate.of(2021, 6, 30), List.of()))
        .allSatisfy(
            one -> {
              assertThat(one.fen()).isNull();
              assertThat(one.unknown()).isEqualTo(Unknown.COUNT);
            });
  }

  @Test
  void a_principal_that_is_not_stated_is_unknown_and_never_zero() {
    var due = due(rate(85_000, Cadence.YEARLY), LocalDate.of(2019, 6, 30), List.of());

    assertThat(due).extracting(Instalment::fen).containsOnlyNulls();
    assertThat(due).extracting(Instalment::unknown).containsOnly(Unknown.PRINCIPAL);
  }

  @Test
  void what_is_left_of_a_period_has_no_amount_because_the_terms_do_not_say() {
    var due = due(rate(85_000, Cadence.YEARLY), LocalDate.of(2019, 12, 31), TUQUAN);

    assertThat(due).hasSize(2);
    assertThat(due.get(1).fen()).isNull();
    assertThat(due.get(1).unknown()).isEqualTo(Unknown.PART_OF_A_PERIOD);
  }

  @Test
  void an_agreed_day_of_the_year_is_the_first_one_after_the_period() {
    Term spring = term(TermKind.FIXED_SUM, Cadence.YEARLY, 1, 20, null, 8_000_000L, null, null);

    var due = due(spring, LocalDate.of(2019, 6, 30), List.of());

    assertThat(due).extracting(Instalment::due).containsExactly(LocalDate.of(2020, 1, 20));
  }

  @Test
  void a_day_that_a_month_does_not_have_is_its_last_one() {
    Term end = term(TermKind.FIXED_SUM, Cadence.YEARLY, 2, 30, null, 1L, null, null);

    assertThat(due(end, LocalDate.of(2019, 6, 30), List.of()))
        .extracting(Instalment::due)
        .containsExactly(LocalDate.of(2020, 2, 29));
  }

  @Test
  void principal_that_goes_back_is_no_income() {
    Term back = term(TermKind.PRINCIPAL_BACK, Cadence.ONCE, null, null, null, null, null, null);

    var due = due(back, LocalDate.of(2021, 6, 30), TUQUAN);

    assertThat(due).hasSize(1);
    assertThat(due.get(0).income()).isFalse();
    assertThat(due.get(0).fen()).isEqualTo(2_058_000_000L);
    assertThat(due.get(0).due()).isEqualTo(LocalDate.of(2021, 6, 30));
  }

  @Test
  void young_animals_fall_due_in_kind_without_a_price() {
    Term lambs =
        new Term(
            "lambs",
            TermKind.IN_KIND,
            ReceiverKind.COLLECTIVE,
            null,
            null,
            Cadence.MONTHLY,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(new Quantity("58", "只", null)),
            null,
            false,
            null);

    var due = due(lambs, LocalDate.of(2018, 12, 31), List.of());

    assertThat(due).hasSize(6).allSatisfy(one -> assertThat(one.fen()).isNull());
    assertThat(due.get(5).things()).extracting(Quantity::number).containsExactly("58");
  }

  @Test
  void a_term_without_an_end_goes_on_to_the_day_looked_at() {
    var open =
        ExpectedIncome.of(
            List.of(new Scheduled(rate(85_000, Cadence.YEARLY), START, null)),
            TUQUAN,
            LocalDate.of(2023, 7, 1));

    assertThat(open).hasSize(6);
  }

  private static List<Instalment> due(Term term, LocalDate until, List<Amount> principal) {
    return ExpectedIncome.of(List.of(new Scheduled(term, START, until)), principal, FAR);
  }

  private static Term rate(int ppm, Cadence cadence) {
    return term(TermKind.RATE_OF_PRINCIPAL, cadence, null, null, ppm, null, null, null);
  }

  private static Term each(long fen, @Nullable Integer count) {
    return term(
        TermKind.FIXED_SUM_EACH, Cadence.YEARLY, null, null, null, fen, EachOf.HOUSEHOLD, count);
  }

  private static Term term(
      TermKind kind,
      Cadence cadence,
      @Nullable Integer dueMonth,
      @Nullable Integer dueDay,
      @Nullable Integer ppm,
      @Nullable Long fen,
      @Nullable EachOf each,
      @Nullable Integer count) {
    return new Term(
        "t1",
        kind,
        ReceiverKind.COLLECTIVE,
        null,
        null,
        cadence,
        dueMonth,
        dueDay,
        ppm,
        fen,
        each,
        count,
        List.of(),
        null,
        true,
        null);
  }
}
