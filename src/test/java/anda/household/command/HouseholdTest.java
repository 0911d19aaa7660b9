// Longer than 250 lines because one test for each rule of a household, with one set of helpers.
package anda.household.command;

import static anda.household.Households.AT;
import static anda.household.Households.CHILD;
import static anda.household.Households.GACHA;
import static anda.household.Households.HEAD;
import static anda.household.Households.OTHER_GACHA;
import static anda.household.Households.WIFE;
import static anda.household.Households.bare;
import static anda.household.Households.day;
import static anda.household.Households.happened;
import static anda.household.Households.loosely;
import static anda.household.Households.member;
import static anda.household.Households.now;
import static anda.household.Households.registered;
import static anda.household.Households.standing;

import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdEnrolledInMonitoring;
import anda.household.HouseholdEvent.HouseholdExited;
import anda.household.HouseholdEvent.HouseholdMoved;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdEvent.HouseholdRegistered;
import anda.household.HouseholdEvent.RegistrationCorrected;
import anda.household.HouseholdIrregularity;
import anda.household.HouseholdStanding;
import anda.household.LabourCapacity;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import anda.household.SealedIdentity;
import anda.household.command.HouseholdCommand.AnnulHousehold;
import anda.household.command.HouseholdCommand.ClearRisk;
import anda.household.command.HouseholdCommand.CorrectMonitoring;
import anda.household.command.HouseholdCommand.CorrectRegistration;
import anda.household.command.HouseholdCommand.EnrolHousehold;
import anda.household.command.HouseholdCommand.ExitHousehold;
import anda.household.command.HouseholdCommand.MoveHousehold;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.household.command.HouseholdCommand.RegisterHousehold;
import anda.household.command.HouseholdCommand.RelapseHousehold;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.PlaceRef;
import anda.kernel.Refusal;
import anda.kernel.Source;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a household as a whole: record, registration, monitoring, place. */
class HouseholdTest {

  private static final String ID = "household-1";
  private static final Registration NEVER = status(RegistrationStatus.NEVER_REGISTERED);
  private static final Registration UNLIFTED =
      registered(RegistrationStatus.UNLIFTED, "2014-06-01");
  private static final Registration LIFTED = registered(RegistrationStatus.LIFTED, "2019-12-31");
  private static final Monitoring NOT_WATCHED =
      new Monitoring(MonitoringState.NOT_MONITORED, null, null);

  private AggregateTestFixture<Household> household;

  @BeforeEach
  void fixture() {
    household = Deciding.fixture(Household.class);
  }

  private static Registration status(RegistrationStatus status) {
    return new Registration(status, null);
  }

  private static HouseholdRecorded recorded(Registration registration, Monitoring monitoring) {
    List<Member> members = List.of(HEAD, WIFE, CHILD);
    return new HouseholdRecorded(members, stands(registration, monitoring), List.of(), null);
  }

  private static HouseholdStanding stands(Registration registration, Monitoring monitoring) {
    return standing(registration, monitoring, HEAD, WIFE, CHILD);
  }

  private static RecordHousehold record(Member... members) {
    return record(GACHA, Registration.UNKNOWN, Monitoring.UNKNOWN, now(), members);
  }

  private static RecordHousehold record(
      PlaceRef place,
      Registration registration,
      Monitoring monitoring,
      Act act,
      Member... members) {
    return new RecordHousehold(act, ID, place, registration, monitoring, List.of(members), null);
  }

  private void refused(HouseholdRefusal reason, Object command) {
    Deciding.refused(household.givenNoPriorActivity().when(command), reason);
  }

  private void refused(Refusal reason, HouseholdRecorded given, Object command) {
    Deciding.refused(household.given(given).when(command), reason);
  }

