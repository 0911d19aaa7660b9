package anda.household;

import static anda.household.Households.CHILD;
import static anda.household.Households.GACHA;
import static anda.household.Households.HEAD;
import static anda.household.Households.OTHER_GACHA;
import static anda.household.Households.WIFE;
import static anda.household.Households.day;
import static anda.household.Households.registered;
import static anda.household.Households.sealed;
import static anda.household.Households.standing;

import anda.household.HouseholdEvent.*;
import anda.household.MemberEvent.*;
import anda.imports.ImportedRow;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Three values of each event: bare, usual and full; the frozen samples are their written form. */
final class HouseholdEventSamples {

  private static final String OTHER = "household-00000000-0000-4000-8000-000000000002";
  private static final String ENTRY = "00000000-0000-4000-8000-000000000009";
  private static final ImportedRow ROW =
      new ImportedRow(
          "households", "member-1", Map.of("name", "王*", "id_number", "152***********1234"));
  private static final Member FULL =
      new Member(
          "member-4",
          Relation.OTHER,
          "之外甥",
          LabourCapacity.SKILLED,
          new SealedIdentity(sealed("a"), sealed("b"), sealed("c"), sealed("d")));
  private static final Registration LIFTED = registered(RegistrationStatus.LIFTED, "2019-12-31");
  private static final Registration MONTH =
      new Registration(
          RegistrationStatus.UNLIFTED,
          PartialDate.month(YearMonth.of(2014, 6), PartialDate.Basis.DOCUMENT, "2014年6月"));
  private static final Monitoring WATCHED =
      new Monitoring(
          MonitoringState.MONITORED, MonitoringCategory.UNSTABLE_EXITED, day("2020-04-01"));
  private static final Monitoring CLEARED =
      new Monitoring(MonitoringState.RISK_CLEARED, MonitoringCategory.SUDDEN_HARDSHIP, null);
  private static final HouseholdStanding BARE = standing(Registration.UNKNOWN, Monitoring.UNKNOWN);
  private static final HouseholdStanding USUAL = standing(LIFTED, WATCHED, HEAD, WIFE, CHILD);
  private static final HouseholdStanding FULL_STANDING = standing(MONTH, CLEARED, HEAD, FULL);
  private static final List<HouseholdIrregularity> REGULAR = List.of();
  private static final List<HouseholdIrregularity> IRREGULAR =
      List.of(HouseholdIrregularity.values());
  private static final IncomeSurvey BARE_SURVEY =
      new IncomeSurvey(
          2021,
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2021, 12, 31),
          List.of(),
          -150_000L,
          null,
          null);
  private static final IncomeSurvey SURVEY =
      new IncomeSurvey(
          2019,
          LocalDate.of(2018, 10, 1),
          LocalDate.of(2019, 9, 30),
          List.of(
              new IncomeSurvey.Part(IncomeKind.WAGE, 1_200_000L),
              new IncomeSurvey.Part(IncomeKind.BUSINESS_COST, 200_050L),
              new IncomeSurvey.Part(IncomeKind.TRANSFER, null)),
          null,
          3,
          "入户核查");
  private static final List<IdentityField> PHONE = List.of(IdentityField.PHONE);

  private HouseholdEventSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new HouseholdRecorded(List.of(), BARE, REGULAR, null),
        new HouseholdRecorded(List.of(HEAD, WIFE, CHILD), USUAL, REGULAR, null),
        new HouseholdRecorded(List.of(HEAD, FULL), FULL_STANDING, IRREGULAR, ROW),
        new HouseholdRegistered(Registration.UNKNOWN, BARE, REGULAR),
        new HouseholdRegistered(LIFTED, USUAL, REGULAR),
        new HouseholdRegistered(MONTH, FULL_STANDING, IRREGULAR),
        new HouseholdExited(Registration.UNKNOWN, BARE, REGULAR),
        new HouseholdExited(LIFTED, USUAL, REGULAR),
        new HouseholdExited(MONTH, FULL_STANDING, IRREGULAR),
        new HouseholdRelapsed(Registration.UNKNOWN, BARE, REGULAR),
        new HouseholdRelapsed(LIFTED, USUAL, REGULAR),
        new HouseholdRelapsed(MONTH, FULL_STANDING, IRREGULAR),
        new HouseholdEnrolledInMonitoring(Monitoring.UNKNOWN, null, BARE, REGULAR),
        new HouseholdEnrolledInMonitoring(WATCHED, "因病", USUAL, REGULAR),
        new HouseholdEnrolledInMonitoring(CLEARED, "因灾", FULL_STANDING, IRREGULAR),
        new HouseholdRiskCleared(Monitoring.UNKNOWN, null, BARE, REGULAR),
        new HouseholdRiskCleared(WATCHED, "收入稳定", USUAL, REGULAR),
        new HouseholdRiskCleared(CLEARED, "已痊愈", FULL_STANDING, IRREGULAR),
        new RegistrationCorrected(Registration.UNKNOWN, "误录", BARE),
        new RegistrationCorrected(LIFTED, "误录", USUAL),
        new RegistrationCorrected(MONTH, "误录", FULL_STANDING),
        new MonitoringCorrected(Monitoring.UNKNOWN, "误录", BARE),
        new MonitoringCorrected(WATCHED, "误录", USUAL),
        new MonitoringCorrected(CLEARED, "误录", FULL_STANDING),
        new PlaceCorrected(GACHA, "误录", BARE),
        new PlaceCorrected(OTHER_GACHA, "误录", USUAL),
        new PlaceCorrected(GACHA, "误录", FULL_STANDING),
        new HouseholdMoved(GACHA, OTHER_GACHA, null, BARE),
        new HouseholdMoved(GACHA, OTHER_GACHA, "随迁", USUAL),
        new HouseholdMoved(OTHER_GACHA, GACHA, "易地搬迁", FULL_STANDING),
        new HouseholdSplit(OTHER, List.of(), null, BARE, BARE),
        new HouseholdSplit(OTHER, List.of(CHILD), "成家", BARE, USUAL),
        new HouseholdSplit(OTHER, List.of(FULL, CHILD), "成家", USUAL, FULL_STANDING),
        new HouseholdFormed(OTHER, ENTRY, List.of(), BARE),
        new HouseholdFormed(OTHER, ENTRY, List.of(CHILD), USUAL),
        new HouseholdFormed(OTHER, ENTRY, List.of(FULL, CHILD), FULL_STANDING),
        new HouseholdMerged(OTHER, List.of(), null, BARE),
        new HouseholdMerged(OTHER, List.of(HEAD), "投靠", USUAL),
        new HouseholdMerged(OTHER, List.of(HEAD, FULL), "投靠", FULL_STANDING),
        new MembersTakenIn(OTHER, ENTRY, List.of(), BARE),
        new MembersTakenIn(OTHER, ENTRY, List.of(HEAD), USUAL),
        new MembersTakenIn(OTHER, ENTRY, List.of(HEAD, FULL), FULL_STANDING),
        new IncomeSurveyed(BARE_SURVEY, BARE),
        new IncomeSurveyed(SURVEY, USUAL),
        new IncomeSurveyed(SURVEY, FULL_STANDING),
        new IncomeCorrected(BARE_SURVEY, "误录", BARE),
        new IncomeCorrected(SURVEY, "误录", USUAL),
        new IncomeCorrected(SURVEY, "误录", FULL_STANDING),
        new HouseholdAnnulled("重复登记", BARE),
        new HouseholdAnnulled("重复登记", USUAL),
        new HouseholdAnnulled("重复登记", FULL_STANDING),
        new MemberJoined(CHILD, JoinCause.BIRTH, BARE, null),
        new MemberJoined(FULL, JoinCause.MOVED_IN, USUAL, null),
        new MemberJoined(FULL, JoinCause.NOT_STATED, FULL_STANDING, ROW),
        new MemberLeft("member-3", LeaveCause.NOT_STATED, null, BARE),
        new MemberLeft("member-3", LeaveCause.MARRIAGE, "嫁至外地", USUAL),
        new MemberLeft("member-3", LeaveCause.OTHER, "失联", FULL_STANDING),
        new MemberDied("member-1", BARE),
        new MemberDied("member-2", USUAL),
        new MemberDied("member-3", FULL_STANDING),
        new MemberChanged("member-3", Relation.UNKNOWN, null, LabourCapacity.UNKNOWN, null, BARE),
        new MemberChanged("member-3", Relation.CHILD, null, LabourCapacity.ORDINARY, "成年", USUAL),
        new MemberChanged(
            "member-4", Relation.OTHER, "之侄", LabourCapacity.LOST, "伤残", FULL_STANDING),
        new IdentityChanged(
            "member-1", new SealedIdentity(null, null, null, null), PHONE, false, null, BARE),
        new IdentityChanged("member-1", HEAD.identity(), PHONE, false, "换号", USUAL),
        new IdentityChanged(
            "member-4",
            FULL.identity(),
            List.of(IdentityField.values()),
            true,
            "录入错误",
            FULL_STANDING),
        new MemberAnnulled("member-3", "误录", BARE),
        new MemberAnnulled("member-3", "误录", USUAL),
        new MemberAnnulled("member-4", "误录", FULL_STANDING));
  }
}
