package anda.household.command;

import anda.household.CorrectionCause;
import anda.household.Member;
import anda.household.Relation;
import anda.kernel.KernelRefusal;
import anda.kernel.PlaceRef;
import anda.kernel.Refused;
import anda.kernel.Sealed;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of members and of where they live. */
final class MemberPolicy {

  /** Sealed members of an entry of the log stay below its limit with room to spare. */
  static final int MOST_MEMBERS = 30;

  static final int RELATION_TEXT = 20;

  private MemberPolicy() {}

  static void refuseUnchanged(boolean same) {
    if (same) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_UNCHANGED, null);
    }
  }

  /** A cause that names nothing needs words. */
  static void checkCause(CorrectionCause cause, @Nullable Sealed remark) {
    if (cause == CorrectionCause.OTHER && remark == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, "remark", "remark");
    }
  }

  static void checkPlace(PlaceRef place) {
    if (place.level() != PlaceRef.Level.VILLAGE) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_PLACE_NOT_A_VILLAGE, "place", place.name());
    }
  }

  /** Members by id, checked. */
  static Map<String, Member> checked(Collection<Member> members) {
    if (members.isEmpty()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_WITHOUT_MEMBERS, "members");
    }
    checkNumber(members.size());
    Map<String, Member> byId = new LinkedHashMap<>();
    for (Member member : members) {
      check(member);
      if (byId.put(member.memberId(), member) != null) {
        throw new Refused(HouseholdRefusal.MEMBER_EXISTS, "members", member.memberId());
      }
    }
    checkHeads(byId.values(), "members");
    return byId;
  }

  static void checkNumber(int members) {
    if (members > MOST_MEMBERS) {
      throw new Refused(
          HouseholdRefusal.HOUSEHOLD_TOO_MANY_MEMBERS, "members", Integer.toString(MOST_MEMBERS));
    }
  }

  static void check(Member member) {
    if (member.identity().name() == null) {
      throw new Refused(HouseholdRefusal.MEMBER_NAME_REQUIRED, "identity.name");
    }
    HouseholdTexts.optional("relationText", member.relationText(), RELATION_TEXT);
  }

  static void checkHeads(Collection<Member> members, @Nullable String field) {
    if (members.stream().filter(member -> member.relation() == Relation.HEAD).count() > 1) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_TWO_HEADS, field);
    }
  }

  /** Members who leave, each of whom must be there. */
  static Set<String> leaving(Map<String, Member> there, List<Member> members) {
    checked(members);
    Set<String> ids = new HashSet<>();
    for (Member member : members) {
      if (!there.containsKey(member.memberId())) {
        throw new Refused(HouseholdRefusal.MEMBER_UNKNOWN, "members", member.memberId());
      }
      ids.add(member.memberId());
    }
    return ids;
  }

  /** Members who come in; of two heads the one who was here stays it. */
  static List<Member> takenIn(Collection<Member> there, List<Member> members) {
    boolean headed = there.stream().anyMatch(member -> member.relation() == Relation.HEAD);
    return members.stream()
        .map(
            member ->
                headed && member.relation() == Relation.HEAD
                    ? member.as(Relation.UNKNOWN, null, member.labour())
                    : member)
        .toList();
  }
}
