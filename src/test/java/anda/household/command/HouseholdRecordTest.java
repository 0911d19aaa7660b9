package anda.household.command;

import static anda.household.Households.CHILD;
import static anda.household.Households.GACHA;
import static anda.household.Households.HEAD;
import static anda.household.Households.OTHER_GACHA;
import static anda.household.Households.WIFE;
import static anda.household.Households.bare;
import static anda.household.Households.happened;
import static anda.household.Households.loosely;
import static anda.household.Households.member;
import static anda.household.Households.now;
import static anda.household.Households.standing;

import anda.household.AnnulmentCause;
import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdIrregularity;
import anda.household.LabourCapacity;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import anda.household.Residence;
import anda.household.SealedIdentity;
import anda.household.command.HouseholdCommand.AnnulHousehold;
import anda.household.command.HouseholdCommand.ExitHousehold;
import anda.household.command.HouseholdCommand.MoveHousehold;
import anda.kernel.Act;
import anda.kernel.PlaceRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of the record of a household: what it must hold, who files it, and its annulment. */
class HouseholdRecordTest extends HouseholdGiven {

  @Test
  void a_household_is_recorded_with_what_counts_of_it() {
    household
        .givenNoPriorActivity()
        .when(record(GACHA, LIFTED, NOT_WATCHED, now(), HEAD, WIFE, CHILD))
        .expectEvents(
            new HouseholdRecorded(
                List.of(HEAD, WIFE, CHILD),
                stands(LIFTED, NOT_WATCHED).with(new Residence(GACHA, null, now().on().from())),
                List.of(),
                null));
  }

  @Test
  void a_household_belongs_to_a_gacha_and_has_members_and_one_head() {
    PlaceRef sumu =
        new PlaceRef(PlaceRef.Scheme.CN, "152222200000", "代钦塔拉苏木", PlaceRef.Level.TOWNSHIP, 2023);
    refused(
        HouseholdRefusal.HOUSEHOLD_PLACE_NOT_A_VILLAGE,
        record(sumu, LIFTED, NOT_WATCHED, now(), HEAD));
    refused(HouseholdRefusal.HOUSEHOLD_WITHOUT_MEMBERS, record());
    refused(
        HouseholdRefusal.HOUSEHOLD_TWO_HEADS,
        record(HEAD, member("member-9", Relation.HEAD, LabourCapacity.UNKNOWN)));
    refused(HouseholdRefusal.MEMBER_EXISTS, record(HEAD, HEAD));
    refused(
        HouseholdRefusal.MEMBER_NAME_REQUIRED,
        record(HEAD.as(new SealedIdentity(null, null, null, null, List.of()))));
    List<Member> many = new ArrayList<>();
    for (int i = 0; i <= MemberPolicy.MOST_MEMBERS; i++) {
      many.add(member("m" + i, Relation.OTHER, LabourCapacity.UNKNOWN));
    }
    refused(HouseholdRefusal.HOUSEHOLD_TOO_MANY_MEMBERS, record(many.toArray(Member[]::new)));
  }

  @Test
  void a_category_needs_monitoring_and_monitoring_a_category() {
    refused(
        HouseholdRefusal.HOUSEHOLD_CATEGORY_REQUIRED,
        record(
            GACHA,
            LIFTED,
            new Monitoring(MonitoringState.MONITORED, null, null, null),
            now(),
            HEAD));
    refused(
        HouseholdRefusal.HOUSEHOLD_CATEGORY_WITHOUT_MONITORING,
        record(
            GACHA,
            LIFTED,
            new Monitoring(
                MonitoringState.NOT_MONITORED, MonitoringCategory.SUDDEN_HARDSHIP, null, null),
            now(),
            HEAD));
  }

