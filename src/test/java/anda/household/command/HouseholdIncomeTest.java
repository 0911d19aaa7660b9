package anda.household.command;

import static anda.household.Households.CHILD;
import static anda.household.Households.HEAD;
import static anda.household.Households.WIFE;
import static anda.household.Households.now;

import anda.household.CorrectionCause;
import anda.household.HouseholdEvent.IncomeCorrected;
import anda.household.HouseholdEvent.IncomeSurveyed;
import anda.household.IncomeKind;
import anda.household.IncomeSurvey;
import anda.household.IncomeYearBasis;
import anda.household.command.HouseholdCommand.CorrectIncome;
import anda.household.command.HouseholdCommand.SurveyIncome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules of the income of a household. */
class HouseholdIncomeTest extends MembersGiven {

  @Test
  void income_is_surveyed_once_a_year_and_must_add_up() {
    IncomeSurvey right = survey(1_000_000L, 800_000L);
    household()
        .when(new SurveyIncome(now(), ID, right))
        .expectEvents(new IncomeSurveyed(right, stands(HEAD, WIFE, CHILD), List.of()));
    refused(
        HouseholdRefusal.INCOME_DOES_NOT_ADD_UP,
        new SurveyIncome(now(), ID, survey(1_000_000L, 800_001L)));
    IncomeSurvey open = survey(null, 800_001L);
    household()
        .when(new SurveyIncome(now(), ID, open))
        .expectEvents(new IncomeSurveyed(open, stands(HEAD, WIFE, CHILD), List.of()));
    IncomeSurveyed surveyed = new IncomeSurveyed(right, stands(HEAD, WIFE, CHILD), List.of());
    Deciding.refused(
        fixture.given(RECORDED, surveyed).when(new SurveyIncome(now(), ID, open)),
        HouseholdRefusal.INCOME_YEAR_SURVEYED);
    fixture
        .given(RECORDED, surveyed)
        .when(new CorrectIncome(now(), ID, open, CorrectionCause.ENTRY_ERROR, null, "event-1"))
        .expectEvents(
            new IncomeCorrected(
                open, CorrectionCause.ENTRY_ERROR, null, stands(HEAD, WIFE, CHILD), List.of()));
    refused(
        HouseholdRefusal.INCOME_YEAR_NOT_SURVEYED,
        new CorrectIncome(now(), ID, right, CorrectionCause.ENTRY_ERROR, null, "event-1"));
  }

  @Test
  void an_income_that_cannot_be_is_refused() {
    refused(HouseholdRefusal.INCOME_EMPTY, new SurveyIncome(now(), ID, survey(2019, List.of())));
    refused(
        HouseholdRefusal.INCOME_PART_TWICE,
        new SurveyIncome(
            now(),
            ID,
            survey(
                2019,
                List.of(
                    new IncomeSurvey.Part(IncomeKind.WAGE, 1L),
                    new IncomeSurvey.Part(IncomeKind.WAGE, 2L)))));
    refused(
        HouseholdRefusal.INCOME_YEAR_ABSURD,
        new SurveyIncome(
            now(), ID, survey(2031, List.of(new IncomeSurvey.Part(IncomeKind.WAGE, 1L)))));
    Deciding.refused(
        household()
            .when(
                new SurveyIncome(
                    now(), ID, survey(2019, List.of(new IncomeSurvey.Part(IncomeKind.WAGE, -1L))))),
        anda.kernel.KernelRefusal.AMOUNT_NEGATIVE);
  }

  private static IncomeSurvey survey(@Nullable Long wage, Long net) {
    return new IncomeSurvey(
        2019,
        LocalDate.of(2018, 10, 1),
        LocalDate.of(2019, 9, 30),
        IncomeYearBasis.RULE,
        List.of(
            new IncomeSurvey.Part(IncomeKind.WAGE, wage),
            new IncomeSurvey.Part(IncomeKind.BUSINESS_COST, 200_000L)),
        net,
        3,
        null);
  }

  private static IncomeSurvey survey(int year, List<IncomeSurvey.Part> parts) {
    return new IncomeSurvey(
        year,
        LocalDate.of(2018, 10, 1),
        LocalDate.of(2019, 9, 30),
        IncomeYearBasis.RULE,
        parts,
        null,
        null,
        null);
  }
}
