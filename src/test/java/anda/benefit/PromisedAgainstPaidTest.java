package anda.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import anda.benefit.PromisedAgainstPaid.Came;
import anda.benefit.PromisedAgainstPaid.Result;
import anda.benefit.PromisedAgainstPaid.State;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Promised by the terms of the cows of Tuquan, against what came. */
class PromisedAgainstPaidTest {

  private static final long YEAR = 174_930_000L;
  private static final LocalDate AFTER = LocalDate.of(2021, 12, 31);

  @Test
  void paid_in_time_late_short_and_missing_are_told_apart() {
    Result result =
        compare(
            AFTER,
            came("a", YEAR, "2019-06-20", null),
            came("b", YEAR, "2020-09-01", null),
            came("c", 100L, "2021-06-01", null));

    assertThat(result.rows())
        .extracting(PromisedAgainstPaid.Answered::state)
        .containsExactly(State.PAID, State.PAID_LATE, State.SHORT);
    assertThat(result.rows().get(2).shortFen()).isEqualTo(YEAR - 100);
    assertThat(compare(AFTER).rows())
        .extracting(PromisedAgainstPaid.Answered::state)
        .containsOnly(State.MISSING);
  }

  @Test
  void what_came_some_time_in_the_year_is_never_called_late() {
    PartialDate year = PartialDate.year(2019, PartialDate.Basis.REPORTED, "2019年");
    Result result = compare(AFTER, new Came("a", YEAR, year, null, null));

    assertThat(result.rows().get(0).state()).isEqualTo(State.PAID_DAY_UNKNOWN);
  }

  @Test
  void terms_changed_in_some_month_end_the_old_ones_and_have_no_calendar_of_their_own() {
    PartialDate month =
        PartialDate.month(java.time.YearMonth.of(2020, 7), PartialDate.Basis.DOCUMENT, "2020年7月");
    TermsChange change =
        TermsChange.changed(month, List.of(BenefitSamples.yearly("later")), List.of());

    assertThat(calendar(BenefitSamples.cows(), List.of(change)))
        .extracting(Instalment::term)
        .containsExactly("rent", "rent");
  }

  @Test
  void as_of_an_earlier_day_only_what_had_come_by_then_counts() {
    Result result =
        compare(
            LocalDate.of(2020, 7, 1),
            came("a", YEAR, "2019-06-20", null),
            came("b", YEAR, "2020-09-01", null));

    assertThat(result.rows())
        .extracting(PromisedAgainstPaid.Answered::state)
        .containsExactly(State.PAID, State.MISSING, State.NOT_DUE);
  }

  @Test
  void income_for_a_stated_year_answers_that_year_and_not_the_oldest() {
    PartialDate second =
        PartialDate.interval(
            LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30), PartialDate.Basis.EVENT, null);

    Result result = compare(AFTER, came("b", YEAR, "2020-06-01", second));

    assertThat(result.rows())
        .extracting(PromisedAgainstPaid.Answered::state)
        .containsExactly(State.MISSING, State.PAID, State.MISSING);
  }

  @Test
  void what_is_over_is_unassigned_and_no_cent_is_lost() {
    Result result = compare(AFTER, came("a", 4 * YEAR, "2019-06-20", null));

    assertThat(result.unassignedFen()).isEqualTo(YEAR);
    assertThat(result.rows()).extracting(PromisedAgainstPaid.Answered::cameFen).containsOnly(YEAR);
  }

  @Test
  void income_of_an_unknown_day_is_neither_early_nor_late() {
    Result result = compare(AFTER, new Came("a", YEAR, null, null, "rent"));

    assertThat(result.rows().get(0).state()).isEqualTo(State.PAID_DAY_UNKNOWN);
  }

  @Test
  void an_unknown_promise_is_never_short() {
    Term each =
        new Term(
            "each",
            TermKind.FIXED_SUM_EACH,
            ReceiverKind.HOUSEHOLD,
            null,
            null,
            Cadence.YEARLY,
            null,
            null,
            null,
            800_000L,
            EachOf.HOUSEHOLD,
            null,
            List.of(),
            null,
            false,
            null);
    ArrangementFacts facts = BenefitSamples.facts("x", List.of(each));
    List<Instalment> calendar =
        ExpectedIncome.of(TermsSchedule.of(facts, List.of()), facts.principal(), AFTER);

    Result result =
        PromisedAgainstPaid.of(calendar, List.of(came("a", 5L, "2019-06-20", null)), AFTER);

    assertThat(result.rows())
        .extracting(PromisedAgainstPaid.Answered::state)
        .containsOnly(State.PROMISE_UNKNOWN);
    assertThat(result.unassignedFen()).isEqualTo(5L);
  }

  @Test
  void terms_that_change_end_and_go_on_move_the_calendar() {
    ArrangementFacts cows = BenefitSamples.cows();
    List<TermsChange> shorter = List.of(TermsChange.ended(BenefitSamples.day("2020-06-30")));
    List<TermsChange> longer =
        List.of(TermsChange.renewed(BenefitSamples.day("2023-06-30"), List.of()));

    assertThat(calendar(cows, shorter)).hasSize(2);
    assertThat(calendar(cows, longer)).hasSize(5);
    assertThat(TermsSchedule.until(cows, longer)).isEqualTo(LocalDate.of(2023, 6, 30));
  }

  private static List<Instalment> calendar(ArrangementFacts facts, List<TermsChange> changes) {
    return ExpectedIncome.of(
        TermsSchedule.of(facts, changes), facts.principal(), LocalDate.of(2040, 1, 1));
  }

  private static Result compare(LocalDate asOf, Came... income) {
    return PromisedAgainstPaid.of(
        calendar(BenefitSamples.cows(), List.of()), List.of(income), asOf);
  }

  private static Came came(String entry, long fen, String on, @Nullable PartialDate period) {
    return new Came(
        entry, fen, PartialDate.day(LocalDate.parse(on), PartialDate.Basis.EVENT), period, null);
  }
}
