package anda.household.command;

import static anda.household.Households.day;
import static anda.household.Households.happened;
import static anda.household.Households.now;
import static anda.household.Households.sealed;

import anda.household.HouseholdEvent.HouseholdEnrolledInMonitoring;
import anda.household.HouseholdEvent.HouseholdRiskCleared;
import anda.household.HouseholdIrregularity;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RiskCause;
import anda.household.command.HouseholdCommand.ClearRisk;
import anda.household.command.HouseholdCommand.EnrolHousehold;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules of monitoring: a household is watched and cleared in turn. */
class HouseholdMonitoringTest extends HouseholdGiven {

  @Test
  void a_household_is_watched_and_cleared_in_turn() {
    Monitoring watched = watched("2020-04-01");
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(
            new EnrolHousehold(
                happened("2020-04-01"),
                ID,
                MonitoringCategory.UNSTABLE_EXITED,
                List.of(RiskCause.ILLNESS),
                null))
        .expectEvents(
            new HouseholdEnrolledInMonitoring(
                watched, List.of(RiskCause.ILLNESS), null, stands(LIFTED, watched), List.of()));
    refused(
        HouseholdRefusal.HOUSEHOLD_STATUS_DOES_NOT_FOLLOW,
        recorded(LIFTED, watched),
        new EnrolHousehold(now(), ID, MonitoringCategory.SUDDEN_HARDSHIP, List.of(), null));
    refused(
        HouseholdRefusal.HOUSEHOLD_STATUS_DOES_NOT_FOLLOW,
        recorded(LIFTED, NOT_WATCHED),
        new ClearRisk(now(), ID, null, null));
    refused(
        HouseholdRefusal.HOUSEHOLD_CATEGORY_CONTRADICTS_REGISTRATION,
        recorded(LIFTED, NOT_WATCHED),
        new EnrolHousehold(now(), ID, MonitoringCategory.MARGINAL_AT_RISK, List.of(), null));
  }

  @Test
  void a_risk_cleared_long_ago_takes_the_category_of_its_time_or_none() {
    Monitoring watched = watched("2021-04-01");
    household
        .given(recorded(LIFTED, watched))
        .when(new ClearRisk(now(), ID, null, sealed("words")))
        .expectEvents(
            new HouseholdRiskCleared(
                cleared(MonitoringCategory.UNSTABLE_EXITED, "2021-05-06"),
                sealed("words"),
                stands(LIFTED, cleared(MonitoringCategory.UNSTABLE_EXITED, "2021-05-06")),
                List.of()));
    late(watched, null);
    late(watched, MonitoringCategory.SUDDEN_HARDSHIP);
  }

  private void late(Monitoring watched, @Nullable MonitoringCategory category) {
    household
        .given(recorded(LIFTED, watched))
        .when(new ClearRisk(happened("2020-12-31"), ID, category, null))
        .expectEvents(
            new HouseholdRiskCleared(
                cleared(category, "2020-12-31"),
                null,
                stands(LIFTED, watched),
                List.of(HouseholdIrregularity.BEFORE_STANDING_STATUS)));
  }

  private static Monitoring cleared(@Nullable MonitoringCategory category, String since) {
    return new Monitoring(
        MonitoringState.RISK_CLEARED, category, day(since), LocalDate.parse(since));
  }
}
