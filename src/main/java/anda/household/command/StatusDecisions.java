package anda.household.command;

import anda.household.HouseholdEvent.HouseholdEnrolledInMonitoring;
import anda.household.HouseholdEvent.HouseholdExited;
import anda.household.HouseholdEvent.HouseholdRegistered;
import anda.household.HouseholdEvent.HouseholdRelapsed;
import anda.household.HouseholdEvent.HouseholdRiskCleared;
import anda.household.HouseholdEvent.MonitoringCorrected;
import anda.household.HouseholdEvent.RegistrationCorrected;
import anda.household.HouseholdIrregularity;
import anda.household.HouseholdStanding;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.command.HouseholdCommand.ClearRisk;
import anda.household.command.HouseholdCommand.CorrectMonitoring;
import anda.household.command.HouseholdCommand.CorrectRegistration;
import anda.household.command.HouseholdCommand.EnrolHousehold;
import anda.household.command.HouseholdCommand.ExitHousehold;
import anda.household.command.HouseholdCommand.RegisterHousehold;
import anda.household.command.HouseholdCommand.RelapseHousehold;
import anda.kernel.Act;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 状态裁决 What follows from acts on registration and monitoring. */
final class StatusDecisions {

  private StatusDecisions() {}

  static HouseholdRegistered register(HouseholdState household, RegisterHousehold command) {
    Registration told = told(command.act(), RegistrationStatus.UNLIFTED);
    return new HouseholdRegistered(
        told, with(household, told), found(household, command.act(), told));
  }

  static HouseholdExited exit(HouseholdState household, ExitHousehold command) {
    Registration told = told(command.act(), RegistrationStatus.LIFTED);
    return new HouseholdExited(told, with(household, told), found(household, command.act(), told));
  }

  static HouseholdRelapsed relapse(HouseholdState household, RelapseHousehold command) {
    Registration told = told(command.act(), RegistrationStatus.RELAPSED);
    return new HouseholdRelapsed(
        told, with(household, told), found(household, command.act(), told));
  }

  private static Registration told(Act act, RegistrationStatus status) {
    return Registration.told(act, status, act.on());
  }

  private static HouseholdStanding with(HouseholdState household, Registration told) {
    HouseholdStanding now = household.standing();
    return now.with(now.registration().and(told));
  }

  private static List<HouseholdIrregularity> found(
      HouseholdState household, Act act, Registration told) {
    return StatusPolicy.registration(act, household.standing().registration(), told);
  }

  static HouseholdEnrolledInMonitoring enrol(HouseholdState household, EnrolHousehold command) {
    Act act = command.act();
    HouseholdStanding now = household.standing();
    Monitoring told = Monitoring.told(act, MonitoringState.MONITORED, command.category(), act.on());
    return new HouseholdEnrolledInMonitoring(
        told,
        command.risks().stream().distinct().sorted().toList(),
        command.remark(),
        now.with(now.monitoring().and(told)),
        StatusPolicy.monitoring(act, now.monitoring(), told, now.registration()));
  }

  static HouseholdRiskCleared clear(HouseholdState household, ClearRisk command) {
    Act act = command.act();
    HouseholdStanding now = household.standing();
    Monitoring stands = now.monitoring();
    Monitoring told =
        Monitoring.told(act, MonitoringState.RISK_CLEARED, category(command, stands), act.on());
    return new HouseholdRiskCleared(
        told,
        command.remark(),
        now.with(stands.and(told)),
        StatusPolicy.monitoring(act, stands, told, Registration.UNKNOWN));
  }

  // What is told late cleared a risk of its own time: the category of today says nothing of it.
  private static @Nullable MonitoringCategory category(ClearRisk command, Monitoring stands) {
    if (command.category() != null) {
      return command.category();
    }
    boolean watched = stands.state() == MonitoringState.MONITORED;
    return watched && !stands.after(command.act().on()) ? stands.category() : null;
  }

  static RegistrationCorrected correct(HouseholdState household, CorrectRegistration command) {
    HouseholdStanding now = household.standing();
    Registration right = command.registration();
    Registration was = now.registration();
    MemberPolicy.refuseUnchanged(
        right.status() == was.status() && Objects.equals(right.since(), was.since()));
    MemberPolicy.checkCause(command.cause(), command.remark());
    return new RegistrationCorrected(
        right,
        command.cause(),
        command.remark(),
        now.with(right),
        StatusPolicy.judged(command.act(), StatusPolicy.twoPersons(command.act())));
  }

  static MonitoringCorrected correct(HouseholdState household, CorrectMonitoring command) {
    HouseholdStanding now = household.standing();
    Monitoring right = command.monitoring();
    Monitoring was = now.monitoring();
    StatusPolicy.checkState(right);
    MemberPolicy.refuseUnchanged(
        right.state() == was.state()
            && right.category() == was.category()
            && Objects.equals(right.since(), was.since()));
    MemberPolicy.checkCause(command.cause(), command.remark());
    return new MonitoringCorrected(
        right,
        command.cause(),
        command.remark(),
        now.with(right),
        StatusPolicy.judged(command.act(), StatusPolicy.twoPersons(command.act())));
  }
}
