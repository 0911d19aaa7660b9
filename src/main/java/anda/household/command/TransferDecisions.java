package anda.household.command;

import anda.household.AnnulmentCause;
import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdMoved;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdEvent.PlaceCorrected;
import anda.household.HouseholdIrregularity;
import anda.household.HouseholdStanding;
import anda.household.Member;
import anda.household.Residence;
import anda.household.TransferEvent.HouseholdFormed;
import anda.household.TransferEvent.HouseholdMerged;
import anda.household.TransferEvent.HouseholdSplit;
import anda.household.TransferEvent.MembersTakenIn;
import anda.household.command.HouseholdCommand.AnnulHousehold;
import anda.household.command.HouseholdCommand.CorrectPlace;
import anda.household.command.HouseholdCommand.FormHousehold;
import anda.household.command.HouseholdCommand.MergeHousehold;
import anda.household.command.HouseholdCommand.MoveHousehold;
import anda.household.command.HouseholdCommand.RecordHousehold;
import anda.household.command.HouseholdCommand.SplitHousehold;
import anda.household.command.HouseholdCommand.TakeInMembers;
import anda.kernel.Act;
import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 户籍裁决 What follows from acts on a household as a whole: beginning, place, split, merge, end. */
final class TransferDecisions {

  private TransferDecisions() {}

  static HouseholdRecorded record(RecordHousehold command) {
    MemberPolicy.checkPlace(command.place());
    List<Member> all = List.copyOf(MemberPolicy.checked(command.members()).values());
    Act act = command.act();
    Residence residence =
        new Residence(command.place(), null, act.on() == null ? null : act.on().from());
    return new HouseholdRecorded(
        all,
        HouseholdStanding.of(residence, command.registration(), command.monitoring(), all),
        StatusPolicy.recorded(act, command.registration(), command.monitoring()),
        command.roster());
  }

  static HouseholdFormed form(FormHousehold command) {
    return new HouseholdFormed(
        command.fromHouseholdId(),
        command.splitEventId(),
        command.members(),
        command.standing(),
        List.of());
  }

  static HouseholdMoved move(HouseholdState household, MoveHousehold command) {
    HouseholdStanding now = household.standing();
    MemberPolicy.checkPlace(command.place());
    Act act = command.act();
    Residence there =
        new Residence(command.place(), act.on(), act.on() == null ? null : act.on().from());
    if (!now.residence().before(there)) {
      return new HouseholdMoved(
          null,
          command.place(),
          command.remark(),
          now,
          StatusPolicy.judged(act, List.of(HouseholdIrregularity.BEFORE_STANDING_STATUS)));
    }
    if (command.place().code().equals(now.place().code())) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_SAME_PLACE, "place", now.place().name());
    }
    return new HouseholdMoved(
        now.place(), command.place(), command.remark(), now.with(there), List.of());
  }

  static PlaceCorrected correct(HouseholdState household, CorrectPlace command) {
    HouseholdStanding now = household.standing();
    MemberPolicy.checkPlace(command.place());
    MemberPolicy.refuseUnchanged(command.place().equals(now.place()));
    MemberPolicy.checkCause(command.cause(), command.remark());
    Residence was = now.residence();
    return new PlaceCorrected(
        command.place(),
        command.cause(),
        command.remark(),
        now.with(new Residence(command.place(), was.since(), was.asOf())),
        List.of());
  }

  static HouseholdSplit split(HouseholdState household, SplitHousehold command) {
    refuseItself(household, command.newHouseholdId(), "newHousehold");
    Set<String> leaving = MemberPolicy.leaving(household.members, command.members());
    if (leaving.size() == household.members.size()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_SPLIT_LEAVES_NOBODY, "members");
    }
    Map<String, Member> left = new LinkedHashMap<>(household.members);
    left.keySet().removeAll(leaving);
    return new HouseholdSplit(
        command.newHouseholdId(),
        command.members(),
        command.remark(),
        household.standing().with(command.members()),
        household.with(left),
        List.of());
  }

  static HouseholdMerged merge(HouseholdState household, MergeHousehold command) {
    refuseItself(household, command.intoHouseholdId(), "into");
    Set<String> leaving = MemberPolicy.leaving(household.members, command.members());
    if (leaving.size() != household.members.size()) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_MERGE_FORGETS_MEMBERS, "members");
    }
    return new HouseholdMerged(
        command.intoHouseholdId(),
        command.members(),
        command.remark(),
        household.with(Map.of()),
        List.of());
  }

  private static void refuseItself(HouseholdState household, String other, String field) {
    if (other.equals(household.id)) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_WITH_ITSELF, field);
    }
  }

  // Follows from a fact: it may not fail because of what the facts bring with them, nor because the
  // household was annulled in between, for then its people would stand nowhere.
  static MembersTakenIn takeIn(HouseholdState household, TakeInMembers command) {
    List<Member> coming = MemberPolicy.takenIn(household.members.values(), command.members());
    Map<String, Member> all = new LinkedHashMap<>(household.members);
    coming.forEach(member -> all.put(member.memberId(), member));
    return new MembersTakenIn(
        command.fromHouseholdId(),
        command.mergeEventId(),
        coming,
        household.with(all),
        household.ended() ? List.of(HouseholdIrregularity.INTO_ENDED_HOUSEHOLD) : List.of());
  }

  static HouseholdAnnulled annul(HouseholdState household, AnnulHousehold command) {
    boolean twice = command.cause() == AnnulmentCause.RECORDED_TWICE;
    if (twice && command.sameAsHouseholdId() == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, "sameAs", "sameAs");
    }
    if (!twice && command.sameAsHouseholdId() != null) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, "sameAs", "sameAs");
    }
    if (command.sameAsHouseholdId() != null) {
      refuseItself(household, command.sameAsHouseholdId(), "sameAs");
    }
    return new HouseholdAnnulled(
        command.cause(),
        command.sameAsHouseholdId(),
        command.remark(),
        household.with(Map.of()),
        StatusPolicy.judged(command.act(), StatusPolicy.twoPersons(command.act())));
  }
}
