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
import anda.household.TransferEvent.*;
import anda.kernel.DomainEvent;
import anda.kernel.PartialDate;
import anda.kernel.Sealed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Three values of each event: bare, usual and full; the frozen samples are their written form. */
final class HouseholdEventSamples {

  private static final String OTHER = "household-00000000-0000-4000-8000-000000000002";
  private static final String ENTRY = "00000000-0000-4000-8000-000000000009";
  private static final RosterRow ROW =
      new RosterRow("代钦塔拉嘎查", "152222200201", "户主", "普通劳动力", "脱贫户", "2019年12月", "无", "2020.4");
  private static final Sealed WORDS = sealed("words");
  private static final Member FULL =
      new Member(
          "member-4",
          Relation.OTHER,
          "之外甥",
          LabourCapacity.SKILLED,
          new SealedIdentity(
              sealed("a"),
              sealed("b"),
              sealed("c"),
              null,
              List.of(new AbsentField(IdentityField.ACCOUNT, Absence.HAS_NONE))));
  private static final Registration LIFTED = registered(RegistrationStatus.LIFTED, "2019-12-31");
  private static final Registration MONTH =
      new Registration(
          RegistrationStatus.UNLIFTED,
          PartialDate.month(YearMonth.of(2014, 6), PartialDate.Basis.DOCUMENT, "2014年6月"),
          LocalDate.of(2015, 1, 1));
  private static final Monitoring WATCHED =
      new Monitoring(
          MonitoringState.MONITORED, MonitoringCategory.UNSTABLE_EXITED, day("2020-04-01"), null);
  private static final Monitoring CLEARED =
      new Monitoring(
          MonitoringState.RISK_CLEARED,
          MonitoringCategory.SUDDEN_HARDSHIP,
          null,
          LocalDate.of(2021, 1, 1));
  private static final HouseholdStanding BARE = standing(Registration.UNKNOWN, Monitoring.UNKNOWN);
  private static final HouseholdStanding USUAL = standing(LIFTED, WATCHED, HEAD, WIFE, CHILD);
  private static final HouseholdStanding FULL_STANDING =
      HouseholdStanding.of(
          new Residence(GACHA, day("2016-05-01"), LocalDate.of(2016, 5, 1)),
          MONTH,
          CLEARED,
          List.of(HEAD, FULL));
  private static final List<HouseholdIrregularity> REGULAR = List.of();
  private static final List<HouseholdIrregularity> IRREGULAR =
      List.of(HouseholdIrregularity.values());
  private static final IncomeSurvey BARE_SURVEY =
      new IncomeSurvey(
          2021,
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2021, 12, 31),
          IncomeYearBasis.RULE,
          List.of(),
          -150_000L,
          null,
          null);
  private static final IncomeSurvey SURVEY =
      new IncomeSurvey(
          2019,
          LocalDate.of(2018, 10, 1),
          LocalDate.of(2019, 9, 30),
          IncomeYearBasis.GIVEN,
          List.of(
              new IncomeSurvey.Part(IncomeKind.WAGE, 1_200_000L),
              new IncomeSurvey.Part(IncomeKind.BUSINESS_COST, 200_050L),
              new IncomeSurvey.Part(IncomeKind.TRANSFER, null)),
          null,
          3,
          sealed("words"));
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
        new HouseholdEnrolledInMonitoring(Monitoring.UNKNOWN, List.of(), null, BARE, REGULAR),
        new HouseholdEnrolledInMonitoring(
            WATCHED, List.of(RiskCause.ILLNESS), null, USUAL, REGULAR),
        new HouseholdEnrolledInMonitoring(
            CLEARED, List.of(RiskCause.values()), WORDS, FULL_STANDING, IRREGULAR),
        new HouseholdRiskCleared(Monitoring.UNKNOWN, null, BARE, REGULAR),
        new HouseholdRiskCleared(WATCHED, WORDS, USUAL, REGULAR),
        new HouseholdRiskCleared(CLEARED, WORDS, FULL_STANDING, IRREGULAR),
        new RegistrationCorrected(
            Registration.UNKNOWN, CorrectionCause.ENTRY_ERROR, null, BARE, REGULAR),
        new RegistrationCorrected(LIFTED, CorrectionCause.FOUND_OTHERWISE, null, USUAL, REGULAR),
        new RegistrationCorrected(MONTH, CorrectionCause.OTHER, WORDS, FULL_STANDING, IRREGULAR),
        new MonitoringCorrected(
            Monitoring.UNKNOWN, CorrectionCause.ENTRY_ERROR, null, BARE, REGULAR),
        new MonitoringCorrected(WATCHED, CorrectionCause.FOUND_OTHERWISE, null, USUAL, REGULAR),
        new MonitoringCorrected(CLEARED, CorrectionCause.OTHER, WORDS, FULL_STANDING, IRREGULAR),
        new PlaceCorrected(GACHA, CorrectionCause.ENTRY_ERROR, null, BARE, REGULAR),
        new PlaceCorrected(OTHER_GACHA, CorrectionCause.FOUND_OTHERWISE, null, USUAL, REGULAR),
        new PlaceCorrected(GACHA, CorrectionCause.OTHER, WORDS, FULL_STANDING, IRREGULAR),
        new HouseholdMoved(null, OTHER_GACHA, null, BARE, REGULAR),
        new HouseholdMoved(GACHA, OTHER_GACHA, WORDS, USUAL, REGULAR),
        new HouseholdMoved(OTHER_GACHA, GACHA, WORDS, FULL_STANDING, IRREGULAR),
        new HouseholdSplit(OTHER, List.of(), null, BARE, BARE, REGULAR),
        new HouseholdSplit(OTHER, List.of(CHILD), WORDS, BARE, USUAL, REGULAR),
        new HouseholdSplit(OTHER, List.of(FULL, CHILD), WORDS, USUAL, FULL_STANDING, IRREGULAR),
        new HouseholdFormed(OTHER, ENTRY, List.of(), BARE, REGULAR),
        new HouseholdFormed(OTHER, ENTRY, List.of(CHILD), USUAL, REGULAR),
        new HouseholdFormed(OTHER, ENTRY, List.of(FULL, CHILD), FULL_STANDING, IRREGULAR),
        new HouseholdMerged(OTHER, List.of(), null, BARE, REGULAR),
        new HouseholdMerged(OTHER, List.of(HEAD), WORDS, USUAL, REGULAR),
        new HouseholdMerged(OTHER, List.of(HEAD, FULL), WORDS, FULL_STANDING, IRREGULAR),
        new MembersTakenIn(OTHER, ENTRY, List.of(), BARE, REGULAR),
        new MembersTakenIn(OTHER, ENTRY, List.of(HEAD), USUAL, REGULAR),
        new MembersTakenIn(OTHER, ENTRY, List.of(HEAD, FULL), FULL_STANDING, IRREGULAR),
        new IncomeSurveyed(BARE_SURVEY, BARE, REGULAR),
        new IncomeSurveyed(SURVEY, USUAL, REGULAR),
        new IncomeSurveyed(SURVEY, FULL_STANDING, IRREGULAR),
        new IncomeCorrected(BARE_SURVEY, CorrectionCause.ENTRY_ERROR, null, BARE, REGULAR),
        new IncomeCorrected(SURVEY, CorrectionCause.FOUND_OTHERWISE, null, USUAL, REGULAR),
        new IncomeCorrected(SURVEY, CorrectionCause.OTHER, WORDS, FULL_STANDING, IRREGULAR),
        new HouseholdAnnulled(AnnulmentCause.NEVER_EXISTED, null, null, BARE, REGULAR),
        new HouseholdAnnulled(AnnulmentCause.NEVER_EXISTED, null, WORDS, USUAL, REGULAR),
        new HouseholdAnnulled(
            AnnulmentCause.RECORDED_TWICE, OTHER, WORDS, FULL_STANDING, IRREGULAR),
        new MemberJoined(CHILD, JoinCause.BIRTH, null, null, BARE, REGULAR, null),
        new MemberJoined(FULL, JoinCause.MOVED_IN, null, null, USUAL, REGULAR, null),
        new MemberJoined(
            FULL, JoinCause.NOT_STATED, "member-9", OTHER, FULL_STANDING, IRREGULAR, ROW),
        new MemberLeft("member-3", LeaveCause.NOT_STATED, null, BARE, REGULAR),
        new MemberLeft("member-3", LeaveCause.MARRIAGE, WORDS, USUAL, REGULAR),
        new MemberLeft("member-3", LeaveCause.OTHER, WORDS, FULL_STANDING, IRREGULAR),
        new MemberDied("member-1", BARE, REGULAR),
        new MemberDied("member-2", USUAL, REGULAR),
        new MemberDied("member-3", FULL_STANDING, IRREGULAR),
        new MemberReinstated(CHILD, CorrectionCause.ENTRY_ERROR, null, BARE, REGULAR),
        new MemberReinstated(HEAD, CorrectionCause.FOUND_OTHERWISE, null, USUAL, REGULAR),
        new MemberReinstated(FULL, CorrectionCause.OTHER, WORDS, FULL_STANDING, IRREGULAR),
        new MemberChanged(
            "member-3", Relation.UNKNOWN, null, LabourCapacity.UNKNOWN, null, BARE, REGULAR),
        new MemberChanged(
            "member-3", Relation.CHILD, null, LabourCapacity.ORDINARY, null, USUAL, REGULAR),
        new MemberChanged(
            "member-4", Relation.OTHER, "之侄", LabourCapacity.LOST, WORDS, FULL_STANDING, IRREGULAR),
        new IdentityChanged(
            "member-1",
            new SealedIdentity(null, null, null, null, List.of()),
            PHONE,
            false,
            null,
            BARE,
            REGULAR),
        new IdentityChanged("member-1", HEAD.identity(), PHONE, false, WORDS, USUAL, REGULAR),
        new IdentityChanged(
            "member-4",
            FULL.identity(),
            List.of(IdentityField.values()),
            true,
            WORDS,
            FULL_STANDING,
            IRREGULAR),
        new MemberAnnulled("member-3", AnnulmentCause.NEVER_EXISTED, null, null, BARE, REGULAR),
        new MemberAnnulled("member-3", AnnulmentCause.NEVER_EXISTED, null, WORDS, USUAL, REGULAR),
        new MemberAnnulled(
            "member-4",
            AnnulmentCause.RECORDED_TWICE,
            "member-9",
            WORDS,
            FULL_STANDING,
            IRREGULAR));
  }
}
