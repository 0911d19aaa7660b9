package anda.household.web;

import anda.household.Absence;
import anda.household.AnnulmentCause;
import anda.household.CorrectionCause;
import anda.household.IncomeKind;
import anda.household.JoinCause;
import anda.household.LabourCapacity;
import anda.household.LeaveCause;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import anda.household.RiskCause;
import anda.kernel.PartialDate;
import anda.web.ActRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 农户请求 Bodies of the writing addresses. Where they hold personal data they do not show it. */
final class HouseholdRequests {

  private HouseholdRequests() {}

  /** 地点. */
  record PlaceRequest(@Nullable String code, @Nullable String name) {}

  /** 建档立卡情况; UNKNOWN unless given. */
  record RegistrationRequest(@Nullable RegistrationStatus status, @Nullable PartialDate since) {}

  /** 监测情况; UNKNOWN unless given. */
  record MonitoringRequest(
      @Nullable MonitoringState state,
      @Nullable MonitoringCategory category,
      @Nullable PartialDate since) {}

  /**
   * 身份 In clear: sealed before anything is done with it.
   *
   * @param absent field to the reason why it is empty; what is not named was not filled in
   */
  record IdentityRequest(
      @Nullable String name,
      @Nullable String idNumber,
      @Nullable String phone,
      @Nullable String account,
      @Nullable Map<String, Absence> absent) {

    @Override
    public String toString() {
      return "IdentityRequest";
    }
  }

  /** 成员. */
  record MemberRequest(
      @Nullable IdentityRequest identity,
      @Nullable Relation relation,
      @Nullable String relationText,
      @Nullable LabourCapacity labour) {}

  /** 登记. */
  record RecordRequest(
      @Nullable PlaceRequest place,
      @Nullable RegistrationRequest registration,
      @Nullable MonitoringRequest monitoring,
      @Nullable List<MemberRequest> members,
      @Nullable ActRequest act) {}

  /** 无内容的办理. */
  record ActOnly(@Nullable ActRequest act) {}

  /** 风险消除; category null = the one that stands. */
  record ClearRequest(
      @Nullable MonitoringCategory category, @Nullable String remark, @Nullable ActRequest act) {}

  /**
   * 作废.
   *
   * @param sameAs the record that stands, of one recorded twice
   */
  record AnnulRequest(
      @Nullable AnnulmentCause cause,
      @Nullable String sameAs,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 恢复成员. */
  record ReinstateRequest(
      @Nullable CorrectionCause cause, @Nullable String remark, @Nullable ActRequest act) {}

  /** 纳入监测. */
  record EnrolRequest(
      @Nullable MonitoringCategory category,
      @Nullable List<RiskCause> risks,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 更正建档立卡情况. */
  record CorrectRegistrationRequest(
      @Nullable RegistrationRequest registration,
      @Nullable CorrectionCause cause,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 更正监测情况. */
  record CorrectMonitoringRequest(
      @Nullable MonitoringRequest monitoring,
      @Nullable CorrectionCause cause,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 更正所在嘎查村. */
  record CorrectPlaceRequest(
      @Nullable PlaceRequest place,
      @Nullable CorrectionCause cause,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 迁移. */
  record PlacedRequest(
      @Nullable PlaceRequest place, @Nullable String remark, @Nullable ActRequest act) {}

  /** 转出的成员 In the relation to the head of the household it goes to; null = unknown. */
  record TransferredMember(
      @Nullable String id, @Nullable Relation relation, @Nullable String relationText) {}

  /** 分户. */
  record SplitRequest(
      @Nullable List<TransferredMember> members,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 并户; relations of members not named become unknown. */
  record MergeRequest(
      @Nullable String into,
      @Nullable List<TransferredMember> members,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /**
   * 成员增加.
   *
   * @param fromHousehold household the person belonged to; null = none known
   * @param formerMember id the person had there
   */
  record JoinRequest(
      @Nullable IdentityRequest identity,
      @Nullable Relation relation,
      @Nullable String relationText,
      @Nullable LabourCapacity labour,
      @Nullable JoinCause cause,
      @Nullable String fromHousehold,
      @Nullable String formerMember,
      @Nullable ActRequest act) {}

  /** 成员减少. */
  record LeaveRequest(
      @Nullable LeaveCause cause, @Nullable String remark, @Nullable ActRequest act) {}

  /** 成员情况变更. */
  record ChangeMemberRequest(
      @Nullable Relation relation,
      @Nullable String relationText,
      @Nullable LabourCapacity labour,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /**
   * 身份信息变更.
   *
   * @param identity new values; fields left out stay as they are
   * @param removed fields that are struck out
   */
  record ChangeIdentityRequest(
      @Nullable IdentityRequest identity,
      @Nullable List<String> removed,
      @Nullable Boolean correction,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 收入项. */
  record IncomePart(@Nullable IncomeKind kind, @Nullable Long fen) {}

  /** 收入核查; the days of the income year follow the rule of its time unless given. */
  record IncomeRequest(
      @Nullable Integer year,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable List<IncomePart> parts,
      @Nullable Long netFen,
      @Nullable Integer persons,
      @Nullable CorrectionCause cause,
      @Nullable String remark,
      @Nullable ActRequest act) {}

  /** 检索 By ID number anywhere, or by name within one gacha. Never in an address. */
  record SearchRequest(@Nullable String idNumber, @Nullable String name, @Nullable String place) {

    @Override
    public String toString() {
      return "SearchRequest";
    }
  }
}
