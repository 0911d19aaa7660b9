package anda.household;

import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 成员事件 What happened to one member of a household; see {@link HouseholdEvent}. */
public sealed interface MemberEvent extends DomainEvent {

  /** Id of the member. */
  String memberId();

  /** How the household stands once this was recorded. */
  HouseholdStanding standing();

  /**
   * 成员增加 Somebody joined the household, or was left out of it before.
   *
   * @param member who
   * @param cause why
   * @param imported the row it came from, personal data masked; null = recorded in Anda itself
   */
  @EventName("household.MemberJoined")
  record MemberJoined(
      Member member, JoinCause cause, HouseholdStanding standing, @Nullable ImportedRow imported)
      implements MemberEvent, ImportedFact {

    @Override
    public String memberId() {
      return member.memberId();
    }
  }

  /** 成员减少 Somebody left the household and belongs to none that is known. */
  @EventName("household.MemberLeft")
  record MemberLeft(
      String memberId, LeaveCause cause, @Nullable String reason, HouseholdStanding standing)
      implements MemberEvent {}

  /** 成员死亡. */
  @EventName("household.MemberDied")
  record MemberDied(String memberId, HouseholdStanding standing) implements MemberEvent {}

  /**
   * 成员情况变更 Relation or capacity are another from the day it happened.
   *
   * @param relation the relation from then on
   * @param relationText in the source's word; null = as the term
   * @param labour the capacity from then on
   */
  @EventName("household.MemberChanged")
  record MemberChanged(
      String memberId,
      Relation relation,
      @Nullable String relationText,
      LabourCapacity labour,
      @Nullable String reason,
      HouseholdStanding standing)
      implements MemberEvent {}

  /**
   * 身份信息变更 Name, number, phone or account were completed, changed or corrected.
   *
   * @param identity all fields as they stand from then on
   * @param changed which of them are new
   * @param correction whether the former were wrong, rather than once right
   */
  @EventName("household.IdentityChanged")
  record IdentityChanged(
      String memberId,
      SealedIdentity identity,
      List<IdentityField> changed,
      boolean correction,
      @Nullable String reason,
      HouseholdStanding standing)
      implements MemberEvent {

    public IdentityChanged {
      changed = List.copyOf(changed);
    }
  }

  /** 成员作废 The record was a mistake: nobody of the kind ever belonged to the household. */
  @EventName("household.MemberAnnulled")
  record MemberAnnulled(String memberId, String reason, HouseholdStanding standing)
      implements MemberEvent {}
}
