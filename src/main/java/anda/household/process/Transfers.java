package anda.household.process;

import anda.eventstore.command.CommandGate;
import anda.eventstore.view.EventReader;
import anda.eventstore.view.RecordedEvent;
import anda.household.Member;
import anda.household.TransferEvent.HouseholdMerged;
import anda.household.TransferEvent.HouseholdSplit;
import anda.household.command.HouseholdCommand;
import anda.household.command.HouseholdCommand.FormHousehold;
import anda.household.command.HouseholdCommand.TakeInMembers;
import anda.household.query.HouseholdCard;
import anda.household.query.StoredHouseholds;
import anda.imports.RowKeys;
import anda.kernel.Act;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 转户 Carries the second half of a split or merge into the other household.
 *
 * <p>Its command id follows from the entry of the first half, so that done twice it is done once.
 */
@Component
public class Transfers {

  private final CommandGate gate;
  private final EventReader log;
  private final Claims claims;
  private final Identities identities;
  private final StoredHouseholds households;

  Transfers(
      CommandGate gate,
      EventReader log,
      Claims claims,
      Identities identities,
      StoredHouseholds households) {
    this.identities = identities;
    this.households = households;
    this.gate = gate;
    this.log = log;
    this.claims = claims;
  }

  /**
   * Does what follows from an entry; nothing where it is no split and no merge.
   *
   * @param at moment of recording
   * @return position of what follows; -1 where nothing does
   */
  public long complete(String eventId, Instant at) {
    return log.byId(eventId).map(event -> complete(event, at)).orElse(-1L);
  }

  private long complete(RecordedEvent event, Instant at) {
    String to;
    HouseholdCommand command;
    if (event.fact() instanceof HouseholdSplit fact) {
      to = fact.newHouseholdId();
      command =
          new FormHousehold(
              act(event, at), to, event.aggregate(), event.id(), fact.members(), fact.formed());
    } else if (event.fact() instanceof HouseholdMerged fact) {
      to = successor(fact.intoHouseholdId(), event.aggregate());
      // sealed for the household named then; another one needs them under its own key
      List<Member> members =
          to.equals(fact.intoHouseholdId())
              ? fact.members()
              : identities.resealed(fact.intoHouseholdId(), to, fact.members(), false);
      command = new TakeInMembers(act(event, at), to, event.aggregate(), event.id(), members);
    } else {
      return -1;
    }
    long position = gate.send(command, event.id()).position();
    claims.settle(to, at);
    claims.settle(event.aggregate(), at);
    return position;
  }

  /** The household that stands in place of one that was merged away or annulled since. */
  private String successor(String named, String from) {
    Set<String> seen = new HashSet<>(Set.of(named, from));
    String household = named;
    while (true) {
      HouseholdCard card = households.current(household).orElse(HouseholdCard.empty());
      String next = card.mergedInto() != null ? card.mergedInto() : card.sameAs();
      if (next == null || !seen.add(next)) {
        return card.stands() ? household : named;
      }
      household = next;
    }
  }

  /** The circumstances of the first half: it is one act. */
  private static Act act(RecordedEvent event, Instant at) {
    return new Act(
        Act.Kind.ALREADY_HAPPENED,
        at,
        event.on(),
        event.actor(),
        event.src(),
        RowKeys.name(event.id() + "\ntransfer"),
        null,
        event.id());
  }
}
