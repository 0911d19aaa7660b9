// Longer than 250 lines because one test for each rule of the members, with one set of helpers.
package anda.household.command;

import static anda.household.Households.CHILD;
import static anda.household.Households.HEAD;
import static anda.household.Households.WIFE;
import static anda.household.Households.member;
import static anda.household.Households.now;
import static anda.household.Households.sealed;
import static anda.household.Households.standing;

import anda.household.Absence;
import anda.household.AbsentField;
import anda.household.AnnulmentCause;
import anda.household.CorrectionCause;
import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdFormed;
import anda.household.HouseholdEvent.HouseholdMerged;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdEvent.HouseholdSplit;
import anda.household.HouseholdEvent.IncomeCorrected;
import anda.household.HouseholdEvent.IncomeSurveyed;
import anda.household.HouseholdEvent.MembersTakenIn;
import anda.household.HouseholdIrregularity;
import anda.household.HouseholdStanding;
import anda.household.IdentityField;
import anda.household.IncomeKind;
import anda.household.IncomeSurvey;
import anda.household.IncomeYearBasis;
import anda.household.JoinCause;
import anda.household.LabourCapacity;
import anda.household.LeaveCause;
import anda.household.Member;
import anda.household.MemberEvent.IdentityChanged;
import anda.household.MemberEvent.MemberAnnulled;
import anda.household.MemberEvent.MemberChanged;
import anda.household.MemberEvent.MemberDied;
import anda.household.MemberEvent.MemberJoined;
import anda.household.MemberEvent.MemberLeft;
import anda.household.MemberEvent.MemberReinstated;
import anda.household.Monitoring;
import anda.household.Registration;
import anda.household.Relation;
import anda.household.SealedIdentity;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.AnnulMember;
import anda.household.command.HouseholdCommand.ChangeIdentity;
import anda.household.command.HouseholdCommand.ChangeMember;
import anda.household.command.HouseholdCommand.CorrectIncome;
import anda.household.command.HouseholdCommand.FormHousehold;
import anda.household.command.HouseholdCommand.MergeHousehold;
import anda.household.command.HouseholdCommand.RecordDeath;
import anda.household.command.HouseholdCommand.ReinstateMember;
import anda.household.command.HouseholdCommand.RemoveMember;
import anda.household.command.HouseholdCommand.SplitHousehold;
import anda.household.command.HouseholdCommand.SurveyIncome;
import anda.household.command.HouseholdCommand.TakeInMembers;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of members, of splits and merges, and of income. */
class HouseholdMembersTest {

  private static final String ID = "household-1";
  private static final String OTHER = "household-2";
  private static final Member NEW = member("member-9", Relation.GRANDCHILD, LabourCapacity.NONE);
  private static final HouseholdRecorded RECORDED =
      new HouseholdRecorded(List.of(HEAD, WIFE, CHILD), stands(HEAD, WIFE, CHILD), List.of(), null);

  private static final MemberDied DIED = new MemberDied("member-3", stands(HEAD, WIFE), List.of());

  private AggregateTestFixture<Household> fixture;

  @BeforeEach
  void fixture() {
    fixture = Deciding.fixture(Household.class);
  }

  private static HouseholdStanding stands(Member... members) {
    return standing(Registration.UNKNOWN, Monitoring.UNKNOWN, members);
  }

  private TestExecutor<Household> household() {
    return fixture.given(RECORDED);
  }

  private void refused(HouseholdRefusal reason, HouseholdCommand command) {
    Deciding.refused(household().when(command), reason);
  }

  @Test
  void members_join_leave_die_and_are_struck_out() {
    household()
        .when(new AddMember(now(), ID, NEW, JoinCause.BIRTH, null, null, null))
        .expectEvents(
            new MemberJoined(
                NEW, JoinCause.BIRTH, null, null, stands(HEAD, WIFE, CHILD, NEW), List.of(), null));
    household()
        .when(new RemoveMember(now(), ID, "member-3", LeaveCause.MARRIAGE, null))
        .expectEvents(
            new MemberLeft("member-3", LeaveCause.MARRIAGE, null, stands(HEAD, WIFE), List.of()));
    household()
        .when(new RecordDeath(now(), ID, "member-1"))
        .expectEvents(new MemberDied("member-1", stands(WIFE, CHILD), List.of()));
    household()
        .when(new AnnulMember(now(), ID, "member-3", AnnulmentCause.NEVER_EXISTED, null, null))
        .expectEvents(
            new MemberAnnulled(
                "member-3",
                AnnulmentCause.NEVER_EXISTED,
                null,
                null,
                stands(HEAD, WIFE),
                List.of()));
    refused(
        HouseholdRefusal.MEMBER_EXISTS,
        new AddMember(now(), ID, CHILD, JoinCause.BIRTH, null, null, null));
    refused(HouseholdRefusal.MEMBER_UNKNOWN, new RecordDeath(now(), ID, "member-8"));
    refused(
        HouseholdRefusal.HOUSEHOLD_TWO_HEADS,
        new AddMember(
            now(),
            ID,
            member("member-8", Relation.HEAD, LabourCapacity.SKILLED),
            JoinCause.OTHER,
            null,
            null,
            null));
  }

