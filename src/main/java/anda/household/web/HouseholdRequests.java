package anda.household.web;

import anda.household.IncomeKind;
import anda.household.JoinCause;
import anda.household.LabourCapacity;
import anda.household.LeaveCause;
import anda.household.MonitoringCategory;
import anda.household.MonitoringState;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import anda.kernel.PartialDate;
import anda.web.ActRequest;
import java.time.LocalDate;
import java.util.List;
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

  /** 身份 In clear: sealed before anything is done with it. */
  record IdentityRequest(
      @Nullable String name,
      @Nullable String idNumber,
      @Nullable String phone,
      @Nullable String account) {

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

  /** 带原因的办理. */
  record Reasoned(@Nullable String reason, @Nullable ActRequest act) {}

  /** 纳入监测. */
  record EnrolRequest(
      @Nullable MonitoringCategory category, @Nullable String reason, @Nullable ActRequest act) {}

  /** 更正建档立卡情况. */
  record CorrectRegistrationRequest(
      @Nullable RegistrationRequest registration,
      @Nullable String reason,
      @Nullable ActRequest act) {}

  /** 更正监测情况. */
  record CorrectMonitoringRequest(
      @Nullable MonitoringRequest monitoring, @Nullable String reason, @Nullable ActRequest act) {}

  /** 迁移、更正所在嘎查村. */
  record PlacedRequest(
      @Nullable PlaceRequest place, @Nullable String reason, @Nullable ActRequest act) {}

  /** 转出的成员; null = as it was. */
  record TransferredMember(@Nullable String id, @Nullable Relation relation) {}

  /** 分户. */
  record SplitRequest(
      @Nullable List<TransferredMember> members,
      @Nullable String reason,
      @Nullable ActRequest act) {}

  /** 并户; relations of members not named become unknown. */
  record MergeRequest(
      @Nullable String into,
      @Nullable List<TransferredMember> members,
      @Nullable String reason,
      @Nullable ActRequest act) {}

  /** 成员增加. */
  record JoinRequest(
      @Nullable IdentityRequest identity,
      @Nullable Relation relation,
      @Nullable String relationText,
      @Nullable LabourCapacity labour,
      @Nullable JoinCause cause,
      @Nullable ActRequest act) {}

  /** 成员减少. */
  record LeaveRequest(
      @Nullable LeaveCause cause, @Nullable String reason, @Nullable ActRequest act) {}

  /** 成员情况变更. */
  record ChangeMemberRequest(
      @Nullable Relation relation,
      @Nullable String relationText,
      @Nullable LabourCapacity labour,
      @Nullable String reason,
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
      @Nullable String reason,
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
      @Nullable String text,
      @Nullable String reason,
      @Nullable ActRequest act) {}

  /** 检索 By ID number anywhere, or by name within one gacha. Never in an address. */
  record SearchRequest(@Nullable String idNumber, @Nullable String name, @Nullable String place) {

    @Override
    public String toString() {
      return "SearchRequest";
    }
  }
}
