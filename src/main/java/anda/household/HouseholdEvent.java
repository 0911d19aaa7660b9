package anda.household;

import anda.imports.ImportedFact;
import anda.imports.ImportedRow;
import anda.kernel.EventName;
import anda.kernel.PlaceRef;
import anda.kernel.Sealed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 农户事件 What happened to a household as a whole. */
public sealed interface HouseholdEvent extends HouseholdFact {

  /**
   * 农户已登记 A household was taken into the files with the members it is known to have.
   *
   * @param members its members
   * @param roster what is kept of the row of its first member; null = recorded in Anda itself
   */
  @EventName("household.HouseholdRecorded")
  record HouseholdRecorded(
      List<Member> members,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities,
      @Nullable RosterRow roster)
      implements HouseholdEvent, ImportedFact {

    public HouseholdRecorded {
      members = List.copyOf(members);
      irregularities = List.copyOf(irregularities);
    }

    @Override
    public @Nullable ImportedRow imported() {
      return roster == null || members.isEmpty()
          ? null
          : new ImportedRow("households", members.get(0).memberId(), roster.cells());
    }
  }

  /**
   * 识别建档立卡 The household came into the poverty file.
   *
   * @param registration what became of it; stands unless something newer does
   */
  @EventName("household.HouseholdRegistered")
  record HouseholdRegistered(
      Registration registration,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent {

    public HouseholdRegistered {
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 脱贫退出 The household was lifted out of poverty by the procedure of its time. */
  @EventName("household.HouseholdExited")
  record HouseholdExited(
      Registration registration,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent {

    public HouseholdExited {
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 返贫 The household, once lifted, was found poor again. */
  @EventName("household.HouseholdRelapsed")
  record HouseholdRelapsed(
      Registration registration,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent {

    public HouseholdRelapsed {
      irregularities = List.copyOf(irregularities);
    }
  }

  /**
   * 纳入监测 The household is watched from now on.
   *
   * @param monitoring in which category; stands unless something newer does
   * @param risks what threatens it; empty = not stated
   * @param remark words about it, sealed under the household's key; null = none
   */
  @EventName("household.HouseholdEnrolledInMonitoring")
  record HouseholdEnrolledInMonitoring(
      Monitoring monitoring,
      List<RiskCause> risks,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    public HouseholdEnrolledInMonitoring {
      risks = List.copyOf(risks);
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 风险消除 The risk was found gone. */
  @EventName("household.HouseholdRiskCleared")
  record HouseholdRiskCleared(
      Monitoring monitoring,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    public HouseholdRiskCleared {
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 更正建档立卡情况 What stood was wrong; the right content replaces it whatever its day. */
  @EventName("household.RegistrationCorrected")
  record RegistrationCorrected(
      Registration registration,
      CorrectionCause cause,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    public RegistrationCorrected {
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 更正监测情况 What stood was wrong; the right content replaces it whatever its day. */
  @EventName("household.MonitoringCorrected")
  record MonitoringCorrected(
      Monitoring monitoring,
      CorrectionCause cause,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    public MonitoringCorrected {
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 更正所在嘎查村 The place was wrong from the beginning; the household did not move. */
  @EventName("household.PlaceCorrected")
  record PlaceCorrected(
      PlaceRef place,
      CorrectionCause cause,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    public PlaceCorrected {
      irregularities = List.copyOf(irregularities);
    }
  }

  /**
   * 迁移 The household moved to another gacha, files and all.
   *
   * @param from where it was; null = unknown, because the move was told after a later one
   * @param to where it went; stands unless a later move does
   */
  @EventName("household.HouseholdMoved")
  record HouseholdMoved(
      @Nullable PlaceRef from,
      PlaceRef to,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    public HouseholdMoved {
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 收入已核查 The income of one income year was surveyed. */
  @EventName("household.IncomeSurveyed")
  record IncomeSurveyed(
      IncomeSurvey survey, HouseholdStanding standing, List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    @Override
    public @Nullable Sealed remark() {
      return survey.remark();
    }

    public IncomeSurveyed {
      irregularities = List.copyOf(irregularities);
    }
  }

  /** 更正收入 The survey of a year was wrong; the right one replaces the whole. */
  @EventName("household.IncomeCorrected")
  record IncomeCorrected(
      IncomeSurvey survey,
      CorrectionCause cause,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    public IncomeCorrected {
      irregularities = List.copyOf(irregularities);
    }
  }

  /**
   * 作废 The record was a mistake: there never was this household, or it is recorded twice.
   *
   * @param cause which of the two
   * @param sameAsHouseholdId the record that stands, of one recorded twice; null = none
   * @param standing nobody belongs to it
   */
  @EventName("household.HouseholdAnnulled")
  record HouseholdAnnulled(
      AnnulmentCause cause,
      @Nullable String sameAsHouseholdId,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements HouseholdEvent, Remarked {

    public HouseholdAnnulled {
      irregularities = List.copyOf(irregularities);
    }

    @Override
    public Set<String> routes() {
      return sameAsHouseholdId == null ? Set.of() : Set.of(sameAsHouseholdId);
    }
  }
}
