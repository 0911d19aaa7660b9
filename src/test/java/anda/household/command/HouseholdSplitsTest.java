package anda.household.command;

import static anda.household.Households.CHILD;
import static anda.household.Households.HEAD;
import static anda.household.Households.WIFE;
import static anda.household.Households.member;
import static anda.household.Households.now;
import static anda.household.Households.sealed;

import anda.household.AnnulmentCause;
import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdIrregularity;
import anda.household.JoinCause;
import anda.household.LabourCapacity;
import anda.household.Member;
import anda.household.MemberEvent.MemberJoined;
import anda.household.Relation;
import anda.household.TransferEvent.HouseholdFormed;
import anda.household.TransferEvent.HouseholdMerged;
import anda.household.TransferEvent.HouseholdSplit;
import anda.household.TransferEvent.MembersTakenIn;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.FormHousehold;
import anda.household.command.HouseholdCommand.MergeHousehold;
import anda.household.command.HouseholdCommand.SplitHousehold;
import anda.household.command.HouseholdCommand.TakeInMembers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of splits, of merges and of who comes from another household. */
class HouseholdSplitsTest extends MembersGiven {

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
}
