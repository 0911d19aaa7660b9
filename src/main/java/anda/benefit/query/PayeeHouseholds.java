package anda.benefit.query;

import anda.benefit.PayeeStanding;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.household.HouseholdEvent.HouseholdAnnulled;
import anda.household.HouseholdEvent.HouseholdRecorded;
import anda.household.HouseholdFact;
import anda.household.HouseholdStanding;
import anda.household.LabourCapacity;
import anda.household.LabourCount;
import anda.household.Member;
import anda.household.MemberEvent;
import anda.household.MemberEvent.MemberAnnulled;
import anda.household.MemberEvent.MemberDied;
import anda.household.MemberEvent.MemberJoined;
import anda.household.MemberEvent.MemberLeft;
import anda.household.MemberEvent.MemberReinstated;
import anda.household.TransferEvent.HouseholdFormed;
import anda.household.TransferEvent.HouseholdMerged;
import anda.household.TransferEvent.HouseholdSplit;
import anda.household.TransferEvent.MembersTakenIn;
import anda.kernel.DomainEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受领户读取 Households as plans see them: how they stand now, and who belongs or belonged to them. */
@Component
public class PayeeHouseholds {

  private final EventReader log;

  PayeeHouseholds(EventReader log) {
    this.log = log;
  }

  /**
   * 受领户 A household as its own entries tell.
   *
   * @param members ids of those who belong to it
   * @param ever ids of those who belong or once belonged to it
   * @param gone whether it went into another household
   */
  public record Known(
      PayeeStanding standing, Set<String> members, Set<String> ever, boolean gone) {}

  /** One household; empty = none such, or its record is void. */
  public Optional<Known> known(String household) {
    HouseholdStanding standing = null;
    boolean gone = false;
    Set<String> members = new HashSet<>();
    Set<String> ever = new HashSet<>();
    for (RecordedEvent event : log.ofAggregate(household)) {
      DomainEvent fact = event.fact();
      if (fact instanceof HouseholdAnnulled) {
        return Optional.empty();
      }
      gone |= fact instanceof HouseholdMerged;
      move(fact, members, ever);
      HouseholdStanding told = standing(fact);
      standing = told == null ? standing : told;
    }
    return standing == null
        ? Optional.empty()
        : Optional.of(new Known(of(standing), Set.copyOf(members), Set.copyOf(ever), gone));
  }

  private static void move(DomainEvent fact, Set<String> members, Set<String> ever) {
    if (fact instanceof HouseholdRecorded e) {
      came(e.members(), members, ever);
    } else if (fact instanceof HouseholdFormed e) {
      came(e.members(), members, ever);
    } else if (fact instanceof MembersTakenIn e) {
      came(e.members(), members, ever);
    } else if (fact instanceof MemberJoined e) {
      came(List.of(e.member()), members, ever);
    } else if (fact instanceof MemberReinstated e) {
      came(List.of(e.member()), members, ever);
    } else if (fact instanceof HouseholdSplit e) {
      e.members().forEach(member -> members.remove(member.memberId()));
    } else if (fact instanceof HouseholdMerged) {
      members.clear();
    } else if (fact instanceof MemberLeft || fact instanceof MemberDied) {
      members.remove(((MemberEvent) fact).memberId());
    } else if (fact instanceof MemberAnnulled e) {
      members.remove(e.memberId());
      ever.remove(e.memberId());
    }
  }

  private static void came(List<Member> more, Set<String> members, Set<String> ever) {
    for (Member member : more) {
      members.add(member.memberId());
      ever.add(member.memberId());
    }
  }

  private static @Nullable HouseholdStanding standing(DomainEvent fact) {
    return fact instanceof HouseholdFact e ? e.standing() : null;
  }

  private static PayeeStanding of(HouseholdStanding standing) {
    boolean known =
        standing.labour().stream().noneMatch(one -> one.capacity() == LabourCapacity.UNKNOWN);
    int without =
        standing.labour().stream()
            .filter(
                one ->
                    one.capacity() == LabourCapacity.LOST || one.capacity() == LabourCapacity.NONE)
            .mapToInt(LabourCount::persons)
            .sum();
    return new PayeeStanding(
        standing.place().code(),
        standing.registration().status(),
        standing.monitoring().state(),
        standing.monitoring().category(),
        standing.persons(),
        known ? without : null);
  }
}
