package anda.household.command;

import static anda.household.Households.CHILD;
import static anda.household.Households.GACHA;
import static anda.household.Households.HEAD;
import static anda.household.Households.WIFE;
import static anda.household.Households.day;
import static anda.household.Households.now;
import static anda.household.Households.registered;
import static anda.household.Households.standing;

import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdStanding;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.kernel.Act;
import anda.kernel.PlaceRef;
import anda.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;

/** Households as the rules of a whole one meet them. */
abstract class HouseholdGiven {

  static final String ID = "household-1";
  static final Registration NEVER = status(RegistrationStatus.NEVER_REGISTERED);
  static final Registration UNLIFTED = registered(RegistrationStatus.UNLIFTED, "2014-06-01");
  static final Registration LIFTED = registered(RegistrationStatus.LIFTED, "2019-12-31");
  static final Monitoring NOT_WATCHED =
      new Monitoring(MonitoringState.NOT_MONITORED, null, null, null);

  AggregateTestFixture<Household> household;

  @BeforeEach
  void fixture() {
    household = Deciding.fixture(Household.class);
  }

  static Registration status(RegistrationStatus status) {
    return new Registration(status, null, null);
  }

  static Monitoring watched(String since) {
    return new Monitoring(
        MonitoringState.MONITORED,
        MonitoringCategory.UNSTABLE_EXITED,
        day(since),
        LocalDate.parse(since));
  }

  static HouseholdRecorded recorded(Registration registration, Monitoring monitoring) {
    List<Member> members = List.of(HEAD, WIFE, CHILD);
    return new HouseholdRecorded(members, stands(registration, monitoring), List.of(), null);
  }

  static HouseholdStanding stands(Registration registration, Monitoring monitoring) {
    return standing(registration, monitoring, HEAD, WIFE, CHILD);
  }

  static RecordHousehold record(Member... members) {
    return record(GACHA, Registration.UNKNOWN, Monitoring.UNKNOWN, now(), members);
  }

  static RecordHousehold record(
      PlaceRef place,
      Registration registration,
      Monitoring monitoring,
      Act act,
      Member... members) {
    return new RecordHousehold(act, ID, place, registration, monitoring, List.of(members), null);
  }

  final void refused(HouseholdRefusal reason, Object command) {
    Deciding.refused(household.givenNoPriorActivity().when(command), reason);
  }

  final void refused(Refusal reason, HouseholdRecorded given, Object command) {
    Deciding.refused(household.given(given).when(command), reason);
  }
}
