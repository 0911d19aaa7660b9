package anda.household.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdEnrolledInMonitoring;
import anda.household.HouseholdEvent.HouseholdExited;
import anda.household.HouseholdEvent.HouseholdFormed;
import anda.household.HouseholdEvent.HouseholdMerged;
import anda.household.HouseholdEvent.HouseholdMoved;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdEvent.HouseholdRegistered;
import anda.household.HouseholdEvent.HouseholdRelapsed;
import anda.household.HouseholdEvent.HouseholdRiskCleared;
import anda.household.HouseholdEvent.HouseholdSplit;
import anda.household.HouseholdEvent.IncomeCorrected;
import anda.household.HouseholdEvent.IncomeSurveyed;
import anda.household.HouseholdEvent.MembersTakenIn;
import anda.household.HouseholdEvent.MonitoringCorrected;
import anda.household.HouseholdEvent.PlaceCorrected;
import anda.household.HouseholdEvent.RegistrationCorrected;
import anda.household.HouseholdIrregularity;
import anda.household.HouseholdStanding;
import anda.household.IdentityField;
import anda.household.LabourCapacity;
import anda.household.Member;
import anda.household.MemberEvent.IdentityChanged;
import anda.household.MemberEvent.MemberAnnulled;
import anda.household.MemberEvent.MemberChanged;
import anda.household.MemberEvent.MemberDied;
import anda.household.MemberEvent.MemberJoined;
import anda.household.MemberEvent.MemberLeft;
import anda.household.Monitoring;
import anda.household.MonitoringState;
import anda.household.Registration;
import anda.household.RegistrationStatus;
import anda.household.Relation;
import anda.household.SealedIdentity;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.AnnulHousehold;
import anda.household.command.HouseholdCommand.AnnulMember;
import anda.household.command.HouseholdCommand.ChangeIdentity;
import anda.household.command.HouseholdCommand.ChangeMember;
import anda.household.command.HouseholdCommand.ClearRisk;
import anda.household.command.HouseholdCommand.CorrectIncome;
import anda.household.command.HouseholdCommand.CorrectMonitoring;
import anda.household.command.HouseholdCommand.CorrectPlace;
import anda.household.command.HouseholdCommand.CorrectRegistration;
import anda.household.command.HouseholdCommand.EnrolHousehold;
import anda.household.command.HouseholdCommand.ExitHousehold;
import anda.household.command.HouseholdCommand.FormHousehold;
import anda.household.command.HouseholdCommand.MergeHousehold;
import anda.household.command.HouseholdCommand.MoveHousehold;
import anda.household.command.HouseholdCommand.RecordDeath;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.household.command.HouseholdCommand.RegisterHousehold;
import anda.household.command.HouseholdCommand.RelapseHousehold;
import anda.household.command.HouseholdCommand.RemoveMember;
import anda.household.command.HouseholdCommand.SplitHousehold;
import anda.household.command.HouseholdCommand.SurveyIncome;
import anda.household.command.HouseholdCommand.TakeInMembers;
import anda.kernel.Act;
import anda.kernel.Refused;
import anda.kernel.Sealed;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * 农户 A household: its members, its registration, its monitoring, its income.
 *
 * <p>Longer than 250 lines because every act on a household is one small decision here; the rules
 * stand in the policies.
 */
@Aggregate(type = "Household")
class Household extends HouseholdState {

  Household() {}

  @CommandHandler
  Household(RecordHousehold command) {
    id = command.householdId();
    MemberPolicy.checkPlace(command.place());
    List<Member> all = List.copyOf(MemberPolicy.checked(command.members()).values());
    List<HouseholdIrregularity> irregularities =
        StatusPolicy.recorded(command.act(), command.registration(), command.monitoring());
    HouseholdStanding standing =
        HouseholdStanding.of(command.place(), command.registration(), command.monitoring(), all);
    apply(new HouseholdRecorded(all, standing, irregularities, command.imported()));
  }

