package anda.household.query;

import anda.household.LabourCapacity;
import anda.household.Member;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the file of a household that stands lacks. */
final class Gaps {

  private Gaps() {}

  static Set<GapKind> of(HouseholdCard card) {
    Set<GapKind> gaps = EnumSet.noneOf(GapKind.class);
    List<Member> members = card.present();
    if (!members.isEmpty()) {
      missing(gaps, GapKind.HEAD_MISSING, members.stream().noneMatch(Gaps::head));
      missing(
          gaps,
          GapKind.ID_NUMBER_MISSING,
          members.stream().anyMatch(member -> member.identity().idNumber() == null));
      missing(
          gaps,
          GapKind.PHONE_MISSING,
          members.stream().allMatch(member -> member.identity().phone() == null));
      missing(
          gaps,
          GapKind.ACCOUNT_MISSING,
          members.stream().allMatch(member -> member.identity().account() == null));
      missing(
          gaps,
          GapKind.RELATION_UNKNOWN,
          members.stream().anyMatch(member -> member.relation() == Relation.UNKNOWN));
      missing(
          gaps,
          GapKind.LABOUR_UNKNOWN,
          members.stream().anyMatch(member -> member.labour() == LabourCapacity.UNKNOWN));
      missing(gaps, GapKind.INCOME_NEVER_SURVEYED, card.incomes().isEmpty());
    }
    RegistrationStatus status = card.registration().status();
    missing(gaps, GapKind.REGISTRATION_UNKNOWN, status == RegistrationStatus.UNKNOWN);
    missing(
        gaps,
        GapKind.REGISTRATION_DATE_MISSING,
        status.compareTo(RegistrationStatus.UNLIFTED) >= 0 && card.registration().since() == null);
    missing(gaps, GapKind.MONITORING_UNKNOWN, card.monitoring().state() == MonitoringState.UNKNOWN);
    return gaps;
  }

  private static boolean head(Member member) {
    return member.relation() == Relation.HEAD;
  }

  private static void missing(Set<GapKind> gaps, GapKind kind, boolean missing) {
    if (missing) {
      gaps.add(kind);
    }
  }
}
