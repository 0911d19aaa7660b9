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
import static anda.household.Households.sealed;
import static anda.household.Households.standing;
import static anda.household.Households.told;

import anda.household.AnnulmentCause;
import anda.household.CorrectionCause;
import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdEnrolledInMonitoring;
import anda.household.HouseholdEvent.HouseholdExited;
import anda.household.HouseholdEvent.HouseholdMoved;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdEvent.HouseholdRegistered;
import anda.household.HouseholdEvent.HouseholdRelapsed;
import anda.household.HouseholdEvent.HouseholdRiskCleared;
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
import anda.household.Residence;
import anda.household.RiskCause;
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
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import anda.kernel.Refusal;
import anda.kernel.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
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
      new Monitoring(MonitoringState.NOT_MONITORED, null, null, null);

  private AggregateTestFixture<Household> household;

  @BeforeEach
  void fixture() {
    household = Deciding.fixture(Household.class);
  }

  private static Registration status(RegistrationStatus status) {
    return new Registration(status, null, null);
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

  private static Monitoring watched(String since) {
    return new Monitoring(
        MonitoringState.MONITORED,
        MonitoringCategory.UNSTABLE_EXITED,
        day(since),
        LocalDate.parse(since));
  }

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

  @Test
  void a_household_moves_to_another_gacha_only() {
    HouseholdStanding there =
        stands(LIFTED, NOT_WATCHED).with(new Residence(OTHER_GACHA, now().on(), now().on().from()));
    household
        .given(recorded(LIFTED, NOT_WATCHED))
        .when(new MoveHousehold(now(), ID, OTHER_GACHA, null))
        .expectEvents(new HouseholdMoved(GACHA, OTHER_GACHA, null, there, List.of()));
    refused(
        HouseholdRefusal.HOUSEHOLD_SAME_PLACE,
        recorded(LIFTED, NOT_WATCHED),
        new MoveHousehold(now(), ID, GACHA, null));
  }

  @Test
  void a_move_told_after_a_later_one_leaves_the_place_that_stands() {
    HouseholdStanding there =
        stands(LIFTED, NOT_WATCHED)
            .with(new Residence(OTHER_GACHA, day("2019-05-01"), LocalDate.of(2019, 5, 1)));
    household
        .given(
            recorded(LIFTED, NOT_WATCHED),
            new HouseholdMoved(GACHA, OTHER_GACHA, null, there, List.of()))
        .when(new MoveHousehold(happened("2017-03-01"), ID, GACHA, null))
        .expectEvents(
            new HouseholdMoved(
                null, GACHA, null, there, List.of(HouseholdIrregularity.BEFORE_STANDING_STATUS)));
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