  @ParameterizedTest
  @CsvSource({
    "MARGINAL_AT_RISK, UNLIFTED, true",
    "MARGINAL_AT_RISK, LIFTED, true",
    "MARGINAL_AT_RISK, RELAPSED, true",
    "MARGINAL_AT_RISK, NEVER_REGISTERED, false",
    "MARGINAL_AT_RISK, UNKNOWN, false",
    "UNSTABLE_EXITED, LIFTED, false",
    "UNSTABLE_EXITED, RELAPSED, false",
    "UNSTABLE_EXITED, NEVER_REGISTERED, true",
    "UNSTABLE_EXITED, UNLIFTED, true",
    "UNSTABLE_EXITED, UNKNOWN, false",
    "SUDDEN_HARDSHIP, LIFTED, false",
    "SUDDEN_HARDSHIP, NEVER_REGISTERED, false"
  })
  void a_category_that_contradicts_the_registration_is_refused_now_and_named_when_told(
      MonitoringCategory category, RegistrationStatus registration, boolean contradicts) {
    Monitoring watched = new Monitoring(MonitoringState.MONITORED, category, null, null);
    Registration as = status(registration);
    if (contradicts) {
      refused(
          HouseholdRefusal.HOUSEHOLD_CATEGORY_CONTRADICTS_REGISTRATION,
          record(GACHA, as, watched, now(), HEAD));
    }
    List<HouseholdIrregularity> named =
        contradicts ? List.of(HouseholdIrregularity.CATEGORY_CONTRADICTS_REGISTRATION) : List.of();
    household
        .givenNoPriorActivity()
        .when(record(GACHA, as, watched, happened("2020-01-01"), HEAD))
        .expectEvents(
            new HouseholdRecorded(
                List.of(HEAD),
                standing(as, watched, HEAD)
                    .with(new Residence(GACHA, null, LocalDate.of(2020, 1, 1))),
                named,
                null));
  }

  @Test
  void what_one_person_alone_filed_is_named() {
    Monitoring watched = watched("2020-04-01");
    for (Act alone : List.of(bare(), loosely("2020-05-01"))) {
      household
          .givenNoPriorActivity()
          .when(record(GACHA, LIFTED, watched, alone, HEAD))
          .expectEvents(
              new HouseholdRecorded(
                  List.of(HEAD),
                  standing(LIFTED, watched, HEAD)
                      .with(new Residence(GACHA, null, alone.happenedDay())),
                  List.of(HouseholdIrregularity.CHECKER_MISSING),
                  null));
    }
  }

  @Test
  void nothing_happens_to_an_annulled_household_and_nobody_belongs_to_it() {
    HouseholdAnnulled annulled =
        new HouseholdAnnulled(
            AnnulmentCause.RECORDED_TWICE,
            "household-2",
            null,
            standing(LIFTED, NOT_WATCHED),
            List.of());
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(annul(AnnulmentCause.RECORDED_TWICE, "household-2"))
        .expectEvents(annulled);
    for (HouseholdCommand command :
        List.of(
            annul(AnnulmentCause.NEVER_EXISTED, null),
            new ExitHousehold(now(), ID),
            new MoveHousehold(now(), ID, OTHER_GACHA, null))) {
      Deciding.refused(
          household.given(recorded(LIFTED, NOT_WATCHED), annulled).when(command),
          HouseholdRefusal.HOUSEHOLD_ANNULLED);
    }
  }

  @Test
  void an_annulment_names_the_record_that_stands_and_is_checked_by_another() {
    refused(
        anda.kernel.KernelRefusal.VALUE_REQUIRED,
        recorded(LIFTED, NOT_WATCHED),
        annul(AnnulmentCause.RECORDED_TWICE, null));
    refused(
        anda.kernel.KernelRefusal.VALUE_MALFORMED,
        recorded(LIFTED, NOT_WATCHED),
        annul(AnnulmentCause.NEVER_EXISTED, "household-2"));
    refused(
        HouseholdRefusal.HOUSEHOLD_WITH_ITSELF,
        recorded(LIFTED, NOT_WATCHED),
        annul(AnnulmentCause.RECORDED_TWICE, ID));
    refused(
        HouseholdRefusal.HOUSEHOLD_CHECKER_MISSING,
        recorded(LIFTED, NOT_WATCHED),
        new AnnulHousehold(bare(), ID, AnnulmentCause.NEVER_EXISTED, null, null));
  }

  private static AnnulHousehold annul(AnnulmentCause cause, @Nullable String sameAs) {
    return new AnnulHousehold(now(), ID, cause, sameAs, null);
  }
}
