package anda.household.web;

import anda.household.IncomeSurvey;
import anda.household.IncomeYearBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 年度收入 A survey with its words in clear. */
record IncomeAnswer(
    int year,
    LocalDate from,
    LocalDate to,
    IncomeYearBasis basis,
    List<IncomeSurvey.Part> parts,
    @Nullable Long netFen,
    @Nullable Integer persons,
    @Nullable String remark) {

  static IncomeAnswer of(IncomeSurvey survey, @Nullable String remark) {
    return new IncomeAnswer(
        survey.year(),
        survey.from(),
        survey.to(),
        survey.basis(),
        survey.parts(),
        survey.netFen(),
        survey.persons(),
        remark);
  }
}
