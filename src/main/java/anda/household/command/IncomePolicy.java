package anda.household.command;

import anda.household.HouseholdEvent.IncomeCorrected;
import anda.household.HouseholdEvent.IncomeSurveyed;
import anda.household.IncomeKind;
import anda.household.IncomeSurvey;
import anda.household.command.HouseholdCommand.CorrectIncome;
import anda.household.command.HouseholdCommand.SurveyIncome;
import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules of a survey's arithmetic: integer fen, each kind once, and a sum that is one. */
final class IncomePolicy {

  static final int FIRST_YEAR = 2010;
  static final int MOST_PERSONS = 99;

  private IncomePolicy() {}

  static IncomeSurveyed survey(HouseholdState household, SurveyIncome command) {
    IncomeSurvey survey = command.survey();
    check(command.act(), survey);
    if (household.surveys.containsKey(survey.year())) {
      throw new Refused(
          HouseholdRefusal.INCOME_YEAR_SURVEYED, "year", Integer.toString(survey.year()));
    }
    return new IncomeSurveyed(survey, household.standing(), List.of());
  }

  static IncomeCorrected correct(HouseholdState household, CorrectIncome command) {
    IncomeSurvey survey = command.survey();
    check(command.act(), survey);
    IncomeSurvey was = household.surveys.get(survey.year());
    if (was == null) {
      throw new Refused(
          HouseholdRefusal.INCOME_YEAR_NOT_SURVEYED, "year", Integer.toString(survey.year()));
    }
    MemberPolicy.refuseUnchanged(survey.tells(was));
    MemberPolicy.checkCause(command.cause(), command.remark());
    return new IncomeCorrected(
        survey, command.cause(), command.remark(), household.standing(), List.of());
  }

  private static void check(Act act, IncomeSurvey survey) {
    if (survey.year() < FIRST_YEAR
        || survey.year() > act.recordedDay().getYear()
        || survey.to().isBefore(survey.from())
        || survey.from().isAfter(act.recordedDay())) {
      throw new Refused(
          HouseholdRefusal.INCOME_YEAR_ABSURD, "year", Integer.toString(survey.year()));
    }
    Integer persons = survey.persons();
    if (persons != null && (persons < 1 || persons > MOST_PERSONS)) {
      throw new Refused(
          HouseholdRefusal.INCOME_PERSONS_ABSURD, "persons", Integer.toString(persons));
    }
    if (survey.parts().isEmpty() && survey.netFen() == null) {
      throw new Refused(HouseholdRefusal.INCOME_EMPTY, "parts");
    }
    checkSum(survey);
  }

  private static void checkSum(IncomeSurvey survey) {
    Set<IncomeKind> seen = EnumSet.noneOf(IncomeKind.class);
    long sum = 0;
    boolean whole = !survey.parts().isEmpty();
    for (IncomeSurvey.Part part : survey.parts()) {
      if (!seen.add(part.kind())) {
        throw new Refused(HouseholdRefusal.INCOME_PART_TWICE, "parts", part.kind().name());
      }
      Long fen = part.fen();
      if (fen == null) {
        whole = false;
      } else {
        long amount = Amount.inRange(fen);
        sum += part.kind() == IncomeKind.BUSINESS_COST ? -amount : amount;
      }
    }
    Long net = survey.netFen();
    if (net == null) {
      return;
    }
    Amount.inRange(Math.abs(net));
    if (whole && sum != net) {
      throw new Refused(
          HouseholdRefusal.INCOME_DOES_NOT_ADD_UP,
          "netFen",
          Long.toString(net),
          Long.toString(sum));
    }
  }
}
