package anda.household.command;

import static anda.household.Households.AT;
import static anda.household.Households.bare;
import static anda.household.Households.happened;
import static anda.household.Households.loosely;
import static anda.household.Households.now;
import static anda.household.Households.registered;
import static anda.household.Households.told;

import anda.household.CorrectionCause;
import anda.household.HouseholdEvent.HouseholdExited;
import anda.household.HouseholdEvent.HouseholdRegistered;
import anda.household.HouseholdEvent.HouseholdRelapsed;
import anda.household.HouseholdEvent.RegistrationCorrected;
import anda.household.HouseholdIrregularity;
import anda.household.Monitoring;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.command.HouseholdCommand.CorrectMonitoring;
import anda.household.command.HouseholdCommand.CorrectRegistration;
import anda.household.command.HouseholdCommand.ExitHousehold;
import anda.household.command.HouseholdCommand.RegisterHousehold;
import anda.household.command.HouseholdCommand.RelapseHousehold;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.PartialDate;
import anda.kernel.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of registration: what follows what, on what paper, and what is told later. */
class HouseholdRegistrationTest extends HouseholdGiven {

  @Test
  void registration_goes_from_never_to_poor_to_lifted_to_poor_again() {
    Registration since = told(RegistrationStatus.UNLIFTED, "2021-05-06");
    household
        .given(recorded(NEVER, NOT_WATCHED))
        .when(new RegisterHousehold(now(), ID))
        .expectEvents(new HouseholdRegistered(since, stands(since, NOT_WATCHED), List.of()));
    Registration lifted = told(RegistrationStatus.LIFTED, "2019-12-31");
    household
        .given(recorded(UNLIFTED, NOT_WATCHED))
        .when(new ExitHousehold(happened("2019-12-31"), ID))
        .expectEvents(new HouseholdExited(lifted, stands(lifted, NOT_WATCHED), List.of()));
    refused(
        HouseholdRefusal.HOUSEHOLD_STATUS_DOES_NOT_FOLLOW,
        recorded(UNLIFTED, NOT_WATCHED),
        new RelapseHousehold(now(), ID));
    refused(
        HouseholdRefusal.HOUSEHOLD_STATUS_DOES_NOT_FOLLOW,
        recorded(LIFTED, NOT_WATCHED),
        new RegisterHousehold(now(), ID));
    refused(
        HouseholdRefusal.HOUSEHOLD_STATUS_DOES_NOT_FOLLOW,
        recorded(NEVER, NOT_WATCHED),
        new ExitHousehold(now(), ID));
  }

  @Test
  void procedure_asks_for_a_document_and_two_persons_now_and_names_what_lacked_then() {
    refused(
        HouseholdRefusal.HOUSEHOLD_DOCUMENT_MISSING,
        recorded(UNLIFTED, NOT_WATCHED),
        new ExitHousehold(bare(), ID));
    Source paper = Source.document("退出公告", "3号");
    refused(
        HouseholdRefusal.HOUSEHOLD_CHECKER_MISSING,
        recorded(UNLIFTED, NOT_WATCHED),
        new ExitHousehold(bare().from(paper), ID));
    Actor.Signature own = new Actor.Signature("person-1", "unit-1", null);
    Actor alone =
        new Actor("person-1", "MANAGER", "unit-1", Actor.Assurance.DECLARED, null, own, null);
    refused(
        HouseholdRefusal.HOUSEHOLD_SAME_PREPARER_AND_CHECKER,
        recorded(UNLIFTED, NOT_WATCHED),
        new ExitHousehold(Act.now(AT, alone, "cmd-1").from(paper), ID));
    Registration lifted = told(RegistrationStatus.LIFTED, "2019-12-31");
    household
        .given(recorded(UNLIFTED, NOT_WATCHED))
        .when(new ExitHousehold(loosely("2019-12-31"), ID))
        .expectEvents(
            new HouseholdExited(
                lifted,
                stands(lifted, NOT_WATCHED),
                List.of(
                    HouseholdIrregularity.DOCUMENT_MISSING,
                    HouseholdIrregularity.CHECKER_MISSING)));
  }

  @Test
  void an_older_fact_told_later_is_recorded_and_leaves_what_stands() {
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(new RegisterHousehold(happened("2014-06-01"), ID))
        .expectEvents(
            new HouseholdRegistered(
                told(RegistrationStatus.UNLIFTED, "2014-06-01"),
                stands(LIFTED, NOT_WATCHED),
                List.of(HouseholdIrregularity.BEFORE_STANDING_STATUS)));
  }

