package anda.household.command;

import anda.household.AbsentField;
import anda.household.AnnulmentCause;
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
import anda.household.MemberEvent.MemberReinstated;
import anda.household.Relation;
import anda.household.SealedIdentity;
import anda.household.command.HouseholdCommand.AddMember;
import anda.household.command.HouseholdCommand.AnnulMember;
import anda.household.command.HouseholdCommand.ChangeIdentity;
import anda.household.command.HouseholdCommand.ChangeMember;
import anda.household.command.HouseholdCommand.RecordDeath;
import anda.household.command.HouseholdCommand.ReinstateMember;
import anda.household.command.HouseholdCommand.RemoveMember;
import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import anda.kernel.Sealed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 成员裁决 What follows from acts on single members. */
final class MemberDecisions {

  private MemberDecisions() {}

  static MemberJoined add(HouseholdState household, AddMember command) {
    MemberPolicy.check(command.member());
    Map<String, Member> all = new LinkedHashMap<>(household.members);
    boolean here = all.put(command.member().memberId(), command.member()) != null;
    if (here || household.gone.containsKey(command.member().memberId())) {
      throw new Refused(HouseholdRefusal.MEMBER_EXISTS, "member", command.member().memberId());
    }
    MemberPolicy.checkNumber(all.size());
    MemberPolicy.checkHeads(all.values(), "relation");
    return new MemberJoined(
        command.member(),
        command.cause(),
        command.formerMemberId(),
        command.fromHouseholdId(),
        household.with(all),
        List.of(),
        command.roster());
  }

  static MemberLeft remove(HouseholdState household, RemoveMember command) {
    return new MemberLeft(
        command.memberId(),
        command.cause(),
        command.remark(),
        without(household, command.memberId()),
        List.of());
  }

  static MemberDied died(HouseholdState household, RecordDeath command) {
    return new MemberDied(command.memberId(), without(household, command.memberId()), List.of());
  }

  static MemberAnnulled annul(HouseholdState household, AnnulMember command) {
    HouseholdStanding left = without(household, command.memberId());
    boolean twice = command.cause() == AnnulmentCause.RECORDED_TWICE;
    if (twice && command.sameAsMemberId() == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, "sameAs", "sameAs");
    }
    if (!twice && command.sameAsMemberId() != null
        || command.memberId().equals(command.sameAsMemberId())) {
      throw new Refused(KernelRefusal.VALUE_MALFORMED, "sameAs", "sameAs");
    }
    return new MemberAnnulled(
        command.memberId(),
        command.cause(),
        command.sameAsMemberId(),
        command.remark(),
        left,
        List.of());
  }

  static MemberReinstated reinstate(HouseholdState household, ReinstateMember command) {
    Member member = household.gone.get(command.memberId());
    if (member == null) {
      throw new Refused(HouseholdRefusal.MEMBER_NOT_GONE, "member", command.memberId());
    }
    MemberPolicy.checkCause(command.cause(), command.remark());
    boolean headed =
        household.members.values().stream().anyMatch(one -> one.relation() == Relation.HEAD);
    // another became the head meanwhile: what this one is to him, nobody has said
    Member back =
        headed && member.relation() == Relation.HEAD
            ? member.as(Relation.UNKNOWN, null, member.labour())
            : member;
    Map<String, Member> all = new LinkedHashMap<>(household.members);
    all.put(back.memberId(), back);
    MemberPolicy.checkNumber(all.size());
    return new MemberReinstated(
        back, command.cause(), command.remark(), household.with(all), List.of());
  }

  private static HouseholdStanding without(HouseholdState household, String memberId) {
    household.member(memberId);
    Map<String, Member> left = new LinkedHashMap<>(household.members);
    left.remove(memberId);
    return household.with(left);
  }

  static MemberChanged change(HouseholdState household, ChangeMember command) {
    Member was = household.member(command.memberId());
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
    Map<String, Member> all = new LinkedHashMap<>(household.members);
    all.put(now.memberId(), now);
    MemberPolicy.checkHeads(all.values(), "relation");
    return new MemberChanged(
        command.memberId(),
        relation,
        text,
        labour,
        command.remark(),
        household.with(all),
        List.of());
  }

  static IdentityChanged identity(HouseholdState household, ChangeIdentity command) {
    Member was = household.member(command.memberId());
    if (command.changed().isEmpty()) {
      throw new Refused(HouseholdRefusal.MEMBER_UNCHANGED, null);
    }
    List<AbsentField> absent = new ArrayList<>();
    for (IdentityField field : IdentityField.values()) {
      told(field, command, was).absent().stream()
          .filter(one -> one.field() == field)
          .forEach(absent::add);
    }
    SealedIdentity now =
        new SealedIdentity(
            field(IdentityField.NAME, command, was),
            field(IdentityField.ID_NUMBER, command, was),
            field(IdentityField.PHONE, command, was),
            field(IdentityField.ACCOUNT, command, was),
            absent);
    MemberPolicy.check(was.as(now));
    return new IdentityChanged(
        command.memberId(),
        now,
        command.changed(),
        command.correction(),
        command.remark(),
        household.standing(),
        List.of());
  }

  private static @Nullable Sealed field(IdentityField field, ChangeIdentity command, Member was) {
    return told(field, command, was).of(field);
  }

  private static SealedIdentity told(IdentityField field, ChangeIdentity command, Member was) {
    return command.changed().contains(field) ? command.identity() : was.identity();
  }
}