  @Test
  void who_died_cannot_die_again() {
    Deciding.refused(
        fixture.given(RECORDED, DIED).when(new RecordDeath(now(), ID, "member-3")),
        HouseholdRefusal.MEMBER_UNKNOWN);
  }

  @Test
  void who_was_said_to_be_dead_or_gone_by_mistake_comes_back() {
    fixture
        .given(RECORDED, DIED)
        .when(reinstate("member-3"))
        .expectEvents(
            new MemberReinstated(
                CHILD, CorrectionCause.ENTRY_ERROR, null, stands(HEAD, WIFE, CHILD), List.of()));
    Deciding.refused(
        fixture.given(RECORDED, DIED).when(reinstate("member-1")),
        HouseholdRefusal.MEMBER_NOT_GONE);
    Deciding.refused(
        fixture
            .given(RECORDED, DIED)
            .when(new AddMember(now(), ID, CHILD, JoinCause.OTHER, null, null, null)),
        HouseholdRefusal.MEMBER_EXISTS);
  }

  @Test
  void a_head_who_comes_back_does_not_oust_the_new_one() {
    Member wife = WIFE.as(Relation.HEAD, null, WIFE.labour());
    Member back = HEAD.as(Relation.UNKNOWN, null, HEAD.labour());
    fixture
        .given(
            RECORDED,
            new MemberDied("member-1", stands(WIFE, CHILD), List.of()),
            new MemberChanged(
                "member-2",
                Relation.HEAD,
                null,
                WIFE.labour(),
                null,
                stands(wife, CHILD),
                List.of()))
        .when(reinstate("member-1"))
        .expectEvents(
            new MemberReinstated(
                back, CorrectionCause.ENTRY_ERROR, null, stands(wife, CHILD, back), List.of()));
  }

  private static ReinstateMember reinstate(String member) {
    return new ReinstateMember(now(), ID, member, CorrectionCause.ENTRY_ERROR, null, "event-1");
  }

  @Test
  void who_joins_from_another_household_keeps_the_thread() {
    household()
        .when(new AddMember(now(), ID, NEW, JoinCause.MARRIAGE, "member-77", OTHER, null))
        .expectEvents(
            new MemberJoined(
                NEW,
                JoinCause.MARRIAGE,
                "member-77",
                OTHER,
                stands(HEAD, WIFE, CHILD, NEW),
                List.of(),
                null));
  }

  @Test
  void a_field_that_is_empty_for_a_reason_is_told_from_one_not_filled_in() {
    List<AbsentField> none = List.of(new AbsentField(IdentityField.PHONE, Absence.HAS_NONE));
    household()
        .when(
            identity(
                new SealedIdentity(null, null, null, null, none), List.of(IdentityField.PHONE)))
        .expectEvents(
            new IdentityChanged(
                "member-1",
                new SealedIdentity(
                    HEAD.identity().name(), HEAD.identity().idNumber(), null, null, none),
                List.of(IdentityField.PHONE),
                false,
                null,
                stands(HEAD, WIFE, CHILD),
                List.of()));
  }

  @Test
  void who_comes_into_a_household_annulled_meanwhile_is_taken_in_and_named() {
    fixture
        .given(
            RECORDED,
            new HouseholdAnnulled(AnnulmentCause.NEVER_EXISTED, null, null, stands(), List.of()))
        .when(new TakeInMembers(now(), ID, OTHER, "event-1", List.of(NEW)))
        .expectEvents(
            new MembersTakenIn(
                OTHER,
                "event-1",
                List.of(NEW),
                stands(NEW),
                List.of(HouseholdIrregularity.INTO_ENDED_HOUSEHOLD)));
  }

  @Test
  void capacity_and_relation_change_by_day() {
    household()
        .when(new ChangeMember(now(), ID, "member-3", null, null, LabourCapacity.ORDINARY, null))
        .expectEvents(
            new MemberChanged(
                "member-3",
                Relation.CHILD,
                null,
                LabourCapacity.ORDINARY,
                null,
                stands(HEAD, WIFE, CHILD.as(Relation.CHILD, null, LabourCapacity.ORDINARY)),
                List.of()));
    refused(
        HouseholdRefusal.MEMBER_UNCHANGED,
        new ChangeMember(now(), ID, "member-3", Relation.CHILD, null, null, null));
    refused(
        HouseholdRefusal.HOUSEHOLD_TWO_HEADS,
        new ChangeMember(now(), ID, "member-3", Relation.HEAD, null, null, null));
  }