  @Test
  void a_status_of_unknown_age_is_older_than_what_follows_from_it_and_newer_than_the_rest() {
    Registration undated = status(RegistrationStatus.LIFTED);
    household
        .given(recorded(undated, NOT_WATCHED))
        .when(new RegisterHousehold(happened("2014-06-01"), ID))
        .expectEvents(
            new HouseholdRegistered(
                told(RegistrationStatus.UNLIFTED, "2014-06-01"),
                stands(undated, NOT_WATCHED),
                List.of(HouseholdIrregularity.STATUS_DOES_NOT_FOLLOW)));
    Registration relapsed = told(RegistrationStatus.RELAPSED, "2020-06-30");
    household
        .given(recorded(undated, NOT_WATCHED))
        .when(new RelapseHousehold(happened("2020-06-30"), ID))
        .expectEvents(new HouseholdRelapsed(relapsed, stands(relapsed, NOT_WATCHED), List.of()));
    // told in 2021 to be lifted, the household cannot be poor by something of 2019
    Registration asOf = new Registration(RegistrationStatus.LIFTED, null, LocalDate.of(2021, 1, 1));
    household
        .given(recorded(asOf, NOT_WATCHED))
        .when(new RelapseHousehold(happened("2019-06-30"), ID))
        .expectEvents(
            new HouseholdRelapsed(
                told(RegistrationStatus.RELAPSED, "2019-06-30"),
                stands(asOf, NOT_WATCHED),
                List.of(HouseholdIrregularity.BEFORE_STANDING_STATUS)));
  }

  @Test
  void of_two_inexact_days_the_one_that_follows_is_the_later() {
    Registration in2019 =
        new Registration(
            RegistrationStatus.LIFTED,
            PartialDate.year(2019, PartialDate.Basis.DOCUMENT, "2019年"),
            null);
    Registration relapsed = told(RegistrationStatus.RELAPSED, "2019-03-01");
    household
        .given(recorded(in2019, NOT_WATCHED))
        .when(new RelapseHousehold(happened("2019-03-01"), ID))
        .expectEvents(new HouseholdRelapsed(relapsed, stands(relapsed, NOT_WATCHED), List.of()));
    household
        .given(recorded(in2019, NOT_WATCHED))
        .when(new RegisterHousehold(happened("2019-03-01"), ID))
        .expectEvents(
            new HouseholdRegistered(
                told(RegistrationStatus.UNLIFTED, "2019-03-01"),
                stands(in2019, NOT_WATCHED),
                List.of(HouseholdIrregularity.STATUS_DOES_NOT_FOLLOW)));
  }

  @Test
  void a_correction_replaces_what_stands_and_is_checked_by_another() {
    Registration right = registered(RegistrationStatus.LIFTED, "2018-12-31");
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(correct(now(), right, CorrectionCause.ENTRY_ERROR))
        .expectEvents(
            new RegistrationCorrected(
                right, CorrectionCause.ENTRY_ERROR, null, stands(right, NOT_WATCHED), List.of()));
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(correct(loosely("2020-01-01"), right, CorrectionCause.SOURCE_WRONG))
        .expectEvents(
            new RegistrationCorrected(
                right,
                CorrectionCause.SOURCE_WRONG,
                null,
                stands(right, NOT_WATCHED),
                List.of(HouseholdIrregularity.CHECKER_MISSING)));
    refused(
        HouseholdRefusal.HOUSEHOLD_CHECKER_MISSING,
        recorded(LIFTED, NOT_WATCHED),
        correct(bare(), right, CorrectionCause.ENTRY_ERROR));
    refused(
        HouseholdRefusal.HOUSEHOLD_UNCHANGED,
        recorded(LIFTED, NOT_WATCHED),
        correct(now(), LIFTED, CorrectionCause.ENTRY_ERROR));
    refused(
        anda.kernel.KernelRefusal.VALUE_REQUIRED,
        recorded(LIFTED, NOT_WATCHED),
        correct(now(), right, CorrectionCause.OTHER));
    refused(
        HouseholdRefusal.HOUSEHOLD_CATEGORY_REQUIRED,
        recorded(LIFTED, NOT_WATCHED),
        new CorrectMonitoring(
            now(),
            ID,
            new Monitoring(MonitoringState.MONITORED, null, null, null),
            CorrectionCause.ENTRY_ERROR,
            null,
            "event-0"));
  }

  private static CorrectRegistration correct(Act act, Registration right, CorrectionCause cause) {
    return new CorrectRegistration(act, ID, right, cause, null, "event-0");
  }
}