  @CommandHandler
  Household(FormHousehold command) {
    id = command.householdId();
    apply(
        new HouseholdFormed(
            command.fromHouseholdId(),
            command.splitEventId(),
            command.members(),
            command.standing()));
  }

  @CommandHandler
  void handle(RegisterHousehold command) {
    refuseWhenGone();
    Set<RegistrationStatus> from = EnumSet.of(RegistrationStatus.NEVER_REGISTERED);
    Registration now = new Registration(RegistrationStatus.UNLIFTED, command.act().on());
    apply(new HouseholdRegistered(now, with(now), irregularities(command.act(), from)));
  }

  @CommandHandler
  void handle(ExitHousehold command) {
    refuseWhenGone();
    Set<RegistrationStatus> from =
        EnumSet.of(RegistrationStatus.UNLIFTED, RegistrationStatus.RELAPSED);
    Registration now = new Registration(RegistrationStatus.LIFTED, command.act().on());
    apply(new HouseholdExited(now, with(now), irregularities(command.act(), from)));
  }

  @CommandHandler
  void handle(RelapseHousehold command) {
    refuseWhenGone();
    Set<RegistrationStatus> from = EnumSet.of(RegistrationStatus.LIFTED);
    Registration now = new Registration(RegistrationStatus.RELAPSED, command.act().on());
    apply(new HouseholdRelapsed(now, with(now), irregularities(command.act(), from)));
  }

  private List<HouseholdIrregularity> irregularities(Act act, Set<RegistrationStatus> from) {
    return StatusPolicy.registration(act, standing().registration(), from);
  }

  private HouseholdStanding with(Registration registration) {
    HouseholdStanding now = standing();
    return with(now.place(), now.registration().and(registration), now.monitoring());
  }

  private HouseholdStanding with(Monitoring monitoring) {
    HouseholdStanding now = standing();
    return with(now.place(), now.registration(), now.monitoring().and(monitoring));
  }

  @CommandHandler
  void handle(EnrolHousehold command) {
    refuseWhenGone();
    Monitoring now =
        new Monitoring(MonitoringState.MONITORED, command.category(), command.act().on());
    Set<MonitoringState> from =
        EnumSet.of(MonitoringState.NOT_MONITORED, MonitoringState.RISK_CLEARED);
    apply(
        new HouseholdEnrolledInMonitoring(
            now,
            HouseholdTexts.optional("reason", command.reason(), HouseholdTexts.REMARK),
            with(now),
            StatusPolicy.monitoring(
                command.act(),
                standing().monitoring(),
                from,
                command.category(),
                standing().registration())));
  }

  @CommandHandler
  void handle(ClearRisk command) {
    refuseWhenGone();
    Monitoring stands = standing().monitoring();
    Monitoring now =
        new Monitoring(MonitoringState.RISK_CLEARED, stands.category(), command.act().on());
    apply(
        new HouseholdRiskCleared(
            now,
            HouseholdTexts.optional("reason", command.reason(), HouseholdTexts.REMARK),
            with(now),
            StatusPolicy.monitoring(
                command.act(),
                stands,
                EnumSet.of(MonitoringState.MONITORED),
                null,
                standing().registration())));
  }

  @CommandHandler
  void handle(CorrectRegistration command) {
    refuseWhenGone();
    HouseholdStanding now = standing();
    refuseUnchanged(command.registration().equals(now.registration()));
    apply(
        new RegistrationCorrected(
            command.registration(),
            HouseholdTexts.required("reason", command.reason(), HouseholdTexts.REMARK),
            with(now.place(), command.registration(), now.monitoring())),
        corrects(command.corrects()));
  }

  @CommandHandler
  void handle(CorrectMonitoring command) {
    refuseWhenGone();
    HouseholdStanding now = standing();
    StatusPolicy.checkState(command.monitoring());
    refuseUnchanged(command.monitoring().equals(now.monitoring()));
    apply(
        new MonitoringCorrected(
            command.monitoring(),
            HouseholdTexts.required("reason", command.reason(), HouseholdTexts.REMARK),
            with(now.place(), now.registration(), command.monitoring())),
        corrects(command.corrects()));
  }

