package anda.household.command;

import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdEnrolledInMonitoring;
import anda.household.HouseholdEvent.HouseholdExited;
import anda.household.HouseholdEvent.HouseholdMoved;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdEvent.HouseholdRegistered;
import anda.household.HouseholdEvent.HouseholdRelapsed;
import anda.household.HouseholdEvent.HouseholdRiskCleared;
import anda.household.HouseholdEvent.IncomeCorrected;
import anda.household.HouseholdEvent.IncomeSurveyed;
import anda.household.HouseholdEvent.MonitoringCorrected;
import anda.household.HouseholdEvent.PlaceCorrected;
import anda.household.HouseholdEvent.RegistrationCorrected;
import anda.household.HouseholdFact;
import anda.household.HouseholdStanding;
import anda.household.IncomeSurvey;
import anda.household.Member;
import anda.household.MemberEvent.IdentityChanged;
import anda.household.MemberEvent.MemberAnnulled;
import anda.household.MemberEvent.MemberChanged;
import anda.household.MemberEvent.MemberDied;
import anda.household.MemberEvent.MemberJoined;
import anda.household.MemberEvent.MemberLeft;
import anda.household.MemberEvent.MemberReinstated;
import anda.household.TransferEvent.HouseholdFormed;
import anda.household.TransferEvent.HouseholdMerged;
import anda.household.TransferEvent.HouseholdSplit;
import anda.household.TransferEvent.MembersTakenIn;
import anda.kernel.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a household remembers of its own events; decisions rest on nothing else. */
abstract class HouseholdState {

  @AggregateIdentifier String id = "";
  final Map<String, Member> members = new LinkedHashMap<>();
  final Map<String, Member> gone = new LinkedHashMap<>();
  final Map<Integer, IncomeSurvey> surveys = new LinkedHashMap<>();
  private @Nullable HouseholdStanding standing;
  private boolean annulled;
  private @Nullable String mergedInto;

  /** How it stands. */
  HouseholdStanding standing() {
    HouseholdStanding now = standing;
    if (now == null) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_UNKNOWN, null, id);
    }
    return now;
  }

  /** How it would stand with other members. */
  HouseholdStanding with(Map<String, Member> others) {
    return standing().with(others.values());
  }

  /** Whether it was annulled or merged away. */
  boolean ended() {
    return annulled || mergedInto != null;
  }

  void refuseWhenGone() {
    if (annulled) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_ANNULLED, null);
    }
    if (mergedInto != null) {
      throw new Refused(HouseholdRefusal.HOUSEHOLD_MERGED_AWAY, null, mergedInto);
    }
  }

  Member member(String memberId) {
    Member member = members.get(memberId);
    if (member == null) {
      throw new Refused(HouseholdRefusal.MEMBER_UNKNOWN, "member", memberId);
    }
    return member;
  }

  private void stands(HouseholdFact event) {
    standing = event.standing();
  }

  private void goes(String memberId) {
    Member member = members.remove(memberId);
    if (member != null) {
      gone.put(memberId, member);
    }
  }

  private void take(Iterable<Member> joined) {
    joined.forEach(member -> members.put(member.memberId(), member));
  }

  @EventSourcingHandler
  void on(HouseholdRecorded event, @SourceId String source) {
    id = source;
    take(event.members());
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdFormed event, @SourceId String source) {
    id = source;
    take(event.members());
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdRegistered event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdExited event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdRelapsed event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdEnrolledInMonitoring event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdRiskCleared event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(RegistrationCorrected event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(MonitoringCorrected event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(PlaceCorrected event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdMoved event) {
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdSplit event) {
    event.members().forEach(member -> members.remove(member.memberId()));
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdMerged event) {
    members.clear();
    mergedInto = event.intoHouseholdId();
    stands(event);
  }

  @EventSourcingHandler
  void on(MembersTakenIn event) {
    take(event.members());
    stands(event);
  }

  @EventSourcingHandler
  void on(IncomeSurveyed event) {
    surveys.put(event.survey().year(), event.survey());
    stands(event);
  }

  @EventSourcingHandler
  void on(IncomeCorrected event) {
    surveys.put(event.survey().year(), event.survey());
    stands(event);
  }

  @EventSourcingHandler
  void on(HouseholdAnnulled event) {
    annulled = true;
    members.clear();
    stands(event);
  }

  @EventSourcingHandler
  void on(MemberJoined event) {
    members.put(event.memberId(), event.member());
    stands(event);
  }

  @EventSourcingHandler
  void on(MemberLeft event) {
    goes(event.memberId());
    stands(event);
  }

  @EventSourcingHandler
  void on(MemberDied event) {
    goes(event.memberId());
    stands(event);
  }

  @EventSourcingHandler
  void on(MemberReinstated event) {
    gone.remove(event.memberId());
    members.put(event.memberId(), event.member());
    stands(event);
  }

  @EventSourcingHandler
  void on(MemberChanged event) {
    members.computeIfPresent(
        event.memberId(),
        (key, member) -> member.as(event.relation(), event.relationText(), event.labour()));
    stands(event);
  }

  @EventSourcingHandler
  void on(IdentityChanged event) {
    members.computeIfPresent(event.memberId(), (key, member) -> member.as(event.identity()));
    stands(event);
  }

  @EventSourcingHandler
  void on(MemberAnnulled event) {
    goes(event.memberId());
    stands(event);
  }
}
