package anda.household;

import anda.kernel.EventName;
import anda.kernel.Sealed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 分户并户事件 How members went from one household to another: of the two events of a split or a merge
 * each household tells its own.
 */
public sealed interface TransferEvent extends HouseholdFact {

  /** Who went, in their relations in the household they came to. */
  List<Member> members();

  /**
   * 分户 Members left to form a household of their own.
   *
   * @param newHouseholdId the new one
   * @param members those who left, in their new relations, sealed under the new household's key
   * @param formed how the new one stands
   */
  @EventName("household.HouseholdSplit")
  record HouseholdSplit(
      String newHouseholdId,
      List<Member> members,
      @Nullable Sealed remark,
      HouseholdStanding formed,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements TransferEvent, Remarked {

    public HouseholdSplit {
      members = List.copyOf(members);
      irregularities = List.copyOf(irregularities);
    }

    @Override
    public Set<String> routes() {
      return Set.of(newHouseholdId);
    }
  }

  /**
   * 分户新立 A household began with members of another; it keeps the registration and monitoring they
   * had there.
   *
   * @param fromHouseholdId the other
   * @param splitEventId the entry by which they left it
   */
  @EventName("household.HouseholdFormed")
  record HouseholdFormed(
      String fromHouseholdId,
      String splitEventId,
      List<Member> members,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements TransferEvent {

    public HouseholdFormed {
      members = List.copyOf(members);
      irregularities = List.copyOf(irregularities);
    }

    @Override
    public Set<String> routes() {
      return Set.of(fromHouseholdId);
    }
  }

  /**
   * 并户 All members went to another household; this one is no more.
   *
   * @param intoHouseholdId the other
   * @param members all of them, in their new relations, sealed under the other household's key
   */
  @EventName("household.HouseholdMerged")
  record HouseholdMerged(
      String intoHouseholdId,
      List<Member> members,
      @Nullable Sealed remark,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements TransferEvent, Remarked {

    public HouseholdMerged {
      members = List.copyOf(members);
      irregularities = List.copyOf(irregularities);
    }

    @Override
    public Set<String> routes() {
      return Set.of(intoHouseholdId);
    }
  }

  /**
   * 并入成员 The members of a household that is no more were taken in.
   *
   * @param fromHouseholdId that household
   * @param mergeEventId the entry by which it ended
   */
  @EventName("household.MembersTakenIn")
  record MembersTakenIn(
      String fromHouseholdId,
      String mergeEventId,
      List<Member> members,
      HouseholdStanding standing,
      List<HouseholdIrregularity> irregularities)
      implements TransferEvent {

    public MembersTakenIn {
      members = List.copyOf(members);
      irregularities = List.copyOf(irregularities);
    }

    @Override
    public Set<String> routes() {
      return Set.of(fromHouseholdId);
    }
  }
}
