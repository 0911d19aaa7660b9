package anda.household.command;

import anda.household.HouseholdIrregularity;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.kernel.Act;
import anda.kernel.Actor;
import anda.kernel.Refused;
import anda.kernel.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of status: what procedure asks, and what follows from what. */
final class StatusPolicy {

  private StatusPolicy() {}

  /** Found irregularities; refused by the first of them where the act is done now. */
  static List<HouseholdIrregularity> judged(Act act, List<HouseholdIrregularity> found) {
    if (act.isNow() && !found.isEmpty()) {
      throw new Refused(HouseholdRefusal.of(found.get(0)), null);
    }
    return List.copyOf(found);
  }

  /** A change of registration: two persons, a document, and a status it follows from. */
  static List<HouseholdIrregularity> registration(Act act, Registration stands, Registration told) {
    List<HouseholdIrregularity> found = procedure(act);
    if (stands.after(told.since())) {
      found.add(HouseholdIrregularity.BEFORE_STANDING_STATUS);
    } else if (!told.status().follows(stands.status())) {
      found.add(HouseholdIrregularity.STATUS_DOES_NOT_FOLLOW);
    }
    return judged(act, found);
  }

  /** A change of monitoring. */
  static List<HouseholdIrregularity> monitoring(
      Act act, Monitoring stands, Monitoring told, Registration registration) {
    List<HouseholdIrregularity> found = procedure(act);
    if (stands.after(told.since())) {
      found.add(HouseholdIrregularity.BEFORE_STANDING_STATUS);
    } else if (!told.state().follows(stands.state())) {
      found.add(HouseholdIrregularity.STATUS_DOES_NOT_FOLLOW);
    }
    if (contradicts(told.category(), registration.status())) {
      found.add(HouseholdIrregularity.CATEGORY_CONTRADICTS_REGISTRATION);
    }
    return judged(act, found);
  }

  /**
   * What a file says of a household at its first record. A status that one person alone put in is
   * named; it was decided elsewhere and is filed here, so it is no reason to refuse.
   */
  static List<HouseholdIrregularity> recorded(
      Act act, Registration registration, Monitoring monitoring) {
    checkState(monitoring);
    List<HouseholdIrregularity> found = new ArrayList<>();
    if (contradicts(monitoring.category(), registration.status())) {
      found.add(HouseholdIrregularity.CATEGORY_CONTRADICTS_REGISTRATION);
    }
    judged(act, found);
    if (EnumSet.of(
                RegistrationStatus.UNLIFTED, RegistrationStatus.LIFTED, RegistrationStatus.RELAPSED)
            .contains(registration.status())
        || monitoring.category() != null) {
      found.addAll(twoPersons(act));
    }
    return found;
  }

  /** A category belongs to a household that is, or was, watched. */
  static void checkState(Monitoring monitoring) {
    boolean watched =
        monitoring.state() == MonitoringState.MONITORED
            || monitoring.state() == MonitoringState.RISK_CLEARED;
    if (!watched && monitoring.category() != null) {
      throw new Refused(
          HouseholdRefusal.HOUSEHOLD_CATEGORY_WITHOUT_MONITORING, "monitoring.category");
    }
    if (monitoring.state() == MonitoringState.MONITORED && monitoring.category() == null) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_CATEGORY_REQUIRED, "monitoring.category");
    }
  }

  static boolean contradicts(
      @Nullable MonitoringCategory category, RegistrationStatus registration) {
    if (category == null || registration == RegistrationStatus.UNKNOWN) {
      return false;
    }
    return switch (category) {
      case MARGINAL_AT_RISK -> registration != RegistrationStatus.NEVER_REGISTERED;
      case UNSTABLE_EXITED ->
          !EnumSet.of(RegistrationStatus.LIFTED, RegistrationStatus.RELAPSED)
              .contains(registration);
      case SUDDEN_HARDSHIP -> false;
    };
  }

  private static List<HouseholdIrregularity> procedure(Act act) {
    List<HouseholdIrregularity> found = new ArrayList<>();
    Source document = act.src();
    if (document == null || document.number() == null || document.number().isBlank()) {
      found.add(HouseholdIrregularity.DOCUMENT_MISSING);
    }
    found.addAll(twoPersons(act));
    return found;
  }

  /** Who prepared it is not who checked it, and somebody did check it. */
  static List<HouseholdIrregularity> twoPersons(Act act) {
    List<HouseholdIrregularity> found = new ArrayList<>();
    Actor.Signature checked = act.actor().checked();
    Actor.Signature prepared = act.actor().prepared();
    String preparer = prepared == null ? act.actor().id() : prepared.id();
    if (checked == null) {
      found.add(HouseholdIrregularity.CHECKER_MISSING);
    } else if (checked.id().equals(preparer)) {
      found.add(HouseholdIrregularity.SAME_PREPARER_AND_CHECKER);
    }
    return found;
  }
}
