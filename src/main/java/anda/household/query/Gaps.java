package anda.household.query;

import anda.household.IdentityField;
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
          members.stream()
              .anyMatch(member -> member.identity().notFilled(IdentityField.ID_NUMBER)));
      missing(gaps, GapKind.PHONE_MISSING, nobodyHas(members, IdentityField.PHONE));
      missing(gaps, GapKind.ACCOUNT_MISSING, nobodyHas(members, IdentityField.ACCOUNT));
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

  // one that all are said to have none of is no gap
  private static boolean nobodyHas(List<Member> members, IdentityField field) {
    return members.stream().allMatch(member -> member.identity().of(field) == null)
        && members.stream().anyMatch(member -> member.identity().notFilled(field));
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