  @CommandHandler
  void handle(CorrectPlace command) {
    refuseWhenGone();
    HouseholdStanding now = standing();
    MemberPolicy.checkPlace(command.place());
    refuseUnchanged(command.place().equals(now.place()));
    apply(
        new PlaceCorrected(
            command.place(),
            HouseholdTexts.required("reason", command.reason(), HouseholdTexts.REMARK),
            with(command.place(), now.registration(), now.monitoring())),
        corrects(command.corrects()));
  }

  private static MetaData corrects(String eventId) {
    return MetaData.with("anda.corrects", eventId);
  }

  private static void refuseUnchanged(boolean same) {
    if (same) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_UNCHANGED, null);
    }
  }

  @CommandHandler
  void handle(MoveHousehold command) {
    refuseWhenGone();
    HouseholdStanding now = standing();
    MemberPolicy.checkPlace(command.place());
    if (command.place().code().equals(now.place().code())) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_SAME_PLACE, "place", now.place().name());
    }
    apply(
        new HouseholdMoved(
            now.place(),
            command.place(),
            HouseholdTexts.optional("reason", command.reason(), HouseholdTexts.REMARK),
            with(command.place(), now.registration(), now.monitoring())));
  }

  @CommandHandler
  void handle(SplitHousehold command) {
    refuseWhenGone();
    refuseItself(command.newHouseholdId(), "newHousehold");
    Set<String> leaving = MemberPolicy.leaving(members, command.members());
    if (leaving.size() == members.size()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_SPLIT_LEAVES_NOBODY, "members");
    }
    Map<String, Member> left = new LinkedHashMap<>(members);
    left.keySet().removeAll(leaving);
    HouseholdStanding now = standing();
    apply(
        new HouseholdSplit(
            command.newHouseholdId(),
            command.members(),
            HouseholdTexts.optional("reason", command.reason(), HouseholdTexts.REMARK),
            HouseholdStanding.of(
                now.place(), now.registration(), now.monitoring(), command.members()),
            with(left)));
  }

  @CommandHandler
  void handle(MergeHousehold command) {
    refuseWhenGone();
    refuseItself(command.intoHouseholdId(), "into");
    Set<String> leaving = MemberPolicy.leaving(members, command.members());
    if (leaving.size() != members.size()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_MERGE_FORGETS_MEMBERS, "members");
    }
    apply(
        new HouseholdMerged(
            command.intoHouseholdId(),
            command.members(),
            HouseholdTexts.optional("reason", command.reason(), HouseholdTexts.REMARK),
            with(Map.of())));
  }

  private void refuseItself(String other, String field) {
    if (other.equals(id)) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_WITH_ITSELF, field);
    }
  }

  // Follows from a fact: it may not fail because of what the facts bring with them.
  @CommandHandler
  void handle(TakeInMembers command) {
    refuseWhenGone();
    List<Member> coming = MemberPolicy.takenIn(members.values(), command.members());
    Map<String, Member> all = new LinkedHashMap<>(members);
    coming.forEach(member -> all.put(member.memberId(), member));
    apply(new MembersTakenIn(command.fromHouseholdId(), command.mergeEventId(), coming, with(all)));
  }

  @CommandHandler
  void handle(AddMember command) {
    refuseWhenGone();
    MemberPolicy.check(command.member());
    Map<String, Member> all = new LinkedHashMap<>(members);
    if (all.put(command.member().memberId(), command.member()) != null) {
      throw new Refused(HouseholdRefusal.MEMBER_EXISTS, "member", command.member().memberId());
    }
    MemberPolicy.checkNumber(all.size());
    MemberPolicy.checkHeads(all.values(), "relation");
    apply(new MemberJoined(command.member(), command.cause(), with(all), command.imported()));
  }

  @CommandHandler
  void handle(RemoveMember command) {
    refuseWhenGone();
    apply(
        new MemberLeft(
            command.memberId(),
            command.cause(),
            HouseholdTexts.optional("reason", command.reason(), HouseholdTexts.REMARK),
            without(command.memberId())));
  }

  @CommandHandler
  void handle(RecordDeath command) {
    refuseWhenGone();
    apply(new MemberDied(command.memberId(), without(command.memberId())));
  }

  @CommandHandler
  void handle(AnnulMember command) {
    refuseWhenGone();
    apply(
        new MemberAnnulled(
            command.memberId(),
            HouseholdTexts.required("reason", command.reason(), HouseholdTexts.REMARK),
            without(command.memberId())));
  }

  private HouseholdStanding without(String memberId) {
    member(memberId);
    Map<String, Member> left = new LinkedHashMap<>(members);
    left.remove(memberId);
    return with(left);
  }

  @CommandHandler
  void handle(ChangeMember command) {
    refuseWhenGone();
    Member was = member(command.memberId());
    Relation relation = command.relation() == null ? was.relation() : command.relation();
    LabourCapacity labour = command.labour() == null ? was.labour() : command.labour();
    String text =
        command.relation() == null
            ? was.relationText()
            : HouseholdTexts.optional(
                "relationText", command.relationText(), MemberPolicy.RELATION_TEXT);
    Member now = was.as(relation, text, labour);
    if (now.equals(was)) {
      throw new Refused(HouseholdRefusal.MEMBER_UNCHANGED, null);
    }
    Map<String, Member> all = new LinkedHashMap<>(members);
    all.put(now.memberId(), now);
    MemberPolicy.checkHeads(all.values(), "relation");
    apply(
        new MemberChanged(
            command.memberId(),
            relation,
            text,
            labour,
            HouseholdTexts.optional("reason", command.reason(), HouseholdTexts.REMARK),
            with(all)));
  }

  @CommandHandler
  void handle(ChangeIdentity command) {
    refuseWhenGone();
    Member was = member(command.memberId());
    if (command.changed().isEmpty()) {
      throw new Refused(HouseholdRefusal.MEMBER_UNCHANGED, null);
    }
    SealedIdentity now =
        new SealedIdentity(
            field(IdentityField.NAME, command, was),
            field(IdentityField.ID_NUMBER, command, was),
            field(IdentityField.PHONE, command, was),
            field(IdentityField.ACCOUNT, command, was));
    MemberPolicy.check(was.as(now));
    apply(
        new IdentityChanged(
            command.memberId(),
            now,
            command.changed(),
            command.correction(),
            HouseholdTexts.optional("reason", command.reason(), HouseholdTexts.REMARK),
            standing()));
  }

  private static @Nullable Sealed field(IdentityField field, ChangeIdentity command, Member was) {
    return (command.changed().contains(field) ? command.identity() : was.identity()).of(field);
  }

  @CommandHandler
  void handle(SurveyIncome command) {
    refuseWhenGone();
    IncomePolicy.check(command.act(), command.survey());
    if (surveys.containsKey(command.survey().year())) {
      throw new Refused(
          HouseholdRefusal.INCOME_YEAR_SURVEYED, "year", Integer.toString(command.survey().year()));
    }
    apply(new IncomeSurveyed(command.survey(), standing()));
  }

  @CommandHandler
  void handle(CorrectIncome command) {
    refuseWhenGone();
    IncomePolicy.check(command.act(), command.survey());
    if (!surveys.containsKey(command.survey().year())) {
      throw new Refused(
          HouseholdRefusal.INCOME_YEAR_NOT_SURVEYED,
          "year",
          Integer.toString(command.survey().year()));
    }
    refuseUnchanged(command.survey().equals(surveys.get(command.survey().year())));
    apply(
        new IncomeCorrected(
            command.survey(),
            HouseholdTexts.required("reason", command.reason(), HouseholdTexts.REMARK),
            standing()),
        corrects(command.corrects()));
  }

  @CommandHandler
  void handle(AnnulHousehold command) {
    refuseWhenGone();
    apply(
        new HouseholdAnnulled(
            HouseholdTexts.required("reason", command.reason(), HouseholdTexts.REMARK),
            standing()));
  }
}