  @Test
  void an_identity_changes_in_the_fields_named_and_keeps_the_others() {
    SealedIdentity phone = new SealedIdentity(null, null, sealed("phone"), null, List.of());
    household()
        .when(identity(phone, List.of(IdentityField.PHONE)))
        .expectEvents(
            new IdentityChanged(
                "member-1",
                new SealedIdentity(
                    HEAD.identity().name(),
                    HEAD.identity().idNumber(),
                    sealed("phone"),
                    null,
                    List.of()),
                List.of(IdentityField.PHONE),
                false,
                null,
                stands(HEAD, WIFE, CHILD),
                List.of()));
    refused(HouseholdRefusal.MEMBER_UNCHANGED, identity(phone, List.of()));
    refused(HouseholdRefusal.MEMBER_NAME_REQUIRED, identity(phone, List.of(IdentityField.NAME)));
  }

  private static ChangeIdentity identity(SealedIdentity identity, List<IdentityField> changed) {
    return new ChangeIdentity(now(), ID, "member-1", identity, changed, false, null);
  }

  @Test
  void a_split_takes_some_members_along_and_leaves_some() {
    Member child = CHILD.as(Relation.HEAD, null, CHILD.labour());
    household()
        .when(new SplitHousehold(now(), ID, OTHER, List.of(child), sealed("words")))
        .expectEvents(
            new HouseholdSplit(
                OTHER,
                List.of(child),
                sealed("words"),
                stands(child),
                stands(HEAD, WIFE),
                List.of()));
    refused(
        HouseholdRefusal.HOUSEHOLD_SPLIT_LEAVES_NOBODY,
        new SplitHousehold(now(), ID, OTHER, List.of(HEAD, WIFE, CHILD), null));
    refused(
        HouseholdRefusal.HOUSEHOLD_WITHOUT_MEMBERS,
        new SplitHousehold(now(), ID, OTHER, List.of(), null));
    refused(
        HouseholdRefusal.MEMBER_UNKNOWN, new SplitHousehold(now(), ID, OTHER, List.of(NEW), null));
    refused(
        HouseholdRefusal.MEMBER_EXISTS,
        new SplitHousehold(now(), ID, OTHER, List.of(CHILD, CHILD), null));
    refused(
        HouseholdRefusal.HOUSEHOLD_WITH_ITSELF,
        new SplitHousehold(now(), ID, ID, List.of(CHILD), null));
  }

  @Test
  void what_split_off_forms_a_household_that_keeps_its_standing() {
    fixture
        .givenNoPriorActivity()
        .when(new FormHousehold(now(), OTHER, ID, "event-1", List.of(CHILD), stands(CHILD)))
        .expectEvents(new HouseholdFormed(ID, "event-1", List.of(CHILD), stands(CHILD), List.of()));
  }

  @Test
  void a_merge_takes_everybody_along_and_ends_the_household() {
    HouseholdMerged merged =
        new HouseholdMerged(OTHER, List.of(HEAD, WIFE, CHILD), null, stands(), List.of());
    household()
        .when(new MergeHousehold(now(), ID, OTHER, List.of(HEAD, WIFE, CHILD), null))
        .expectEvents(merged);
    refused(
        HouseholdRefusal.HOUSEHOLD_MERGE_FORGETS_MEMBERS,
        new MergeHousehold(now(), ID, OTHER, List.of(HEAD), null));
    refused(
        HouseholdRefusal.HOUSEHOLD_WITH_ITSELF,
        new MergeHousehold(now(), ID, ID, List.of(HEAD, WIFE, CHILD), null));
    Deciding.refused(
        fixture
            .given(RECORDED, merged)
            .when(new AddMember(now(), ID, NEW, JoinCause.BIRTH, null, null, null)),
        HouseholdRefusal.HOUSEHOLD_MERGED_AWAY);
  }

  @Test
  void who_is_taken_in_does_not_oust_the_head() {
    Member coming = member("member-8", Relation.HEAD, LabourCapacity.SKILLED);
    Member received = coming.as(Relation.UNKNOWN, null, LabourCapacity.SKILLED);
    household()
        .when(new TakeInMembers(now(), ID, OTHER, "event-1", List.of(coming)))
        .expectEvents(
            new MembersTakenIn(
                OTHER,
                "event-1",
                List.of(received),
                stands(HEAD, WIFE, CHILD, received),
                List.of()));
  }

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
