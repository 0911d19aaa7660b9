package anda.household.command;

import static anda.household.Households.CHILD;
import static anda.household.Households.HEAD;
import static anda.household.Households.WIFE;
import static anda.household.Households.member;
import static anda.household.Households.standing;

import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdStanding;
import anda.household.LabourCapacity;
import anda.household.Member;
import anda.household.MemberEvent.MemberDied;
import anda.household.Monitoring;
import anda.household.Registration;
import anda.household.Relation;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;

/** A household of three persons, as the rules of its members meet it. */
abstract class MembersGiven {

  static final String ID = "household-1";
  static final String OTHER = "household-2";
  static final Member NEW = member("member-9", Relation.GRANDCHILD, LabourCapacity.NONE);
  static final HouseholdRecorded RECORDED =
      new HouseholdRecorded(List.of(HEAD, WIFE, CHILD), stands(HEAD, WIFE, CHILD), List.of(), null);

  static final MemberDied DIED = new MemberDied("member-3", stands(HEAD, WIFE), List.of());

  AggregateTestFixture<Household> fixture;

  @BeforeEach
  void fixture() {
    fixture = Deciding.fixture(Household.class);
  }

  static HouseholdStanding stands(Member... members) {
    return standing(Registration.UNKNOWN, Monitoring.UNKNOWN, members);
  }

  final TestExecutor<Household> household() {
    return fixture.given(RECORDED);
  }

  final void refused(HouseholdRefusal reason, HouseholdCommand command) {
    Deciding.refused(household().when(command), reason);
  }
}