  @Test
  void a_household_is_recorded_with_what_counts_of_it() {
    household
        .givenNoPriorActivity()
        .when(record(GACHA, LIFTED, NOT_WATCHED, bare(), HEAD, WIFE, CHILD))
        .expectEvents(recorded(LIFTED, NOT_WATCHED));
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
        record(HEAD.as(new SealedIdentity(null, null, null, null))));
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
        record(GACHA, LIFTED, new Monitoring(MonitoringState.MONITORED, null, null), now(), HEAD));
    refused(
        HouseholdRefusal.HOUSEHOLD_CATEGORY_WITHOUT_MONITORING,
        record(
            GACHA,
            LIFTED,
            new Monitoring(MonitoringState.NOT_MONITORED, MonitoringCategory.SUDDEN_HARDSHIP, null),
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
    Monitoring watched = new Monitoring(MonitoringState.MONITORED, category, null);
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
            new HouseholdRecorded(List.of(HEAD), standing(as, watched, HEAD), named, null));
  }

  @Test
  void registration_goes_from_never_to_poor_to_lifted_to_poor_again() {
    Registration since = new Registration(RegistrationStatus.UNLIFTED, now().on());
    household
        .given(recorded(NEVER, NOT_WATCHED))
        .when(new RegisterHousehold(now(), ID))
        .expectEvents(new HouseholdRegistered(since, stands(since, NOT_WATCHED), List.of()));
    Registration lifted = registered(RegistrationStatus.LIFTED, "2019-12-31");
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
    Registration lifted = registered(RegistrationStatus.LIFTED, "2019-12-31");
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
                UNLIFTED,
                stands(LIFTED, NOT_WATCHED),
                List.of(HouseholdIrregularity.BEFORE_STANDING_STATUS)));
  }

  @Test
  void a_household_is_watched_and_cleared_in_turn() {
    Monitoring watched =
        new Monitoring(
            MonitoringState.MONITORED, MonitoringCategory.UNSTABLE_EXITED, day("2020-04-01"));
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(
            new EnrolHousehold(
                happened("2020-04-01"), ID, MonitoringCategory.UNSTABLE_EXITED, "因病"))
        .expectEvents(
            new HouseholdEnrolledInMonitoring(watched, "因病", stands(LIFTED, watched), List.of()));
    refused(
        HouseholdRefusal.HOUSEHOLD_STATUS_DOES_NOT_FOLLOW,
        recorded(LIFTED, watched),
        new EnrolHousehold(now(), ID, MonitoringCategory.SUDDEN_HARDSHIP, null));
    refused(
        HouseholdRefusal.HOUSEHOLD_STATUS_DOES_NOT_FOLLOW,
        recorded(LIFTED, NOT_WATCHED),
        new ClearRisk(now(), ID, null));
    refused(
        HouseholdRefusal.HOUSEHOLD_CATEGORY_CONTRADICTS_REGISTRATION,
        recorded(LIFTED, NOT_WATCHED),
        new EnrolHousehold(now(), ID, MonitoringCategory.MARGINAL_AT_RISK, null));
    refused(
        HouseholdRefusal.HOUSEHOLD_TEXT_HOLDS_ID_NUMBER,
        recorded(LIFTED, watched),
        new ClearRisk(now(), ID, "11010519491231002X已康复"));
  }

  @Test
  void a_correction_replaces_what_stands_and_names_the_entry() {
    Registration right = registered(RegistrationStatus.LIFTED, "2018-12-31");
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(new CorrectRegistration(now(), ID, right, "误录", "event-0"))
        .expectEvents(new RegistrationCorrected(right, "误录", stands(right, NOT_WATCHED)));
    refused(
        HouseholdRefusal.HOUSEHOLD_UNCHANGED,
        recorded(LIFTED, NOT_WATCHED),
        new CorrectRegistration(now(), ID, LIFTED, "误录", "event-0"));
    refused(
        anda.kernel.KernelRefusal.VALUE_REQUIRED,
        recorded(LIFTED, NOT_WATCHED),
        new CorrectRegistration(now(), ID, right, " ", "event-0"));
    refused(
        HouseholdRefusal.HOUSEHOLD_CATEGORY_REQUIRED,
        recorded(LIFTED, NOT_WATCHED),
        new CorrectMonitoring(
            now(), ID, new Monitoring(MonitoringState.MONITORED, null, null), "误录", "event-0"));
  }

  @Test
  void a_household_moves_to_another_gacha_only() {
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(new MoveHousehold(now(), ID, OTHER_GACHA, null))
        .expectEvents(
            new HouseholdMoved(
                GACHA,
                OTHER_GACHA,
                null,
                HouseholdStanding.of(
                    OTHER_GACHA, LIFTED, NOT_WATCHED, List.of(HEAD, WIFE, CHILD))));
    refused(
        HouseholdRefusal.HOUSEHOLD_SAME_PLACE,
        recorded(LIFTED, NOT_WATCHED),
        new MoveHousehold(now(), ID, GACHA, null));
  }

  @Test
  void nothing_happens_to_an_annulled_household() {
    HouseholdAnnulled annulled = new HouseholdAnnulled("重复登记", stands(LIFTED, NOT_WATCHED));
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(new AnnulHousehold(now(), ID, "重复登记"))
        .expectEvents(annulled);
    for (HouseholdCommand command :
        List.of(
            new AnnulHousehold(now(), ID, "重复登记"),
            new ExitHousehold(now(), ID),
            new MoveHousehold(now(), ID, OTHER_GACHA, null))) {
      Deciding.refused(
          household.given(recorded(LIFTED, NOT_WATCHED), annulled).when(command),
          HouseholdRefusal.HOUSEHOLD_ANNULLED);
    }
  }
}
