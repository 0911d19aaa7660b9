package anda.household;

import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.kernel.EventName;
import anda.kernel.Sealed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 成员事件 What happened to one member of a household. */
public sealed interface MemberEvent extends HouseholdFact {

  /** Id of the member. */
  String memberId();

  /**
   * 成员增加 Somebody joined the household, or was left out of it before.
   *
   * @param member who
   * @param cause why
   * @param formerMemberId id the person had in another household; null = none known
   * @param fromHouseholdId that household; null = none known
   * @param roster what is kept of the row it came from; null = recorded in Anda itself
   */
  @EventName("household.MemberJoined")
  record MemberJoined(
      Member member,
      JoinCause cause,
      @Nullable String formerMemberId,
      @Nullable String fromHouseholdId,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities,
      @Nullable RosterRow roster)
      implements MemberEvent, ImportedFact {

    public MemberJoined {
      irregularities = List.copyOf(irregularities);
    }

    @Override
    public String memberId() {
      return member.memberId();
    }

    @Override
    public @Nullable ImportedRow imported() {
      return roster == null
          ? null
          : new ImportedRow("households", member.memberId(), roster.cells());
    }

    @Override
    public Set<String> routes() {
      return fromHouseholdId == null ? Set.of() : Set.of(fromHouseholdId);
    }
  }

  /** 成员减少 Somebody left the household and belongs to none that is known. */
  @EventName("household.MemberLeft")
  record MemberLeft(
      String memberId,
      LeaveCause cause,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements MemberEvent, Remarked {

    public MemberLeft {
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 成员死亡. */
  @EventName("household.MemberDied")
  record MemberDied(
      String memberId, HouseholdStanding standing, List<HouseholdIrregularity> irregularities)
      implements MemberEvent {

    public MemberDied {
      irregularities = List.copyOf(irregularities);
    }
  }

  /**
   * 恢复成员 That somebody died, left or was struck out was recorded wrongly.
   *
   * @param member who belongs to the household again, as before
   */
  @EventName("household.MemberReinstated")
  record MemberReinstated(
      Member member,
      CorrectionCause cause,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements MemberEvent, Remarked {

    public MemberReinstated {
      irregularities = List.copyOf(irregularities);
    }

    @Override
    public String memberId() {
      return member.memberId();
    }
  }

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
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements MemberEvent, Remarked {

    public MemberChanged {
      irregularities = List.copyOf(irregularities);
    }
  }

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
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements MemberEvent, Remarked {

    public IdentityChanged {
      changed = List.copyOf(changed);
      irregularities = List.copyOf(irregularities);
    }
  }

  /**
   * 成员作废 The record was a mistake: nobody of the kind ever belonged to the household, or the person
   * is recorded twice.
   *
   * @param sameAsMemberId the record that stands, of a person recorded twice; null = none
   */
  @EventName("household.MemberAnnulled")
  record MemberAnnulled(
      String memberId,
      AnnulmentCause cause,
      @Nullable String sameAsMemberId,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements MemberEvent, Remarked {

    public MemberAnnulled {
      irregularities = List.copyOf(irregularities);
    }
  }
}
