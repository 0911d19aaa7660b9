package anda.household.command;

import static anda.household.Households.CHILD;
import static anda.household.Households.HEAD;
import static anda.household.Households.WIFE;
import static anda.household.Households.member;
import static anda.household.Households.now;
import static anda.household.Households.sealed;

import anda.household.Absence;
import anda.household.AbsentField;
import anda.household.AnnulmentCause;
import anda.household.CorrectionCause;
import anda.household.IdentityField;
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
import anda.household.Relation;
import anda.household.SealedIdentity;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.AnnulMember;
import anda.household.command.HouseholdCommand.ChangeIdentity;
import anda.household.command.HouseholdCommand.ChangeMember;
import anda.household.command.HouseholdCommand.RecordDeath;
import anda.household.command.HouseholdCommand.ReinstateMember;
import anda.household.command.HouseholdCommand.RemoveMember;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of the members of a household. */
class HouseholdMembersTest extends MembersGiven {

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
}
