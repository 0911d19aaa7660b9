// Longer than 250 lines because what may be asked of a household is read in one place.
package anda.household.command;

import anda.household.AnnulmentCause;
import anda.household.CorrectionCause;
import anda.household.HouseholdStanding;
import anda.household.IdentityField;
import anda.household.IncomeSurvey;
import anda.household.JoinCause;
import anda.household.LabourCapacity;
import anda.household.LeaveCause;
import anda.household.Member;
import anda.household.Monitoring;
import anda.household.MonitoringCategory;
import anda.household.Registration;
import anda.household.Relation;
import anda.household.RiskCause;
import anda.household.RosterRow;
import anda.household.SealedIdentity;
import anda.kernel.Act;
import anda.kernel.Command;
import anda.kernel.PlaceRef;
import anda.kernel.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 农户指令 Requests about one household; personal data comes in sealed. */
public sealed interface HouseholdCommand extends Command {

  /** Id of the household. */
  @TargetAggregateIdentifier
  String householdId();

  /** 登记农户. */
  record RecordHousehold(
      Act act,
      String householdId,
      PlaceRef place,
      Registration registration,
      Monitoring monitoring,
      List<Member> members,
      @Nullable RosterRow roster)
      implements HouseholdCommand {}

  /** 识别建档立卡 From the day of the act. */
  record RegisterHousehold(Act act, String householdId) implements HouseholdCommand {}

  /** 脱贫退出 From the day of the act. */
  record ExitHousehold(Act act, String householdId) implements HouseholdCommand {}

  /** 返贫 From the day of the act. */
  record RelapseHousehold(Act act, String householdId) implements HouseholdCommand {}

  /** 纳入监测 From the day of the act. */
  record EnrolHousehold(
      Act act,
      String householdId,
      MonitoringCategory category,
      List<RiskCause> risks,
      @Nullable Sealed remark)
      implements HouseholdCommand {}

  /**
   * 风险消除 From the day of the act.
   *
   * @param category the one it was watched in; null = the one that stands, unknown when told late
   */
  record ClearRisk(
      Act act, String householdId, @Nullable MonitoringCategory category, @Nullable Sealed remark)
      implements HouseholdCommand {}

  /**
   * 更正建档立卡情况.
   *
   * @param corrects id of the entry that told it wrongly
   */
  record CorrectRegistration(
      Act act,
      String householdId,
      Registration registration,
      CorrectionCause cause,
      @Nullable Sealed remark,
      String corrects)
      implements HouseholdCommand {}

  /**
   * 更正监测情况.
   *
   * @param corrects id of the entry that told it wrongly
   */
  record CorrectMonitoring(
      Act act,
      String householdId,
      Monitoring monitoring,
      CorrectionCause cause,
      @Nullable Sealed remark,
      String corrects)
      implements HouseholdCommand {}

  /**
   * 更正所在嘎查村.
   *
   * @param corrects id of the entry that told it wrongly
   */
  record CorrectPlace(
      Act act,
      String householdId,
      PlaceRef place,
      CorrectionCause cause,
      @Nullable Sealed remark,
      String corrects)
      implements HouseholdCommand {}

  /** 迁移. */
  record MoveHousehold(Act act, String householdId, PlaceRef place, @Nullable Sealed remark)
      implements HouseholdCommand {}

  /**
   * 分户.
   *
   * @param members those who leave, in their new relations, sealed anew for the new household
   */
  record SplitHousehold(
      Act act,
      String householdId,
      String newHouseholdId,
      List<Member> members,
      @Nullable Sealed remark)
      implements HouseholdCommand {}

  /** 分户新立 Follows from a split that was recorded. */
  record FormHousehold(
      Act act,
      String householdId,
      String fromHouseholdId,
      String splitEventId,
      List<Member> members,
      HouseholdStanding standing)
      implements HouseholdCommand {}

  /**
   * 并户.
   *
   * @param members all members, in their new relations, sealed anew for the other household
   */
  record MergeHousehold(
      Act act,
      String householdId,
      String intoHouseholdId,
      List<Member> members,
      @Nullable Sealed remark)
      implements HouseholdCommand {}

  /** 并入成员 Follows from a merge that was recorded. */
  record TakeInMembers(
      Act act,
      String householdId,
      String fromHouseholdId,
      String mergeEventId,
      List<Member> members)
      implements HouseholdCommand {}

  /**
   * 成员增加.
   *
   * @param formerMemberId id the person had in another household; null = none known
   * @param fromHouseholdId that household; null = none known
   */
  record AddMember(
      Act act,
      String householdId,
      Member member,
      JoinCause cause,
      @Nullable String formerMemberId,
      @Nullable String fromHouseholdId,
      @Nullable RosterRow roster)
      implements HouseholdCommand {}

  /** 成员减少. */
  record RemoveMember(
      Act act, String householdId, String memberId, LeaveCause cause, @Nullable Sealed remark)
      implements HouseholdCommand {}

  /** 成员死亡. */
  record RecordDeath(Act act, String householdId, String memberId) implements HouseholdCommand {}

  /**
   * 恢复成员.
   *
   * @param corrects id of the entry by which the member went
   */
  record ReinstateMember(
      Act act,
      String householdId,
      String memberId,
      CorrectionCause cause,
      @Nullable Sealed remark,
      String corrects)
      implements HouseholdCommand {}

  /** 成员情况变更; null = as it is. */
  record ChangeMember(
      Act act,
      String householdId,
      String memberId,
      @Nullable Relation relation,
      @Nullable String relationText,
      @Nullable LabourCapacity labour,
      @Nullable Sealed remark)
      implements HouseholdCommand {}

  /**
   * 身份信息变更.
   *
   * @param identity new values of the fields in {@code changed}; null there = struck out. Other
   *     fields stay as they are
   */
  record ChangeIdentity(
      Act act,
      String householdId,
      String memberId,
      SealedIdentity identity,
      List<IdentityField> changed,
      boolean correction,
      @Nullable Sealed remark)
      implements HouseholdCommand {}

  /** 成员作废. */
  record AnnulMember(
      Act act,
      String householdId,
      String memberId,
      AnnulmentCause cause,
      @Nullable String sameAsMemberId,
      @Nullable Sealed remark)
      implements HouseholdCommand {}

  /** 收入核查. */
  record SurveyIncome(Act act, String householdId, IncomeSurvey survey)
      implements HouseholdCommand {}

  /**
   * 更正收入.
   *
   * @param corrects id of the entry that told it wrongly
   */
  record CorrectIncome(
      Act act,
      String householdId,
      IncomeSurvey survey,
      CorrectionCause cause,
      @Nullable Sealed remark,
      String corrects)
      implements HouseholdCommand {}

  /** 作废. */
  record AnnulHousehold(
      Act act,
      String householdId,
      AnnulmentCause cause,
      @Nullable String sameAsHouseholdId,
      @Nullable Sealed remark)
      implements HouseholdCommand {}
}
